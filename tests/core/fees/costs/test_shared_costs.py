"""What a group costs: shares that add up, and what comes with each session, once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.costs.shared_costs import Price, proposed, shares
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import DECIMALS, Money

FIRST = date(2026, 9, 1)
PARTS = st.dictionaries(st.integers(1, 9), st.integers(0, 9), min_size=1).filter(lambda parts: sum(parts.values()))


def pounds(minor):
    return Money(minor, "GBP")


def price(amount, first, last=None, kind=CostKind.ROOM):
    return Price(kind, pounds(amount), first, last)


@pytest.mark.parametrize(
    ("minor", "parts", "made"),
    [
        (100_00, {1: 1}, {1: 100_00}),
        (100_00, {1: 1, 2: 1}, {1: 50_00, 2: 50_00}),
        (100, {1: 1, 2: 1, 3: 1}, {1: 34, 2: 33, 3: 33}),
        (-100, {1: 1, 2: 1, 3: 1}, {1: -34, 2: -33, 3: -33}),
        (1, {1: 1, 2: 2}, {1: 0, 2: 1}),
        (10, {1: 1, 2: 0}, {1: 10, 2: 0}),
        (0, {1: 3, 2: 4}, {1: 0, 2: 0}),
    ],
)
def test_a_cost_is_shared_by_parts(minor, parts, made):
    assert shares(pounds(minor), parts) == {one: pounds(share) for one, share in made.items()}


@given(st.integers(-(10**12), 10**12), PARTS, st.sampled_from(sorted(DECIMALS)))
def test_shares_add_up_exactly_and_none_is_a_unit_off(minor, parts, currency):
    made = shares(Money(minor, currency), parts)
    whole = sum(parts.values())
    assert sum(share.minor for share in made.values()) == minor
    assert all(abs(share.minor * whole - minor * parts[one]) < whole for one, share in made.items())


@given(st.integers(-(10**9), 10**9), PARTS)
def test_the_shares_are_the_same_in_whatever_order_the_groups_are_told(minor, parts):
    turned = dict(reversed(parts.items()))
    assert shares(pounds(minor), turned) == shares(pounds(minor), parts)


@pytest.mark.parametrize("parts", [{}, {1: 0}, {1: 2, 2: -1}])
def test_parts_that_are_none_share_nothing(parts):
    with pytest.raises(ValueError, match="parts"):
        shares(pounds(1), parts)


def test_a_session_costs_what_holds_on_its_day():
    held = [(number, FIRST + timedelta(14 * number)) for number in range(3)]
    prices = [price(40_00, FIRST, FIRST + timedelta(13)), price(45_00, FIRST + timedelta(14))]
    assert [one.amount.minor for one in proposed(held, prices, ())] == [40_00, 45_00, 45_00]


def test_nothing_is_proposed_before_the_first_day_and_after_the_last():
    held = [(1, FIRST - timedelta(1)), (2, FIRST), (3, FIRST + timedelta(30))]
    assert [one.session_id for one in proposed(held, [price(40_00, FIRST, FIRST)], ())] == [2]


def test_each_kind_is_proposed_on_its_own_until_it_is_settled():
    prices = [price(40_00, FIRST), price(6_00, FIRST, kind=CostKind.REFRESHMENTS)]
    assert [one.kind for one in proposed([(1, FIRST)], prices, ())] == [CostKind.REFRESHMENTS, CostKind.ROOM]
    left = proposed([(1, FIRST), (2, FIRST)], prices, {(1, CostKind.ROOM), (2, CostKind.REFRESHMENTS)})
    assert [(one.session_id, one.kind) for one in left] == [(1, CostKind.REFRESHMENTS), (2, CostKind.ROOM)]


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_what_is_settled_is_never_proposed_and_all_else_once(held, settled):
    sessions = [(number, FIRST + timedelta(number)) for number in held]
    made = proposed(sessions, [price(40_00, FIRST)], {(one, CostKind.ROOM) for one in settled})
    assert [one.session_id for one in made] == sorted(held - settled)
