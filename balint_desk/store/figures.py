"""Attendance figures, counted by the database: one question for a whole page, never one a member or a session.

The rules are those of core.attendance (rules 2, 3 and 4); a test compares the two on random registers.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Integer, and_, cast, func, select
from sqlalchemy.orm import Session

from balint_desk.core.attendance import Counts, Shown, count, day_of, shown_state
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store.models import Attendance, GroupSession, Spell

YEAR = cast(func.strftime("%Y", GroupSession.day), Integer)
IN_SPELL = and_(
    Spell.group_id + 0 == GroupSession.group_id,  # "+ 0": by spells, then their sessions; never by sessions, then all
    GroupSession.day >= Spell.joined,
    GroupSession.day <= func.coalesce(Spell.left, date.max),
)
Tally = Counter[tuple[State, Mark | None]]
THEIR_MARK = and_(Attendance.group_session_id == GroupSession.id, Attendance.person_id == Spell.person_id)


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """One session as the charts and lists show it: what it is, who came, and how many were members that day."""

    id: int
    day: date
    shown: Shown
    counts: Counts
    members: int

    @property
    def came(self) -> int:
        return self.counts.came

    @property
    def apologies(self) -> int:
        return self.counts.apologies

    @property
    def no_word(self) -> int:
        return self.counts.no_word

    @property
    def away(self) -> int:
        return self.counts.away


def attendance_over_time(session: Session, group_id: int, now: date) -> list[SessionFigures]:
    """Every session up to now, the earliest first, cancelled and not yet written up ones among them.

    `now` is wall time at the group's place, or its day: what begins later is left out.
    """
    today = day_of(now)
    query = select(GroupSession.id, GroupSession.day, GroupSession.starts, GroupSession.state)
    query = query.where(GroupSession.group_id == group_id, GroupSession.day <= today)
    marks = _marks_by_session(session, group_id)
    made = []
    for row in session.execute(query.order_by(GroupSession.day, GroupSession.starts)):
        theirs = marks[row.id]
        counts = _counts(theirs, theirs.total()) if row.state is State.HELD else Counts()
        shown = shown_state(row.state, row.day, row.starts, now)
        if shown is not Shown.PLANNED:
            made.append(SessionFigures(row.id, row.day, shown, counts, theirs.total()))
    return made


def member_counts(
    session: Session,
    group_id: int,
    today: date,
    person_ids: Collection[int] | None = None,
    *,
    year: int | None = None,
) -> dict[int, Counts]:
    """Each person's counts up to today, in all or in one calendar year; everyone who is or was in the group."""
    done = _done_by_year(session, group_id, today)
    wanted = done if year is None else {year: done[year]}
    return {
        person: _counts(sum((years[one] for one in wanted), Counter()), sum(wanted.values()))
        for person, years in _tallies(session, group_id, today, person_ids).items()
    }


def counts_by_year(
    session: Session, group_id: int, today: date, person_ids: Collection[int] | None = None
) -> dict[int, dict[int, Counts]]:
    """Each person's counts by calendar year up to today, for the years in which the group met or was to meet."""
    done = _done_by_year(session, group_id, today)
    return {
        person: {year: _counts(years[year], done[year]) for year in done}
        for person, years in _tallies(session, group_id, today, person_ids).items()
    }


def last_year(years: Mapping[int, Counts]) -> tuple[int | None, Counts]:
    """The last year with something to count, and its counts: this year, or for who left, the year that was theirs."""
    for year in sorted(years, reverse=True):
        if years[year].held or years[year].leave:
            return year, years[year]
    return None, Counts()


def marks_of(
    session: Session, group_id: int, person_id: int, first: date | None = None, last: date | None = None
) -> list[tuple[int, date, Mark | None]]:
    """One person's marks at the sessions held in their time here, the earliest first; None is not recorded."""
    query = (
        select(GroupSession.id, GroupSession.day, Attendance.mark)
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .where(GroupSession.group_id == group_id, Spell.person_id == person_id, GroupSession.state == State.HELD)
        .where(GroupSession.day >= (first or date.min), GroupSession.day <= (last or date.max))
    )
    rows = session.execute(query.order_by(GroupSession.day, GroupSession.starts))
    return [(row[0], row[1], row[2]) for row in rows]


def _done_by_year(session: Session, group_id: int, today: date) -> Counter[int]:
    """How many sessions were held or cancelled in each year."""
    query = select(YEAR, func.count()).where(*_done(group_id, today)).group_by(YEAR)
    return Counter({row[0]: row[1] for row in session.execute(query)})


def _tallies(
    session: Session, group_id: int, today: date, person_ids: Collection[int] | None
) -> dict[int, defaultdict[int, Tally]]:
    """For each person and year how often a session of their time here was what, with which mark."""
    people = select(Spell.person_id).where(Spell.group_id == group_id).distinct()
    query = (
        select(Spell.person_id, YEAR, GroupSession.state, Attendance.mark, func.count())
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .where(*_done(group_id, today))
        .group_by(Spell.person_id, YEAR, GroupSession.state, Attendance.mark)
    )
    if person_ids is not None:
        people = people.where(Spell.person_id.in_(person_ids))
        query = query.where(Spell.person_id.in_(person_ids))
    tallies: dict[int, defaultdict[int, Tally]] = {person: defaultdict(Counter) for person in session.scalars(people)}
    for person, year, state, mark, times in session.execute(query):
        tallies[person][year][state, mark] += times
    return tallies


def _marks_by_session(session: Session, group_id: int) -> defaultdict[int, Tally]:
    """For each session the marks of its members; who has none of these is not recorded."""
    query = (
        select(GroupSession.id, GroupSession.state, Attendance.mark, func.count())
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .where(GroupSession.group_id == group_id)
        .group_by(GroupSession.id, Attendance.mark)
    )
    tallies: defaultdict[int, Tally] = defaultdict(Counter)
    for session_id, state, mark, times in session.execute(query):
        tallies[session_id][state, mark] += times
    return tallies


def _done(group_id: int, today: date) -> tuple[ColumnElement[bool], ...]:
    """Held or cancelled: neither planned nor waiting for its write-up."""
    until_today = (
        func.date(GroupSession.day) <= today.isoformat()
    )  # no bound for the index: those of the spell are closer
    return GroupSession.group_id == group_id, GroupSession.state != State.PLANNED, until_today


def _counts(tally: Tally, done: int) -> Counts:
    marks = Counter[Mark | None]()
    for (state, mark), times in tally.items():
        if state is State.HELD:
            marks[mark] += times
    cancelled = sum(times for (state, _), times in tally.items() if state in CANCELLED)
    return count(marks.elements(), cancelled=cancelled, outside=done - tally.total())
