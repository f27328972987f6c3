"""A member will be away: entered once, seen on every session in these days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Channel
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import FutureAbsence, Person
from balint_desk.store.sessions import sessions
from balint_desk.ui.base.day_texts import days_text
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import absence_text, channel_text, day_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted, link_button
from balint_desk.ui.widgets.segments import Segments

DAYS_NAMED = 6
"""More sessions than these are counted instead."""


class AbsenceDialog(FormDialog):
    """Says while it is typed which sessions lie in it. The next session is proposed."""

    def __init__(self, desk: Desk, person_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Will be away"), self.tr("Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._followed = desk, ""
        self._absence_id: int | None = None
        self._make_editors()
        self._lay_out()
        self.first.edited.connect(self._on_first)
        self.last.edited.connect(self._tell)
        self.back.hide()
        self._propose(person_id)

    def propose_day(self, day: date) -> None:
        """Propose a day instead of the next session's."""
        self.first.set_value(day)
        self._on_first()

    def change(self, absence_id: int) -> None:
        """Put right what is known of an absence, instead of adding one."""
        self._absence_id = absence_id
        with self._desk.store.read() as session:
            absence = session.get_one(FutureAbsence, absence_id)
        self._offer_members(absence.person_id)
        self.member.setEnabled(False)
        self.first.set_value(absence.first_day)
        self.last.set_value(absence.last_day)
        self.kind.set_value(absence.kind)
        self.told_on.set_value(absence.told_on)
        self.channel.set_value(absence.channel)
        self.back.clicked.connect(lambda: self._take_back(absence_id))
        self.back.show()
        self._tell()

    def keep_all(self) -> None:
        person_id, days = self.member.value(), self._days()
        if person_id is None:
            self.member.setFocus()
            raise Refused("Choose who will be away.")
        said = {"kind": self.kind.value, "told_on": self.told_on.value(), "channel": self.channel.value()}
        with self._desk.store.write(self.tr("Will be away")) as session:
            if self._absence_id is None:
                absences.add(session, person_id, self._desk.group_id, *days, **said)
            else:
                absences.edit(session, self._absence_id, {"first_day": days[0], "last_day": days[1], **said})

    def _make_editors(self) -> None:
        self.member, self.first, self.last, self.told_on = ChoiceEditor([]), DayEditor(), DayEditor(), DayEditor()
        self.kind = Segments([(kind, absence_text(kind)) for kind in Absence], self.tr("What it is"))
        self.channel = ChoiceEditor([(None, ""), *((channel, channel_text(channel)) for channel in Channel)])
        self.covers, self.back = Muted(), link_button(self.tr("Not away after all"))

    def _lay_out(self) -> None:
        self.member.setPlaceholderText(self.tr("Choose a member"))
        self.add_field("member", self.tr("Member"), self.member)
        self.add_field("first", self.tr("Away from"), self.first)
        self.add_field("last", self.tr("Until"), self.last)
        self.add_field("kind", self.tr("What it is"), self.kind)
        self.add_field("told_on", self.tr("Told us on"), self.told_on)
        self.add_field("channel", self.tr("How"), self.channel)
        self.add_below(self.covers)
        self.add_below(self.back)

    def _propose(self, person_id: int | None) -> None:
        self._offer_members(person_id)
        with self._desk.store.read() as session:
            coming = sessions.next_planned(session, self._desk.group_id, self._desk.now())
        self.kind.set_value(Absence.AWAY)
        self.told_on.set_value(self._desk.today())
        self.channel.set_value(None)
        self.propose_day(coming.day if coming else self._desk.today())
        if person_id is not None:
            self.first.setFocus()
            self.first.selectAll()

    def _offer_members(self, person_id: int | None) -> None:
        """Who is or will be in the group; and whoever is asked for."""
        group_id, today = self._desk.group_id, self._desk.today()
        with self._desk.store.read() as session:
            ids = members.ids(session, group_id, today)
            rows = members.rows(session, group_id, ids, today)
            people = [(member_id, rows[member_id].person.name) for member_id in ids]
            if person_id is not None and person_id not in ids:
                people.append((person_id, session.get_one(Person, person_id).name))
        self.member.set_options(people)
        self.member.set_value(person_id)

    def _days(self) -> tuple[date, date]:
        first = self._value(self.first)
        return first, self.last.value() or first

    def _on_first(self) -> None:
        """The last day goes along, until it is another one."""
        try:
            first = self.first.value()
        except Refused:
            first = None
        if first is not None and self.last.typed() in ("", self._followed):
            self.last.set_value(first)
            self._followed = self.last.typed()
        self._tell()

    def _tell(self) -> None:
        try:
            first, last = self.first.value(), self.last.value()
        except Refused:
            first = last = None
        self.covers.setText("" if first is None or last is None else self._covered(first, last))

    def _covered(self, first: date, last: date) -> str:
        with self._desk.store.read() as session:
            return self._covers_text(absences.sessions_in(session, self._desk.group_id, first, last))

    def _covers_text(self, days: Sequence[date]) -> str:
        if not days:
            return self.tr("No session lies in these days.")
        if len(days) > DAYS_NAMED:
            words = self.tr("Covers {n} sessions, from {first} to {last}.")
            return words.format(n=len(days), first=day_text(days[0]), last=day_text(days[-1]))
        return self.tr("Covers {days}.").format(days=days_text(days))

    def _take_back(self, absence_id: int) -> None:
        with self._desk.store.write(self.tr("Not away after all")) as session:
            absences.delete(session, absence_id)
        self.reject()
