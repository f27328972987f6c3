from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark
from balint_desk.store.members import members
from balint_desk.store.sessions import cases, sessions, write_up


@pytest.fixture
def tonight(store, group_id):
    with store.write("Plan") as session:
        return sessions.add(session, group_id, date(2026, 11, 17)).id


def write(store, session_id, case_id, **edits):
    with store.write("Write case") as session:
        cases.write(session, session_id, case_id, edits)


def titles(store, session_id):
    with store.read() as session:
        return [(one.case.place, one.case.title) for one in cases.of(session, session_id)]


def test_a_case_begins_with_what_is_said_of_it_and_45_minutes(store, tonight):
    write(store, tonight, 7, title=" A door half open ")
    with store.read() as session:
        [noted] = cases.of(session, tonight)
    assert (noted.case.id, noted.case.title, noted.case.minutes, noted.case.place) == (7, "A door half open", 45, 1)
    assert (noted.case.presenter_id, noted.case.stayed, noted.feelings) == (None, "", ())


def test_a_case_may_begin_without_minutes(store, tonight):
    write(store, tonight, 7, title="One", minutes=None)
    with store.read() as session:
        assert cases.of(session, tonight)[0].case.minutes is None


def test_feelings_are_several_in_the_order_of_the_list_and_own_words_last(store, tonight):
    write(store, tonight, 7, feelings=["wonder at it", "Relief", "sadness"])
    write(store, tonight, 7, feelings=["relief", "wonder at it", "distress"])
    with store.read() as session:
        assert cases.of(session, tonight)[0].feelings == ("distress", "relief", "wonder at it")
        assert cases.own_words(session) == ["wonder at it"]


def test_a_feeling_too_long_is_refused_and_nothing_of_it_is_kept(store, tonight):
    with pytest.raises(Refused, match="40"):
        write(store, tonight, 7, title="One", feelings=["x" * 41])
    assert titles(store, tonight) == []


def test_cases_are_moved_and_taken_out_and_it_is_undone(store, tonight):
    for number, title in enumerate(("One", "Two", "Three"), 1):
        write(store, tonight, number, title=title)
    with store.write("Move") as session:
        cases.move(session, 3, -1)
        cases.move(session, 1, -1)
    assert titles(store, tonight) == [(1, "One"), (2, "Three"), (3, "Two")]
    with store.write("Remove") as session:
        cases.write(session, tonight, 1, {"feelings": ["fear"]})
        cases.remove(session, 1)
    assert titles(store, tonight) == [(1, "Three"), (2, "Two")]
    store.undo()
    assert titles(store, tonight) == [(1, "One"), (2, "Three"), (3, "Two")]


def test_members_of_that_day_may_have_presented_and_whoever_is_said_to_have(store, group_id, tonight):
    with store.write("People") as session:
        early, gone = (members.add(session, group_id, name, date(2026, 1, 1)) for name in ("Bo", "Ana"))
        members.leave(session, members.spells(session, group_id, gone.id)[0].id, date(2026, 6, 1))
    with store.read() as session:
        assert [person.name for person in cases.presenters(session, tonight)] == ["Bo"]
    write(store, tonight, 7, presenter_id=gone.id)
    with store.read() as session:
        assert {person.id for person in cases.presenters(session, tonight)} == {early.id, gone.id}


def test_who_was_away_is_not_offered_as_a_presenter(store, group_id, tonight):
    with store.write("People") as session:
        ana, bo = (members.add(session, group_id, name, date(2026, 1, 1)) for name in ("Ana", "Bo"))
        write_up.mark(session, tonight, ana.id, Mark.LATE)
        write_up.mark(session, tonight, bo.id, Mark.APOLOGIES)
    with store.read() as session:
        assert [person.name for person in cases.presenters(session, tonight)] == ["Ana"]
