"""The sessions of a group: planned one by one or as a series, moved, cancelled, found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.attendance import Counts, Membership, SessionDay, expected, session_counts
from balint_desk.core.text import folded
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store.debriefs.tables import DebriefPart, Thought
from balint_desk.store.fees.accounts import money_kept
from balint_desk.store.fees.costs.tables import Expense
from balint_desk.store.members import absences
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions.tables import Attendance, Case, CaseFeeling, GroupSession, Led, Notice

LONGEST = 24 * 60


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A line of the list: the session and, once held, its counts."""

    session: GroupSession
    counts: Counts


@dataclass(frozen=True, slots=True)
class Coming:
    """Who is expected at a session and who said to be away, by name."""

    coming: tuple[Person, ...]
    away: tuple[Person, ...]
    absences: Mapping[int, Sequence[FutureAbsence]]
    """The coming absences that cover the day, by person id."""


@dataclass(frozen=True, slots=True)
class GoingWithSession:
    """What goes with a session when it is deleted."""

    marks: int
    cases: int
    words: int
    """Questions of the talk with words to them."""


def ids(session: Session, group_id: int) -> list[int]:
    """All sessions of a group, the latest first."""
    query = select(GroupSession.id).where(GroupSession.group_id == group_id)
    return list(session.scalars(query.order_by(GroupSession.day.desc(), GroupSession.starts.desc())))


def rows(session: Session, ids: Sequence[int]) -> dict[int, SessionRow]:
    """Sessions with their counts, by id: three questions for a whole page."""
    found = {met.id: met for met in session.scalars(select(GroupSession).where(GroupSession.id.in_(ids)))}
    marks: dict[int, dict[int, Mark]] = {}
    query = select(Attendance.group_session_id, Attendance.person_id, Attendance.mark)
    for session_id, person_id, mark in session.execute(query.where(Attendance.group_session_id.in_(ids))):
        marks.setdefault(session_id, {})[person_id] = mark
    spells = {group_id: _spells(session, group_id) for group_id in {met.group_id for met in found.values()}}
    return {
        met.id: SessionRow(
            met,
            session_counts(SessionDay(met.id, met.day, met.state), spells[met.group_id], marks.get(met.id, {})),
        )
        for met in found.values()
    }


def first_of_years(session: Session, group_id: int) -> dict[int, int]:
    """The sessions in that order at which another year begins, with that year."""
    query = select(GroupSession.id, GroupSession.day).where(GroupSession.group_id == group_id)
    found: dict[int, int] = {}
    for session_id, day in session.execute(query.order_by(GroupSession.day.desc(), GroupSession.starts.desc())):
        found.setdefault(day.year, session_id)
    return {session_id: year for year, session_id in found.items()}


def to_open(session: Session, group_id: int, today: date) -> int | None:
    """What one most likely comes for: the session to write up, else the last held, else the next, else any."""
    mine = select(GroupSession.id).where(GroupSession.group_id == group_id)
    begun, planned = GroupSession.day <= today, GroupSession.state == State.PLANNED
    back = mine.order_by(GroupSession.day.desc(), GroupSession.starts.desc()).limit(1)
    on = mine.order_by(GroupSession.day, GroupSession.starts).limit(1)
    wanted = (back.where(planned, begun), back.where(GroupSession.state == State.HELD), on.where(planned), back)
    return next((found for query in wanted if (found := session.scalar(query)) is not None), None)


def last_day(session: Session, group_id: int) -> date | None:
    """The day of the last session there is or will be."""
    return session.scalar(select(func.max(GroupSession.day)).where(GroupSession.group_id == group_id))


def days(session: Session, group_id: int, first: date, last: date) -> dict[date, State]:
    """The days between these two, both included, that have a session, and what became of it."""
    query = select(GroupSession.day, GroupSession.state).where(GroupSession.group_id == group_id)
    query = query.where(GroupSession.day >= first, GroupSession.day <= last)
    return {row[0]: row[1] for row in session.execute(query.order_by(GroupSession.day, GroupSession.starts))}


def to_come(now: date) -> ColumnElement[bool]:
    """Not begun yet; `now` is wall time at the group's place, or its day, which then counts as begun."""
    if isinstance(now, datetime):
        tonight = and_(GroupSession.day == now.date(), GroupSession.starts > now.time())
        return or_(GroupSession.day > now.date(), tonight)
    return GroupSession.day > now


def next_planned(session: Session, group_id: int, now: date) -> GroupSession | None:
    """The next session planned that has not begun."""
    query = select(GroupSession).where(GroupSession.group_id == group_id, to_come(now))
    query = query.where(GroupSession.state == State.PLANNED)
    return session.scalars(query.order_by(GroupSession.day, GroupSession.starts).limit(1)).first()


def who_comes(session: Session, group_session: GroupSession) -> Coming:
    """Who is expected at a session: its members of that day but for those with a coming absence."""
    covered = absences.covering(session, group_session.group_id, group_session.day)
    plain = {person: [absences.plain(absence) for absence in theirs] for person, theirs in covered.items()}
    found = expected(group_session.day, _spells(session, group_session.group_id), plain)
    query = select(Person).where(Person.id.in_(found.coming + found.away))
    people = {person.id: person for person in session.scalars(query)}
    coming, away = (_by_name(people[person] for person in ids) for ids in (found.coming, found.away))
    return Coming(coming, away, {person: covered[person] for person in found.away})


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
    """Plan a series; a day that has a session stays as it is. Tells how many were new."""
    _check_length(minutes)
    there = set(session.scalars(select(GroupSession.day).where(GroupSession.group_id == group_id)))
    new = sorted(set(days) - there)
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
    """It takes place after all. What was written up, here or in an old register, is held again; all else waits."""
    back = session.get_one(GroupSession, session_id)
    of_old = exists().where(Attendance.group_session_id == session_id, Attendance.imported)
    written_up = back.finished is not None or session.scalar(select(of_old))
    back.state, back.reason = State.HELD if written_up else State.PLANNED, ""


def what_goes(session: Session, session_id: int) -> GoingWithSession:
    """What deleting this session takes away."""

    def count(table: type[Attendance | Case | DebriefPart], *more: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(table.group_session_id == session_id, *more)
        return session.scalar(query) or 0

    return GoingWithSession(count(Attendance), count(Case), count(DebriefPart, DebriefPart.text != ""))


def delete(session: Session, session_id: int) -> None:
    """A session that never was, with everything noted for it."""
    money_kept.let_go_of_session(session, session_id)
    cases = select(Case.id).where(Case.group_session_id == session_id)
    session.execute(delete_rows(CaseFeeling).where(CaseFeeling.case_id.in_(cases)))
    for table in (Attendance, Notice, Led, Case, DebriefPart):
        session.execute(delete_rows(table).where(table.group_session_id == session_id))
    for thought in session.scalars(select(Thought).where(Thought.taken_up_id == session_id)):
        thought.taken_up_id = None
    for expense in session.scalars(select(Expense).where(Expense.group_session_id == session_id)):
        expense.group_session_id = None  # the money was spent all the same
    session.flush()
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


def _spells(session: Session, group_id: int) -> dict[int, list[Membership]]:
    spells: dict[int, list[Membership]] = {}
    for spell in session.scalars(select(Spell).where(Spell.group_id == group_id)):
        spells.setdefault(spell.person_id, []).append(Membership(spell.joined, spell.left))
    return spells


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: (folded(person.name), person.name, person.id)))
