from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.accounts.statements import statement
from balint_desk.core.money import Money, total
from balint_desk.core.periods import WHOLE, Period

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 60).map(lambda days: FIRST + timedelta(days=days))


@dataclass(frozen=True)
class One:
    day: date
    amount: Money


def pounds(*happened):
    return [One(FIRST + timedelta(days=day), Money(minor, "GBP")) for day, minor in happened]


HAPPENED = st.sampled_from(["GBP", "JPY", "KWD"]).flatmap(
    lambda currency: st.lists(st.builds(One, DAYS, st.builds(Money, st.integers(-9999, 9999), st.just(currency)))).map(
        lambda happened: (currency, happened)
    )
)


def test_what_was_before_is_carried_over_and_what_came_after_is_left_out():
    made = statement(
        pounds((10, 3000), (0, 3000), (20, -2000), (31, 500)), Period(date(2026, 1, 2), date(2026, 1, 31)), "GBP"
    )
    assert made.opening == Money(3000, "GBP")
    assert [(one.day.day, owed.minor) for one, owed in made.lines] == [(11, 6000), (21, 4000)]
    assert made.closing == Money(4000, "GBP")


def test_an_account_on_which_nothing_happened_begins_and_ends_with_nothing():
    made = statement([], WHOLE, "JPY")
    assert (made.opening, made.lines, made.closing) == (Money(0, "JPY"), [], Money(0, "JPY"))


def test_another_currency_is_never_added():
    with pytest.raises(ValueError, match="cannot be added"):
        statement([One(FIRST, Money(1, "GBP")), One(FIRST, Money(1, "EUR"))], WHOLE, "GBP")


@given(HAPPENED, DAYS, DAYS)
def test_opening_and_lines_make_closing_and_one_time_ends_as_the_next_begins(told, one, other):
    currency, happened = told
    first, last = sorted((one, other))
    made = statement(happened, Period(first, last), currency)
    assert made.opening + total([line.amount for line, _ in made.lines], currency) == made.closing
    before = statement(happened, Period(None, first - timedelta(days=1)), currency)
    after = statement(happened, Period(last + timedelta(days=1), None), currency)
    assert before.closing == made.opening
    assert after.opening == made.closing
    assert after.closing == total([line.amount for line in happened], currency)
    assert len(before.lines) + len(made.lines) + len(after.lines) == len(happened)
    assert all(
        owed_after == before_it + line.amount
        for (line, owed_after), before_it in zip(
            made.lines, [made.opening, *(owed for _, owed in made.lines)], strict=False
        )
    )
