"""Registers matched with what is kept: several sessions a day, people of other groups, marks replaced one by one."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy import select

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import KnownElsewhere, ListedName, Register
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import State
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.overview import waiting
from balint_desk.store.practice import groups, leaders
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import GroupSession
from tests.store.old_register import DAYS, A, N, P, add_session, register, table

MORNING, NOON, EVENING = time(9), time(11), time(19)
TWICE = (DAYS[0], DAYS[1], DAYS[1], DAYS[2])


def bring_in(store, group_id, given, **said):
    with store.read() as session:
        planned = registers.plan(session, group_id, given, **said)
    with store.write("Import register") as session:
        registers.bring_in(session, planned)
    return planned


def at(given, *starts, apart=False):
    return replace(given, starts=starts, keep_times_apart=apart)


def begin(store):
    with store.read() as session:
        query = select(GroupSession.day, GroupSession.starts).order_by(GroupSession.day, GroupSession.starts)
        return [tuple(row) for row in session.execute(query)]


def test_two_sessions_of_a_day_without_times_follow_each_other(store, group_id):
    bring_in(store, group_id, register(("Ada", P, P, A, P), days=TWICE))
    assert begin(store) == [(DAYS[0], EVENING), (DAYS[1], EVENING), (DAYS[1], time(20, 30)), (DAYS[2], EVENING)]


def test_with_times_they_begin_then(store, group_id):
    bring_in(store, group_id, at(register(("Ada", P, P, A, P), days=TWICE), NOON, MORNING, NOON, None))
    assert begin(store) == [(DAYS[0], NOON), (DAYS[1], MORNING), (DAYS[1], NOON), (DAYS[2], EVENING)]


@pytest.mark.parametrize("starts", [(), (None, MORNING, NOON, None)])
def test_the_same_register_twice_changes_nothing(store, group_id, starts):
    given = at(register(("Ada", P, P, A, P), ("Bo", A, A, P, P), days=TWICE), *starts)
    bring_in(store, group_id, given)
    with store.read() as session:
        again = registers.plan(session, group_id, given)
    assert (again.changes_nothing, again.known_sessions, again.marks_there, again.differing) == (True, 4, 8, ())


def test_as_many_sessions_as_are_kept_are_matched_by_their_order(store, group_id):
    for starts in (NOON, MORNING):
        add_session(store, group_id, DAYS[1], State.HELD, starts)
    planned = bring_in(store, group_id, register(("Ada", P, P, A, P), days=TWICE))
    assert (planned.double_days, planned.known_sessions, planned.new_sessions) == ((), 2, 2)
    with store.read() as session:
        by_time = select(GroupSession.id).where(GroupSession.day == DAYS[1]).order_by(GroupSession.starts)
        kept = session.scalars(by_time).all()
        assert tuple(kept) == planned.sessions.ids[1:3]


def test_one_of_two_is_found_by_its_time(store, group_id):
    for starts in (NOON, MORNING):
        add_session(store, group_id, DAYS[1], State.HELD, starts)
    planned = bring_in(store, group_id, at(register(("Ada", P, P, P)), None, NOON, None))
    assert (planned.double_days, planned.known_sessions) == ((), 1)
    assert begin(store) == [(DAYS[0], EVENING), (DAYS[1], MORNING), (DAYS[1], NOON), (DAYS[2], EVENING)]


def test_a_session_kept_at_another_time_is_the_same_and_that_is_told(store, group_id):
    add_session(store, group_id, DAYS[1], State.PLANNED, EVENING)
    planned = bring_in(store, group_id, at(register(("Ada", P, P, P)), None, NOON, None))
    assert planned.sessions.moved == ((1, NOON),)
    assert (planned.known_sessions, len(begin(store))) == (1, 3)


def test_unless_times_are_kept_apart(store, group_id):
    add_session(store, group_id, DAYS[1], State.HELD, EVENING)
    planned = bring_in(store, group_id, at(register(("Ada", P, P, P)), None, NOON, None, apart=True))
    assert (planned.sessions.moved, planned.known_sessions, len(begin(store))) == ((), 0, 4)


def test_the_cancelled_one_of_two_stays_so(store, group_id):
    add_session(store, group_id, DAYS[1], State.CANCELLED_BY_LEADER, MORNING)
    planned = bring_in(store, group_id, at(register(("Ada", P, P, A, P), days=TWICE), None, MORNING, NOON, None))
    assert (planned.cancelled_days, planned.new_sessions) == ((DAYS[1],), 3)
    assert [(day, mark) for _, day, mark, _ in table(store)] == [(DAYS[0], P), (DAYS[1], A), (DAYS[2], P)]


def test_only_the_marks_that_are_ticked_are_replaced(store, group_id):
    bring_in(store, group_id, register(("Ada", P, P, P), ("Bo", P, P, P)))
    other = register(("Ada", N, P, N), ("Bo", P, N, P))
    with store.read() as session:
        key = registers.plan(session, group_id, other).differing[1].key
    planned = bring_in(store, group_id, other, replace=frozenset({key}))
    assert [(one.name, one.day) for one in planned.differing] == [("Ada", DAYS[0]), ("Ada", DAYS[2]), ("Bo", DAYS[1])]
    assert [(name, day) for name, day, mark, _ in table(store) if mark is N] == [("Ada", DAYS[2])]
    store.undo()
    assert N not in [mark for _, _, mark, _ in table(store)]


@pytest.fixture
def elsewhere(store, group_id):
    """Ada, a member of another group."""
    with store.write("Add group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Evening group", currency="GBP", zone="Europe/London", leader_id=me).id
        return members.add(session, other, "Lind, Ada", date(2020, 1, 1)).id


REGISTER = register(("Ada Lind", P, P, A), ("Bo", P, P, P))


def test_who_another_group_knows_is_named_and_asked(store, group_id, elsewhere):
    with store.read() as session:
        planned = registers.plan(session, group_id, REGISTER)
    assert [(one.name, one.groups) for one in planned.elsewhere] == [("Ada Lind", ("Evening group",))]
    assert planned.is_open
    with pytest.raises(Refused), store.write("Import register") as session:
        registers.bring_in(session, planned)


@pytest.mark.parametrize(("said", "people", "new"), [(KnownElsewhere.SAME, 2, 1), (KnownElsewhere.NEW, 3, 2)])
def test_it_is_the_same_person_or_another_one_as_the_leader_says(store, group_id, elsewhere, said, people, new):
    planned = bring_in(store, group_id, REGISTER, known_elsewhere=said)
    assert planned.new_members == new
    with store.read() as session:
        assert len(session.scalars(select(Person.id)).all()) == people
        here = select(Spell.person_id, Spell.joined).where(Spell.group_id == group_id)
        stays = {person: Membership(joined) for person, joined in session.execute(here)}
    assert (elsewhere in stays) is (said is KnownElsewhere.SAME)
    with store.read() as session:
        assert registers.plan(session, group_id, REGISTER).changes_nothing


def test_two_of_a_name_elsewhere_are_not_told_apart(store, group_id, elsewhere):
    with store.read() as session:
        other = session.scalar(select(Spell.group_id).where(Spell.person_id == elsewhere))
    with store.write("Add member") as session:
        members.add(session, other, "Ada Lind", date(2020, 1, 1))
    with store.read() as session, pytest.raises(Refused, match="2 of the name Ada Lind, the register has 1"):
        registers.plan(session, group_id, REGISTER, known_elsewhere=KnownElsewhere.SAME)


def test_who_was_here_before_is_not_asked_about(store, group_id, elsewhere):
    with store.write("Add spell") as session:
        session.add(Spell(person_id=elsewhere, group_id=group_id, joined=date(2019, 1, 1), left=date(2019, 6, 1)))
    with store.read() as session:
        assert registers.plan(session, group_id, REGISTER).elsewhere == ()


def test_what_is_brought_in_waits_for_nobody(store, group_id):
    """Rule 19: no follow-up of an absence without word, no write-up, no debrief."""
    days = (date(2026, 11, 3), date(2026, 11, 10), date(2026, 11, 17))
    with store.read() as session:
        before = waiting.all_waiting(session, group_id, datetime(2026, 11, 22, 12))
    bring_in(store, group_id, Register(days, (ListedName("Ada", (2,), (P, N, N)), ListedName("Bo", (3,), (N, N, N)))))
    with store.read() as session:
        after = waiting.all_waiting(session, group_id, datetime(2026, 11, 22, 12))
    assert [one.kind for one in after] == [one.kind for one in before]
