"""What stands under "Waiting for you": gathers for core.waiting what is in the file, and keeps what is put off."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.overview import waiting
from balint_desk.core.overview.waiting import ComingSession, Missed, Waiting, WaitingEvening
from balint_desk.core.sessions.attendance import day_of, shown_state
from balint_desk.core.text import first_names
from balint_desk.core.words import Mark, State
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.file.tables import Change
from balint_desk.store.members.tables import Person
from balint_desk.store.overview import waiting_money
from balint_desk.store.overview.tables import PutOff
from balint_desk.store.practice import leaders, settings
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import Attendance, GroupSession


def all_waiting(session: Session, group_id: int, now: date) -> list[Waiting]:
    """Everything that waits in a group, the most urgent first; `now` is wall time at its place, or its day."""
    today = day_of(now)
    evenings = _evenings(session, group_id, now)
    coming = sessions.next_planned(session, group_id, now)
    group = session.get_one(Group, group_id)
    missed = [] if group.ended else _missed(session, evenings)  # nobody of a group that ended is followed up
    rows = [
        *waiting.recovery_sheet(settings.get(session, settings.RECOVERY_TRIED), _begun(session)),
        *waiting.write_ups(evenings),
        *waiting.debriefs(evenings),
        *waiting.without_word(evenings, missed, coming.day if coming else None),
        *waiting.too_few(_ahead(session, group_id, now), group.least, today),
        *waiting_money.rows(session, group_id, now),
    ]
    put_off = {(kept.kind, kept.row_id): kept.until for kept in session.scalars(select(PutOff))}
    return waiting.arranged(rows, put_off, today)


def put_off(session: Session, row: Waiting, until: date | None) -> None:
    """Let it come back on a day, or (no day) take it as dealt with."""
    kept = session.scalar(select(PutOff).where(PutOff.kind == row.kind.value, PutOff.row_id == row.row_id))
    if kept is None:
        session.add(PutOff(kind=row.kind.value, row_id=row.row_id, until=until))
    else:
        kept.until = until


def _begun(session: Session) -> date:
    first: datetime = session.scalars(select(func.min(Change.at))).one()
    return first.date()


def _evenings(session: Session, group_id: int, now: date) -> list[WaitingEvening]:
    """The sessions not written up, and the last one held: no others leave anything waiting."""
    past = select(GroupSession).where(GroupSession.group_id == group_id, GroupSession.day <= day_of(now))
    open_ones = session.scalars(past.where(GroupSession.state == State.PLANNED).order_by(GroupSession.day))
    held = past.where(GroupSession.state == State.HELD).order_by(GroupSession.day.desc()).limit(1)
    found = [*open_ones, *session.scalars(held)]
    words = select(DebriefPart.group_session_id).where(DebriefPart.text != "").distinct()
    noted = set(session.scalars(words.where(DebriefPart.group_session_id.in_([evening.id for evening in found]))))
    return [
        WaitingEvening(
            session_id=evening.id,
            day=evening.day,
            shown=shown_state(evening.state, evening.day, evening.starts, now),
            talked=evening.talked,
            noted=evening.id in noted,
            with_whom=_with_whom(session, evening) if evening.talked else "",
        )
        for evening in found
    ]


def _with_whom(session: Session, evening: GroupSession) -> str:
    """Asked only where they talked: a whole year planned afterwards is still two questions."""
    led = leaders.led(session, evening.id) or leaders.leading_on(session, evening.group_id, evening.day)
    others = [leader.name for leader in led if not leader.me]
    return first_names(others)[others[0]] if others else ""


def _missed(session: Session, evenings: list[WaitingEvening]) -> list[Missed]:
    query = select(Attendance, Person.name).join(Person, Person.id == Attendance.person_id)
    query = query.where(Attendance.group_session_id.in_([evening.session_id for evening in evenings]))
    rows = session.execute(query.where(Attendance.mark == Mark.NO_WORD).order_by(Person.name))
    return [Missed(mark.id, mark.group_session_id, name, mark.imported) for mark, name in rows]


def _ahead(session: Session, group_id: int, now: date) -> Iterator[ComingSession]:
    """The coming sessions of a group that has members."""
    query = select(GroupSession).where(GroupSession.group_id == group_id, GroupSession.state == State.PLANNED)
    near = query.where(sessions.to_come(now), GroupSession.day <= day_of(now) + waiting.LOOKING_AHEAD)
    for planned in session.scalars(near.order_by(GroupSession.day)):
        who = sessions.who_comes(session, planned)
        if who.coming or who.away:
            yield ComingSession(planned.id, planned.day, len(who.coming), tuple(person.name for person in who.away))
