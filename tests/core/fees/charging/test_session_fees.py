from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.charging.session_fees import (
    Agreed,
    HeldEvening,
    Tax,
    Terms,
    Used,
    agreed_on,
    host_lines,
    in_time,
    session_lines,
)
from balint_desk.core.fees.fee_words import Basis, FreeFrom, OnLeave
from balint_desk.core.money import Money
from balint_desk.core.words import CAME, Mark

POUNDS_30, NOTHING = Money(3000, "GBP"), Money(0, "GBP")
JOINED, FIRST = date(2026, 1, 13), date(2026, 11, 3)
PLACE = Terms(Basis.PLACE, POUNDS_30, free_absences=2)
ATTENDED = Terms(Basis.ATTENDED, POUNDS_30)


def evening(mark, day=FIRST, told=None, imported=False, told_at=None):
    return HeldEvening(day.toordinal(), day, time(19), mark, told, imported, told_at)


def lines(*evenings, terms=PLACE):
    return session_lines(evenings, [Agreed(date(2026, 1, 1), terms, 7)], Used(JOINED))


def told(*evenings, terms=PLACE):
    return [(line.cost.amount, str(line.cost.why)) for line in lines(*evenings, terms=terms)]


@pytest.mark.parametrize("mark", sorted(CAME))
def test_who_came_pays_and_it_says_so(mark):
    assert told(evening(mark)) == [(POUNDS_30, "came")]
    assert told(evening(mark), terms=ATTENDED) == [(POUNDS_30, "came")]


def test_a_place_is_charged_without_a_word_and_no_free_absence_is_used_for_it():
    no_word, away = evening(Mark.NO_WORD), evening(Mark.APOLOGIES, FIRST + timedelta(14))
    assert told(no_word, away) == [
        (POUNDS_30, "no word on 2026-11-03: the place is charged"),
        (NOTHING, "apologies, free absence 1 of 2 in 2026: nothing"),
    ]


def test_the_words_name_how_long_before_word_came_and_which_free_absence_it_is():
    days = [FIRST + timedelta(14 * number) for number in range(3)]
    ahead = (timedelta(3), timedelta(1), timedelta(0))
    apologies = [evening(Mark.APOLOGIES, day, day - before) for day, before in zip(days, ahead, strict=True)]
    assert told(*apologies) == [
        (NOTHING, "apologies 3 days ahead, free absence 1 of 2 in 2026: nothing"),
        (NOTHING, "apologies a day ahead, free absence 2 of 2 in 2026: nothing"),
        (POUNDS_30, "apologies on the day, and the free absences of 2026 are used (2): the place is charged"),
    ]


def test_free_absences_begin_anew_with_the_calendar_year_or_with_the_year_of_joining():
    days = (date(2026, 12, 8), date(2027, 1, 5), date(2027, 1, 19))
    apologies = [evening(Mark.APOLOGIES, day) for day in days]
    one = Terms(Basis.PLACE, POUNDS_30, free_absences=1)
    from_joining = Terms(Basis.PLACE, POUNDS_30, free_absences=1, free_from=FreeFrom.JOINING)
    assert [amount.minor for amount, _ in told(*apologies, terms=one)] == [0, 0, 3000]
    assert told(*apologies, terms=from_joining) == [
        (NOTHING, "apologies, free absence 1 of 1 in the year from 2026: nothing"),
        (POUNDS_30, "apologies, and the free absences of 2026 are used (1): the place is charged"),
        (NOTHING, "apologies, free absence 1 of 1 in the year from 2027: nothing"),
    ]


def test_word_in_time_costs_nothing_and_uses_no_free_absence():
    terms = Terms(Basis.PLACE, POUNDS_30, free_absences=1, notice_hours=48)
    in_time = evening(Mark.APOLOGIES, FIRST, FIRST - timedelta(2))
    late = evening(Mark.APOLOGIES, FIRST + timedelta(14), FIRST + timedelta(13))
    assert told(in_time, late, terms=terms) == [
        (NOTHING, "apologies 2 days ahead, in time: nothing"),
        (NOTHING, "apologies a day ahead, free absence 1 of 1 in 2026: nothing"),
    ]


@pytest.mark.parametrize(
    ("days", "at", "words", "minor"),
    [
        (1, time(19), "apologies 24 hours ahead, in time: nothing", 0),
        (1, time(19, 1), "apologies 23 hours ahead: the place is charged", 3000),
        (1, time(13), "apologies 30 hours ahead, in time: nothing", 0),
        (1, None, "apologies a day ahead, in time: nothing", 0),
        (0, None, "apologies on the day: the place is charged", 3000),
        (0, time(17, 30), "apologies an hour ahead: the place is charged", 3000),
        (0, time(18, 30), "apologies less than an hour ahead: the place is charged", 3000),
        (0, time(19, 5), "apologies afterwards: the place is charged", 3000),
        (-1, None, "apologies afterwards: the place is charged", 3000),
        (7, time(18), "apologies 7 days ahead, in time: nothing", 0),
    ],
)
def test_word_with_its_time_is_in_time_to_the_minute_and_without_it_from_the_beginning_of_its_day(
    days, at, words, minor
):
    terms = Terms(Basis.PLACE, POUNDS_30, notice_hours=24)
    one = evening(Mark.APOLOGIES, told=FIRST - timedelta(days), told_at=at)
    assert told(one, terms=terms) == [(Money(minor, "GBP"), words)]


@given(st.integers(-3, 9), st.times(), st.integers(0, 240))
def test_a_time_of_the_day_never_makes_word_earlier_than_its_day(days, at, hours):
    with_time = evening(Mark.APOLOGIES, told=FIRST - timedelta(days), told_at=at)
    by_day = evening(Mark.APOLOGIES, told=FIRST - timedelta(days))
    assert in_time(by_day, hours) or not in_time(with_time, hours)


def test_agreed_leave_costs_what_was_agreed():
    leave = evening(Mark.LEAVE)
    assert told(leave) == [(NOTHING, "on agreed leave: nothing")]
    full = Terms(Basis.PLACE, POUNDS_30, on_leave=OnLeave.FULL)
    assert told(leave, terms=full) == [(POUNDS_30, "on agreed leave: the place is kept and charged")]
    part = Terms(Basis.PLACE, Money(2505, "GBP"), on_leave=OnLeave.PART, leave_percent=50)
    assert told(leave, terms=part) == [(Money(1253, "GBP"), "on agreed leave: 50 % is charged")]


def test_away_with_the_word_not_known_is_never_taken_for_no_word():
    assert told(evening(Mark.AWAY)) == [(NOTHING, "away, free absence 1 of 2 in 2026: nothing")]


def test_paid_only_when_here_costs_nothing_when_not():
    assert told(evening(Mark.NO_WORD), terms=ATTENDED) == [(NOTHING, "did not come: nothing")]


def test_an_old_register_and_an_open_one_raise_no_charge():
    assert lines(evening(Mark.PRESENT, imported=True), evening(None)) == []


@pytest.mark.parametrize(("free_from", "told"), [(FreeFrom.CALENDAR_YEAR, 1), (FreeFrom.JOINING, 2)])
def test_free_absences_of_a_calendar_year_go_on_when_somebody_comes_back(free_from, told):
    terms, days = replace(PLACE, free_from=free_from), [date(2026, 3, 3), date(2026, 10, 6), date(2026, 11, 3)]
    first = Used(JOINED)
    again = [Agreed(date(2026, 1, 1), terms, 7)]
    session_lines([evening(Mark.APOLOGIES, days[0])], again, first)
    made = session_lines([evening(Mark.APOLOGIES, day) for day in days[1:]], again, first.again(date(2026, 9, 1)))
    assert len([line for line in made if not line.cost.amount]) == told


def test_in_another_calendar_year_they_begin_anew_also_after_coming_back_twice():
    terms = [Agreed(date(2025, 1, 1), replace(PLACE, free_absences=1), 7)]
    used, told = Used(date(2025, 1, 1)), []
    for joined, day in ((None, date(2025, 3, 3)), (date(2025, 6, 1), date(2025, 7, 1)), (date(2026, 1, 1), FIRST)):
        used = used.again(joined) if joined else used
        told += [line.cost.amount for line in session_lines([evening(Mark.APOLOGIES, day)], terms, used)]
    assert told == [NOTHING, POUNDS_30, NOTHING]


def test_before_the_agreement_and_under_no_fee_nothing_is_charged():
    agreements = [Agreed(FIRST, PLACE, 1), Agreed(FIRST + timedelta(14), None, 2)]
    days = [FIRST - timedelta(1), FIRST, FIRST + timedelta(14)]
    made = session_lines([evening(Mark.PRESENT, day) for day in days], agreements, Used(JOINED))
    assert [line.day for line in made] == [FIRST]


def test_an_agreement_holds_from_its_day_until_the_next():
    agreements = [Agreed(FIRST, PLACE, 1), Agreed(FIRST + timedelta(7), ATTENDED, 2)]
    found = [agreed_on(FIRST + timedelta(days), agreements) for days in (-1, 0, 6, 7, 99)]
    assert [one.id if one else None for one in found] == [None, 1, 1, 2, 2]


def test_a_host_pays_for_each_session_held_and_the_tax_stands_on_the_line():
    tax = Tax(1900, "VAT")
    agreed = [Agreed(FIRST, Terms(Basis.PLACE, POUNDS_30, tax=tax), 1)]
    made = host_lines([(2, FIRST + timedelta(7)), (1, FIRST), (3, FIRST - timedelta(7))], agreed)
    assert [(line.session_id, line.cost.amount, line.tax) for line in made] == [
        (1, POUNDS_30, tax),
        (2, POUNDS_30, tax),
    ]


marks = st.lists(st.sampled_from([*Mark, None]), max_size=40)
terms = st.builds(
    Terms,
    st.sampled_from([Basis.PLACE, Basis.ATTENDED]),
    st.integers(0, 10**6).map(lambda minor: Money(minor, "GBP")),
    free_absences=st.integers(0, 5),
    free_from=st.sampled_from(FreeFrom),
    on_leave=st.sampled_from(OnLeave),
)


@given(marks, terms)
def test_no_line_costs_more_than_the_fee_and_the_free_ones_are_never_more_than_agreed(marks, terms):
    days = [FIRST + timedelta(7 * number) for number in range(len(marks))]
    made = lines(*[evening(mark, day) for mark, day in zip(marks, days, strict=True)], terms=terms)
    assert len(made) == len([mark for mark in marks if mark])
    assert all(0 <= line.cost.amount.minor <= terms.amount.minor for line in made)
    free = [line for line in made if "free absence " in line.cost.why.text and "used" not in line.cost.why.text]
    years = {line.day.year - (line.day < JOINED.replace(year=line.day.year)) for line in free}
    calendar = {line.day.year for line in free}
    assert len(free) <= terms.free_absences * len(years if terms.free_from is FreeFrom.JOINING else calendar)
