from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, event

from balint_desk.core.periods import Period
from balint_desk.core.sessions import attendance
from balint_desk.core.sessions.attendance import Counts, SessionDay, ShownState
from balint_desk.core.words import Mark, State
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions import figures
from balint_desk.store.sessions.tables import Attendance, GroupSession

FIRST = date(2025, 10, 7)
TODAY = date(2026, 11, 22)


@pytest.fixture
def julia(store, group_id):
    """A member from 14 October to 9 December 2025, and again from 13 January 2026."""
    with store.write("Add member") as session:
        session.add(Person(id=1, name="Julia Okafor"))
        for number, (joined, left) in enumerate([(week(1), week(9)), (week(14), None)]):
            session.add(Spell(id=number + 1, person_id=1, group_id=group_id, joined=joined, left=left))
    return store


def week(number):
    return FIRST + timedelta(weeks=number)


def meet(store, group_id, number, mark=None, state=State.HELD):
    """A session in that week, and what the register says of one person."""
    with store.write("Hold session") as session:
        made = GroupSession(group_id=group_id, day=week(number), starts=time(19), minutes=90, state=state)
        session.add(made)
        session.flush()
        if mark:
            session.add(Attendance(group_session_id=made.id, person_id=1, mark=mark))
        return made.id


def counts_of_julia(store, group_id, **period):
    with store.read() as session:
        return figures.member_counts(session, group_id, TODAY, **period)[1]


def test_the_denominator_is_the_six_marks_and_leave_stands_apart(julia, group_id):
    for number, mark in enumerate(Mark, start=1):
        meet(julia, group_id, number, mark)
    counts = counts_of_julia(julia, group_id)
    assert (counts.came, counts.held, counts.leave) == (3, 6, 1)


def test_not_recorded_cancelled_and_planned_count_neither_for_nor_against(julia, group_id):
    meet(julia, group_id, 1, Mark.PRESENT)
    meet(julia, group_id, 2)
    meet(julia, group_id, 3, state=State.CANCELLED_BY_LEADER)
    meet(julia, group_id, 4, state=State.CANCELLED_OTHERWISE)
    meet(julia, group_id, 5, state=State.PLANNED)
    counts = counts_of_julia(julia, group_id)
    assert counts == Counts(held=1, present=1, not_recorded=1, cancelled=2)


def test_both_ends_of_a_spell_count_and_what_lies_between_two_spells_does_not(julia, group_id):
    for number in (0, 1, 9, 10, 13, 14):
        meet(julia, group_id, number, Mark.PRESENT)
    counts = counts_of_julia(julia, group_id)
    assert (counts.came, counts.held, counts.outside) == (3, 3, 3)


def test_a_year_is_counted_by_itself(julia, group_id):
    for number, mark in ((8, Mark.NO_WORD), (14, Mark.PRESENT), (15, Mark.LATE)):
        meet(julia, group_id, number, mark)
    assert counts_of_julia(julia, group_id, period=Period.year(2025)) == Counts(held=1, no_word=1)
    assert counts_of_julia(julia, group_id, period=Period.year(2026)) == Counts(held=2, present=1, late=1)
    assert counts_of_julia(julia, group_id).held == 3


def test_the_last_year_is_the_one_with_something_to_count(julia, group_id):
    meet(julia, group_id, 8, Mark.PRESENT)
    meet(julia, group_id, 15)
    with julia.read() as session:
        years = figures.counts_by_year(session, group_id, TODAY)[1]
    assert figures.last_year(years) == (2025, Counts(held=1, present=1))


def test_who_has_no_session_yet_has_noughts(julia, group_id):
    assert counts_of_julia(julia, group_id) == Counts()
    with julia.read() as session:
        assert figures.last_year(figures.counts_by_year(session, group_id, TODAY)[1]) == (None, Counts())


def test_marks_are_those_of_sessions_held_in_the_spells_in_their_order(julia, group_id):
    second = meet(julia, group_id, 3, Mark.NO_WORD)
    first = meet(julia, group_id, 2)
    meet(julia, group_id, 4, state=State.CANCELLED_BY_LEADER)
    meet(julia, group_id, 11, Mark.PRESENT)
    with julia.read() as session:
        assert figures.marks_of(session, group_id, 1) == [(first, week(2), None), (second, week(3), Mark.NO_WORD)]
        assert figures.marks_of(session, group_id, 1, Period(first=week(3))) == [(second, week(3), Mark.NO_WORD)]
        assert figures.marks_of(session, group_id, 1, Period(last=week(2))) == [(first, week(2), None)]


def test_a_session_over_and_not_written_up_is_not_one_to_which_nobody_came(julia, group_id):
    held = meet(julia, group_id, 1, Mark.APOLOGIES)
    open_one = meet(julia, group_id, 2, state=State.PLANNED)
    cancelled = meet(julia, group_id, 3, Mark.PRESENT, State.CANCELLED_BY_LEADER)
    with julia.read() as session:
        shown = figures.attendance_over_time(session, group_id, TODAY)
        assert [(one.id, one.shown, one.came, one.counts.apologies, one.members) for one in shown] == [
            (held, ShownState.HELD, 0, 1, 1),
            (open_one, ShownState.NOT_WRITTEN_UP, 0, 0, 1),
            (cancelled, ShownState.CANCELLED_BY_LEADER, 0, 0, 1),
        ]


def test_tonights_session_is_not_there_before_it_begins(julia, group_id):
    meet(julia, group_id, 1, state=State.PLANNED)
    with julia.read() as session:
        before, after = (
            figures.attendance_over_time(session, group_id, datetime.combine(week(1), at))
            for at in (time(18), time(19))
        )
    assert (len(before), len(after)) == (0, 1)


def test_who_is_marked_without_being_a_member_is_in_no_count(julia, group_id):
    meet(julia, group_id, 0, Mark.PRESENT)
    with julia.read() as session:
        (one,) = figures.attendance_over_time(session, group_id, TODAY)
    assert (one.came, one.members) == (0, 0)


REGISTER = st.lists(
    st.tuples(st.sampled_from(State), st.lists(st.sampled_from([None, *Mark]), min_size=3, max_size=3)), max_size=20
)
SPELLS = st.lists(st.tuples(st.integers(0, 8), st.none() | st.integers(0, 8)), min_size=3, max_size=3)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(register=REGISTER, spells=SPELLS)
def test_the_database_counts_as_the_rules_do(store, group_id, register, spells):
    theirs = {
        number + 1: [attendance.Membership(week(joined), None if weeks is None else week(joined + weeks))]
        for number, (joined, weeks) in enumerate(spells)
    }
    fill(store, group_id, register, theirs)
    with store.read() as session:
        counted = figures.member_counts(session, group_id, date.max)
        shown = figures.attendance_over_time(session, group_id, date.max)
    days = [SessionDay(number + 1, week(number), state) for number, (state, _) in enumerate(register)]
    for person, spell in theirs.items():
        marks = {number + 1: said[person - 1] for number, (_, said) in enumerate(register) if said[person - 1]}
        assert counted[person] == attendance.member_counts(days, spell, marks)
    for one, day, (_, said) in zip(shown, days, register, strict=True):
        marks = {number + 1: mark for number, mark in enumerate(said) if mark}
        expected = attendance.session_counts(day, theirs, marks)
        assert (one.counts.held, one.came, one.counts.leave) == (expected.held, expected.came, expected.leave)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(register=REGISTER, spells=SPELLS, bounds=st.tuples(st.integers(-1, 20), st.integers(-1, 20)))
def test_a_period_counts_its_sessions_and_no_others(store, group_id, register, spells, bounds):
    first, last = (week(number) for number in sorted(bounds))
    theirs = {
        number + 1: [attendance.Membership(week(joined), None if weeks is None else week(joined + weeks))]
        for number, (joined, weeks) in enumerate(spells)
    }
    fill(store, group_id, register, theirs)
    with store.read() as session:
        counted = figures.member_counts(session, group_id, date.max, period=Period(first, last))
    days = [SessionDay(number + 1, week(number), state) for number, (state, _) in enumerate(register)]
    days = [one for one in days if first <= one.day <= last]
    for person, spell in theirs.items():
        marks = {number + 1: said[person - 1] for number, (_, said) in enumerate(register) if said[person - 1]}
        assert counted[person] == attendance.member_counts(days, spell, marks)


def fill(store, group_id, register, theirs):
    """These people and sessions instead of those there were."""
    with store.write("Fill") as session:
        for table in (Attendance, GroupSession, Spell, Person):
            session.execute(delete(table))
        for person, (spell,) in theirs.items():
            session.add(Person(id=person, name=f"Member {person}"))
            session.add(Spell(person_id=person, group_id=group_id, joined=spell.joined, left=spell.left))
        for number, (state, said) in enumerate(register):
            made = GroupSession(group_id=group_id, day=week(number), starts=time(19), minutes=90, state=state)
            made.id = number + 1
            session.add(made)
            session.add_all(
                Attendance(group_session_id=made.id, person_id=person, mark=said[person - 1])
                for person in theirs
                if said[person - 1]
            )


def questions(store, group_id):
    """How often the database is asked for all figures of a group."""
    asked = []

    def note(connection, cursor, statement, *others):
        asked.append(statement)

    with store.read() as session:
        event.listen(session.get_bind(), "before_cursor_execute", note)
        figures.member_counts(session, group_id, TODAY)
        figures.attendance_over_time(session, group_id, TODAY)
        event.remove(session.get_bind(), "before_cursor_execute", note)
    return len(asked)


def test_no_question_is_asked_for_each_member_or_session(julia, group_id):
    few = questions(julia, group_id)
    for number in range(1, 9):
        meet(julia, group_id, number, Mark.PRESENT)
    with julia.write("Add members") as session:
        for number in range(10, 30):
            session.add(Person(id=number, name=f"Member {number}"))
            session.add(Spell(person_id=number, group_id=group_id, joined=FIRST))
    assert questions(julia, group_id) == few > 0
