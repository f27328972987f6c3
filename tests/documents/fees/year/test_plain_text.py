"""Plain text for accounting programs: every booking adds up to nought, as a reader of our own finds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.fee_words import CostKind, Way
from balint_desk.core.fees.year.bookings import BookedLine, Booking, BookingKind, BookingPart, booking, opening, totals
from balint_desk.core.money import DECIMALS, Money
from balint_desk.documents.fees.year.plain_text import plain_text
from tests.documents.fees.year.books import balances, read, sums, unbalanced

DAY = date(2026, 11, 17)


def line(kind, minor, currency="GBP", **more):
    named = {"who": "Ada", "group": "" if kind in PAID else "Tuesday", "tax": Money(0, currency), **more}
    return BookedLine(
        DAY, kind, named.pop("who"), named.pop("group"), Money(minor, currency), named.pop("tax"), **named
    )


PAID = (BookingKind.PAID, BookingKind.PAID_BACK, BookingKind.TAKEN_BACK, BookingKind.LET_GO)
SIGNS = st.sampled_from("Aé9:;|()[]{}*!=#%@'\"&,-. \t\n\r\v\u00a0\u2028\u0085")
NAMES = st.text(SIGNS, max_size=12)


@st.composite
def lines(draw):
    kind, currency = draw(st.sampled_from(BookingKind)), draw(st.sampled_from(sorted(DECIMALS)))
    minor = draw(st.integers(-(10**9), 10**9))
    return line(
        kind,
        minor,
        currency,
        who=draw(NAMES),
        group=draw(NAMES),
        tax=Money(minor, currency).part(draw(st.integers(0, 30)), 100),
        number=draw(NAMES),
        words=draw(NAMES),
        way=draw(st.sampled_from([None, *Way])),
        cost=draw(st.sampled_from(CostKind)),
        is_money=draw(st.booleans()),
    )


@pytest.mark.parametrize(
    ("one", "parts"),
    [
        (line(BookingKind.CHARGED, 30_00), [("assets:owed:Ada", 30_00), ("income:fees:Tuesday", -30_00)]),
        (
            line(BookingKind.CHARGED, 119_00, tax=Money(19_00, "GBP")),
            [("assets:owed:Ada", 119_00), ("income:fees:Tuesday", -100_00), ("liabilities:tax", -19_00)],
        ),
        (line(BookingKind.PAID, 30_00), [("assets:bank", 30_00), ("assets:owed:Ada", -30_00)]),
        (line(BookingKind.PAID, 30_00, way=Way.CASH), [("assets:cash", 30_00), ("assets:owed:Ada", -30_00)]),
        (line(BookingKind.PAID_BACK, -5_00), [("assets:bank", -5_00), ("assets:owed:Ada", 5_00)]),
        (line(BookingKind.LET_GO, 9_00, is_money=False), [("expenses:let go", 9_00), ("assets:owed:Ada", -9_00)]),
        (line(BookingKind.TAKEN_BACK, -9_00, is_money=False), [("expenses:let go", -9_00), ("assets:owed:Ada", 9_00)]),
        (
            line(BookingKind.SPENT, 40_00, cost=CostKind.ROOM, who=""),
            [("expenses:room:Tuesday", 40_00), ("assets:bank", -40_00)],
        ),
        (
            line(BookingKind.SPENT, 40_00, cost=CostKind.ROOM, who="Anna"),
            [("expenses:room:Tuesday", 40_00), ("liabilities:leaders:Anna", -40_00)],
        ),
        (line(BookingKind.CHARGED, 0), []),
    ],
)
def test_each_kind_is_booked_where_it_belongs(one, parts):
    assert [(":".join(part.account), part.amount.minor) for part in booking(one).parts] == parts


def test_the_text_is_what_an_accounting_program_reads():
    text = plain_text([booking(line(BookingKind.CHARGED, 30_00, number="2026-041", words="2026-11-03"))], "2026")
    assert text == (
        "; 2026\ndecimal-mark .\ncommodity 1000.00 GBP\n\n"
        "2026-11-17 (2026-041) 2026-11-03\n"
        "    assets:owed:Ada       30.00 GBP\n"
        "    income:fees:Tuesday  -30.00 GBP\n"
    )


def test_currencies_keep_their_decimals():
    text = plain_text(
        [booking(line(BookingKind.PAID, 1234, "JPY")), booking(line(BookingKind.PAID, 1234, "KWD"))], "2026"
    )
    assert "commodity 1000. JPY\n" in text
    assert " 1234 JPY\n" in text
    assert " 1.234 KWD\n" in text


def test_names_cannot_break_the_text():
    one = line(BookingKind.PAID, 1, who="Ada:  B;\n(C)", words="; = * !\nnext", number="7) *")
    [made] = read(plain_text([booking(one)], "a\nb"), DECIMALS)
    assert made.parts[1][0] == "assets:owed:Ada- B, (C)"
    assert (made.number, made.words) == ("7 *", ", = * ! next")


@given(st.lists(lines(), max_size=12))
def test_whatever_happened_every_booking_adds_up_to_nought(some):
    assert all(balances(booking(one)) for one in some)
    made = read(plain_text([booking(one) for one in some], "2026"), DECIMALS)
    assert unbalanced(made) == []
    assert len(made) == sum(bool(one.amount) or bool(one.tax) for one in some)


@given(st.lists(lines(), max_size=8), st.lists(lines(), max_size=8))
def test_what_stays_goes_on_from_one_year_into_the_next(before, after):
    """An opening and the year together have on every account that stays what all of it has."""
    began = opening(before, DAY, "Opening")
    assert balances(began)
    whole = sums(read(plain_text([booking(one) for one in (*before, *after)], ""), DECIMALS))
    parted = sums(read(plain_text([began, *(booking(one) for one in after)], ""), DECIMALS))
    stays = ("assets:", "liabilities:")
    assert {key: minor for key, minor in parted.items() if key[0].startswith(stays)} == {
        key: minor for key, minor in whole.items() if key[0].startswith(stays)
    }


def test_a_booking_that_does_not_add_up_is_noticed():
    wrong = Booking(DAY, "", (BookingPart(("assets", "bank"), Money(1, "GBP")), BookingPart(("a",), Money(-1, "EUR"))))
    assert not balances(wrong)
    assert len(unbalanced(read(plain_text([wrong], ""), DECIMALS))) == 1


@given(st.lists(lines(), max_size=20))
def test_the_totals_have_all_of_it_and_no_currency_is_added_to_another(some):
    made = totals(some)
    for currency in {one.amount.currency for one in some}:
        assert sum(one.amount.minor for one in made if one.amount.currency == currency) == sum(
            one.amount.minor for one in some if one.amount.currency == currency
        )
    keys = [(one.kind, one.cost, one.amount.currency) for one in made]
    assert len(keys) == len(set(keys))
