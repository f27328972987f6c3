"""Amounts written in any country's way are read back as the same whole minor units, or are a question."""

from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.money import DECIMALS, Money
from balint_desk.documents.fees.bank.exact_amounts import exact_amount
from balint_desk.documents.fees.bank.table_amounts import points, table_amount

AMOUNTS = st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=8)
CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD"])


def written(money, point, grouped):
    whole, _, rest = money.text().lstrip("-").partition(".")
    groups = f"{int(whole):,}".replace(",", "," if point == "." else ".") if grouped else whole
    return ("-" if money.minor < 0 else "") + groups + (point + rest if rest else "")


@given(AMOUNTS, CURRENCIES, st.sampled_from([".", ","]), st.booleans())
def test_what_the_bank_wrote_is_read_back_or_asked(minors, currency, point, grouped):
    amounts = [Money(minor, currency) for minor in minors]
    texts = [written(one, point, grouped) for one in amounts]
    found = points(texts, currency)
    if len(found) == 1:
        assert [table_amount(text, currency, found[0]) for text in texts] == amounts
    else:
        assert [table_amount(text, currency, point) for text in texts] == amounts


@given(AMOUNTS, CURRENCIES, st.sampled_from([".", ","]))
def test_a_fixed_format_is_always_read_back(minors, currency, point):
    for minor in minors:
        money = Money(minor, currency)
        assert exact_amount(written(money, point, False), currency) == money


def test_every_number_of_decimals_is_tried():
    assert {DECIMALS[one] for one in ("EUR", "JPY", "KWD")} == {0, 2, 3}
