from dataclasses import replace
from datetime import date

import pytest

from balint_desk.core.sessions.attendance import Counts
from balint_desk.store.members.members import GoingWithPerson, MemberRow
from balint_desk.store.members.tables import Person
from balint_desk.ui.members.delete_question import what_goes_text
from balint_desk.ui.members.member_texts import came_sentence, list_came_text, name_text, span_of, time_here_text

TODAY = date(2026, 11, 22)


def row(since=date(2024, 1, 9), left=None, alike=False, **details):
    return MemberRow(Person(name="Nadia Holm", **details), since, left, 2026, Counts(held=22, present=14), alike)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (date(2024, 1, 9), "2 years 10 months"),
        (date(2025, 11, 22), "1 year"),
        (date(2025, 11, 23), "11 months"),
        (date(2026, 10, 22), "1 month"),
        (date(2026, 10, 23), "less than a month"),
        (TODAY, "less than a month"),
    ],
)
def test_a_span_is_told_in_whole_years_and_months(since, words):
    assert span_of(since, TODAY) == words


@pytest.mark.parametrize(
    ("since", "left", "words"),
    [
        (date(2024, 1, 9), None, "member for 2 years 10 months"),
        (date(2026, 12, 1), None, "member from 01/12/2026"),
        (date(2021, 9, 7), date(2023, 7, 4), "member from Sept 2021 to Jul 2023"),
        (date(2025, 11, 22), TODAY, "member for 1 year, until 22/11/2026"),
    ],
)
def test_the_time_here_is_told_for_now_soon_and_then(since, left, words):
    assert time_here_text(row(since, left), TODAY) == words


def test_a_figure_always_shows_its_counts_and_another_year_its_name():
    assert list_came_text(row(), 2026) == "14 of 22"
    assert list_came_text(replace(row(), year=2025), 2026) == "14 of 22 in 2025"
    assert list_came_text(replace(row(), year=None, counts=Counts()), 2026) == ""
    assert came_sentence(Counts(held=8, present=6, leave=4)) == "6 of 8 (75.0 %), and 4 on agreed leave"


def test_only_names_that_are_alike_get_something_beside_them():
    assert name_text(row(workplace="Northside")) == "Nadia Holm"
    assert name_text(row(workplace="Northside", alike=True)) == "Nadia Holm · Northside"
    assert name_text(row(workplace="", profession="", email="", alike=True)) == "Nadia Holm · 09/01/2024"


def test_the_question_says_only_what_there_is():
    bare = what_goes_text(GoingWithPerson(("Tuesday",), 0, 0, 0))
    full = what_goes_text(GoingWithPerson(("Thursday", "Tuesday"), 12, 1, 2))
    assert "With the name" not in bare
    assert full.startswith(
        "With the name would go: 12 marks in the register and 1 absence told ahead. "
        "2 cases would stay without their presenter. This takes the person out of Thursday and Tuesday."
    )
