"""The tax of the lines of a paper adds up to what the paper says."""

from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.fees.invoices.invoices import by_rate
from balint_desk.core.fees.invoices.line_taxes import alone, of_lines
from balint_desk.core.money import Money, total

AMOUNTS = st.integers(-100_000, 100_000).map(lambda minor: Money(minor, "EUR"))
LINES = st.lists(st.tuples(st.sampled_from([Tax(19_00, "VAT"), Tax(7_00, "VAT"), Tax()]), AMOUNTS), min_size=1)


@given(LINES)
def test_it_adds_up_and_no_line_is_a_whole_unit_away_from_its_own(lines):
    made = of_lines(dict(enumerate(lines)), "EUR")
    assert total(made.values(), "EUR") == total([one.part for one in by_rate(lines, "EUR")], "EUR")
    for place, (tax, amount) in enumerate(lines):
        assert abs((made[place] - alone(amount, tax.rate)).minor) <= 1


@given(LINES, st.integers(0, 10))
def test_what_was_told_before_stays_and_the_rest_makes_up_for_it(lines, before):
    made = of_lines(dict(enumerate(lines)), "EUR", range(before))
    for place, (tax, amount) in list(enumerate(lines))[:before]:
        assert made[place] == alone(amount, tax.rate)
    for taxed in by_rate(lines[before:], "EUR"):
        theirs = [place for place, (tax, _) in enumerate(lines) if tax == taxed.tax]
        whole = next(one.part for one in by_rate(lines, "EUR") if one.tax == taxed.tax)
        assert total([made[place] for place in theirs], "EUR") == whole
