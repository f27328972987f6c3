"""A small practice for the tests of windows: eight members, some sessions held, one to write up, one to come."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from balint_desk.core.words import Absence, Mark, State, Talked
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import Person
from balint_desk.store.sessions.tables import Attendance, GroupSession

NAMES = (
    "Anita Ferreira",
    "Lena Brandt",
    "Julia Okafor",
    "Piotr Nowak",
    "Ravi Iyer",
    "Erik Sandoval",
    "Sam Whitcombe",
    "Tilda Marsh",
)
TONIGHT, NEXT = date(2026, 11, 17), date(2026, 12, 1)
FORTNIGHT = timedelta(days=14)
P, A, N = Mark.PRESENT, Mark.APOLOGIES, Mark.NO_WORD
HELD = ((P, P, P, P, P, P, A, P), (P, P, N, P, P, A, P, P), (P, P, P, P, P, P, P, P), (P, A, P, P, A, P, P, N))
"""The marks of the four sessions before tonight, the earliest first, by member in the order above."""


def fill(store, group_id):
    """Give the group its members and sessions."""
    with store.write("Fill") as session:
        people = [members.add(session, group_id, name, date(2026, 1, 1)).id for name in NAMES]
        for number, marks in enumerate(HELD):
            held = _session(session, group_id, TONIGHT - FORTNIGHT * (len(HELD) - number), State.HELD)
            held.talked, held.finished = Talked.STRAIGHT_AFTER, datetime.combine(held.day, time(21))
            session.add_all(
                Attendance(group_session_id=held.id, person_id=person, mark=mark)
                for person, mark in zip(people, marks, strict=True)
            )
        for day in (TONIGHT, NEXT):
            _session(session, group_id, day, State.PLANNED)
        absences.add(session, people[1], group_id, date(2026, 11, 28), date(2026, 12, 5), kind=Absence.AWAY)


def people(store):
    """The ids of its members, in the order of NAMES."""
    with store.read() as session:
        by_name = {person.name: person.id for person in session.scalars(select(Person))}
    return [by_name[name] for name in NAMES]


def _session(session, group_id, day, state):
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, state=state)
    session.add(made)
    session.flush()
    return made


def shown(qtbot, tab):
    """A tab on screen, as large as in a window of the usual size."""
    qtbot.addWidget(tab)
    tab.resize(1280, 690)
    tab.show()
    qtbot.waitExposed(tab)
    return tab
