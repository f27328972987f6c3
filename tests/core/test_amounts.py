import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.amounts import read_amount
from balint_desk.core.money import DECIMALS, Money


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("30", 3000),
        ("30.5", 3050),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("1'234.50", 123450),
        ("1 234,56", 123456),
        ("1.234.567", 123456700),
        ("£30", 3000),
        ("30 €", 3000),
        ("GBP 12.00", 1200),
        ("-12.5", -1250),
        ("\N{MINUS SIGN}12.5", -1250),
        ("12.00-", -1200),
        ("(12.00)", -1200),
        ("30.500", 3050),
    ],
)
def test_an_amount_is_read_as_people_write_it(typed, minor):
    assert read_amount(typed, "GBP") == Money(minor, "GBP")


@pytest.mark.parametrize("typed", ["", "abc", "12.", ".50", "1,23,4", "30.505", "1.2.3", "--5", "EUR 12", "12 34 x"])
def test_what_is_no_amount_of_this_currency_is_none(typed):
    assert read_amount(typed, "GBP") is None


def test_three_figures_after_the_one_sign_are_read_in_the_way_of_the_country():
    assert read_amount("1,234", "GBP", ".") == Money(123400, "GBP")
    assert read_amount("1.234", "EUR", ",") == Money(123400, "EUR")
    assert read_amount("1,234", "EUR", ",") is None
    assert read_amount("1.234", "KWD", ".") == Money(1234, "KWD")
    assert read_amount("1,234", "JPY", ".") == Money(1234, "JPY")
    assert read_amount("12.5", "JPY", ".") is None


@given(st.integers(-(10**12), 10**12), st.sampled_from(sorted(DECIMALS)))
def test_what_is_written_out_is_read_back_to_the_last_unit(minor, currency):
    assert read_amount(Money(minor, currency).text(), currency) == Money(minor, currency)


@given(st.text(max_size=12))
def test_nothing_typed_makes_it_fail(typed):
    read = read_amount(typed, "GBP")
    assert read is None or isinstance(read.minor, int)
