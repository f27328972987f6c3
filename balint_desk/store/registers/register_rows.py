"""The rows of a group that an old register touches: read all at once, written all at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from balint_desk.core.registers.understood_register import ListedName
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.text import folded, spoken_name
from balint_desk.core.words import Mark, State
from balint_desk.store.base import Base, new_id
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions.tables import Attendance, GroupSession


@dataclass(frozen=True)
class KeptSession:
    """A session that is there already."""

    id: int
    state: State
    starts: time


@dataclass(frozen=True)
class KeptMember:
    """A member that is there already, with the times in this group by their first day."""

    id: int
    name: str
    spells: tuple[tuple[int, Membership], ...]


@dataclass(frozen=True)
class KeptRegister:
    """What is kept of a group, as far as a register may meet it."""

    members: tuple[KeptMember, ...]
    sessions: dict[date, list[KeptSession]]
    marks: dict[tuple[int, int], Mark]

    def mark(self, member: KeptMember | None, group_session: KeptSession | None) -> Mark | None:
        return self.marks.get((group_session.id, member.id)) if member and group_session else None


def read(session: Session, group_id: int, days: Sequence[date]) -> KeptRegister:
    """Members, the sessions of these days, and their marks."""
    first, last = (days[0], days[-1]) if days else (date.min, date.min)
    here = (GroupSession.group_id == group_id, GroupSession.day.between(first, last))
    sessions: dict[date, list[KeptSession]] = {}
    found = select(GroupSession.id, GroupSession.day, GroupSession.state, GroupSession.starts).where(*here)
    for row in session.execute(found.order_by(GroupSession.day, GroupSession.starts)):
        sessions.setdefault(row.day, []).append(KeptSession(row.id, row.state, row.starts))
    marks = select(Attendance.group_session_id, Attendance.person_id, Attendance.mark)
    rows = session.execute(marks.join(GroupSession, GroupSession.id == Attendance.group_session_id).where(*here))
    return KeptRegister(_members(session, group_id), sessions, {(row[0], row[1]): row[2] for row in rows})


def _members(session: Session, group_id: int) -> tuple[KeptMember, ...]:
    query = select(Person.id, Person.name, Spell.id, Spell.joined, Spell.left).join(Spell, Spell.person_id == Person.id)
    names: dict[int, str] = {}
    spells: dict[int, list[tuple[int, Membership]]] = {}
    for person, name, spell, joined, left in session.execute(
        query.where(Spell.group_id == group_id).order_by(Person.id, Spell.joined)
    ):
        names[person] = name
        spells.setdefault(person, []).append((spell, Membership(joined, left)))
    return tuple(KeptMember(person, name, tuple(spells[person])) for person, name in names.items())


def read_elsewhere(session: Session, group_id: int) -> dict[str, list[tuple[int, str]]]:
    """By folded name the people of other groups, each with the group; who is or was in this one is left out."""
    here = select(Spell.person_id).where(Spell.group_id == group_id)
    query = select(Person.id, Person.name, Group.name).join(Spell, Spell.person_id == Person.id)
    query = query.join(Group, Group.id == Spell.group_id).where(Person.id.not_in(here)).distinct()
    found: dict[str, list[tuple[int, str]]] = {}
    for person, name, group in session.execute(query.order_by(Person.id, Group.name)):
        found.setdefault(folded(spoken_name(name)), []).append((person, group))
    return found


def add_people(
    session: Session, group_id: int, known: Sequence[int | None], listed: Sequence[ListedName]
) -> Sequence[int]:
    """The ids of all of them, the new ones added."""
    ids = [id_ or new_id() for id_ in known]
    new = [place for place, id_ in enumerate(known) if id_ is None]
    _insert(session, Person, [{"id": ids[place], "name": listed[place].name} for place in new])
    return ids


def add_sessions(
    session: Session,
    group_id: int,
    known: Sequence[int | None],
    days: Sequence[tuple[date, time]],
    new: Sequence[int],
) -> Sequence[int]:
    """The ids of all of them; the new ones are held, and as long as usual."""
    minutes = session.get_one(Group, group_id).minutes
    ids = [id_ or new_id() for id_ in known]
    usual = {"group_id": group_id, "minutes": minutes, "state": State.HELD}
    rows = [{"id": ids[place], "day": days[place][0], "starts": days[place][1], **usual} for place in new]
    _insert(session, GroupSession, rows)
    return ids


def hold(session: Session, ids: Sequence[int]) -> None:
    session.execute(update(GroupSession).where(GroupSession.id.in_(ids)).values(state=State.HELD))


def add_spells(session: Session, group_id: int, spells: Iterable[tuple[int, Membership]]) -> None:
    rows = [
        {"id": new_id(), "person_id": person, "group_id": group_id, "joined": stay.joined, "left": stay.left}
        for person, stay in spells
    ]
    _insert(session, Spell, rows)


def join_earlier(session: Session, joined: Mapping[int, date]) -> None:
    for spell_id, day in joined.items():
        session.execute(update(Spell).where(Spell.id == spell_id).values(joined=day))


def end(session: Session, left: Mapping[int, date], marks: Iterable[int]) -> None:
    """The last days of these times; the marks of a register after them go."""
    for spell_id, day in left.items():
        session.execute(update(Spell).where(Spell.id == spell_id).values(left=day))
    for mark_id in marks:
        session.execute(delete(Attendance).where(Attendance.id == mark_id))


def add_marks(session: Session, marks: Iterable[tuple[int, int, Mark]]) -> None:
    """They are from an old register: they never raise a follow-up, a charge or a task (rule 19)."""
    rows = [
        {"id": new_id(), "group_session_id": at, "person_id": person, "mark": mark, "imported": True}
        for at, person, mark in marks
    ]
    _insert(session, Attendance, rows)


def replace_marks(session: Session, marks: Iterable[tuple[int, int, Mark]]) -> None:
    """What the register says takes the place of what was kept, and is from an old register then."""
    for at, person, mark in marks:
        here = (Attendance.group_session_id == at, Attendance.person_id == person)
        session.execute(update(Attendance).where(*here).values(mark=mark, imported=True))


def _insert(session: Session, table: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        session.execute(insert(table), rows)
