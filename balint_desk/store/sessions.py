"""The sessions of a group: planned one by one or as a series, moved, cancelled, found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import delete as delete_rows
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.attendance import Counts, SessionDay, Spell, expected, session_counts
from balint_desk.core.refused import Refused
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store import absences
from balint_desk.store.models import (
    Attendance,
    Case,
    CaseFeeling,
    DebriefPart,
    Group,
    GroupSession,
    Led,
    Notice,
    Person,
    Thought,
)
from balint_desk.store.models import Spell as SpellRow

LONGEST = 24 * 60


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: the session and, once held, its counts."""

    session: GroupSession
    counts: Counts


@dataclass(frozen=True, slots=True)
class Coming:
    """Who is expected at a session and who said to be away, by name."""

    coming: tuple[Person, ...]
    away: tuple[Person, ...]


def ids(session: Session, group_id: int) -> list[int]:
    """All sessions of a group, the latest first."""
    query = select(GroupSession.id).where(GroupSession.group_id == group_id)
    return list(session.scalars(query.order_by(GroupSession.day.desc(), GroupSession.starts.desc())))


def rows(session: Session, ids: Sequence[int]) -> dict[int, Row]:
    """Sessions with their counts, by id: three questions for a whole page."""
    found = {one.id: one for one in session.scalars(select(GroupSession).where(GroupSession.id.in_(ids)))}
    marks: dict[int, dict[int, Mark]] = {}
    query = select(Attendance.group_session_id, Attendance.person_id, Attendance.mark)
    for session_id, person_id, mark in session.execute(query.where(Attendance.group_session_id.in_(ids))):
        marks.setdefault(session_id, {})[person_id] = mark
    spells = {group_id: _spells(session, group_id) for group_id in {one.group_id for one in found.values()}}
    return {
        one.id: Row(
            one,
            session_counts(SessionDay(one.id, one.day, one.state), spells[one.group_id], marks.get(one.id, {})),
        )
        for one in found.values()
    }


def next_planned(session: Session, group_id: int, today: date) -> GroupSession | None:
    """The next session planned after today."""
    query = select(GroupSession).where(GroupSession.group_id == group_id, GroupSession.day > today)
    query = query.where(GroupSession.state == State.PLANNED)
    return session.scalars(query.order_by(GroupSession.day, GroupSession.starts).limit(1)).first()


def who_comes(session: Session, group_session: GroupSession) -> Coming:
    """Who is expected at a session: its members of that day but for those with a coming absence."""
    covered = absences.covering(session, group_session.group_id, group_session.day)
    plain = {person: [absences.plain(one) for one in theirs] for person, theirs in covered.items()}
    found = expected(group_session.day, _spells(session, group_session.group_id), plain)
    people = {one.id: one for one in session.scalars(select(Person).where(Person.id.in_(found.coming + found.away)))}
    return Coming(_by_name(people[one] for one in found.coming), _by_name(people[one] for one in found.away))


def add(
    session: Session, group_id: int, day: date, starts: time | None = None, minutes: int | None = None
) -> GroupSession:
    """Plan one session, at the group's usual time and length unless given."""
    group = session.get_one(Group, group_id)
    made = GroupSession(group_id=group_id, day=day, starts=starts or group.starts, minutes=minutes or group.minutes)
    _check_length(made.minutes)
    _check_free(session, made)
    session.add(made)
    session.flush()
    return made


def plan(session: Session, group_id: int, days: Iterable[date], starts: time, minutes: int) -> int:
    """Plan a series; a day with a session at that time stays as it is. Tells how many were new."""
    query = select(GroupSession.day).where(GroupSession.group_id == group_id, GroupSession.starts == starts)
    there = set(session.scalars(query))
    new = [day for day in days if day not in there]
    session.add_all(GroupSession(group_id=group_id, day=day, starts=starts, minutes=minutes) for day in new)
    return len(new)


def move(session: Session, session_id: int, day: date, starts: time, minutes: int) -> None:
    """Another day, time or length; the register goes along."""
    _check_length(minutes)
    moved = session.get_one(GroupSession, session_id)
    moved.day, moved.starts, moved.minutes = day, starts, minutes
    _check_free(session, moved)


def cancel(session: Session, session_id: int, state: State, reason: str) -> None:
    """Cancelled by the leader or otherwise. What was noted stays, and comes back if the session is held after all."""
    if state not in CANCELLED:
        raise ValueError(state)
    cancelled = session.get_one(GroupSession, session_id)
    cancelled.state, cancelled.reason = state, reason.strip()


def uncancel(session: Session, session_id: int) -> None:
    """Held after all: planned again, so that it waits for its write-up."""
    planned = session.get_one(GroupSession, session_id)
    planned.state, planned.reason = State.PLANNED, ""


def noted(session: Session, session_id: int) -> int:
    """How many marks, cases and debrief texts a session has: what goes when it is deleted."""
    tables = (Attendance, Case, DebriefPart)
    counted = (select(func.count()).where(table.group_session_id == session_id).scalar_subquery() for table in tables)
    return sum(session.execute(select(*counted)).one())


def delete(session: Session, session_id: int) -> None:
    """A session that never was, with everything noted for it."""
    cases = select(Case.id).where(Case.group_session_id == session_id)
    session.execute(delete_rows(CaseFeeling).where(CaseFeeling.case_id.in_(cases)))
    for table in (Attendance, Notice, Led, Case, DebriefPart):
        session.execute(delete_rows(table).where(table.group_session_id == session_id))
    for thought in session.scalars(select(Thought).where(Thought.taken_up_id == session_id)):
        thought.taken_up_id = None
    session.execute(delete_rows(GroupSession).where(GroupSession.id == session_id))


def _check_length(minutes: int) -> None:
    if not 0 < minutes < LONGEST:
        raise Refused("{minutes} minutes is no length of a session. Give a number between 1 and 1439.", minutes=minutes)


def _check_free(session: Session, group_session: GroupSession) -> None:
    query = select(GroupSession.id).where(
        GroupSession.group_id == group_session.group_id,
        GroupSession.day == group_session.day,
        GroupSession.starts == group_session.starts,
    )
    with session.no_autoflush:
        others = set(session.scalars(query)) - {group_session.id}
    if others:
        raise Refused(
            "There is a session on {day} at {starts} already. Choose another day or time.",
            day=group_session.day,
            starts=group_session.starts.strftime("%H:%M"),
        )


def _spells(session: Session, group_id: int) -> dict[int, list[Spell]]:
    spells: dict[int, list[Spell]] = {}
    for spell in session.scalars(select(SpellRow).where(SpellRow.group_id == group_id)):
        spells.setdefault(spell.person_id, []).append(Spell(spell.joined, spell.left))
    return spells


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: (person.name.casefold(), person.id)))
