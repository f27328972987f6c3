"""All lines of money in a time, who owed what at its end, and that the two agree."""

from datetime import date, datetime, timedelta

import pytest

from balint_desk.core.fees.fee_words import CostKind, Paper, Way
from balint_desk.core.fees.year.bookings import BookingKind, totals
from balint_desk.core.money import Money
from balint_desk.core.periods import WHOLE, Period
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.fees.year import years_end
from balint_desk.store.fees.year.years_end import Issued
from balint_desk.store.members.tables import Person
from tests.store import owing
from tests.store.a_year import LAST_YEAR, SPRING, SUMMER, fill_year
from tests.store.spending import charge, member, pounds


@pytest.fixture
def year(store, group_id):
    return fill_year(store, group_id)


def lines(store, period=WHOLE):
    with store.read() as session:
        return years_end.lines(session, period)


def owed(store, day):
    with store.read() as session:
        return years_end.owed(session, day)


def test_everything_of_all_groups_stands_in_it_by_day(store, year):
    told = [(one.day, one.kind, one.who, one.group, one.amount.minor) for one in lines(store)]
    assert told[0] == (LAST_YEAR, BookingKind.CHARGED, "Ada Smith", "Tuesday GP group", 30_00)
    assert told[1] == (SPRING, BookingKind.CHARGED, "Elm Surgery", "Friday group", 119_00)
    assert told[2:4] == [
        (SPRING, BookingKind.PAID, "Ada Smith", "", 50_00),
        (SPRING, BookingKind.PAID, "Elm Surgery", "", 100_00),
    ]
    assert {one[3] for one in told[4:6]} == {"Friday group", "Tuesday GP group"}
    assert sorted(one[4] for one in told[4:6]) == [50_00, 50_01]
    assert [one[1] for one in told[6:]] == [
        BookingKind.PAID_BACK,
        BookingKind.TAKEN_BACK,
        BookingKind.LET_GO,
        BookingKind.SPENT,
    ]


def test_a_time_has_what_lies_in_it_both_days_included(store, year):
    assert {one.day for one in lines(store, Period(SPRING, SPRING))} == {SPRING}
    assert {one.day for one in lines(store, Period(None, LAST_YEAR))} == {LAST_YEAR}
    assert lines(store, Period(date(2026, 3, 2), date(2026, 5, 31))) == []


def test_tax_is_told_with_its_charge_and_with_its_cost(store, year):
    made = lines(store)
    assert [one.tax for one in made if one.kind is BookingKind.CHARGED] == [pounds(0), pounds(19_00)]
    halls = [one for one in made if one.cost is CostKind.ROOM]
    assert sum(one.tax.minor for one in halls) == 16_67


def test_what_was_let_go_is_no_money_and_a_bounced_payment_is(store, year):
    assert {
        one.kind: one.is_money for one in lines(store) if one.kind in (BookingKind.LET_GO, BookingKind.TAKEN_BACK)
    } == {
        BookingKind.LET_GO: False,
        BookingKind.TAKEN_BACK: True,
    }


def test_what_is_told_beside_it(store, year):
    by_kind = {one.kind: one for one in lines(store)}
    assert (by_kind[BookingKind.PAID_BACK].words, by_kind[BookingKind.TAKEN_BACK].words) == ("Too much", "It bounced")
    ada = next(one for one in lines(store) if one.words == "Book 7")
    assert (ada.way, ada.who) == (Way.CASH, "Ada Smith")
    assert (by_kind[BookingKind.SPENT].who, by_kind[BookingKind.SPENT].amount) == ("Miriam Adler", Money(12_00, "EUR"))


def test_who_owed_what_at_the_end_of_a_day(store, year):
    assert owed(store, date(2025, 12, 29)) == []
    assert owed(store, LAST_YEAR) == [("Ada Smith", pounds(30_00))]
    assert owed(store, SPRING) == [("Ada Smith", pounds(-20_00)), ("Elm Surgery", pounds(19_00))]


def test_what_is_owed_in_the_end_is_what_the_accounts_say(store, year):
    with store.read() as session:
        standings = accounts.standings(session)
    assert dict(owed(store, date.max)) == {
        "Ada Smith": standings[year["ada"], "GBP"].account.owes,
        "Elm Surgery": standings[year["surgery"], "GBP"].account.owes,
    }


def test_the_totals_are_the_sums_of_the_lines(store, year):
    with store.read() as session:
        made = {(one.kind, one.cost, one.amount.currency): one.amount.minor for one in totals(lines(store))}
        assert years_end.first_day(session) == LAST_YEAR
    assert made == {
        (BookingKind.CHARGED, None, "GBP"): 149_00,
        (BookingKind.PAID, None, "GBP"): 150_00,
        (BookingKind.PAID_BACK, None, "GBP"): -5_00,
        (BookingKind.TAKEN_BACK, None, "GBP"): -100_00,
        (BookingKind.LET_GO, None, "GBP"): 19_00,
        (BookingKind.SPENT, CostKind.ROOM, "GBP"): 100_01,
        (BookingKind.SPENT, CostKind.TRAVEL, "EUR"): 12_00,
    }


def test_two_payers_of_one_name_never_become_one(store, group_id):
    with store.write("Fill") as session:
        for name in ("Ada", "Ada again"):
            _, payer_id = member(session, group_id, name, 30_00)
            charge(session, group_id, payer_id, SPRING, 30_00)
        for person in session.query(Person):
            person.name = "Ada Smith"
    assert {one.who for one in lines(store)} == {"Ada Smith", "Ada Smith (2)"}
    assert owed(store, SPRING) == [("Ada Smith", pounds(30_00)), ("Ada Smith (2)", pounds(30_00))]


def test_issued_invoices_are_listed_and_their_numbers_stand_with_the_charges(store, year):
    with store.write("Issue") as session:
        made = Invoice(payer_id=year["surgery"], day=SPRING, currency="GBP")
        draft = Invoice(payer_id=year["surgery"], day=SPRING, currency="GBP", paper=Paper.INVOICE)
        made.series, made.due = "2026", SUMMER
        session.add_all([made, draft])
        session.flush()
        row = InvoiceLine(invoice_id=made.id, charge_id=year["taxed"], place=1, words="March", amount=pounds(119_00))
        session.add(row)
        session.flush()
        made.number, made.running, made.issued_at = "2026-001", 1, datetime(2026, 3, 1, 12)
    with store.read() as session:
        assert years_end.issued(session, Period.year(2025)) == []
        assert years_end.issued(session, WHOLE) == [
            Issued(SPRING, "2026-001", False, "Elm Surgery", pounds(119_00), SUMMER)
        ]
    assert [one.number for one in lines(store) if one.kind is BookingKind.CHARGED] == ["", "2026-001"]


def test_where_nothing_ever_moved_there_is_nothing(store):
    assert lines(store) == []
    with store.read() as session:
        assert years_end.first_day(session) is None


def test_the_tax_of_the_year_is_the_tax_on_its_invoices(store, group_id):
    """Four lines of 10.00 at 19 %: the invoice says 6.39, four lines on their own 6.40."""
    with store.write("Issue", last=True) as session:
        owing.member(session, group_id, "Ada Smith", [10_00] * 4, rate=19_00)
        owing.member(session, group_id, "Bo Lund", [10_00], rate=19_00)
        invoices.issue(session, owing.drafts(session)["Ada Smith"], owing.draw)
    taxes = [one.tax.minor for one in lines(store) if one.who == "Ada Smith"]
    assert (sum(taxes), sorted(taxes)) == (6_39, [1_59, 1_60, 1_60, 1_60])
    assert [one.tax for one in totals(lines(store))] == [pounds(6_39 + 1_60)]


def test_a_line_told_before_its_invoice_was_there_stays_and_the_rest_adds_up_to_the_invoice(store, group_id):
    with store.write("Issue", last=True) as session:
        owing.member(session, group_id, "Ada Smith", [10_00] * 4, rate=19_00)
        invoices.issue(session, owing.drafts(session)["Ada Smith"], owing.draw)
    second = owing.FIRST + owing.WEEK
    told = [*lines(store, Period(None, second)), *lines(store, Period(second + timedelta(1), None))]
    assert [one.tax.minor for one in told[:2]] == [1_60, 1_60]
    assert [one.number for one in told] == ["", "", "2026-001", "2026-001"]
    assert sum(one.tax.minor for one in told) == 6_39
