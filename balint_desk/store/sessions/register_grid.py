"""The register as a whole: who was a member of which session, and, for the few sessions looked at, the marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.sessions.attendance import Membership, ShownState, day_of, shown_state
from balint_desk.core.words import Mark
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession

Marks = dict[tuple[int, int], Mark]
"""By session and person; who is not in it has no mark there."""


@dataclass(frozen=True, slots=True)
class RegisterMember:
    """Someone who is or was in the group, with the times that were theirs."""

    person_id: int
    name: str
    number: int
    """Their place in the register of the whole life of the group, from 1: it stays, whatever time is shown."""
    spells: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One session up to now."""

    session_id: int
    day: date
    shown: ShownState
    starts: time = time()


@dataclass(frozen=True, slots=True)
class RegisterGrid:
    """Members in the order of the register, sessions in the order of their days."""

    lines: Sequence[RegisterMember] = ()
    columns: Sequence[Column] = ()

    def within(self, period: Period) -> "RegisterGrid":
        """The sessions of a period, and everyone who was a member at one of them."""
        columns = [column for column in self.columns if period.holds(column.day)]
        days = [column.day for column in columns]
        lines = [line for line in self.lines if any(_covers(spell, days) for spell in line.spells)]
        return RegisterGrid(lines, columns)


def grid(session: Session, group_id: int, now: date) -> RegisterGrid:
    """Every session up to now (wall time, or a day), and everyone who was a member at one of them."""
    return RegisterGrid(_lines(session, group_id), _columns(session, group_id, now)).within(WHOLE)


def held(session: Session, group_id: int) -> RegisterGrid:
    """The sessions held, whenever, and everyone who is or was in the group: to be taken elsewhere."""
    columns = [column for column in _columns(session, group_id, date.max) if column.shown is ShownState.HELD]
    return RegisterGrid(_lines(session, group_id), columns)


def marks(session: Session, session_ids: Sequence[int]) -> Marks:
    """All marks of these sessions."""
    query = select(Attendance.group_session_id, Attendance.person_id, Attendance.mark)
    rows = session.execute(query.where(Attendance.group_session_id.in_(session_ids)))
    return {(row[0], row[1]): row[2] for row in rows}


def _columns(session: Session, group_id: int, now: date) -> list[Column]:
    query = select(GroupSession.id, GroupSession.day, GroupSession.starts, GroupSession.state)
    query = query.where(GroupSession.group_id == group_id, GroupSession.day <= day_of(now))
    rows = session.execute(query.order_by(GroupSession.day, GroupSession.starts))
    found = [Column(id_, day, shown_state(state, day, starts, now), starts) for id_, day, starts, state in rows]
    return [column for column in found if column.shown is not ShownState.PLANNED]


def _lines(session: Session, group_id: int) -> list[RegisterMember]:
    """As the register has them: by name."""
    query = select(Person.id, Person.name, Spell.joined, Spell.left)
    query = query.join(Spell, Spell.person_id == Person.id).where(Spell.group_id == group_id)
    names: dict[int, str] = {}
    spells: dict[int, list[Membership]] = {}
    for person, name, joined, left in session.execute(query.order_by(*members.by_name(), Spell.joined)):
        names[person] = name
        spells.setdefault(person, []).append(Membership(joined, left))
    return [RegisterMember(id_, names[id_], place, tuple(spells[id_])) for place, id_ in enumerate(names, start=1)]


def _covers(spell: Membership, days: Sequence[date]) -> bool:
    """Whether one of the days, the earliest first, lies in it."""
    return bisect_left(days, spell.joined) < bisect_right(days, spell.left or date.max)
