"""A register that went in as "stayed without coming", brought in again as "left": only what it brought in changes."""

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import select, update

from balint_desk.core.registers.understood_register import AfterLast, Blank, StillMembers
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark, State
from balint_desk.store.members import members
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import Attendance, Case, GroupSession, Notice
from tests.store.old_register import DAYS, add_member, bring_in, register, stays, table

P, A = Mark.PRESENT, Mark.AWAY
STAYED = register(("Ada", P, None, None), ("Bo", P, P, P), blank=Blank.AWAY_BETWEEN)
LEFT = replace(STAYED, after_last=AfterLast.LEFT)
GONE = replace(STAYED, still_members=StillMembers.NO)


def planned(store, group_id, given, which=True):
    with store.read() as session:
        return registers.plan(session, group_id, given, replace=which)


def put_right(store, group_id, given=LEFT):
    plan = planned(store, group_id, given)
    with store.write("Import register") as session:
        registers.bring_in(session, plan)
    return plan


def ada(session):
    return session.scalars(select(Person.id).where(Person.name == "Ada")).one()


def last_session(session):
    return session.scalars(select(GroupSession.id).where(GroupSession.day == DAYS[2])).one()


def test_whoever_stayed_by_the_first_answer_leaves_by_the_second_and_the_blanks_after_it_go(store, group_id):
    bring_in(store, group_id, STAYED)
    before = table(store), stays(store)
    plan = planned(store, group_id, LEFT, which=False)
    assert [(one.name, one.day, len(one.marks)) for one in plan.endings] == [("Ada", DAYS[0], 2)]
    assert (plan.changes_nothing, plan.kept_on) == (True, {0})
    assert put_right(store, group_id).kept_on == frozenset()
    assert stays(store) == [("Ada", Membership(DAYS[0], DAYS[0])), ("Bo", Membership(DAYS[0]))]
    assert [day for name, day, _, _ in table(store) if name == "Ada"] == [DAYS[0]]
    assert planned(store, group_id, LEFT).changes_nothing
    store.undo()
    assert (table(store), stays(store)) == before


def test_only_those_that_are_ticked_leave(store, group_id):
    bring_in(store, group_id, register(("Ada", P, None, None), ("Cy", P, P, None), ("Bo", P, P, P)))
    given = replace(register(("Ada", P, None, None), ("Cy", P, P, None), ("Bo", P, P, P)), after_last=AfterLast.LEFT)
    keys = [one.key for one in planned(store, group_id, given).endings]
    assert len(keys) == 2
    plan = planned(store, group_id, given, frozenset({keys[1]}))
    assert ([one.name for one in plan.ended], plan.kept_on) == (["Cy"], {0})


def came_once_more(session, group_id):
    session.execute(update(Attendance).where(Attendance.mark == A).values(mark=P))


def marked_by_hand(session, group_id):
    session.execute(update(Attendance).where(Attendance.mark == A).values(imported=False))


def came_later(session, group_id):
    later = GroupSession(id=9, group_id=group_id, day=date(2022, 1, 1), starts=time(19), minutes=90, state=State.HELD)
    session.add(later)
    session.flush()
    session.add(Attendance(group_session_id=9, person_id=ada(session), mark=A))


def sent_word(session, group_id):
    session.add(Notice(group_session_id=last_session(session), person_id=ada(session), day=DAYS[2]))


def presented(session, group_id):
    session.add(Case(group_session_id=last_session(session), place=1, presenter_id=ada(session)))


def will_be_away(session, group_id):
    days = {"first_day": date(2026, 12, 1), "last_day": date(2026, 12, 9)}
    session.add(FutureAbsence(person_id=ada(session), group_id=group_id, **days))


@pytest.mark.parametrize(
    "noted",
    [came_once_more, marked_by_hand, came_later, sent_word, presented, will_be_away],
    ids=lambda one: one.__name__,
)
def test_nobody_leaves_of_whom_something_was_noted_after_that_day(store, group_id, noted):
    bring_in(store, group_id, STAYED)
    with store.write("By hand") as session:
        noted(session, group_id)
    before = table(store), stays(store)
    plan = put_right(store, group_id)
    assert (plan.endings, plan.staying) == ((), (0,))
    assert (table(store), stays(store)) == before or noted is came_once_more


def test_a_member_added_by_hand_stays_whatever_a_register_says(store, group_id):
    add_member(store, group_id, "Ada", DAYS[0])
    bring_in(store, group_id, STAYED)
    assert put_right(store, group_id).staying == (0,)
    assert ("Ada", Membership(DAYS[0])) in stays(store)


def test_a_time_deleted_by_hand_and_brought_back_by_undo_is_still_by_hand(store, group_id):
    with store.write("Add member") as session:
        person = members.add(session, group_id, "Ada", DAYS[0]).id
    bring_in(store, group_id, STAYED)
    with store.write("Delete member") as session:
        members.delete_person(session, person)
    store.undo()
    assert put_right(store, group_id).staying == (0,)


def test_who_is_there_at_the_end_of_a_register_of_long_ago_left_with_it_if_that_is_said(store, group_id):
    plan = bring_in(store, group_id, GONE)
    assert stays(store) == [("Ada", Membership(DAYS[0], DAYS[2])), ("Bo", Membership(DAYS[0], DAYS[2]))]
    assert len(table(store)) == 6
    assert plan.endings == ()
    assert bring_in(store, group_id, GONE).changes_nothing


def test_it_is_not_said_of_members_of_today_whose_time_only_begins_earlier(store, group_id):
    add_member(store, group_id, "Ada", date(2026, 11, 22))
    add_member(store, group_id, "Bo", date(2019, 1, 1))
    bring_in(store, group_id, GONE)
    assert stays(store) == [("Ada", Membership(DAYS[0])), ("Bo", Membership(date(2019, 1, 1)))]


def test_those_it_made_members_to_this_day_before_leave_only_if_that_is_to_be_replaced(store, group_id):
    bring_in(store, group_id, STAYED)
    assert bring_in(store, group_id, GONE).changes_nothing
    put_right(store, group_id, GONE)
    assert {stay.left for _, stay in stays(store)} == {DAYS[2]}
    assert len(table(store)) == 6


def test_who_left_early_left_then_and_the_others_with_the_register(store, group_id):
    bring_in(store, group_id, replace(LEFT, still_members=StillMembers.NO))
    assert [stay.left for _, stay in stays(store)] == [DAYS[0], DAYS[2]]
    with store.read() as session:
        assert session.scalars(select(Spell.left).where(Spell.left.is_(None))).all() == []
