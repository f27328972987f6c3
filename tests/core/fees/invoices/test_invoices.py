from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.charging.session_fees import NO_TAX, Tax
from balint_desk.core.fees.invoices.invoices import Required, by_rate, line_taxes, missing, tax_in
from balint_desk.core.money import Money, total

VAT, LESS, NONE = Tax(2000, "VAT"), Tax(700, "reduced"), Tax(None, "Exempt from VAT")
AMOUNTS = st.integers(-(10**9), 10**9)
WHOLE = Required(
    *("Anna Weiss", "1 Elm Row, Leeds", "123", "", "Julia Okafor\n2 High Street"),
    *(date(2026, 11, 20), date(2026, 9, 1), date(2026, 9, 8), [(NO_TAX, Money(3000, "GBP"))]),
)
EUROS = st.integers(-100_000, 100_000).map(lambda minor: Money(minor, "EUR"))
TAXED = st.lists(st.tuples(st.sampled_from([Tax(19_00, "VAT"), Tax(7_00, "VAT"), Tax()]), EUROS), min_size=1)


def test_tax_is_taken_out_of_the_sum_of_its_rate_and_rounded_half_up_once():
    """Not line by line: three times half a penny is not three pennies."""
    found = by_rate([(VAT, Money(3, "GBP"))] * 3 + [(NONE, Money(500, "GBP"))], "GBP")
    assert [(one.tax, one.gross.minor, one.part.minor, one.net.minor) for one in found] == [
        (VAT, 9, 2, 7),
        (NONE, 500, 0, 500),
    ]


def test_half_a_unit_goes_up():
    (one,) = by_rate([(Tax(10000, "all"), Money(5, "GBP"))], "GBP")
    assert (one.part.minor, one.net.minor) == (3, 2)


@given(st.lists(st.tuples(st.sampled_from([VAT, LESS, NONE]), AMOUNTS), max_size=20), st.sampled_from(["JPY", "KWD"]))
def test_net_and_tax_make_the_gross_and_a_credit_note_mirrors_its_invoice(lines, currency):
    money = [(tax, Money(minor, currency)) for tax, minor in lines]
    found = by_rate(money, currency)
    assert all(one.net + one.part == one.gross for one in found)
    assert total([one.gross for one in found], currency) == total([amount for _, amount in money], currency)
    mirrored = by_rate([(tax, -amount) for tax, amount in money], currency)
    assert [-one.part for one in mirrored] == [one.part for one in found]


def test_a_whole_invoice_misses_nothing():
    assert missing(WHOLE) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"issuer_name": ""}, "Your own name is missing. Add it under “Your details on invoices”."),
        ({"issuer_address": " "}, "Your own address is missing. Add it under “Your details on invoices”."),
        ({"tax_number": ""}, "Your tax or VAT number is missing, or the sentence that says why there is no tax."),
        (
            {"tax_number": "", "exemption": "No VAT", "lines": [(VAT, Money(1, "GBP"))]},
            "There is tax in the amounts, so your tax or VAT number is needed.",
        ),
        ({"recipient": "Julia Okafor"}, "The address of Julia Okafor is missing."),
        ({"first_day": None}, "Say for which days it is: from when, and until when."),
        ({"last_day": date(2026, 8, 1)}, "The days it is for end before they begin."),
        ({"day": None}, "The date is missing."),
        ({"lines": []}, "There is nothing on it."),
    ],
)
def test_what_is_missing_is_named_in_one_sentence(change, told):
    assert told in [str(one) for one in missing(replace(WHOLE, **change))]


def test_a_sentence_that_says_why_there_is_no_tax_does_instead_of_a_number():
    assert missing(replace(WHOLE, tax_number="", exemption="Exempt from VAT")) == []
    assert missing(replace(WHOLE, tax_number="", lines=[(NONE, Money(1, "GBP"))])) == []


@given(TAXED)
def test_the_tax_of_the_lines_adds_up_and_no_line_is_a_whole_unit_away_from_its_own(lines):
    made = line_taxes(dict(enumerate(lines)), "EUR")
    assert total(made.values(), "EUR") == total([one.part for one in by_rate(lines, "EUR")], "EUR")
    for place, (tax, amount) in enumerate(lines):
        assert abs((made[place] - tax_in(amount, tax.rate)).minor) <= 1


@given(TAXED, st.integers(0, 10))
def test_the_tax_that_was_told_before_stays_and_the_rest_makes_up_for_it(lines, before):
    made = line_taxes(dict(enumerate(lines)), "EUR", range(before))
    for place, (tax, amount) in list(enumerate(lines))[:before]:
        assert made[place] == tax_in(amount, tax.rate)
    for taxed in by_rate(lines[before:], "EUR"):
        theirs = [place for place, (tax, _) in enumerate(lines) if tax == taxed.tax]
        whole = next(one.part for one in by_rate(lines, "EUR") if one.tax == taxed.tax)
        assert total([made[place] for place in theirs], "EUR") == whole
