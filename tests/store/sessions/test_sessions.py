from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Mark, State
from balint_desk.store.all_tables import KEPT
from balint_desk.store.debriefs.tables import DebriefPart, Thought
from balint_desk.store.members import absences, members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import Attendance, Case, CaseFeeling, GroupSession, Led, Notice

TODAY = date(2026, 11, 22)
SEVEN = time(19)


def day(text):
    return date.fromisoformat(text)


@pytest.fixture
def write(store):
    """Do one thing to the store in a write of its own."""

    def do(function, *arguments, **named):
        with store.write("Do") as session:
            return function(session, *arguments, **named)

    return do


@pytest.fixture
def ask(store):
    def do(function, *arguments):
        with store.read() as session:
            return function(session, *arguments)

    return do


def held(session, group_id, day, **columns):
    made = sessions.add(session, group_id, day)
    made.state = State.HELD
    for name, value in columns.items():
        setattr(made, name, value)
    return made.id


def one(store, session_id):
    with store.read() as session:
        return session.get(GroupSession, session_id)


def test_a_session_begins_at_the_usual_time_of_its_group(write, group_id):
    made = write(sessions.add, group_id, TODAY)
    assert (made.day, made.starts, made.minutes, made.state) == (TODAY, SEVEN, 90, State.PLANNED)


def test_two_sessions_never_begin_at_the_same_time(write, ask, group_id):
    write(sessions.add, group_id, TODAY)
    write(sessions.add, group_id, TODAY, time(10))
    with pytest.raises(Refused, match="There is a session on 2026-11-22 at 19:00 already"):
        write(sessions.add, group_id, TODAY)
    assert len(ask(sessions.ids, group_id)) == 2


@pytest.mark.parametrize("minutes", [-1, 1440])
def test_a_session_is_longer_than_nothing_and_shorter_than_a_day(write, group_id, minutes):
    with pytest.raises(Refused, match="no length of a session"):
        write(sessions.add, group_id, TODAY, SEVEN, minutes)
    with pytest.raises(Refused, match="no length of a session"):
        write(sessions.plan, group_id, [TODAY], SEVEN, minutes)


def test_the_sessions_are_told_the_latest_first_and_those_of_other_groups_not_at_all(write, ask, group_id):
    first = write(sessions.add, group_id, TODAY)
    later = write(sessions.add, group_id, TODAY, time(20))
    latest = write(sessions.add, group_id, TODAY + timedelta(days=1))
    me = ask(leaders.me).id
    other = write(groups.add, "Thursday group", currency="GBP", zone="Europe/London", leader_id=me).id
    write(sessions.add, other, TODAY)
    assert ask(sessions.ids, group_id) == [latest.id, later.id, first.id]


def test_a_series_leaves_a_day_that_has_a_session_as_it_is(write, ask, store, group_id):
    moved = write(sessions.add, group_id, day("2026-12-01"), time(18), 60)
    days = [day("2026-12-08"), day("2026-12-01"), day("2026-12-08")]
    assert write(sessions.plan, group_id, days, SEVEN, 90) == 1
    assert [one(store, it).day for it in ask(sessions.ids, group_id)] == [day("2026-12-08"), day("2026-12-01")]
    assert one(store, moved.id).starts == time(18)


def test_a_series_is_one_change(store, group_id):
    with store.write("Plan dates") as session:
        sessions.plan(session, group_id, [TODAY + timedelta(weeks=week) for week in range(30)], SEVEN, 90)
    store.undo()
    with store.read() as session:
        assert sessions.ids(session, group_id) == []
    store.redo()
    with store.read() as session:
        assert len(sessions.ids(session, group_id)) == 30


def test_the_years_are_told_where_they_begin(write, ask, group_id):
    made = [write(sessions.add, group_id, day(it)).id for it in ("2025-01-07", "2025-12-30", "2026-01-06")]
    assert ask(sessions.first_of_years, group_id) == {made[2]: 2026, made[1]: 2025}


def test_what_is_opened_is_the_session_to_write_up_then_the_last_held_then_the_next(write, ask, group_id):
    assert ask(sessions.to_open, group_id, TODAY) is None
    gone = write(sessions.add, group_id, day("2026-12-15")).id
    write(sessions.cancel, gone, State.CANCELLED_OTHERWISE, "")
    assert ask(sessions.to_open, group_id, TODAY) == gone
    write(sessions.add, group_id, day("2026-12-08"))
    coming = write(sessions.add, group_id, day("2026-12-01")).id
    assert ask(sessions.to_open, group_id, TODAY) == coming
    last = write(held, group_id, day("2026-11-17"))
    write(held, group_id, day("2026-11-03"))
    assert ask(sessions.to_open, group_id, TODAY) == last
    open_one = write(sessions.add, group_id, day("2026-10-20")).id
    assert ask(sessions.to_open, group_id, TODAY) == open_one
    tonight = write(sessions.add, group_id, TODAY).id
    assert ask(sessions.to_open, group_id, TODAY) == tonight


def test_the_days_taken_are_told_with_what_became_of_them(write, ask, group_id):
    assert ask(sessions.last_day, group_id) is None
    for it in ("2026-11-30", "2026-12-01", "2026-12-08", "2026-12-09"):
        write(sessions.add, group_id, day(it))
    write(sessions.cancel, ask(sessions.ids, group_id)[1], State.CANCELLED_BY_LEADER, "")
    assert ask(sessions.days, group_id, day("2026-12-01"), day("2026-12-08")) == {
        day("2026-12-01"): State.PLANNED,
        day("2026-12-08"): State.CANCELLED_BY_LEADER,
    }
    assert ask(sessions.last_day, group_id) == day("2026-12-09")


def test_a_moved_session_keeps_its_register_but_not_onto_another(write, ask, store, group_id):
    person = write(members.add, group_id, "Zoe Marsh", day("2026-01-01")).id
    moved, other = write(held, group_id, day("2026-11-10")), write(held, group_id, day("2026-11-17"))
    with store.write("Mark") as session:
        session.add(Attendance(group_session_id=moved, person_id=person, mark=Mark.LATE))
    with pytest.raises(Refused, match="There is a session"):
        write(sessions.move, moved, day("2026-11-17"), SEVEN, 90)
    write(sessions.move, moved, day("2026-11-12"), time(18, 30), 60)
    now = one(store, moved)
    assert (now.day, now.starts, now.minutes) == (day("2026-11-12"), time(18, 30), 60)
    assert ask(sessions.rows, [moved, other])[moved].counts.late == 1


def test_a_session_may_stay_where_it_is_when_moved(write, store, group_id):
    made = write(sessions.add, group_id, TODAY).id
    write(sessions.move, made, TODAY, SEVEN, 60)
    assert one(store, made).minutes == 60


def test_a_cancelled_session_says_by_whom_and_why_and_may_take_place_after_all(write, store, group_id):
    made = write(sessions.add, group_id, TODAY).id
    write(sessions.cancel, made, State.CANCELLED_OTHERWISE, "  Snow ")
    assert (one(store, made).state, one(store, made).reason) == (State.CANCELLED_OTHERWISE, "Snow")
    write(sessions.uncancel, made)
    assert (one(store, made).state, one(store, made).reason) == (State.PLANNED, "")


def test_what_was_written_up_is_held_again_when_it_took_place_after_all(write, store, group_id):
    made = write(held, group_id, TODAY, finished=datetime(2026, 11, 22, 21))
    write(sessions.cancel, made, State.CANCELLED_BY_LEADER, "Wrong one")
    write(sessions.uncancel, made)
    assert one(store, made).state is State.HELD


def test_a_session_of_an_old_register_is_held_again_when_it_took_place_after_all(write, store, group_id):
    made = write(held, group_id, TODAY)
    enid = write(members.add, group_id, "Enid", TODAY).id
    with store.write("Import register") as session:
        session.add(Attendance(group_session_id=made, person_id=enid, mark=Mark.PRESENT, imported=True))
    write(sessions.cancel, made, State.CANCELLED_BY_LEADER, "Wrong one")
    write(sessions.uncancel, made)
    assert one(store, made).state is State.HELD


def test_cancelling_is_by_the_leader_or_otherwise_and_nothing_else(write, group_id):
    made = write(sessions.add, group_id, TODAY).id
    with pytest.raises(ValueError, match="planned"):
        write(sessions.cancel, made, State.PLANNED, "")


def test_the_next_session_is_planned_and_after_today(write, ask, group_id):
    write(sessions.add, group_id, TODAY)
    first = write(sessions.add, group_id, TODAY + timedelta(days=7)).id
    second = write(sessions.add, group_id, TODAY + timedelta(days=14)).id
    assert ask(sessions.next_planned, group_id, TODAY).id == first
    write(sessions.cancel, first, State.CANCELLED_BY_LEADER, "")
    assert ask(sessions.next_planned, group_id, TODAY).id == second


def test_who_is_expected_leaves_out_who_left_and_who_will_be_away(write, ask, group_id):
    people = [write(members.add, group_id, name, day("2026-01-01")).id for name in ("Zoe", "árpád", "Ella")]
    gone = write(members.add, group_id, "Nadia", day("2026-01-01")).id
    write(lambda session: members.leave(session, members.spells(session, group_id, gone)[0].id, TODAY))
    coming = write(sessions.add, group_id, day("2026-12-01"))
    away = write(absences.add, people[0], group_id, day("2026-12-01"), day("2026-12-14"), kind=Absence.LEAVE)
    write(absences.add, people[2], group_id, day("2026-12-02"), day("2026-12-14"))
    who = ask(sessions.who_comes, coming)
    assert [it.name for it in who.coming] == ["árpád", "Ella"]
    assert [it.name for it in who.away] == ["Zoe"]
    assert [it.id for it in who.absences[people[0]]] == [away.id]


@pytest.fixture
def full(store, group_id):
    """A session with something in every table that knows of sessions."""
    with store.write("Fill") as session:
        person = members.add(session, group_id, "Zoe Marsh", day("2026-01-01")).id
        me = leaders.me(session).id
        made = held(session, group_id, TODAY)
        case = Case(group_session_id=made, place=1, presenter_id=person, title="A door half open")
        session.add(case)
        session.flush()
        session.add_all(
            [
                Attendance(group_session_id=made, person_id=person, mark=Mark.APOLOGIES),
                Notice(group_session_id=made, person_id=person, day=TODAY),
                Led(group_session_id=made, leader_id=me),
                CaseFeeling(case_id=case.id, word="relief"),
                DebriefPart(group_session_id=made, leader_id=me, prompt_id="1.arrived", text="Tired"),
                DebriefPart(group_session_id=made, leader_id=me, prompt_id="1.frame", text=""),
                Thought(group_id=group_id, leader_id=me, day=TODAY, text="The stairs", taken_up_id=made),
            ]
        )
    return made


def all_rows(store):
    with store.read() as session:
        return {table.name: set(session.execute(select(table)).all()) for table in KEPT}


def test_what_goes_with_a_session_is_told_before(ask, full):
    going = ask(sessions.what_goes, full)
    assert (going.marks, going.cases, going.words) == (1, 1, 1)


def test_a_deleted_session_takes_everything_along_and_undo_brings_all_of_it_back(store, full):
    before = all_rows(store)
    with store.write("Delete session") as session:
        sessions.delete(session, full)
    after = all_rows(store)
    for name in ("group_session", "attendance", "notice", "led", "case", "case_feeling", "debrief_part"):
        assert (len(before[name]) > 0, after[name]) == (True, set()), name
    with store.read() as session:
        assert session.scalar(select(func.count()).where(Thought.taken_up_id.is_(None))) == 1
    store.undo()
    assert all_rows(store) == before
