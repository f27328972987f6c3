"""Whether someone of the same name is the same person: asked, never guessed (rule 4)."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from balint_desk.core.refused import Refused
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import names_text
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import Muted, column


class SamePerson(QWidget):
    """Takes no room until there is someone of that name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = ""
        self._found: tuple[list[int | None], bool] = ([], False)
        self.choices: dict[int | None, QAbstractButton] = {}
        self.told = Muted()
        self._layout = column(self.told, space=2)
        self.setLayout(self._layout)
        self.hide()

    def look_for(self, name: str) -> None:
        """Offer whoever has this name and is not in the group now; who is in it is told, and asked about too."""
        with self._desk.store.read() as session:
            here = {person.id for person in members.on(session, self._desk.group_id, self._desk.today())}
            found = members.same_name(session, name)
            places = {person.id: [group.name for group in members.groups_of(session, person.id)] for person in found}
        offered: dict[int | None, str] = {
            person.id: self._words(person, places[person.id]) for person in found if person.id not in here
        }
        if (list(offered), bool(found)) != self._found:
            self._offer(offered, anyone=bool(found))
        self._name, self._found = name, (list(offered), bool(found))
        self.told.setText(
            self.tr("There is someone of this name already. Is it the same person?")
            if offered
            else self.tr(
                "There is a member of this name already. Is this someone else? "
                "Then a working place tells the two apart."
            )
        )
        self.setVisible(bool(found))

    def answer(self) -> int | None:
        """The id of the same person, or None for a new one; refuses while it was not said."""
        if not self.choices:
            return None
        for person_id, choice in self.choices.items():
            if choice.isChecked():
                return person_id
        if len(self.choices) == 1:
            raise Refused(
                "{name} is a member of this group already. Say whether this is someone else.", name=self._name
            )
        raise Refused("There is a {name} already. Say whether it is the same person.", name=self._name)

    def _offer(self, offered: Mapping[int | None, str], *, anyone: bool) -> None:
        throw_away(*self.choices.values())
        words = {**offered, None: self.tr("Someone else of this name")} if anyone else {}
        kind = QRadioButton if offered else QCheckBox
        self.choices = {person_id: kind(text) for person_id, text in words.items()}
        for choice in self.choices.values():
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._layout.addWidget(choice)

    def _words(self, person: Person, groups: list[str]) -> str:
        known = ", ".join(part for part in (person.profession, person.workplace) if part)
        words = self.tr("The same, from {groups}").format(groups=names_text(groups))
        return f"{words} ({known})" if known else words
