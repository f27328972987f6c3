"""The figures behind the further charts agree with the register, and cost one question each."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, event

from balint_desk.core.words import Mark, State
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions import chart_figures, figures
from balint_desk.store.sessions.tables import Attendance, GroupSession, Notice

FIRST = date(2025, 10, 7)
TODAY = date(2026, 11, 22)


def week(number):
    return FIRST + timedelta(weeks=number)


def meet(session, group_id, number, state=State.HELD):
    made = GroupSession(group_id=group_id, day=week(number), starts=time(19), minutes=90, state=state)
    session.add(made)
    session.flush()
    return made.id


def size(store, group_id):
    with store.read() as session:
        over_time = figures.attendance_over_time(session, group_id, TODAY)
        return chart_figures.size_over_time(session, group_id, over_time)


def notices(store, group_id):
    with store.read() as session:
        over_time = figures.attendance_over_time(session, group_id, TODAY)
        made = chart_figures.notices_over_time(session, group_id, over_time)
    return [(one.noticed, one.apologies, one.no_word) for one in made]


def test_who_joins_or_leaves_between_two_sessions_is_marked_at_the_second(store, group_id):
    with store.write("Fill") as session:
        for number in range(4):
            meet(session, group_id, number)
        members.add(session, group_id, "Julia", week(0))
        late = members.add(session, group_id, "Erik", week(1) - timedelta(days=1))
        session.flush()
        session.query(Spell).where(Spell.person_id == late.id).one().left = week(2)
    assert [(one.members, one.joined, one.left) for one in size(store, group_id)] == [
        (1, 1, 0),
        (2, 1, 0),
        (2, 0, 0),
        (1, 0, 1),
    ]


SPELLS = st.lists(st.tuples(st.integers(-2, 9), st.none() | st.integers(0, 6)), max_size=6)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spells=SPELLS)
def test_the_size_is_who_joined_so_far_less_who_left(store, group_id, spells):
    with store.write("Fill") as session:
        for kind in (Spell, Person, GroupSession):
            session.execute(delete(kind))
        for number in range(8):
            meet(session, group_id, number, list(State)[number % 4])
        for number, (joined, weeks) in enumerate(spells, start=1):
            session.add(Person(id=number, name="Julia"))
            left = None if weeks is None else week(joined + weeks)
            session.add(Spell(id=number, person_id=number, group_id=group_id, joined=week(joined), left=left))
    there = 0
    for one in size(store, group_id):
        there += one.joined - one.left
        assert one.members == there


@pytest.fixture
def absent(store, group_id):
    """Four who stayed away from one session, each in another way, and one who came."""
    with store.write("Fill") as session:
        held = meet(session, group_id, 0)
        people = [members.add(session, group_id, name, FIRST).id for name in "ABCDE"]
        marks = (Mark.APOLOGIES, Mark.APOLOGIES, Mark.APOLOGIES, Mark.NO_WORD, Mark.PRESENT)
        for person, mark in zip(people, marks, strict=True):
            session.add(Attendance(group_session_id=held, person_id=person, mark=mark))
        session.add(Notice(group_session_id=held, person_id=people[0], day=FIRST))
        absences.add(session, people[1], group_id, FIRST, FIRST)
    return store


def test_notice_is_what_was_noted_with_the_session_or_entered_as_a_coming_absence(absent, group_id):
    assert notices(absent, group_id) == [(2, 1, 1)]


def test_no_word_stays_no_word_whatever_was_noted_later(absent, group_id):
    with absent.write("Note") as session:
        no_word = session.query(Attendance).where(Attendance.mark == Mark.NO_WORD).one()
        session.add(Notice(group_session_id=no_word.group_session_id, person_id=no_word.person_id, day=TODAY))
    assert notices(absent, group_id) == [(2, 1, 1)]


def test_apologies_and_no_word_are_as_many_as_in_attendance_over_time(absent, group_id):
    with absent.read() as session:
        [one] = figures.attendance_over_time(session, group_id, TODAY)
    [(noticed, apologies, no_word)] = notices(absent, group_id)
    assert (noticed + apologies, no_word) == (one.counts.apologies, one.counts.no_word)


def test_a_session_not_held_has_no_notices(store, group_id):
    with store.write("Fill") as session:
        meet(session, group_id, 0, State.CANCELLED_BY_LEADER)
        meet(session, group_id, 1, State.PLANNED)
        meet(session, group_id, 2)
    assert notices(store, group_id) == [(0, 0, 0)]


@pytest.mark.parametrize("ask", [chart_figures.size_over_time, chart_figures.notices_over_time])
def test_each_asks_the_database_one_question(absent, group_id, ask):
    with absent.read() as session:
        over_time = figures.attendance_over_time(session, group_id, TODAY)
        asked = []
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *args: asked.append(args[2]))
        ask(session, group_id, over_time)
    assert len(asked) == 1
