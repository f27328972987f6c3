"""A register of long ago, brought in, and what the file holds of it then."""

from datetime import date, time

from sqlalchemy import select

from balint_desk.core.registers.understood_register import Blank, ListedName, Register
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import Attendance, GroupSession

P, A, N = Mark.PRESENT, Mark.AWAY, Mark.NO_WORD
DAYS = tuple(date(2021, month, 11) for month in (1, 2, 3))


def register(*people, days=DAYS, blank=Blank.AWAY):
    return Register(days, tuple(ListedName(name, (line,), said) for line, (name, *said) in enumerate(people, 2)), blank)


SAMPLE = register(("Ada", P, P, None), ("Ruth", None, P, P), ("Ruth", P, None, P))


def bring_in(store, group_id, given=SAMPLE):
    with store.read() as session:
        planned = registers.plan(session, group_id, given)
    with store.write("Import register") as session:
        registers.bring_in(session, planned)
    return planned


def table(store):
    """Every mark, by name and day."""
    query = select(Person.name, GroupSession.day, Attendance.mark, Attendance.imported)
    with store.read() as session:
        joined = query.join(Attendance, Attendance.person_id == Person.id).join(GroupSession)
        return sorted(tuple(row) for row in session.execute(joined))


def stays(store):
    with store.read() as session:
        query = select(Person.name, Spell.joined, Spell.left).join(Spell, Spell.person_id == Person.id)
        return sorted((name, Membership(joined, left)) for name, joined, left in session.execute(query))


def add_session(store, group_id, day, state, starts=time(18)):
    with store.write("Add session") as session:
        session.add(GroupSession(group_id=group_id, day=day, starts=starts, minutes=60, state=state))


def add_member(store, group_id, name, joined, left=None):
    with store.write("Add member") as session:
        person = Person(name=name)
        session.add(person)
        session.flush()
        session.add(Spell(person_id=person.id, group_id=group_id, joined=joined, left=left))
