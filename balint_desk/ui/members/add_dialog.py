"""A new member: who it is, and from which day on."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.store.members import members
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.members.same_person import SamePerson
from balint_desk.ui.widgets.cards import Muted, button, column, page_title, primary_button, row, settle


class AddDialog(QDialog):
    """Enter adds and closes; "Add another" adds and stays. Someone of the same name may be the same person."""

    added = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New member"))
        self._desk = desk
        self.name, self.joined, self.email, self.phone = LineEditor(), DayEditor(), LineEditor(), LineEditor()
        self.same = SamePerson(desk)
        self.told = Muted()
        self.told.hide()
        self.cancel_button, self.another_button = button(self.tr("Cancel")), button(self.tr("Add another"))
        self.add_button = primary_button(self.tr("Add"))
        self.add_button.setDefault(True)
        self.another_button.setAutoDefault(True)
        self.cancel_button.setAutoDefault(True)
        self._lay_out()
        self.joined.set_value(desk.today())
        self.name.edited.connect(self._look_for_namesakes)
        self.add_button.clicked.connect(self.accept)
        self.another_button.clicked.connect(self.add_another)
        self.cancel_button.clicked.connect(self.reject)

    def accept(self) -> None:
        self._add()
        super().accept()

    def add_another(self) -> None:
        """Add this one; the day stays for the next."""
        self.told.setText(self.tr("{name} is in. Who else?").format(name=self._add()))
        self.told.show()
        self.cancel_button.setText(self.tr("Close"))
        for editor in (self.name, self.email, self.phone):
            editor.clear()
        self.same.look_for("")
        self.name.setFocus()

    def _look_for_namesakes(self) -> None:
        """Who is found is asked about in lines that may need more room."""
        self.same.look_for(self.name.value())
        settle(self)
        self.resize(self.width(), max(self.height(), self._page.totalHeightForWidth(self.width())))

    def _add(self) -> str:
        name: str = self.name.value()
        joined = self.joined.value()
        members.check_name(name)
        if joined is None:
            raise Refused("Give the day on which {name} joined.", name=name)
        same = self.same.answer()
        with self._desk.store.write(self.tr("Add member")) as session:
            if same is None:
                details = {"email": self.email.value(), "phone": self.phone.value()}
                person_id = members.add(session, self._desk.group_id, name, joined, **details).id
            else:
                person_id = same
                members.come_back(session, person_id, self._desk.group_id, joined)
                members.edit(session, person_id, self._typed_details())
        self.added.emit(person_id)
        return name

    def _typed_details(self) -> dict[str, str]:
        """What is typed here is newer than what is kept; what is left empty stays as it was."""
        given = {"email": self.email.value(), "phone": self.phone.value()}
        return {name: value for name, value in given.items() if value}

    def _lay_out(self) -> None:
        lines = QFormLayout()
        for words, editor in (
            (self.tr("Name"), self.name),
            (self.tr("Joined"), self.joined),
            (self.tr("E-mail"), self.email),
            (self.tr("Phone"), self.phone),
        ):
            lines.addRow(words, editor)
            editor.setAccessibleName(words)
        lines.insertRow(1, self.same)
        buttons = row(self.another_button, None, self.cancel_button, self.add_button)
        self._page = column(page_title(self.windowTitle()), self.told, lines, buttons)
        self._page.setContentsMargins(18, 18, 18, 18)
        self.setLayout(self._page)
        self.setMinimumWidth(420)
        for before, after in pairwise((self.phone, self.another_button, self.add_button, self.cancel_button)):
            self.setTabOrder(before, after)
