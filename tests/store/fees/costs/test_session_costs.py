"""The room comes with each session: proposed, kept once, or not this time; and it changes from a day on."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balint_desk.core.fees.costs.shared_costs import Price
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.words import State
from balint_desk.store.fees.costs import expenses, session_costs
from balint_desk.store.fees.year import closing
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from tests.store.spending import FIRST, held, pounds, room, second_group, spend

DAYS = [FIRST + timedelta(14 * number) for number in range(4)]


@pytest.fixture
def evenings(store, group_id):
    """Four sessions with a room of £40."""
    with store.write("Fill") as session:
        session_costs.put(session, group_id, room(40_00))
        return [held(session, group_id, day) for day in DAYS]


def proposed(store, group_id):
    with store.read() as session:
        return session_costs.proposed(session, group_id)


def amounts(store, group_id):
    return [one.amount.minor for one in proposed(store, group_id)]


def test_the_room_is_proposed_for_each_session_held(store, group_id, evenings):
    assert [(one.session_id, one.day) for one in proposed(store, group_id)] == list(zip(evenings, DAYS, strict=True))


def test_one_that_is_kept_is_an_expense_with_its_session_and_never_proposed_again(store, group_id, evenings):
    wanted = proposed(store, group_id)[:2]
    with store.write("Keep") as session:
        made = session_costs.keep(session, group_id, wanted)
        assert session_costs.keep(session, group_id, wanted) == []
        kept = expenses.rows(session, group_id, made)
    assert [kept[one].group_session_id for one in made] == evenings[:2]
    assert {(one.own.minor, one.words, one.kind) for one in kept.values()} == {(40_00, "Hall", CostKind.ROOM)}
    assert len(proposed(store, group_id)) == 2


def test_not_this_time_is_no_expense_and_undo_proposes_it_again(store, group_id, evenings):
    with store.write("Not this time") as session:
        session_costs.not_this_time(session, session_costs.proposed(session, group_id)[1])
        assert expenses.ids(session, group_id) == []
    assert [one.day for one in proposed(store, group_id)] == [DAYS[0], *DAYS[2:]]
    store.undo()
    assert len(proposed(store, group_id)) == 4


def test_an_expense_that_is_deleted_is_proposed_again(store, group_id, evenings):
    with store.write("Keep") as session:
        [made, *_] = session_costs.keep(session, group_id, session_costs.proposed(session, group_id))
    with store.write("Delete") as session:
        expenses.delete(session, made)
    assert [one.day for one in proposed(store, group_id)] == DAYS[:1]


def test_another_price_holds_from_its_day_on(store, group_id, evenings):
    with store.write("Another price") as session:
        session_costs.put(session, group_id, room(45_00, DAYS[2]))
    assert amounts(store, group_id) == [40_00, 40_00, 45_00, 45_00]
    with store.write("From the beginning") as session:
        session_costs.put(session, group_id, room(50_00))
    assert amounts(store, group_id) == [50_00] * 4


def test_it_stops_from_a_day_on_and_another_kind_goes_on(store, group_id, evenings):
    with store.write("Biscuits") as session:
        session_costs.put(session, group_id, room(6_00, DAYS[3], CostKind.REFRESHMENTS))
        session_costs.stop(session, group_id, CostKind.ROOM, DAYS[1])
    assert amounts(store, group_id) == [40_00, 6_00]
    with store.read() as session:
        before, after = (
            [price.amount for price in session_costs.on(session, group_id, day) if price.kind is CostKind.ROOM]
            for day in DAYS[:2]
        )
        assert (before, after) == ([pounds(40_00)], [])


def test_a_session_that_was_not_held_or_comes_from_an_old_register_costs_nothing(store, group_id, evenings):
    with store.write("Others") as session:
        held(session, group_id, DAYS[3] + timedelta(14), State.CANCELLED_BY_LEADER)
        held(session, group_id, DAYS[3] + timedelta(28), State.PLANNED)
        old = GroupSession(group_id=group_id, day=DAYS[3] + timedelta(42), starts=time(19), minutes=90)
        old.state = State.HELD
        session.add(old)
    assert len(proposed(store, group_id)) == 4


def test_a_session_moved_to_a_day_of_another_price_stays_settled(store, group_id, evenings):
    with store.write("Keep and move") as session:
        session_costs.keep(session, group_id, session_costs.proposed(session, group_id))
        session_costs.put(session, group_id, room(45_00, date(2027, 1, 1)))
        session.get_one(GroupSession, evenings[0]).day = date(2027, 1, 5)
    assert proposed(store, group_id) == []


def test_nothing_is_proposed_in_a_closed_period(store, group_id, evenings):
    with store.write("Close") as session:
        closing.close(session, DAYS[1])
    assert [one.day for one in proposed(store, group_id)] == DAYS[2:]


def test_one_entered_by_hand_for_the_session_settles_it(store, group_id, evenings):
    with store.write("By hand") as session:
        spend(session, group_id, DAYS[0], 35_00, group_session_id=evenings[0])
    assert len(proposed(store, group_id)) == 3


@pytest.mark.parametrize(("amount", "told"), [(pounds(0), "above nought"), (Money(40_00, "EUR"), "paid for in GBP")])
def test_what_a_session_cannot_cost_is_refused(store, group_id, amount, told):
    with pytest.raises(Refused, match=told), store.write("Room") as session:
        session_costs.put(session, group_id, Price(CostKind.ROOM, amount, FIRST))


def test_a_deleted_session_proposes_nothing(store, group_id, evenings):
    with store.write("Delete session") as session:
        sessions.delete(session, evenings[0])
    assert len(proposed(store, group_id)) == 3


STEPS = st.lists(
    st.tuples(st.sampled_from(["hold", "keep", "not", "price", "stop", "undo"]), st.integers(0, 40)), max_size=14
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_is_done_in_whatever_order_no_session_is_paid_twice(store, steps):
    with store.write("A group of its own", last=True) as session:
        group_id = second_group(session, f"Group {datetime.now().timestamp()}")
    for step, number in steps:
        _do(store, group_id, step, number)
    with store.read() as session:
        made = expenses.rows(session, group_id, expenses.ids(session, group_id)).values()
        paid = [(one.group_session_id, one.kind) for one in made]
        open_ones = [(one.session_id, one.kind) for one in session_costs.proposed(session, group_id)]
    assert len(paid) == len(set(paid))
    assert not set(paid) & set(open_ones)
    assert len(open_ones) == len(set(open_ones))


def _do(store, group_id, step, number):
    if step == "undo":
        store.undo()
        return
    with store.write(step) as session:
        open_ones = session_costs.proposed(session, group_id)
        day = FIRST + timedelta(number)
        match step:
            case "hold" if not session.query(GroupSession).filter_by(group_id=group_id, day=day).count():
                held(session, group_id, day)
            case "keep":
                session_costs.keep(session, group_id, open_ones[: number % 3])
            case "not" if open_ones:
                session_costs.not_this_time(session, open_ones[number % len(open_ones)])
            case "price":
                session_costs.put(session, group_id, room(30_00 + number, day))
            case "stop":
                session_costs.stop(session, group_id, CostKind.ROOM, day)
