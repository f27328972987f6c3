"""OFX, CAMT and MT940: the same two payments out of each, and no harm from files that are broken or mean it ill."""

from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.fees.bank.statement_files import StatementKind
from tests.documents.fees.bank import samples
from tests.documents.fees.bank.samples import camt, entry

CAME, WENT = date(2026, 11, 17), date(2026, 11, 3)
MUELLER = "DE89370400440532013000"
BOMB = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><Document>&d;</Document>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><Document>&a;</Document>"""


def part(amount, name):
    return (
        f'<TxDtls><Amt Ccy="EUR">{amount}</Amt><RltdPties><Dbtr><Pty><Nm>{name}</Nm></Pty></Dbtr></RltdPties></TxDtls>'
    )


@pytest.mark.parametrize(
    ("text", "kind", "came", "went"),
    [
        (samples.OFX_1, StatementKind.OFX, ("1030.00 GBP", "J OKAFOR & SON", ""), ("-45.50 GBP", "ST ANN HALL", "")),
        (
            samples.OFX_2,
            StatementKind.OFX,
            ("1030.00 CHF", "Urs Keller", "CH5604835012345678009"),
            ("-45.50 CHF", "Gemeinde", ""),
        ),
        (
            samples.CAMT_02,
            StatementKind.CAMT,
            ("1030.00 EUR", "Jürgen Müller", MUELLER),
            ("-45.50 EUR", "Gemeinde St. Anna", ""),
        ),
        (
            samples.MT940,
            StatementKind.MT940,
            ("1030.00 EUR", "Jürgen Müller", MUELLER),
            ("-45.50 EUR", "Gemeinde St. Anna", ""),
        ),
    ],
    ids=["ofx-1", "ofx-2", "camt", "mt940"],
)
def test_each_kind_says_itself_what_is_what(statement, text, kind, came, went):
    read = statement(text, "statement.txt")
    assert read.kind is kind
    assert [(line.day, str(line.amount), line.name, line.iban) for line in read.lines] == [(CAME, *came), (WENT, *went)]
    assert "2026-014" in read.lines[0].words
    assert all(line.account for line in read.lines)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_old_kinds_are_read_in_every_encoding(statement, encoding):
    assert statement(samples.MT940.encode(encoding)).lines[0].name == "Jürgen Müller"
    text = samples.OFX_1.replace("J OKAFOR", "J MÜLLER")
    assert statement(text.encode(encoding)).lines[0].name == "J MÜLLER & SON"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_camt_is_read_in_the_encoding_that_it_names(statement, encoding):
    text = samples.CAMT_02.replace('encoding="UTF-8"', f'encoding="{"utf-16" if "16" in encoding else "utf-8"}"')
    assert statement(text.encode(encoding)).lines[0].name == "Jürgen Müller"


@pytest.mark.parametrize("version", ["02", "04", "08", "12"])
def test_every_version_of_camt_is_read(statement, version):
    [line] = statement(camt(entry(details=part("30.00", "Ada Lind")), version=version)).lines
    assert (line.name, line.amount.minor) == ("Ada Lind", 3000)


def test_payments_that_were_collected_come_apart_if_their_amounts_come_to_the_whole(statement):
    parts = part("30.00", "Ada Lind") + part("45.00", "Bo Berg")
    lines = statement(camt(entry("75.00", details=parts))).lines
    assert [(line.name, line.amount.minor) for line in lines] == [("Ada Lind", 3000), ("Bo Berg", 4500)]


def test_an_entry_whose_parts_do_not_say_their_amounts_is_one_payment(statement):
    parts = "<TxDtls><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls><TxDtls><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls>"
    [line] = statement(camt(entry("75.00", details=parts))).lines
    assert (line.amount.minor, line.words) == (7500, "one two")


def test_an_entry_whose_parts_say_nothing_has_the_words_of_the_bank(statement):
    assert statement(samples.CAMT_02).lines[1].words == "Raum"


def test_the_amount_in_a_foreign_currency_is_not_the_one_that_was_booked(statement):
    assert str(statement(samples.CAMT_02).lines[0].amount) == "1030.00 EUR"


@pytest.mark.parametrize(("currency", "text", "minor"), [("JPY", "3000", 3000), ("KWD", "12.345", 12345)])
def test_currencies_without_and_with_three_decimals_are_whole_minor_units(statement, currency, text, minor):
    assert statement(camt(entry(text, currency=currency))).lines[0].amount.minor == minor


def test_money_that_came_back_is_of_the_one_who_was_paid(statement):
    parties = "<RltdPties><Dbtr><Nm>Anna Weiss</Nm></Dbtr><Cdtr><Nm>Gemeinde St. Anna</Nm></Cdtr></RltdPties>"
    text = camt(entry("45.50", details=f"<TxDtls>{parties}</TxDtls>"))
    [line] = statement(text.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")).lines
    assert (line.name, line.amount.minor) == ("Gemeinde St. Anna", 4550)


def test_references_longer_than_swift_has_them_are_read(statement):
    text = samples.MT940.replace("N062NONREF//POS", "NOVBNL47INGB9999999999\nhr j okafor")
    text = text.replace("N005NONREF", "NOVBNL47INGB9999999999")
    assert [line.amount.minor for line in statement(text).lines] == [103000, -4550]


def test_money_that_was_taken_back_went_out(statement):
    text = samples.MT940.replace("CR1030,00", "RCR1030,00").replace("DR45,50", "RDR45,50")
    assert [line.amount.minor for line in statement(text).lines] == [-103000, 4550]


def test_the_currency_of_each_statement_of_a_file_is_its_own(statement):
    text = samples.MT940 + samples.MT940.replace("EUR", "CHF")
    assert [line.amount.currency for line in statement(text).lines] == ["EUR", "EUR", "CHF", "CHF"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is empty"),
        ("%PDF-1.7", "is a PDF"),
        (samples.CAMT_02[:-60], "Line 15 of s.txt is damaged"),
        (camt(entry("lots")), "Entry 1 of s.txt"),
        (camt(entry("30.005")), "Entry 1 of s.txt"),
        (camt(entry(day="")), "Entry 1 of s.txt"),
        (camt(entry(side="BOTH")), "Entry 1 of s.txt"),
        (camt(entry(currency="XYZ")), "no currency code"),
        (camt(), "has no payments"),
        ("<?xml version='1.0'?><html></html>", "has no payments"),
        (BOMB, "words of its own"),
        (OUTSIDE, "words of its own"),
        (samples.MT940.replace("2611031103DR", "garbage"), "Line 7 of s.txt"),
        (":20:A\n:25:B\n:60F:C261101EUR1,00\n:62F:C261101EUR1,00\n", "has no payments"),
    ],
)
def test_a_broken_file_is_one_sentence(statement, text, sentence, capfd):
    with pytest.raises(Refused, match=sentence):
        statement(text, "s.txt")
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_larger_than_any_statement_is_refused(statement):
    with pytest.raises(Refused, match="too large"):
        statement(b"x" * 50_000_001)


def test_reading_says_how_far_it_is_and_can_be_stopped(statement):
    class Enough(Exception):
        pass

    def stop(done, total):
        told.append((done, total))
        if len(told) == 2:
            raise Enough

    told = []
    with pytest.raises(Enough):
        statement(camt(*[entry()] * 1000), progress=stop)
    assert told == [(200, 1000), (400, 1000)]
