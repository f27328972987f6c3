from datetime import date, time

import pytest

from balint_desk.core.refused import Refused
from balint_desk.store.debriefs import thoughts
from balint_desk.store.sessions.tables import GroupSession

DAY = date(2026, 11, 20)


def kept(store, group_id):
    with store.read() as session:
        return [(thought.day, thought.text) for thought in thoughts.open_ones(session, group_id)]


@pytest.fixture
def thought_id(store, group_id):
    with store.write("Keep thought") as session:
        return thoughts.add(session, group_id, DAY, "  the silence\nbefore the end ").id


def test_a_thought_is_one_line_kept_with_its_day(store, group_id, thought_id):
    assert kept(store, group_id) == [(DAY, "the silence before the end")]


def test_a_thought_taken_up_is_no_longer_offered_until_it_is_given_back(store, group_id, thought_id):
    with store.write("Take up thought") as session:
        meeting = GroupSession(group_id=group_id, day=DAY, starts=time(19), minutes=90)
        session.add(meeting)
        session.flush()
        thoughts.take_up(session, thought_id, meeting.id)
    assert kept(store, group_id) == []
    with store.write("Give back thought") as session:
        thoughts.take_up(session, thought_id, None)
    assert kept(store, group_id) == [(DAY, "the silence before the end")]


def test_a_thought_is_deleted_and_undo_brings_it_back(store, group_id, thought_id):
    with store.write("Delete thought") as session:
        thoughts.delete(session, thought_id)
    assert kept(store, group_id) == []
    store.undo()
    assert kept(store, group_id) == [(DAY, "the silence before the end")]


def test_an_empty_thought_is_refused(store, group_id):
    with pytest.raises(Refused, match="nothing to keep"), store.write("Keep thought") as session:
        thoughts.add(session, group_id, DAY, "  ")
