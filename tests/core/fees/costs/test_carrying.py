"""Whether a group carries itself: tables of cases from the picture of the page, and what holds for all amounts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.costs.carrying import (
    Leaves,
    MonthFlow,
    Spent,
    between_leaders,
    by_month,
    evening,
    for_an_evening,
    leaves,
    members_that_carry,
)
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money

DAY = date(2026, 11, 17)
AMOUNTS = st.integers(0, 10**9)
ANNA, MIRIAM = 1, 2


def pounds(minor):
    return Money(minor, "GBP")


def spent(minor, kind=CostKind.SUPERVISION, session_id=None, leader_id=None, day=DAY):
    return Spent(day, kind, pounds(minor), session_id, leader_id)


def test_an_evening_costs_the_room_and_its_share_of_the_rest():
    made = evening([spent(56_00, CostKind.ROOM, 7), spent(220_00)], {CostKind.ROOM: pounds(56_00)}, 22, "GBP")
    assert (made.each, made.share, made.cost) == (pounds(56_00), pounds(10_00), pounds(66_00))
    assert made.kinds == (CostKind.SUPERVISION,)


def test_the_room_of_another_price_before_does_not_count_twice():
    before = [spent(40_00, CostKind.ROOM, number) for number in range(20)]
    assert evening(before, {CostKind.ROOM: pounds(45_00)}, 20, "GBP").cost == pounds(45_00)


def test_a_room_paid_by_the_year_is_spread_over_the_sessions():
    assert evening([spent(600_00, CostKind.ROOM)], {}, 24, "GBP").cost == pounds(25_00)


def test_what_the_co_leader_is_given_is_no_cost_of_the_evening():
    assert evening([spent(500_00, CostKind.CO_LEADER)], {}, 20, "GBP") is None


def test_the_largest_part_of_the_rest_is_named_first():
    made = evening([spent(1, CostKind.TRAVEL), spent(3, CostKind.INSURANCE), spent(2, CostKind.OTHER)], {}, 1, "GBP")
    assert made.kinds == (CostKind.INSURANCE, CostKind.OTHER, CostKind.TRAVEL)


def test_before_the_first_session_only_what_comes_with_each_is_known():
    made = evening([spent(220_00)], {CostKind.ROOM: pounds(56_00)}, 0, "GBP")
    assert (made.cost, made.kinds) == (pounds(56_00), ())
    assert evening([spent(220_00)], {}, 0, "GBP") is None
    assert evening([], {}, 10, "GBP") is None


@pytest.mark.parametrize(
    ("cost", "fees", "host", "members"),
    [
        (66_00, [30_00] * 7 + [20_00], 0, 3),
        (60_00, [30_00, 30_00], 0, 2),
        (60_01, [30_00, 30_00], 0, 3),
        (150_00, [30_00] * 8, 0, 5),
        (66_00, [30_00, 0], 0, 5),
        (66_00, [], 0, None),
        (66_00, [0, 0], 0, None),
        (66_00, [30_00], 50_00, 1),
        (66_00, [], 66_00, 0),
        (0, [], 0, 0),
    ],
)
def test_so_many_members_carry_an_evening(cost, fees, host, members):
    assert members_that_carry(pounds(cost), [pounds(fee) for fee in fees], pounds(host)) == members


@given(st.integers(1, 10**9), st.lists(AMOUNTS, min_size=1).filter(any), AMOUNTS)
def test_it_is_the_least_number_that_is_enough(cost, fees, host):
    members = members_that_carry(pounds(cost), [pounds(fee) for fee in fees], pounds(host))
    assert members * sum(fees) >= (cost - host) * len(fees)
    assert members == 0 or (members - 1) * sum(fees) < (cost - host) * len(fees)


@pytest.mark.parametrize(
    ("minor", "times", "evenings", "made"), [(60_00, 12, 24, 30_00), (600_00, 1, 22, 27_27), (240_00, 3, 24, 30_00)]
)
def test_a_fee_for_a_time_comes_to_so_much_an_evening(minor, times, evenings, made):
    assert for_an_evening(pounds(minor), times, evenings) == pounds(made)


def test_an_evening_leaves_so_much_and_so_much_an_hour():
    costs = [spent(1_450_00), spent(300_00, CostKind.CO_LEADER)]
    assert leaves(pounds(4_460_00), costs, [90] * 22) == Leaves(pounds(3_010_00), pounds(136_82), pounds(91_21))


def test_without_a_session_nothing_is_left_for_an_evening_and_it_can_be_below_nought():
    assert leaves(pounds(10_00), [spent(25_00)], []) == Leaves(pounds(-15_00), None, None)


def test_two_leaders_share_what_is_left_by_the_sessions_they_led():
    costs = [spent(100_00, leader_id=MIRIAM), spent(60_00, leader_id=ANNA), spent(500_00, CostKind.CO_LEADER)]
    made = between_leaders(pounds(1_000_00), costs, {ANNA: 3, MIRIAM: 1}, me=ANNA)
    assert (made[ANNA].paid, made[ANNA].part, made[ANNA].to_get) == (pounds(60_00), pounds(750_00), pounds(810_00))
    assert (made[MIRIAM].had, made[MIRIAM].to_get) == (pounds(500_00), pounds(-150_00))


@given(st.integers(-(10**9), 10**9), st.lists(st.tuples(AMOUNTS, st.sampled_from([ANNA, MIRIAM]))), st.integers(0, 9))
def test_what_the_leaders_get_is_what_is_left_and_what_they_paid(left, paid, led):
    costs = [spent(minor, leader_id=leader) for minor, leader in paid]
    made = between_leaders(pounds(left), costs, {ANNA: led, MIRIAM: 1}, me=ANNA)
    assert sum(one.to_get.minor for one in made.values()) == left + sum(minor for minor, _ in paid)


def test_where_nobody_is_known_to_have_led_nothing_is_shared():
    made = between_leaders(pounds(10_00), [], {ANNA: 0, MIRIAM: 0}, me=ANNA)
    assert [one.part for one in made.values()] == [pounds(0)] * 2


def test_months_without_money_stand_between():
    came = [(date(2026, 1, 5), pounds(30_00)), (date(2026, 1, 31), pounds(-10_00)), (date(2025, 12, 31), pounds(5))]
    made = by_month(came, [(date(2026, 3, 1), pounds(40_00))], "GBP", date(2026, 1, 5), date(2026, 3, 1))
    nothing = pounds(0)
    assert made == [
        MonthFlow(date(2026, 1, 1), pounds(20_00), nothing),
        MonthFlow(date(2026, 2, 1), nothing, nothing),
        MonthFlow(date(2026, 3, 1), nothing, pounds(40_00)),
    ]


@given(st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2026, 12, 31)), st.integers(-(10**6), 10**6))))
def test_the_months_add_up_to_all_that_came(moved):
    came = [(day, pounds(minor)) for day, minor in moved]
    made = by_month(came, [], "GBP", date(2020, 1, 1), date(2026, 12, 31))
    assert len(made) == 84
    assert sum(one.came.minor for one in made) == sum(minor for _, minor in moved)
