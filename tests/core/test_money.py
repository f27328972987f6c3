from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.money import DECIMALS, Money, known, total
from balint_desk.core.refused import Refused

AMOUNTS = st.integers(-(10**12), 10**12)
CURRENCIES = st.sampled_from(sorted(DECIMALS))


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (30_00, "GBP", "30.00"),
        (-5, "EUR", "-0.05"),
        (0, "USD", "0.00"),
        (1200, "JPY", "1200"),
        (-7, "JPY", "-7"),
        (1, "KWD", "0.001"),
        (123456, "CLF", "12.3456"),
    ],
)
def test_an_amount_is_written_with_the_decimals_of_its_currency(minor, currency, text):
    assert Money(minor, currency).text() == text
    assert str(Money(minor, currency)) == f"{text} {currency}"


def test_two_currencies_never_meet():
    for meet in (Money.__add__, Money.__sub__, Money.__lt__, Money.__ge__):
        with pytest.raises(ValueError, match="GBP and EUR"):
            meet(Money(1, "GBP"), Money(1, "EUR"))
    with pytest.raises(ValueError, match="EUR"):
        total([Money(1, "GBP"), Money(1, "EUR")], "GBP")
    assert Money(1, "GBP") != Money(1, "EUR")


def test_an_amount_without_its_sign_is_above_nought():
    assert [abs(Money(minor, "GBP")) for minor in (-5, 0, 5)] == [Money(minor, "GBP") for minor in (5, 0, 5)]


@pytest.mark.parametrize("amount", [1.0, Decimal(1), True, "1"])
def test_an_amount_is_a_whole_number(amount):
    with pytest.raises(TypeError, match="whole minor units"):
        Money(amount, "GBP")


@pytest.mark.parametrize("currency", ["", "gbp", "XXX", "XAU", "DEM", "Pound"])
def test_an_unknown_currency_is_refused(currency):
    with pytest.raises(Refused, match="no currency code"):
        known(currency)
    with pytest.raises(Refused):
        Money(1, currency)


def test_the_list_of_currencies_is_complete():
    assert len(DECIMALS) == 164
    assert sorted(code for code, digits in DECIMALS.items() if digits == 4) == ["CLF", "UYW"]
    assert " ".join(code for code, digits in DECIMALS.items() if digits == 3) == "BHD IQD JOD KWD LYD OMR TND"
    assert (DECIMALS["GBP"], DECIMALS["EUR"], DECIMALS["CHF"], DECIMALS["ISK"]) == (2, 2, 2, 0)


@pytest.mark.parametrize(
    ("minor", "parts", "whole", "share"),
    [(10_00, 1, 3, 3_33), (5, 1, 2, 3), (-5, 1, 2, -3), (5, 0, 2, 0), (10, 3, 2, 15), (1, 1, 3, 0), (2, 1, 3, 1)],
)
def test_a_part_is_rounded_half_up(minor, parts, whole, share):
    assert Money(minor, "GBP").part(parts, whole) == Money(share, "GBP")


@given(AMOUNTS, st.integers(-50, 50), st.integers(1, 50))
def test_a_part_is_the_exact_part_rounded_and_of_a_negative_amount_the_mirror(minor, parts, whole):
    money = Money(minor, "EUR")
    exact = Decimal(minor * parts) / whole
    assert money.part(parts, whole).minor == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert (-money).part(parts, whole) == -money.part(parts, whole)


@given(AMOUNTS, AMOUNTS, CURRENCIES)
def test_sums_are_sums_of_minor_units(one, other, currency):
    a, b = Money(one, currency), Money(other, currency)
    assert (a + b).minor == one + other
    assert a + b - b == a
    assert total([a, b, -a], currency) == b
    assert (a < b, a <= b, a == b) == (one < other, one <= other, one == other)
    assert bool(a) == bool(one)
    assert a * 3 == a + a + a


@given(AMOUNTS, CURRENCIES)
def test_the_text_is_the_exact_amount(minor, currency):
    assert Decimal(Money(minor, currency).text()) == Decimal(minor).scaleb(-DECIMALS[currency])


def test_of_no_amounts_the_sum_is_nothing():
    assert total([], "GBP") == Money(0, "GBP")
