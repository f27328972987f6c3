"""Attendance figures, counted by the database: one question for a whole page, never one a member or a session.

The rules are those of core.attendance (rules 2, 3 and 4); a test compares the two on random registers.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, Integer, and_, cast, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.sessions.attendance import Counts, ShownState, count, day_of, mean_of_last, shown_state
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession

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
    shown: ShownState
    counts: Counts
    members: int
    mean: Decimal | None
    """Came, on average of this and up to three held sessions before it; none where it was not held."""

    @property
    def came(self) -> int:
        return self.counts.came


@dataclass(frozen=True, slots=True)
class SpellFigures:
    """One member's time in a group, with what counts in it and no other."""

    name: str
    joined: date
    left: date | None
    counts: Counts


def attendance_over_time(session: Session, group_id: int, now: date) -> list[SessionFigures]:
    """Every session up to now, the earliest first, cancelled and not yet written up ones among them.

    `now` is wall time at the group's place, or its day: what begins later is left out.
    """
    found = every_session(session, group_id, now)
    return [met for met in found if met.day <= day_of(now) and met.shown is not ShownState.PLANNED]


def every_session(session: Session, group_id: int, now: date) -> list[SessionFigures]:
    """Every session of a group, the earliest first, those to come among them."""
    query = select(GroupSession.id, GroupSession.day, GroupSession.starts, GroupSession.state)
    query = query.where(GroupSession.group_id == group_id)
    rows = session.execute(query.order_by(GroupSession.day, GroupSession.starts)).all()
    marks = _marks_by_session(session, group_id)
    counts = {row.id: _counts(marks[row.id], marks[row.id].total()) for row in rows if row.state is State.HELD}
    means = dict(zip(counts, mean_of_last(counted.came for counted in counts.values()), strict=True))
    return [
        SessionFigures(
            row.id,
            row.day,
            shown_state(row.state, row.day, row.starts, now),
            counts.get(row.id, Counts()),
            marks[row.id].total(),
            means.get(row.id),
        )
        for row in rows
    ]


def attendance_by_spell(session: Session, group_id: int, today: date) -> list[SpellFigures]:
    """Everyone who is or was in the group, by name; who left and came back has a line for each time (rule 4)."""
    done = _done(group_id, today)
    all_done = _by_year(session, done).total()
    tallies = _tallies(session, group_id, Spell.id, done)
    query = select(Spell.id, Person.name, Spell.joined, Spell.left).join(Person, Person.id == Spell.person_id)
    by_name = query.where(Spell.group_id == group_id).order_by(func.folded(Person.name), Person.id, Spell.joined)
    return [
        SpellFigures(name, joined, left, _counts(sum(tallies[spell].values(), Counter()), all_done))
        for spell, name, joined, left in session.execute(by_name)
    ]


def member_counts(
    session: Session,
    group_id: int,
    today: date,
    person_ids: Collection[int] | None = None,
    *,
    period: Period = WHOLE,
) -> dict[int, Counts]:
    """Each person's counts up to today, in all or in a period; everyone who is or was in the group."""
    done = _done(group_id, today, period)
    all_done = _by_year(session, done).total()
    return {
        person: _counts(sum(years.values(), Counter()), all_done)
        for person, years in _tallies(session, group_id, Spell.person_id, done, person_ids).items()
    }


def counts_by_year(
    session: Session, group_id: int, today: date, person_ids: Collection[int] | None = None
) -> dict[int, dict[int, Counts]]:
    """Each person's counts by calendar year up to today, for the years in which the group met or was to meet."""
    done = _done(group_id, today)
    all_done = _by_year(session, done)
    return {
        person: {year: _counts(years[year], all_done[year]) for year in all_done}
        for person, years in _tallies(session, group_id, Spell.person_id, done, person_ids).items()
    }


def last_year(years: Mapping[int, Counts]) -> tuple[int | None, Counts]:
    """The last year with something to count, and its counts: this year, or for who left, the year that was theirs."""
    for year in sorted(years, reverse=True):
        if years[year].held or years[year].leave:
            return year, years[year]
    return None, Counts()


def marks_of(
    session: Session, group_id: int, person_id: int, period: Period = WHOLE
) -> list[tuple[int, date, Mark | None]]:
    """One person's marks at the sessions held in their time here, the earliest first; None is not recorded."""
    query = (
        select(GroupSession.id, GroupSession.day, Attendance.mark)
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .where(GroupSession.group_id == group_id, Spell.person_id == person_id, GroupSession.state == State.HELD)
        .where(GroupSession.day >= (period.first or date.min), GroupSession.day <= (period.last or date.max))
    )
    rows = session.execute(query.order_by(GroupSession.day, GroupSession.starts))
    return [(row[0], row[1], row[2]) for row in rows]


def _by_year(session: Session, done: Sequence[ColumnElement[bool]]) -> Counter[int]:
    """How many of these sessions there were in each year."""
    query = select(YEAR, func.count()).where(*done).group_by(YEAR)
    return Counter({row[0]: row[1] for row in session.execute(query)})


def _tallies(
    session: Session,
    group_id: int,
    whose: InstrumentedAttribute[int],
    done: Sequence[ColumnElement[bool]],
    person_ids: Collection[int] | None = None,
) -> dict[int, defaultdict[int, Tally]]:
    """By person or by spell, and by year, how often a session of that time here was what, with which mark."""
    those = select(whose).distinct()
    query = (
        select(whose, YEAR, GroupSession.state, Attendance.mark, func.count())
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .where(*done)
        .group_by(whose, YEAR, GroupSession.state, Attendance.mark)
    )
    if person_ids is None:
        those = those.where(Spell.group_id == group_id)
    else:
        those = those.where(Spell.group_id + 0 == group_id, Spell.person_id.in_(person_ids))
        query = query.where(Spell.person_id.in_(person_ids))
    tallies: dict[int, defaultdict[int, Tally]] = {id_: defaultdict(Counter) for id_ in session.scalars(those)}
    for id_, year, state, mark, times in session.execute(query):
        tallies[id_][year][state, mark] += times
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


def _done(group_id: int, today: date, period: Period = WHOLE) -> tuple[ColumnElement[bool], ...]:
    """Held or cancelled in the period: neither planned nor waiting for its write-up."""
    last = min(period.last or date.max, today)
    day = func.date(GroupSession.day)  # no bound for the index: those of the spell are closer
    bounds = day <= last.isoformat(), day >= (period.first or date.min).isoformat()
    return GroupSession.group_id == group_id, GroupSession.state != State.PLANNED, *bounds


def _counts(tally: Tally, done: int) -> Counts:
    marks = Counter[Mark | None]()
    for (state, mark), times in tally.items():
        if state is State.HELD:
            marks[mark] += times
    cancelled = sum(times for (state, _), times in tally.items() if state in CANCELLED)
    return count(marks.elements(), cancelled=cancelled, outside=done - tally.total())
