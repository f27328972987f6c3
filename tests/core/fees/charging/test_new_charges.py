from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.charging.new_charges import ChargedSoFar, key_of, proposals
from balint_desk.core.fees.charging.session_fees import FeeLine, LineCost, why
from balint_desk.core.money import Money

DAY = date(2026, 11, 3)


def line(number, minor=3000):
    day = DAY + timedelta(7 * number)
    return FeeLine(1, number, day, day, 1, day, LineCost(Money(minor, "GBP"), why("came")))


def charge(*lines):
    return {
        key_of(one): ChargedSoFar(100 + place, one.cost.amount, one.cost.amount, one) for place, one in enumerate(lines)
    }


def told(made):
    return [(one.line.session_id, one.amount.minor, str(one.line.cost.why), one.corrects_id) for one in made]


def test_what_is_new_is_proposed_and_what_is_charged_is_not():
    assert told(proposals([line(0), line(1)], charge(line(0)), DAY + timedelta(30))) == [(1, 3000, "came", None)]


def test_what_comes_after_the_day_waits():
    assert proposals([line(1)], {}, DAY) == []


def test_a_register_put_right_proposes_the_difference_dated_today():
    until = DAY + timedelta(30)
    made = proposals([line(0, 0)], charge(line(0)), until)
    assert told(made) == [(0, -3000, "put right: came", 100)]
    assert made[0].line.day == until


def test_what_is_no_longer_to_be_paid_is_proposed_to_be_given_back():
    assert told(proposals([], charge(line(0)), DAY)) == [(0, -3000, "put right, nothing is to be paid for it now", 100)]


def test_what_was_charged_for_a_day_after_the_range_is_not_touched():
    assert proposals([], charge(line(1)), DAY) == []
    assert proposals([line(1, 0)], charge(line(1)), DAY) == []


def test_a_session_of_a_closed_time_that_was_charged_later_is_put_right_in_its_own_range():
    before = charge(replace(line(0), day=DAY + timedelta(60)))
    assert [one.amount.minor for one in proposals([], before, DAY)] == [-3000]


def test_a_session_moved_to_another_day_stays_the_same_session():
    moved = replace(line(0), first_day=DAY + timedelta(1), last_day=DAY + timedelta(1), day=DAY + timedelta(1))
    assert proposals([moved], charge(line(0)), DAY + timedelta(9)) == []


@pytest.mark.parametrize(
    ("charged", "rule", "now", "told"),
    [
        (0, 3000, 0, None),
        (0, 3000, 3000, None),
        (0, 3000, 1500, None),
        (0, 3000, 4000, 1000),
        (1000, 3000, 0, -1000),
        (1000, 3000, 1500, None),
        (4000, 3000, 0, -3000),
        (1000, 0, 3000, 2000),
        (4000, 0, 3000, None),
        (3000, 3000, 0, -3000),
    ],
)
def test_what_the_leader_changed_or_credited_is_never_given_back_or_charged_twice(charged, rule, now, told):
    """So much was charged where the rule said so much; now it says something else."""
    before = replace(charge(line(0, rule))[key_of(line(0))], amount=Money(charged, "GBP"))
    made = proposals([line(0, now)], {key_of(line(0)): before}, DAY)
    assert [one.amount.minor for one in made] == ([] if told is None else [told])
    assert [one.rule.minor for one in made] == ([] if told is None else [now - rule])


numbers = st.dictionaries(st.integers(0, 12), st.integers(0, 5000), max_size=12)


@given(numbers, numbers, st.integers(0, 120))
def test_charging_what_is_proposed_leaves_nothing_more_to_charge(before, now, days):
    until = DAY + timedelta(days)
    charged = charge(*[line(number, minor) for number, minor in before.items()])
    lines = [line(number, minor) for number, minor in now.items()]
    for one in proposals(lines, charged, until):
        key = key_of(one.line)
        if one.corrects_id is None:
            charged[key] = ChargedSoFar(500 + len(charged), one.rule, one.amount, one.line)
        else:
            before_it = charged[key]
            proposed, amount = before_it.proposed + one.rule, before_it.amount + one.amount
            charged[key] = replace(before_it, proposed=proposed, amount=amount)
    assert proposals(lines, charged, until) == []
    rule = {number: minor for number, minor in now.items() if line(number).day <= until}
    due = sum(rule.values()) + sum(minor for number, minor in before.items() if line(number).day > until)
    assert sum(one.proposed.minor for one in charged.values()) == due
    assert sum(one.amount.minor for one in charged.values()) == due


@given(*[st.integers(0, 5000)] * 3)
def test_a_difference_moves_what_was_charged_towards_the_rule_and_never_past_it(charged, rule, now):
    before = replace(charge(line(0, rule))[key_of(line(0))], amount=Money(charged, "GBP"))
    after = charged + sum(one.amount.minor for one in proposals([line(0, now)], {key_of(line(0)): before}, DAY))
    assert min(charged, now) <= after <= max(charged, now)
    assert after == charged or abs(after - charged) <= abs(now - rule)
