from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.public_holidays import countries, holidays_between, parts
from balint_desk.core.sessions.schedule import LAST, NTHS, EveryWeeks, LeftOut, OfMonth, series

TUESDAY = 1
MONDAY = 0
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
RHYTHMS = st.builds(EveryWeeks, st.integers(0, 6), st.integers(1, 8)) | st.builds(
    OfMonth, st.integers(0, 6), st.sampled_from(NTHS)
)


def days(*found: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in found)


@pytest.mark.parametrize(
    ("rhythm", "first", "last", "planned"),
    [
        pytest.param(
            EveryWeeks(TUESDAY),
            "2026-11-22",
            "2026-12-08",
            ["2026-11-24", "2026-12-01", "2026-12-08"],
            id="each Tuesday",
        ),
        pytest.param(
            EveryWeeks(TUESDAY, 2),
            "2026-12-01",
            "2027-01-01",
            ["2026-12-01", "2026-12-15", "2026-12-29"],
            id="fortnightly",
        ),
        pytest.param(
            OfMonth(MONDAY, 2),
            "2021-01-01",
            "2021-03-31",
            ["2021-01-11", "2021-02-08", "2021-03-08"],
            id="second Monday",
        ),
        pytest.param(OfMonth(MONDAY, 2), "2021-01-12", "2021-02-08", ["2021-02-08"], id="this month's is over"),
        pytest.param(
            OfMonth(TUESDAY, LAST),
            "2026-11-01",
            "2027-02-28",
            ["2026-11-24", "2026-12-29", "2027-01-26", "2027-02-23"],
            id="last Tuesday, over the turn of the year",
        ),
        pytest.param(EveryWeeks(TUESDAY), "2026-11-25", "2026-11-30", [], id="none in between"),
    ],
)
def test_the_dates_of_a_series(rhythm, first, last, planned):
    assert series(rhythm, date.fromisoformat(first), date.fromisoformat(last)).days == days(*planned)


def test_a_public_holiday_is_left_out_by_name_and_the_rhythm_goes_on():
    made = series(EveryWeeks(MONDAY, 2), date(2026, 4, 20), date(2026, 6, 1), country="GB", part="ENG")
    assert made.days == days("2026-04-20", "2026-05-18", "2026-06-01")
    assert made.left_out == (LeftOut(date(2026, 5, 4), "May Day"),)


def test_a_listed_date_is_left_out_without_a_name():
    made = series(EveryWeeks(TUESDAY), date(2026, 12, 1), date(2026, 12, 15), leave_out=[date(2026, 12, 8)])
    assert (made.days, made.left_out) == (days("2026-12-01", "2026-12-15"), (LeftOut(date(2026, 12, 8)),))


def test_holidays_belong_to_a_part_of_a_country_and_speak_its_language_if_asked():
    reformation = date(2026, 10, 31)
    assert holidays_between("DE", "SN", reformation, reformation, "de") == {reformation: "Reformationstag"}
    assert holidays_between("DE", "SN", reformation, reformation, "en_GB") == {reformation: "Reformation Day"}
    assert holidays_between("DE", "SN", reformation, reformation, "zz") == {reformation: "Reformationstag"}
    assert holidays_between("DE", "BE", reformation, reformation) == {}
    assert holidays_between("", "", reformation, reformation) == {}


def test_countries_and_their_parts_can_be_chosen_by_name():
    names = {country.code: country.name for country in countries()}
    assert (names["GB"], names["DE"], names["BA"]) == ("United Kingdom", "Germany", "Bosnia and Herzegovina")
    assert parts("GB") == {"ENG": "England", "NIR": "Northern Ireland", "SCT": "Scotland", "WLS": "Wales"}
    assert parts("DE")["BY"] == "Bayern"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        pytest.param({"last": date(2026, 11, 21)}, "2026-11-21", id="end before beginning"),
        pytest.param({"last": date(2036, 12, 1)}, "ten years", id="too long"),
        pytest.param({"country": "XX"}, "XX", id="unknown country"),
        pytest.param({"country": "HolidayBase"}, "HolidayBase", id="not a country"),
        pytest.param({"country": "GB", "part": "BY"}, "BY", id="a part of another country"),
        pytest.param({"rhythm": EveryWeeks(TUESDAY, 0)}, "week", id="no weeks between"),
        pytest.param({"rhythm": OfMonth(TUESDAY, 5)}, "fourth or last", id="no fifth weekday"),
    ],
)
def test_what_cannot_be_planned_is_refused(changes, says):
    asked = {"rhythm": EveryWeeks(TUESDAY), "first": date(2026, 11, 22), "last": date(2026, 12, 31), **changes}
    with pytest.raises(Refused, match=says):
        series(**asked)


def test_ten_years_of_weeks_are_allowed_and_stay_under_a_thousand_dates():
    assert len(series(EveryWeeks(TUESDAY), date(2026, 1, 1), date(2036, 1, 1)).days) == 522


@given(RHYTHMS, DAYS, st.integers(0, 1500), st.sets(DAYS, max_size=40), st.sampled_from(["", "GB", "DE"]))
def test_every_date_is_a_right_day_in_the_range_and_none_left_out_appears(rhythm, first, length, listed, country):
    last = first + timedelta(days=length)
    whole = series(rhythm, first, last)
    made = series(rhythm, first, last, leave_out=listed, country=country)
    out = [left.day for left in made.left_out]
    assert all(day.weekday() == rhythm.weekday and first <= day <= last for day in whole.days)
    assert not set(made.days) & (listed | holidays_between(country, "", first, last).keys())
    assert tuple(sorted([*made.days, *out])) == whole.days


@given(st.integers(0, 6), st.integers(1, 8), DAYS, st.integers(0, 1500))
def test_weeks_are_counted_from_the_first_such_day(weekday, weeks, first, length):
    made = series(EveryWeeks(weekday, weeks), first, first + timedelta(days=length)).days
    assert made == tuple(
        day
        for ahead in range(length + 1)
        if (day := first + timedelta(days=ahead)).weekday() == weekday and ahead // 7 % weeks == 0
    )


@given(st.integers(0, 6), st.sampled_from(NTHS), DAYS, st.integers(0, 1500))
def test_a_month_has_one_such_day(weekday, nth, first, length):
    made = series(OfMonth(weekday, nth), first, first + timedelta(days=length)).days
    every = [first + timedelta(days=ahead) for ahead in range(length + 1)]
    assert made == tuple(day for day in every if day.weekday() == weekday and nth in _places(day))


def _places(day: date) -> set[int]:
    is_last = day.day + 7 > monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1, LAST if is_last else 0}
