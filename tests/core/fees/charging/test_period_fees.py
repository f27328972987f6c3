from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.charging.period_fees import Meeting, Span, months, paid_days, part_of, period_lines, years
from balint_desk.core.fees.charging.session_fees import Agreed, Terms, why
from balint_desk.core.fees.fee_words import Basis, Joining
from balint_desk.core.money import Money
from balint_desk.core.sessions.attendance import Membership

FEE, END = Money(9000, "GBP"), date(2026, 12, 31)
MONTHLY = Terms(Basis.MONTH, FEE)
NOVEMBER = [Meeting(date(2026, 11, day)) for day in (3, 10, 17, 24)]


def told(stay, agreements, until=END, meetings=NOVEMBER, terms=()):
    made = period_lines(stay, agreements, terms, meetings, until)
    return [(line.day, line.cost.amount.minor, str(line.cost.why)) for line in made]


def test_each_month_from_joining_is_owed_from_its_first_day():
    stay = Membership(date(2026, 10, 1))
    assert told(stay, [Agreed(stay.joined, MONTHLY)], until=date(2026, 12, 1)) == [
        (date(2026, 10, 1), 9000, "2026-10-01"),
        (date(2026, 11, 1), 9000, "2026-11-01"),
        (date(2026, 12, 1), 9000, "2026-12-01"),
    ]


def test_joining_within_a_month_is_paid_by_the_sessions_left():
    stay = Membership(date(2026, 11, 10), date(2026, 11, 18))
    assert told(stay, [Agreed(stay.joined, MONTHLY)]) == [(stay.joined, 4500, "2026-11-01, 2 of 4 sessions")]


def test_joining_within_a_month_by_days_or_whole():
    stay = Membership(date(2026, 11, 16))
    days, whole = (Terms(Basis.MONTH, FEE, joining=one) for one in (Joining.BY_DAYS, Joining.WHOLE))
    until = date(2026, 11, 30)
    assert told(stay, [Agreed(stay.joined, days)], until) == [(stay.joined, 4500, "2026-11-01, 15 of 30 days")]
    assert told(stay, [Agreed(stay.joined, whole)], until) == [(stay.joined, 9000, "2026-11-01")]


def test_what_a_leader_cancels_is_given_back():
    meetings = [*NOVEMBER[:3], Meeting(date(2026, 11, 24), cancelled_by_leader=True)]
    stay = Membership(date(2026, 11, 1), date(2026, 11, 30))
    expected = (date(2026, 11, 1), 6750, "2026-11-01; cancelled by the leader and given back: 1")
    assert told(stay, [Agreed(stay.joined, MONTHLY)], meetings=meetings) == [expected]


def test_a_term_has_its_days_and_its_name():
    spring = Span(date(2026, 1, 10), date(2026, 3, 31), why("{name}", name="Spring term"))
    stay, terms = Membership(date(2025, 9, 1)), Terms(Basis.TERM, FEE)
    assert told(stay, [Agreed(stay.joined, terms)], terms=[spring]) == [(date(2026, 1, 10), 9000, "Spring term")]


def test_a_year_in_parts_adds_up_to_the_year():
    stay, terms = Membership(date(2026, 1, 1)), Terms(Basis.YEAR, Money(10000, "GBP"), instalments=3)
    made = told(stay, [Agreed(stay.joined, terms)])
    assert [minor for _, minor, _ in made] == [3333, 3334, 3333]
    assert [day.month for day, _, _ in made] == [1, 5, 9]
    assert made[1][2] == "2026, part 2 of 3"


def test_another_way_of_paying_within_a_month_ends_it_the_day_before():
    stay = Membership(date(2026, 11, 1))
    agreements = [Agreed(stay.joined, MONTHLY), Agreed(date(2026, 11, 17), Terms(Basis.PLACE, FEE))]
    assert told(stay, agreements) == [(date(2026, 11, 1), 4500, "2026-11-01, 2 of 4 sessions")]


def test_a_new_amount_within_a_month_holds_for_the_sessions_left():
    stay = Membership(date(2026, 11, 1))
    agreements = [Agreed(stay.joined, MONTHLY), Agreed(date(2026, 11, 17), Terms(Basis.MONTH, Money(12000, "GBP")))]
    assert told(stay, agreements, until=date(2026, 12, 1)) == [
        (date(2026, 11, 1), 4500, "2026-11-01, 2 of 4 sessions"),
        (date(2026, 11, 17), 6000, "2026-11-01, 2 of 4 sessions"),
        (date(2026, 12, 1), 12000, "2026-12-01"),
    ]


def test_a_new_amount_within_a_month_holds_for_the_days_left_where_days_are_counted():
    stay, until = Membership(date(2026, 11, 1)), date(2026, 11, 30)
    days = Terms(Basis.MONTH, FEE, joining=Joining.BY_DAYS)
    dearer = replace(days, amount=Money(12000, "GBP"))
    made = told(stay, [Agreed(stay.joined, days), Agreed(date(2026, 11, 16), dearer)], until)
    assert [(minor, words) for _, minor, words in made] == [
        (4500, "2026-11-01, 15 of 30 days"),
        (6000, "2026-11-01, 15 of 30 days"),
    ]


@pytest.mark.parametrize("which", [0, 1])
def test_a_month_paid_as_a_whole_is_not_divided_and_the_new_amount_holds_from_the_next(which):
    stay = Membership(date(2026, 11, 1))
    terms = [MONTHLY, Terms(Basis.MONTH, Money(12000, "GBP"))]
    terms[which] = replace(terms[which], joining=Joining.WHOLE)
    agreements = [Agreed(stay.joined, terms[0]), Agreed(date(2026, 11, 17), terms[1])]
    assert [minor for _, minor, _ in told(stay, agreements)] == [9000, 12000]


def test_an_agreement_on_the_same_terms_divides_nothing():
    stay = Membership(date(2026, 11, 1))
    agreements = [Agreed(stay.joined, MONTHLY, 1), Agreed(date(2026, 11, 17), MONTHLY, 2)]
    assert told(stay, agreements, until=date(2026, 11, 30)) == [(date(2026, 11, 1), 9000, "2026-11-01")]


def test_a_month_divided_between_two_ways_of_dividing_is_divided_as_the_first_has_it():
    by_days, by_sessions = (replace(MONTHLY, joining=one) for one in (Joining.BY_DAYS, Joining.BY_SESSIONS))
    agreements = [Agreed(date(2026, 11, 1), by_days), Agreed(date(2026, 11, 3), by_sessions)]
    amounts = [minor for _, minor, _ in told(Membership(date(2026, 11, 1)), agreements, date(2026, 11, 30))]
    assert amounts == [600, 8400]


def test_each_line_is_for_the_days_that_are_paid_by_it():
    terms = Terms(Basis.MONTH, FEE, joining=Joining.BY_DAYS)
    stay = Membership(date(2026, 11, 15), date(2027, 1, 20))
    made = period_lines(stay, [Agreed(stay.joined, terms)], [], (), date(2027, 2, 28))
    assert [paid_days(line.cost.why) or (line.first_day, line.last_day) for line in made] == [
        (date(2026, 11, 15), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 1, 20)),
    ]


@pytest.mark.parametrize(("parts", "told"), [(1, [(1, 1)]), (3, [(1, 3), (2, 3), (3, 3)])])
def test_each_line_tells_which_part_it_is_and_of_how_many(parts, told):
    stay = Membership(date(2026, 3, 15))
    terms = Terms(Basis.YEAR, FEE, joining=Joining.BY_DAYS, instalments=parts)
    made = period_lines(stay, [Agreed(stay.joined, terms)], [], (), date(2026, 12, 31))
    assert [part_of(line.cost.why) for line in made] == told
    assert [part_of(why("put right: {what}", what=line.cost.why)) for line in made] == told


def test_a_month_and_a_term_within_it_are_two_lines():
    stay, term = Membership(date(2026, 11, 1)), Span(date(2026, 11, 1), date(2027, 1, 31), why("Winter"))
    agreements = [Agreed(stay.joined, MONTHLY), Agreed(date(2026, 11, 17), Terms(Basis.TERM, FEE))]
    made = period_lines(stay, agreements, [term], NOVEMBER, date(2026, 11, 30))
    assert [(line.first_day, line.instalment) for line in made] == [(term.first, 1), (term.first, 2)]


def test_an_agreement_that_begins_within_a_month_is_paid_from_its_day():
    stay = Membership(date(2026, 1, 1))
    made = told(stay, [Agreed(date(2026, 11, 17), MONTHLY)], until=date(2026, 11, 30))
    assert made == [(date(2026, 11, 17), 4500, "2026-11-01, 2 of 4 sessions")]


days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@given(days, days)
def test_months_and_years_follow_each_other_without_a_gap(one, other):
    first, until = sorted((one, other))
    for spans in (list(months(first, until)), list(years(first, until))):
        assert spans[0].first <= first <= spans[0].last
        assert spans[-1].first <= until <= spans[-1].last
        assert all(after.first - before.last == timedelta(1) for before, after in pairwise(spans))


@given(
    days,
    st.none() | days,
    st.sampled_from(Joining),
    st.integers(1, 12),
    st.lists(st.builds(Meeting, days, st.booleans()), max_size=30),
    st.sampled_from([Basis.MONTH, Basis.YEAR]),
)
def test_no_period_costs_more_than_it_is_and_its_parts_add_up(joined, left, joining, parts, meetings, basis):
    stay = Membership(joined, max(left, joined) if left else None)
    terms = Terms(basis, FEE, joining=joining, instalments=parts)
    made = period_lines(stay, [Agreed(joined, terms)], [], meetings, date(2028, 12, 31))
    sums: dict[date, int] = {}
    for line in made:
        assert line.cost.amount.minor >= 0
        assert stay.joined <= line.day <= (stay.left or date.max)
        period = line.first_day.replace(day=1, month=line.first_day.month if basis is Basis.MONTH else 1)
        sums[period] = sums.get(period, 0) + line.cost.amount.minor
    assert all(0 <= minor <= FEE.minor for minor in sums.values())
    assert len({(line.first_day, line.instalment) for line in made}) == len(made)


@given(
    days,
    st.lists(st.tuples(days, st.integers(0, 20000), st.sampled_from(Joining)), min_size=1, max_size=5),
    st.integers(1, 12),
    st.lists(st.builds(Meeting, days, st.booleans()), max_size=30),
    st.sampled_from([Basis.MONTH, Basis.YEAR]),
)
def test_a_period_divided_between_agreements_costs_no_more_than_the_dearest(joined, agreed, parts, meetings, basis):
    stay = Membership(joined)
    agreements = [
        Agreed(day, Terms(basis, Money(minor, "GBP"), joining=joining, instalments=parts))
        for day, minor, joining in agreed
    ]
    made = period_lines(stay, agreements, [], meetings, date(2028, 12, 31))
    sums: dict[date, int] = {}
    for line in made:
        assert line.cost.amount.minor >= 0
        period = line.first_day.replace(day=1, month=line.first_day.month if basis is Basis.MONTH else 1)
        sums[period] = sums.get(period, 0) + line.cost.amount.minor
    dearest = max(minor for _, minor, _ in agreed)
    assert all(minor <= dearest + len(agreed) for minor in sums.values())
    assert len({(line.first_day, line.instalment) for line in made}) == len(made)
