import calendar

import pytest

from balint_desk.core.asked_days import AskedDays, asked_days

MONTHS = [[name] for name in calendar.month_name[1:]]
WEEKDAYS = list(calendar.day_name)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("17 nov", AskedDays(17, 11)),
        ("Nov. 17th", AskedDays(17, 11)),
        ("tue 17 november 2026", AskedDays(17, 11, 2026)),
        ("Tuesday, 17 November", AskedDays(17, 11)),
        ("november", AskedDays(month=11)),
        ("Nov 2026", AskedDays(month=11, year=2026)),
        ("2026", AskedDays(year=2026)),
        ("2026-11-17", AskedDays(17, 11, 2026)),
        ("2026-11", AskedDays(month=11, year=2026)),
        ("17/11", AskedDays(17, 11)),
        ("17.11.26", AskedDays(17, 11, 2026)),
        ("17.11.", AskedDays(17, 11)),
        ("17", None),
        ("no", None),
        ("tuesday", None),
        ("17 17 nov", None),
        ("nov dec", None),
        ("17/13", None),
        ("32 nov", None),
        ("the november group", None),
        ("", None),
    ],
)
def test_what_a_search_for_a_day_means(typed, meant):
    assert asked_days(typed, MONTHS, WEEKDAYS) == meant


def test_the_month_comes_first_where_the_country_has_it_so():
    assert asked_days("11/17", MONTHS, WEEKDAYS, day_first=False) == AskedDays(17, 11)


def test_every_name_of_a_month_is_known():
    months = [["January", "Jänner", "Januar"], *MONTHS[1:]]
    assert asked_days("3. jänner", months) == AskedDays(3, 1)
