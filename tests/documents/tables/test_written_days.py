from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.documents.tables.written_days import Order, first_without_day, looks_like_a_date, read_day, readings
from tests.conftest import TODAY

FORMS = {Order.YMD: "%Y-%m-%d", Order.DMY: "%d.%m.%Y", Order.MDY: "%m/%d/%Y"}


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("21.01.11", Order.YMD, date(2021, 1, 11)),
        ("26.12.01", Order.YMD, date(2026, 12, 1)),
        ("27.01.01", Order.YMD, None),
        ("71.01.01", Order.YMD, date(1971, 1, 1)),
        ("1.2.9", Order.DMY, None),
        ("1/2/99", Order.DMY, date(1999, 2, 1)),
        ("1/2/2021", Order.MDY, date(2021, 1, 2)),
        ("14.11.2022.", Order.DMY, date(2022, 11, 14)),
        ("2021-01-11", Order.DMY, date(2021, 1, 11)),
        ("21.02.30", Order.YMD, None),
        ("1.2.021", Order.DMY, None),
        ("11 Jan", Order.DMY, None),
        ("0000-01-01", Order.YMD, None),
        ("²1.01.11", Order.YMD, None),
    ],
)
def test_a_day_is_read_in_its_order(text, order, day):
    assert read_day(text, order, TODAY) == day


@pytest.mark.parametrize("text", ["21.01.11", "1/2/2021", "2021-01-11", "21.12.1O", "1 . 2 . 21", "32.13.2021"])
def test_what_is_meant_for_a_date_is_known_even_with_a_slip(text):
    assert looks_like_a_date(text)


@pytest.mark.parametrize("text", ["", "Name", "12", "1.5", "A-B-C", "Smith-Jones", "020-7946-0000", "2021"])
def test_other_headings_are_not_taken_for_dates(text):
    assert not looks_like_a_date(text)


def test_one_day_after_the_twelfth_decides_the_whole_file():
    assert readings(["01/02/2021", "13/02/2021"], TODAY) == {Order.DMY: (date(2021, 2, 1), date(2021, 2, 13))}


def test_an_order_in_which_the_days_run_on_is_preferred_to_one_in_which_they_jump():
    assert list(readings(["21.01.11", "21.02.08", "21.03.09"], TODAY)) == [Order.YMD]
    assert list(readings(["09.03.2021", "08.02.2021", "11.01.2021"], TODAY)) == [Order.DMY]


def test_what_can_be_read_in_two_ways_stays_a_question():
    assert list(readings(["01/02/2021", "01/03/2021", "01/04/2021"], TODAY)) == [Order.DMY, Order.MDY]


def test_the_leaders_word_settles_it():
    assert readings(["01/02/2021"], TODAY, Order.MDY) == {Order.MDY: (date(2021, 1, 2),)}


def test_orders_that_come_to_the_same_days_are_no_question():
    assert len(readings(["01.01.2021", "02.02.2021"], TODAY)) == 1


def test_the_date_that_is_none_is_found():
    assert not readings(["21.01.11", "21.02.30"], TODAY)
    assert first_without_day(["21.01.13", "21.01.14", "21.02.30"], TODAY, None) == 2
    assert first_without_day(["13/01/2021", "14/01/2021"], TODAY, Order.MDY) == 0


@given(st.lists(st.dates(date(1950, 1, 1), TODAY), min_size=1, max_size=12), st.sampled_from(Order))
def test_the_true_reading_is_always_found_or_asked_for(days, order):
    days = tuple(sorted(set(days)))
    assert days in readings([day.strftime(FORMS[order]) for day in days], TODAY).values()
