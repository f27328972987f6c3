"""Codes for a bank's app hold what is asked for, and are left out where they do not apply."""

import io
import re
from dataclasses import replace

import pytest
import segno

from balint_desk.core.money import Money
from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperPicture, PaperSheet, Sender
from balint_desk.documents.fees.papers.payment_codes import AskedTransfer, epc, swiss_slip

EUROS = AskedTransfer(
    "Dr Anna Weiß", ["Hauptstraße 1", "10115 Berlin"], "DE89 3704 0044 0532 0130 00", "", Money(6000, "EUR"), "2026-041"
)
FRANCS = AskedTransfer(
    "Dr Anna Weiss",
    ["Bahnhofstrasse 1", "8001 Zürich"],
    "CH93 0076 2011 6238 5295 7",
    "",
    Money(6005, "CHF"),
    "2026-041",
)
PAYER = ["Julia Okafor", "Hauptgasse 3", "CH-3011 Bern"]


def test_a_euro_code_holds_exactly_the_transfer():
    """The lines of the European Payments Council, version 002."""
    said = "BCD\n002\n1\nSCT\n\nDr Anna Weiß\nDE89370400440532013000\nEUR60\n\n\n2026-041"
    same = io.BytesIO()
    segno.make_qr(said, error="m", boost_error=False, encoding="utf-8").save(same, kind="svg", border=0, xmldecl=False)
    assert epc(EUROS) == same.getvalue().decode()


@pytest.mark.parametrize(
    "other",
    [
        {"amount": Money(6000, "GBP")},
        {"amount": Money(6000, "CHF")},
        {"amount": Money(0, "EUR")},
        {"iban": ""},
    ],
)
def test_there_is_no_euro_code_where_it_does_not_apply(other):
    assert epc(replace(EUROS, **other)) == ""


def test_a_swiss_slip_shows_account_amount_and_both_addresses():
    said = re.findall(r"<text[^>]*>([^<]+)</text>", swiss_slip(FRANCS, PAYER))
    for part in ("CH93 0076 2011 6238 5295 7", "60.05", "CHF", "2026-041", "CH-8001 Zürich", "CH-3011 Bern"):
        assert part in said
    assert "Zahlteil" in swiss_slip(FRANCS, PAYER, "de")


def test_a_swiss_slip_is_set_in_a_font_without_serifs_that_is_there():
    slip = swiss_slip(FRANCS, PAYER)
    assert set(re.findall(r'font-family="([^"]*)"', slip)) == {"DejaVu Sans"}
    invoice = PaperSheet(
        "Invoice", "Invoice", Sender("Anna Weiss", []), [], [], ["What for", "Amount"], [], ("Total", "1")
    )
    assert b"DejaVuSans" not in papers.pdf(invoice)
    assert b"DejaVuSans-Bold" in papers.pdf(replace(invoice, slip=PaperPicture(slip, "Slip")))


def test_a_payer_whose_address_is_not_understood_leaves_room_for_it_on_the_slip():
    assert "Payable by (name/address)" in swiss_slip(FRANCS, ["Julia Okafor", "somewhere"])


@pytest.mark.parametrize(
    "other",
    [
        {"amount": Money(6000, "EUR")},
        {"amount": Money(0, "CHF")},
        {"iban": "DE89 3704 0044 0532 0130 00"},
        {"iban": "CH44 3199 9123 0008 8901 2"},
        {"address": ["Zürich"]},
        {"iban": ""},
    ],
)
def test_there_is_no_swiss_slip_where_it_does_not_apply(other):
    """Another currency, another country, an account that wants a reference of its own kind, no full address."""
    assert swiss_slip(replace(FRANCS, **other), PAYER) == ""


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (["Gasse 2", "LI-9490 Vaduz"], "LI-9490 Vaduz"),
        (["Gasse 2", "9490 Vaduz", "Liechtenstein"], "LI-9490 Vaduz"),
        (["Ring 1", "A-1010 Wien"], "AT-1010 Wien"),
        (["Ring 1", "1010 Wien", "Österreich"], "AT-1010 Wien"),
        (["Hauptstraße 1", "10115 Berlin", "Deutschland"], "DE-10115 Berlin"),
        (["Hauptgasse 3", "3011 Bern", "Schweiz"], "CH-3011 Bern"),
    ],
)
def test_a_payer_is_in_the_country_that_the_address_tells(address, said):
    assert f">{said}<" in swiss_slip(FRANCS, ["Julia Okafor", *address])


@pytest.mark.parametrize(
    "town", ["1010 Wien", "3011 Bern", "1000 Bruxelles", "B-1000 Bruxelles", "10115 Berlin", "CH-10115 Berlin"]
)
def test_a_payer_whose_country_is_not_told_is_left_blank_on_the_slip(town):
    slip = swiss_slip(FRANCS, ["Julia Okafor", "Ring 1", town])
    assert "Payable by (name/address)" in slip
    assert town.split()[-1] not in slip


def test_who_is_paid_is_in_the_country_of_the_account_unless_the_address_tells_another():
    liechtenstein = replace(FRANCS, iban="LI21 0881 0000 2324 013A A", address=["Gasse 2", "9490 Vaduz"])
    assert "LI-9490 Vaduz" in swiss_slip(liechtenstein, [])
    assert "AT-6800 Feldkirch" in swiss_slip(replace(FRANCS, address=["Gasse 2", "A-6800 Feldkirch"]), [])
