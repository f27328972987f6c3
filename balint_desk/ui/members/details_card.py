"""How to reach a member, edited in place."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.store.members import members
from balint_desk.store.members.tables import Person
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.forms import Form
from balint_desk.ui.members.member_fields import DETAILS
from balint_desk.ui.widgets.cards import Card


class DetailsCard(Card):
    """What is typed is kept by itself; one sitting at one field is one Undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DetailsCard", "Contact"), parent=parent)
        self._desk = desk
        self.form = Form(DETAILS, self._keep)
        self.add(self.form)
        desk.saving_wanted.connect(self.form.save)

    def show_person(self, person: Person) -> None:
        self.form.show_row(person.id, person)

    def _keep(self, person_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Edit member"), draft=f"member:{person_id}:{draft}") as session:
            members.edit(session, person_id, edits)
