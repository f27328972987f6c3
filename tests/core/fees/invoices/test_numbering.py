from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.invoices import numbering
from balint_desk.core.refused import Refused

DAY = date(2026, 11, 20)
PATTERNS = ("{year}-{number:3}", "{number}", "R {year}/{number:2}", "{number}{year}", "{year}{number}")


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{year}-{number:3}", "2026-041"),
        ("{number}", "41"),
        ("R{number:5}/{year}", "R00041/2026"),
        ("{number:1}", "41"),
    ],
)
def test_a_pattern_makes_the_number(pattern, number):
    assert numbering.numbered(numbering.check(f" {pattern} "), DAY, 41) == number


@pytest.mark.parametrize(
    "pattern", ["", "{year}", "{number}{number}", "{number:0}", "{month}-{number}", "{number", "{year}{year}{number}"]
)
def test_a_pattern_that_makes_no_numbers_is_refused(pattern):
    with pytest.raises(Refused, match="makes no numbers"):
        numbering.check(pattern)


def test_a_pattern_that_is_too_long_is_refused():
    with pytest.raises(Refused, match="too long"):
        numbering.check("{number}" + "x" * 40)


def test_the_number_counts_within_the_year_where_the_pattern_has_it():
    assert [numbering.series(pattern, DAY) for pattern in PATTERNS[:3]] == ["2026", "", "2026"]


@given(st.sampled_from(PATTERNS), st.lists(st.tuples(st.dates(), st.integers(1, 99999)), max_size=20))
def test_no_two_papers_of_a_pattern_have_one_number(pattern, papers):
    counted = {(numbering.series(pattern, day), running) for day, running in papers if day.year > 999}
    printed = {numbering.numbered(pattern, day, running) for day, running in papers if day.year > 999}
    assert len(printed) == len(counted)
