from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import func, select

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import AfterLast
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import State
from balint_desk.store.file.tables import Change, ChangeRow
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import GroupSession
from tests.store.old_register import DAYS, SAMPLE, A, N, P, add_member, add_session, bring_in, register, stays, table


def changes(store):
    with store.read() as session:
        return session.scalar(select(func.count(Change.id))), session.scalar(
            select(func.count()).select_from(ChangeRow)
        )


def test_the_counts_come_first_and_nothing_is_written_by_them(store, group_id):
    before = changes(store)
    with store.read() as session:
        planned = registers.plan(session, group_id, SAMPLE)
    assert (planned.new_members, planned.known_members) == (3, 0)
    assert (planned.new_sessions, planned.known_sessions) == (3, 0)
    assert planned.marks_by_kind == {P: 6, A: 3}
    assert changes(store) == before
    assert table(store) == []


def test_a_register_is_brought_in_as_one_write_that_can_be_undone(store, group_id):
    bring_in(store, group_id)
    assert len(table(store)) == 9
    assert table(store)[0] == ("Ada", DAYS[0], P, True)
    assert stays(store) == [("Ada", Membership(DAYS[0])), ("Ruth", Membership(DAYS[0])), ("Ruth", Membership(DAYS[0]))]
    assert store.undo_name == "Import register"
    store.undo()
    assert (table(store), stays(store)) == ([], [])
    store.redo()
    assert len(table(store)) == 9


def test_new_sessions_are_held_at_the_usual_time_and_their_write_up_was_never_finished(store, group_id):
    bring_in(store, group_id)
    with store.read() as session:
        kept = session.execute(
            select(GroupSession.starts, GroupSession.minutes, GroupSession.state, GroupSession.finished).distinct()
        ).all()
    assert kept == [(time(19), 90, State.HELD, None)]


def test_the_same_register_twice_changes_nothing_and_leaves_no_trace(store, group_id):
    bring_in(store, group_id)
    before, kept = changes(store), table(store)
    again = bring_in(store, group_id)
    assert again.changes_nothing
    assert (again.known_members, again.known_sessions, again.marks_there, again.differing) == (3, 3, 9, ())
    assert (changes(store), table(store)) == (before, kept)


def test_a_mark_that_differs_is_listed_and_stays(store, group_id):
    bring_in(store, group_id)
    kept = table(store)
    planned = bring_in(store, group_id, register(("ada ", N, P, P), days=DAYS))
    assert planned.differing == (
        registers.Differing("ada ", DAYS[0], P, N),
        registers.Differing("ada ", DAYS[2], A, P),
    )
    assert table(store) == kept


def test_or_replaces_what_is_kept_if_the_leader_says_so_and_undo_brings_it_back(store, group_id):
    bring_in(store, group_id)
    before = table(store)
    other = register(("ada", N, P, P))
    with store.read() as session:
        planned = registers.plan(session, group_id, other, replace=True)
    with store.write("Import register") as session:
        registers.bring_in(session, planned)
    assert [mark for name, _, mark, _ in table(store) if name == "Ada"] == [N, P, P]
    with store.read() as session:
        assert registers.plan(session, group_id, other, replace=True).changes_nothing
    store.undo()
    assert table(store) == before


def test_whose_marks_stop_early_has_left_on_that_day_if_the_leader_says_so(store, group_id):
    given = replace(SAMPLE, after_last=AfterLast.LEFT)
    assert given.stopped == (("Ada", DAYS[1]),)
    bring_in(store, group_id, given)
    assert stays(store)[0] == ("Ada", Membership(DAYS[0], DAYS[1]))
    assert [day for name, day, _, _ in table(store) if name == "Ada"] == list(DAYS[:2])
    assert bring_in(store, group_id, given).changes_nothing


def test_sessions_and_members_already_there_are_taken_not_doubled(store, group_id):
    add_session(store, group_id, DAYS[0], State.PLANNED)
    add_member(store, group_id, "ADA", date(2020, 1, 1))
    planned = bring_in(store, group_id)
    assert (planned.new_members, planned.known_members) == (2, 1)
    assert (planned.new_sessions, planned.known_sessions) == (2, 1)
    with store.read() as session:
        rows = session.execute(select(GroupSession.starts, GroupSession.state).where(GroupSession.day == DAYS[0]))
        assert rows.all() == [(time(18), State.HELD)]
    assert ("ADA", Membership(date(2020, 1, 1))) in stays(store)
    store.undo()
    with store.read() as session:
        assert session.scalars(select(GroupSession.state)).all() == [State.PLANNED]


def test_a_cancelled_session_is_named_and_stays_cancelled(store, group_id):
    add_session(store, group_id, DAYS[1], State.CANCELLED_BY_LEADER)
    planned = bring_in(store, group_id)
    assert planned.cancelled_days == (DAYS[1],)
    assert planned.new_sessions == 2
    assert {day for _, day, _, _ in table(store)} == {DAYS[0], DAYS[2]}


def test_a_second_session_of_the_day_is_no_trouble_if_it_was_cancelled(store, group_id):
    add_session(store, group_id, DAYS[1], State.CANCELLED_OTHERWISE)
    add_session(store, group_id, DAYS[1], State.HELD, time(20))
    planned = bring_in(store, group_id)
    assert (planned.cancelled_days, planned.double_days, planned.known_sessions) == ((), (), 1)


def test_a_day_with_two_sessions_is_named_and_left_out(store, group_id):
    add_session(store, group_id, DAYS[1], State.HELD)
    add_session(store, group_id, DAYS[1], State.HELD, time(20))
    planned = bring_in(store, group_id)
    assert (planned.double_days, planned.new_sessions) == ((DAYS[1],), 2)
    assert len(table(store)) == 6


def test_a_member_kept_since_today_joined_when_the_register_says(store, group_id):
    add_member(store, group_id, "Ada", date(2026, 11, 22))
    planned = bring_in(store, group_id)
    assert [(one.name, one.joined) for one in planned.earlier] == [("Ada", DAYS[0])]
    assert ("Ada", Membership(DAYS[0])) in stays(store)


def test_blanks_after_leaving_stay_out(store, group_id):
    add_member(store, group_id, "Ada", DAYS[0], DAYS[1])
    bring_in(store, group_id)
    assert [day for name, day, _, _ in table(store) if name == "Ada"] == list(DAYS[:2])
    assert ("Ada", Membership(DAYS[0], DAYS[1])) in stays(store)


def test_it_does_not_matter_which_of_two_registers_comes_first(store, group_id):
    later = tuple(date(2022, month, 11) for month in (1, 2, 3))
    bring_in(store, group_id, register(("Ada", P, P, P), days=later))
    bring_in(store, group_id, register(("Ada", P, P, P)))
    assert stays(store) == [("Ada", Membership(DAYS[0]))]


def test_two_of_one_name_that_nothing_tells_apart_are_refused(store, group_id):
    bring_in(store, group_id)
    later = tuple(date(2022, month, 11) for month in (1, 2, 3))
    with store.read() as session, pytest.raises(Refused, match="2 of the name Ruth, the register has 1"):
        registers.plan(session, group_id, register(("Ruth", P, P, P), days=later))


def test_a_group_that_changed_since_the_counts_is_counted_anew(store, group_id):
    with store.read() as session:
        planned = registers.plan(session, group_id, SAMPLE)
    add_session(store, group_id, DAYS[1], State.CANCELLED_OTHERWISE)
    with pytest.raises(Refused, match="changed since"), store.write("Import register") as session:
        registers.bring_in(session, planned)
    assert table(store) == []


def test_sixty_members_and_two_hundred_sessions_come_in_at_once(store, group_id):
    days = tuple(date(2020, 1, 6) + timedelta(weeks=week) for week in range(200))
    large = register(*((f"Member {number:02}", *([P, N, A, P] * 50)) for number in range(60)), days=days)
    planned = bring_in(store, group_id, large)
    assert len(planned.marks) == len(table(store)) == 12_000
    store.undo()
    assert table(store) == []
