"""OFX as banks really write it: fields left empty, ends left out, several accounts; nothing is lost or guessed."""

import pytest

from balint_desk.core.refused import Refused
from tests.documents.fees.bank import samples

BOTH = ["J OKAFOR & SON", "ST ANN HALL"]
UNREADABLE = "Line 17 of s.txt: the day or the amount"
NO_CURRENCY = "Line 15 of s.txt: this payment tells no currency"


def changed(old, new):
    assert old in samples.OFX_1
    return samples.OFX_1.replace(old, new)


def many(times):
    before, payment, last = samples.OFX_1.split("<STMTTRN>")
    return "<STMTTRN>".join([before, *[payment] * (times - 1), last])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<OFX></OFX>", "has no payments"),
        (samples.OFX_1[:-40], "ends too early"),
        (changed("-45,50", "lots"), UNREADABLE),
        (changed("-45,50", "-2,000"), UNREADABLE),
        (changed("-45,50", "-45,50<TRNAMT>9,00"), UNREADABLE),
        (changed("20261103", "20261333"), UNREADABLE),
        (changed("20261103", "031126"), UNREADABLE),
        (changed("<NAME>ST ANN HALL", "<X>" * 10_000 + "</X>"), UNREADABLE),
        (changed("<CURDEF>GBP", ""), NO_CURRENCY),
        (changed("<CURDEF>GBP", "<CURDEF>"), NO_CURRENCY),
        (changed("<CURDEF>GBP", "<CURDEF>EURO"), NO_CURRENCY),
        (changed("<CURDEF>GBP", "<CURDEF>XYZ"), "“XYZ” is no currency code"),
    ],
)
def test_what_cannot_be_read_or_might_be_read_in_two_ways_is_one_sentence(statement, text, sentence, capfd):
    with pytest.raises(Refused, match=sentence):
        statement(text, "s.txt")
    assert capfd.readouterr() == ("", "")


def test_several_accounts_and_cards_keep_their_currencies(statement):
    first = samples.OFX_1.index("<STMTTRNRS>")
    account = samples.OFX_1[first : samples.OFX_1.index("</BANKMSGSRSV1>")]
    card = account.replace("STMTRS>", "CCSTMTRS>").replace("BANKACCT", "CCACCT")
    card = card.replace("GBP", "EUR").replace("12345678", "4000")
    lines = statement(samples.OFX_1[:first] + card + samples.OFX_1[first:]).lines
    found = [(line.account, line.amount.currency) for line in lines]
    assert found == [*[("4000", "EUR")] * 2, *[("12345678", "GBP")] * 2]


@pytest.mark.parametrize(
    "text",
    [
        *(changed(end, "") for end in ("</STMTTRN>", "</BANKTRANLIST>", "</BANKACCTFROM>", "</STMTRS>")),
        changed("</STMTTRN>", "").replace("</BANKTRANLIST>", "").replace("</STMTRS>", ""),
        changed("<STMTTRN>\n", "<STMTTRN\n"),
        samples.OFX_1.lower()
        .replace("j okafor", "J OKAFOR")
        .replace("son", "SON")
        .replace("st ann hall", "ST ANN HALL"),
    ],
)
def test_no_payment_is_lost_where_an_end_or_a_sign_is_missing(statement, text):
    assert [line.name for line in statement(text).lines] == BOTH


@pytest.mark.parametrize("field", ["CHECKNUM", "MEMO", "DTUSER", "SIC"])
def test_a_field_that_was_left_empty_swallows_no_other(statement, field):
    text = changed("<TRNTYPE>", f"<{field}>\n<TRNTYPE>").replace("<ACCTID>", "<BRANCHID>\n<ACCTID>")
    found = [(line.name, line.account, line.amount.minor) for line in statement(text).lines]
    assert found == [(BOTH[0], "12345678", 103000), (BOTH[1], "12345678", -4550)]


@pytest.mark.parametrize("around", ["<CURRENCY><CURRATE>1<CURSYM>EUR</CURRENCY>", "<CURRENCY><CURRATE>1<CURSYM>EUR"])
def test_a_payment_may_be_in_a_currency_of_its_own(statement, around):
    lines = statement(changed("<NAME>ST ANN HALL", f"<NAME>ST ANN HALL{around}")).lines
    assert [str(line.amount) for line in lines] == ["1030.00 GBP", "-45.50 EUR"]


def test_the_currency_in_which_somebody_paid_abroad_is_not_that_of_the_account(statement):
    abroad = "<ORIGCURRENCY><CURRATE>1.1<CURSYM>EUR</ORIGCURRENCY>"
    assert str(statement(changed("<FITID>1", f"<FITID>1{abroad}")).lines[0].amount) == "1030.00 GBP"


def test_three_decimals_behind_a_comma_are_read_where_the_currency_has_them(statement):
    text = changed("GBP", "KWD").replace("1030.00", "2,000")
    assert statement(text).lines[0].amount.minor == 2000


@pytest.mark.parametrize(
    ("written", "name"), [("Caf&eacute; &#233;", "Café é"), ("A&T", "A&T"), ("a &lt;3 b", "a <3 b")]
)
def test_letters_that_are_written_as_words_are_letters(statement, written, name):
    assert statement(changed("J OKAFOR &amp; SON", written)).lines[0].name == name


def test_what_is_only_announced_stays_out(statement):
    awaited = "<BANKTRANLISTP><STMTTRNP><DTTRAN>20261130<TRNAMT>5.00<NAME>LATER</STMTTRNP></BANKTRANLISTP>"
    assert [line.name for line in statement(changed("<LEDGERBAL>", f"{awaited}<LEDGERBAL>")).lines] == BOTH


def test_a_file_that_means_it_ill_is_only_text(statement):
    text = samples.OFX_2.replace("<OFX>", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><OFX>', 1)
    line = statement(text.replace("Urs Keller", "&x;")).lines[0]
    assert line.name == "&x;"


def test_reading_says_how_far_it_is_and_can_be_stopped(statement):
    class Enough(Exception):
        pass

    def stop(done, total):
        told.append(round(10 * done / total))
        if len(told) == 2:
            raise Enough

    told = []
    with pytest.raises(Enough):
        statement(many(2000), progress=stop)
    assert told == [1, 2]


def test_each_line_says_where_it_stands_in_the_file(statement):
    text = many(3)
    lines = text.splitlines()
    assert [lines[line.number - 1][:9] for line in statement(text).lines] == ["<STMTTRN>"] * 3
