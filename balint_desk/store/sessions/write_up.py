"""The write-up of a session: who came, as a record or only proposed, and what finishing keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.core.sessions import attendance
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import FutureAbsence, Person
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group, Leader
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import Attendance, Case, GroupSession, Notice


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One line of the register: what is recorded, else what is proposed; and what was told of an absence."""

    person: Person
    mark: Mark | None
    proposed: Mark | None
    notice: Notice | None
    absences: Sequence[FutureAbsence]
    """The coming absences that cover the day."""

    @property
    def told_on(self) -> date | None:
        """When word of an absence reached us: for this session, else for the days it lies in."""
        days = [self.notice.day] if self.notice is not None else []
        return next((day for day in [*days, *(absence.told_on for absence in self.absences)] if day), None)

    @property
    def told_at(self) -> time | None:
        """At what time of that day, where it is known."""
        return self.notice.at if self.notice is not None and self.notice.day is not None else None


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What a write-up leaves open. All of it may stay so."""

    unmarked: int
    no_case: bool
    talk_not_said: bool
    nothing_noted: bool


@dataclass(frozen=True, slots=True)
class NextSession:
    """The next session: who said to be away, how many are expected, and how many are the least to meet."""

    session: GroupSession
    away: Sequence[str]
    coming: int
    least: int


def session_to_write_up(session: Session, group_id: int, today: date) -> int | None:
    """The latest session up to today that is not yet written up."""
    query = select(GroupSession.id).where(GroupSession.group_id == group_id, GroupSession.state == State.PLANNED)
    last_first = query.where(GroupSession.day <= today).order_by(GroupSession.day.desc(), GroupSession.starts.desc())
    return session.scalar(last_first.limit(1))


def ahead(session: Session, group_session_id: int, today: date) -> NextSession | None:
    """The next planned session after this one, from today on."""
    this = session.get_one(GroupSession, group_session_id)
    query = select(GroupSession).where(GroupSession.group_id == this.group_id, GroupSession.state == State.PLANNED)
    query = query.where(GroupSession.day > this.day, GroupSession.day >= today)
    coming = session.scalar(query.order_by(GroupSession.day, GroupSession.starts).limit(1))
    if coming is None:
        return None
    who = sessions.who_comes(session, coming)
    least = session.get_one(Group, this.group_id).least
    return NextSession(coming, [person.name for person in who.away], len(who.coming), least)


def register(session: Session, group_session_id: int) -> list[RegisterLine]:
    """The members of that day by name, then whoever else has a mark. Only what is not written up is proposed."""
    this = session.get_one(GroupSession, group_session_id)
    rows = session.scalars(select(Attendance).where(Attendance.group_session_id == this.id))
    marks = {row.person_id: row.mark for row in rows}
    told = session.scalars(select(Notice).where(Notice.group_session_id == this.id))
    notices = {notice.person_id: notice for notice in told}
    away = absences.covering(session, this.group_id, this.day)
    people = members.on(session, this.group_id, this.day)
    if others := marks.keys() - {person.id for person in people}:
        people += session.scalars(select(Person).where(Person.id.in_(others)).order_by(Person.name, Person.id))
    return [
        RegisterLine(
            person=person,
            mark=marks.get(person.id),
            proposed=None if person.id in marks else _proposed(this, away.get(person.id, ())),
            notice=notices.get(person.id),
            absences=away.get(person.id, ()),
        )
        for person in people
    ]


def mark(session: Session, group_session_id: int, person_id: int, mark: Mark) -> None:
    """Record what is true of a member at a session."""
    mark_all(session, group_session_id, {person_id: mark})


def mark_all(session: Session, group_session_id: int, marks: Mapping[int, Mark]) -> None:
    """Record what is true of these members at a session, by person id."""
    theirs = Attendance.group_session_id == group_session_id, Attendance.person_id.in_(marks)
    there = {row.person_id: row for row in session.scalars(select(Attendance).where(*theirs))}
    for person_id, mark in marks.items():
        row = there.get(person_id)
        if row is None:
            session.add(Attendance(group_session_id=group_session_id, person_id=person_id, mark=mark))
        elif row.mark is not mark:
            row.mark, row.imported = mark, False


def confirm(session: Session, group_session_id: int) -> None:
    """The register is right: what was proposed is a record now."""
    session.add_all(
        Attendance(group_session_id=group_session_id, person_id=line.person.id, mark=line.proposed)
        for line in register(session, group_session_id)
        if line.proposed is not None
    )


def finish(session: Session, group_session_id: int, now: datetime) -> None:
    """The session was held and is written up, as far as it is; `now` is in UTC."""
    this = session.get_one(GroupSession, group_session_id)
    if this.state in CANCELLED:
        raise Refused("This session was cancelled, so there is nothing to write up.")
    said = leaders.led(session, this.id)
    leading = [] if said else leaders.leading_on(session, this.group_id, this.day)
    confirm(session, this.id)
    leaders.add_led(session, this.id, [leader.id for leader in leading])
    this.state = State.HELD
    this.finished = this.finished or now


def led_by(session: Session, group_session_id: int) -> list[Leader]:
    """Who led the session, me first; as long as nobody said, who leads the group on that day."""
    this = session.get_one(GroupSession, group_session_id)
    return leaders.led(session, this.id) or leaders.leading_on(session, this.group_id, this.day)


def note_notice(session: Session, group_session_id: int, person_id: int, edits: Mapping[str, Any]) -> None:
    """When (day, and at what time if known) and how (channel) word of an absence reached us; none is no notice.

    A time alone is of the session's own day; without a day there is no time.
    """
    row = session.scalar(
        select(Notice).where(Notice.group_session_id == group_session_id, Notice.person_id == person_id)
    )
    if row is None:
        row = Notice(group_session_id=group_session_id, person_id=person_id, day=None, at=None, channel=None)
    for name, value in edits.items():
        setattr(row, name, value)
    if row.day is None and edits.get("at") is not None:
        row.day = session.get_one(GroupSession, group_session_id).day
    row.at = row.at if row.day is not None else None
    if row.day is not None or row.channel is not None:
        session.add(row)
    elif row in session:
        session.delete(row)


def left_open(session: Session, group_session_id: int) -> LeftOpen:
    """What is not said of this session."""
    this = session.get_one(GroupSession, group_session_id)
    case = exists().where(Case.group_session_id == this.id)
    words = exists().where(DebriefPart.group_session_id == this.id, DebriefPart.text != "")
    return LeftOpen(
        unmarked=sum(line.mark is None for line in register(session, this.id)),
        no_case=not session.scalar(select(case)),
        talk_not_said=this.talked is None,
        nothing_noted=not session.scalar(select(words)),
    )


def _proposed(this: GroupSession, covering: Sequence[FutureAbsence]) -> Mark | None:
    if this.state is not State.PLANNED:
        return None
    return attendance.proposed(this.day, [absences.plain(absence) for absence in covering])
