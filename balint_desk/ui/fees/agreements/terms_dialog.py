"""The terms of a group, where a fee is paid by the term."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.store.fees.agreements import terms
from balint_desk.store.fees.agreements.tables import Term
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.button_lines import taken_out
from balint_desk.ui.widgets.cards import Muted, label, link_button, row


class TermsDialog(FormDialog):
    """The terms there are, the latest first, and a line for another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Term dates"), self.tr("Add"), parent)
        self._desk = desk
        self.name, self.first, self.last = LineEditor(), DayEditor(), DayEditor()
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("first", self.tr("From"), self.first)
        self.add_field("last", self.tr("To"), self.last)
        self.cancel.setText(self.tr("Close"))
        self.none = Muted(self.tr("The terms of this group will stand here."))
        self._list = QVBoxLayout()
        self.add_below(self.none)
        self.add_below(self._list)
        self._show()

    def accept(self) -> None:
        """Add this one and stay for the next."""
        self.keep_all()
        for editor in (self.name, self.first, self.last):
            editor.clear()
        self._show()
        self.name.setFocus()

    def keep_all(self) -> None:
        name, first, last = (self._value(one) for one in (self.name, self.first, self.last))
        with self._desk.store.write(self.tr("Add term")) as session:
            terms.add(session, self._desk.group_id, name, first, last)

    def _show(self) -> None:
        for line in taken_out(self._list):
            line.deleteLater()
        with self._desk.store.read() as session:
            found = terms.of_group(session, self._desk.group_id)
        for term in found:
            self._list.addWidget(self._line(term))
        self.none.setVisible(not found)

    def _line(self, term: Term) -> QWidget:
        words = self.tr("{name}: {first} to {last}")
        text = words.format(name=term.name, first=day_text(term.first_day), last=day_text(term.last_day))
        delete = link_button(self.tr("Delete"))
        delete.setAccessibleName(self.tr("Delete {what}").format(what=text))
        delete.clicked.connect(partial(self._delete, term.id))
        line = QWidget()
        line.setLayout(row(label(text), None, delete))
        return line

    def _delete(self, term_id: int) -> None:
        with self._desk.store.write(self.tr("Delete term")) as session:
            terms.delete(session, term_id)
        self._show()
