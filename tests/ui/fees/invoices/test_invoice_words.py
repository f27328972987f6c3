"""How lines and times are said on paper, and what is not said."""

from dataclasses import replace
from datetime import date

import pytest

from balint_desk.core.fees.charging.session_fees import NO_TAX, Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoice_sources, issuer
from balint_desk.store.fees.invoices.invoice_sources import Loose
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.practice import settings
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.invoice_words import days_words, line_words
from tests.store.money import TODAY, Practice

DAY = date(2026, 11, 3)
LINE = Loose(1, "", DAY, DAY, DAY, 1, Money(3000, "GBP"), NO_TAX, False, "Tuesday GP group")
TERM = replace(LINE, session_day=None, first_day=date(2026, 9, 1), last_day=date(2026, 12, 18))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (LINE, "Session on 3 November 2026"),
        (replace(LINE, member="Ravi Iyer"), "Ravi Iyer: Session on 3 November 2026"),
        (replace(LINE, corrects=True), "Session on 3 November 2026, put right"),
        (TERM, "Place in the group, 1 September to 18 December 2026"),
        (replace(TERM, parts=4), "Place in the group, 1 September to 18 December 2026, part 1 of 4"),
        (replace(TERM, part=2, parts=4), "Place in the group, 1 September to 18 December 2026, part 2 of 4"),
        (replace(TERM, last_day=date(2026, 9, 30)), "Place in the group, September 2026"),
    ],
)
def test_a_line_says_no_more_than_the_day_or_the_time(line, said):
    assert line_words(line) == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (date(2026, 9, 1), "1 September 2026"),
        (date(2026, 9, 29), "1 to 29 September 2026"),
        (date(2027, 1, 5), "1 September 2026 to 5 January 2027"),
    ],
)
def test_a_time_is_said_shortly(last, said):
    assert days_words(date(2026, 9, 1), last) == said


def test_lines_and_their_dates_are_in_the_language_of_the_program(speak):
    speak("en", "de_DE")
    assert line_words(LINE) == "Session on 3 November 2026"
    speak("de", "en_GB")
    assert line_words(LINE) == "Sitzung am 3. November 2026"


def sheet(desk, drafted, **edits):
    """The sheet of Julia's draft, with her lines as they are said to be."""
    with desk.store.write("Change") as session:
        for name, value in edits.items():
            issuer.put(session, {name: value})
        return invoice_sheet(session, session.get_one(Invoice, drafted["Julia Okafor"]))


def test_a_sheet_without_tax_says_why_and_how_to_pay(desk, drafted):
    made = sheet(desk, drafted, exemption="Not registered for VAT", account="12-34-56, 12345678")
    assert made.columns == ["What for", "Amount"]
    assert made.total == ("To be paid", "£60.00")
    assert made.sentences == ["Not registered for VAT"]
    assert ("Account", "12-34-56, 12345678") in made.pay.rows
    assert made.code.picture == ""
    assert (made.size, made.lang) == ("a4", "en")
    assert "Tuesday" not in str(made)


def test_tax_is_shown_by_rate_as_net_and_tax(desk, drafted):
    with desk.store.write("Tax") as session:
        line = session.query(InvoiceLine).filter_by(invoice_id=drafted["Julia Okafor"], place=1).one()
        line.tax_rate, line.tax_words = 2000, "VAT"
    made = sheet(desk, drafted, vat_number="GB980780684")
    assert made.columns == ["What for", "Tax", "Amount"]
    assert made.lines[0][1] == "20\N{NO-BREAK SPACE}%"
    assert [(name.replace("\N{NO-BREAK SPACE}", " "), amount) for name, amount in made.sums] == [
        ("Net, at 20 % VAT", "£25.00"),
        ("20 % VAT", "£5.00"),
        ("Without tax", "£30.00"),
    ]
    assert "VAT number GB980780684" in made.issuer.lines


def test_a_code_is_there_only_where_it_was_switched_on_and_applies(desk, drafted):
    with desk.store.write("Euros") as session:
        session.get_one(Invoice, drafted["Julia Okafor"]).currency = "EUR"
        for line in session.query(InvoiceLine).filter_by(invoice_id=drafted["Julia Okafor"]):
            line.currency = session.get_one(Charge, line.charge_id).currency = "EUR"
    iban = "DE89370400440532013000"
    assert sheet(desk, drafted, iban=iban).code.picture == ""
    with desk.store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, ["qr"])
    made = sheet(desk, drafted)
    assert made.code.picture.startswith("<svg")
    assert made.code.words == "Scan with your bank's app"


@pytest.mark.parametrize(("minor", "left"), [(2050, "£39.50"), (6000, "£0.00"), (9000, "£0.00")])
def test_what_was_paid_before_is_taken_off_what_the_paper_asks_for(desk, drafted, owing, minor, left):
    with desk.store.write("Record payment") as session:
        payments.add(session, Paid(owing["Julia Okafor"], DAY, Money(minor, "GBP")))
    made = sheet(desk, drafted, account="12-34-56, 12345678")
    assert made.total == ("Total", "£60.00")
    assert made.after == [("Paid already", f"£{min(minor, 6000) // 100}.{minor % 100:02}"), ("Still to be paid", left)]
    to_pay = left != "£0.00"
    assert bool(made.pay.rows) == to_pay == ("To be paid by" in dict(made.facts))


def test_a_code_asks_for_what_is_still_to_be_paid(desk, drafted, owing, group_id):
    with desk.store.write("Euros") as session:
        settings.put(session, settings.ALSO_NEED, ["qr"])
        session.get_one(Invoice, drafted["Julia Okafor"]).currency = "EUR"
        for line in session.query(InvoiceLine).filter_by(invoice_id=drafted["Julia Okafor"]):
            line.currency = session.get_one(Charge, line.charge_id).currency = "EUR"
    whole = sheet(desk, drafted, iban="DE89370400440532013000").code.picture
    with desk.store.write("Record payment") as session:
        payments.add(session, Paid(owing["Julia Okafor"], DAY, Money(2050, "EUR")))
    part = sheet(desk, drafted).code.picture
    with desk.store.write("Record payment") as session:
        payments.add(session, Paid(owing["Julia Okafor"], DAY, Money(3950, "EUR")))
    assert len({whole, part, sheet(desk, drafted).code.picture}) == 3
    assert sheet(desk, drafted).code.picture == ""


def test_who_joins_within_a_month_reads_from_which_day_on_and_a_part_which_it_is(store, group_id):
    practice = Practice(store, group_id)
    practice.join("Ana", date(2026, 11, 15), Terms(Basis.MONTH, Money(5000, "GBP")))
    practice.join("Bo", date(2026, 1, 1), Terms(Basis.YEAR, Money(40000, "GBP"), instalments=4))
    practice.charge(date(2026, 11, 30))
    with store.read() as session:
        said = [line_words(line) for offer in invoice_sources.offers(session, TODAY) for line in offer.lines]
    year = "Place in the group, 1 January to 31 December 2026"
    parts = [f"{year}, part {number} of 4" for number in range(1, 5)]
    assert said == ["Place in the group, 15 to 30 November 2026", *parts]
