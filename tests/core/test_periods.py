from datetime import date

import pytest

from balint_desk.core.periods import WHOLE, Period, between
from balint_desk.core.refused import Refused


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 22), date(2025, 11, 23)),
        (date(2026, 12, 31), date(2026, 1, 1)),
        (date(2028, 2, 29), date(2027, 3, 1)),
        (date(2028, 2, 28), date(2027, 3, 1)),
        (date(2029, 2, 28), date(2028, 2, 29)),
    ],
)
def test_twelve_months_end_today_and_begin_the_day_after_a_year_ago(today, first):
    assert Period.twelve_months(today) == Period(first, today)


def test_a_year_has_its_first_and_its_last_day():
    assert Period.year(2026) == Period(date(2026, 1, 1), date(2026, 12, 31))


def test_a_day_left_out_leaves_that_side_open():
    assert between(None, None) == WHOLE
    assert between(date(2026, 1, 1), None) == Period(date(2026, 1, 1))


def test_one_day_is_a_period_and_one_that_ends_before_it_begins_is_refused():
    day = date(2026, 1, 2)
    assert between(day, day) == Period(day, day)
    with pytest.raises(Refused, match="is before the first"):
        between(day, date(2026, 1, 1))


def test_what_holds_two_periods_is_open_where_one_of_them_is():
    spring, autumn = Period(date(2026, 3, 1), date(2026, 5, 31)), Period(date(2026, 9, 1), date(2026, 11, 30))
    assert autumn.with_all_of(spring) == Period(date(2026, 3, 1), date(2026, 11, 30))
    assert spring.with_all_of(Period(first=date(2026, 9, 1))) == Period(date(2026, 3, 1), None)
    assert spring.with_all_of(WHOLE) == WHOLE
