"""The chosen member, as cards."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.members import members
from balint_desk.store.members.members import MemberRow
from balint_desk.store.members.tables import Person
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import names_text
from balint_desk.ui.fields.editors import LineEditor
from balint_desk.ui.fields.forms import Form
from balint_desk.ui.members.agreed_card import AgreedCard
from balint_desk.ui.members.attendance_card import AttendanceCard
from balint_desk.ui.members.delete_question import ask_delete
from balint_desk.ui.members.member_fields import DETAILS
from balint_desk.ui.members.member_texts import time_here_text
from balint_desk.ui.members.spells_card import SpellsCard
from balint_desk.ui.widgets.cards import Card, Muted, column, link_button, row


class DetailsCard(Card):
    """How to reach a member. What is typed is kept by itself; one sitting at one field is one Undo."""

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


class MemberCards(QWidget):
    """Who it is, who came how often, how to reach the member, and the times in the group."""

    session_wanted = Signal(object)
    fee_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.person_id: int | None = None
        self.head = Card(" ", self.tr("Edit"))
        self.second, self.elsewhere = Muted(), Muted()
        self.head.add(self.second, self.elsewhere)
        self.attendance, self.details, self.spells = AttendanceCard(desk), DetailsCard(desk), SpellsCard(desk)
        self.agreed = AgreedCard(desk)
        self.delete_button = link_button(self.tr("Delete member…"))
        self.setLayout(
            column(
                self.head, self.attendance, self.agreed, self.details, self.spells, row(None, self.delete_button), None
            )
        )
        self.head.link.clicked.connect(self.edit)
        self.attendance.session_wanted.connect(self.session_wanted)
        self.agreed.fee_wanted.connect(self.fee_wanted)
        self.delete_button.clicked.connect(self._ask_delete)

    def show_member(self, person_id: int) -> bool:
        """Show this person, if there is one in the group; says whether."""
        with self._desk.store.read() as session:
            shown = members.rows(session, self._desk.group_id, [person_id], self._desk.today()).get(person_id)
            groups = members.groups_of(session, person_id)
        if shown is None:
            self.leave()
            return False
        self.person_id = person_id
        self._show_head(shown, [group.name for group in groups if group.id != self._desk.group_id])
        self.attendance.show_person(person_id)
        self.agreed.show_person(person_id)
        self.details.show_person(shown.person)
        self.spells.show_person(person_id)
        return True

    def leave(self) -> None:
        """Show nobody; what is typed is kept first."""
        self.details.form.show_row(None, None)
        self.person_id = None

    def _show_head(self, shown: MemberRow, elsewhere: list[str]) -> None:
        person = shown.person
        parts = (person.profession, person.workplace, time_here_text(shown, self._desk.today()))
        self.head.set_title(person.name)
        self.second.setText(" · ".join(part for part in parts if part))
        self.elsewhere.setText(self.tr("Also in {groups}").format(groups=names_text(elsewhere)))
        self.elsewhere.setVisible(bool(elsewhere))

    def edit(self) -> None:
        """Go to the name and what is known besides."""
        name = self.details.form.editors["name"]
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(name, LineEditor):
            name.selectAll()

    def _ask_delete(self) -> None:
        self.details.form.save()
        if self.person_id is None:
            return
        with self._desk.store.read() as session:
            going = members.what_goes(session, self.person_id)
        ask_delete(self, self.head.title.text(), going, partial(self._delete, self.person_id))

    def _delete(self, person_id: int, *_: object) -> None:
        self.leave()
        with self._desk.store.write(self.tr("Delete member")) as session:
            members.delete_person(session, person_id)
