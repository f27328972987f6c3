"""The register of a group as it was kept: everybody who was in it, the sessions held, and what was said of each."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark, State
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession


@dataclass(frozen=True)
class HeldRegister:
    """People by name, each with their times here; sessions by day and time; marks by session and person."""

    people: tuple[tuple[int, str, tuple[Membership, ...]], ...]
    sessions: tuple[tuple[int, date, time], ...]
    marks: dict[tuple[int, int], Mark]


def held_register(session: Session, group_id: int) -> HeldRegister:
    """Planned and cancelled sessions are not in it."""
    names: dict[int, str] = {}
    stays: dict[int, list[Membership]] = {}
    people = select(Person.id, Person.name, Spell.joined, Spell.left).join(Spell, Spell.person_id == Person.id)
    for person, name, joined, left in session.execute(
        people.where(Spell.group_id == group_id).order_by(func.folded(Person.name), Person.id, Spell.joined)
    ):
        names[person] = name
        stays.setdefault(person, []).append(Membership(joined, left))
    held = (GroupSession.group_id == group_id, GroupSession.state == State.HELD)
    sessions = select(GroupSession.id, GroupSession.day, GroupSession.starts).where(*held)
    marks = select(Attendance.group_session_id, Attendance.person_id, Attendance.mark)
    marks = marks.join(GroupSession, GroupSession.id == Attendance.group_session_id).where(*held)
    return HeldRegister(
        tuple((person, name, tuple(stays[person])) for person, name in names.items()),
        tuple(
            (row[0], row[1], row[2])
            for row in session.execute(sessions.order_by(GroupSession.day, GroupSession.starts))
        ),
        {(row[0], row[1]): row[2] for row in session.execute(marks)},
    )
