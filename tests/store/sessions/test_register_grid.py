"""The register as a whole: who was a member when, in the order of the register, and the marks that were asked for."""

from datetime import date, datetime, time

import pytest

from balint_desk.core.periods import Period
from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import Mark, State
from balint_desk.store.members import members
from balint_desk.store.sessions import register_grid
from balint_desk.store.sessions.tables import Attendance, GroupSession

TODAY = date(2026, 11, 22)


@pytest.fixture
def ids(store, group_id):
    """Zoe who left and came back, Älva who came late, Bo who never met a session; four sessions up to today."""
    with store.write("Fill") as session:
        zoe = members.add(session, group_id, "Zoe", date(2026, 1, 1)).id
        members.leave(session, members.spells(session, group_id, zoe)[0].id, date(2026, 2, 3))
        members.come_back(session, zoe, group_id, date(2026, 4, 7))
        alva = members.add(session, group_id, "Älva", date(2026, 3, 3)).id
        bo = members.add(session, group_id, "Bo", TODAY).id
        met = [
            _session(session, group_id, date(2026, 4, 7), State.HELD),
            _session(session, group_id, date(2026, 2, 3), State.HELD),
            _session(session, group_id, date(2026, 3, 3), State.CANCELLED_OTHERWISE),
            _session(session, group_id, date(2026, 5, 5), State.PLANNED),
            _session(session, group_id, date(2026, 12, 1), State.PLANNED),
        ]
        session.add(Attendance(group_session_id=met[1], person_id=zoe, mark=Mark.LATE))
    return {"zoe": zoe, "alva": alva, "bo": bo, "met": met}


def _session(session, group_id, day, state):
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, state=state)
    session.add(made)
    session.flush()
    return made.id


def grid(store, group_id, now=TODAY):
    with store.read() as session:
        return register_grid.grid(session, group_id, now)


def test_sessions_stand_by_their_days_and_none_that_is_still_to_come(store, group_id, ids):
    assert [(one.day.month, one.shown) for one in grid(store, group_id).columns] == [
        (2, ShownState.HELD),
        (3, ShownState.CANCELLED_OTHERWISE),
        (4, ShownState.HELD),
        (5, ShownState.NOT_WRITTEN_UP),
    ]


def test_a_session_of_today_is_there_from_its_beginning(store, group_id, ids):
    with store.write("Today") as session:
        _session(session, group_id, TODAY, State.PLANNED)
    assert grid(store, group_id, datetime.combine(TODAY, time(18, 59))).columns[-1].day.month == 5
    assert grid(store, group_id, datetime.combine(TODAY, time(19))).columns[-1].day == TODAY


def test_members_stand_by_name_and_who_met_no_session_is_left_out(store, group_id, ids):
    assert [(one.name, one.number, len(one.spells)) for one in grid(store, group_id).lines] == [
        ("Älva", 1, 1),
        ("Zoe", 3, 2),
    ]


def test_a_period_cuts_the_sessions_and_the_members_whose_time_it_misses_but_keeps_their_numbers(store, group_id, ids):
    cut = grid(store, group_id).within(Period(date(2026, 2, 3), date(2026, 3, 2)))
    assert [one.day.month for one in cut.columns] == [2]
    assert [(one.name, one.number) for one in cut.lines] == [("Zoe", 3)]


def test_marks_are_those_of_the_sessions_asked_for(store, ids):
    with store.read() as session:
        assert register_grid.marks(session, ids["met"]) == {(ids["met"][1], ids["zoe"]): Mark.LATE}
        assert register_grid.marks(session, ids["met"][2:]) == {}
