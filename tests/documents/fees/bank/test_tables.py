"""Tables as banks write them: every column is found, the balance is nobody's money, what is open is asked."""

from datetime import date

import pytest

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.bank.bank_columns import find_form
from balint_desk.documents.fees.bank.table_form import TableForm, form_of_text, form_text, shape
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.tables.written_days import Order
from tests.documents.fees.bank import samples

CAME, WENT = date(2026, 11, 17), date(2026, 11, 3)
BANKS = "sparkasse dkb ing deutsche-bank lloyds nationwide starling hsbc monzo ubs postfinance raiffeisen ing-nl"
MUELLER = "DE89370400440532013000"


def facts(line):
    return line.day, str(line.amount), line.name, line.iban


@pytest.mark.parametrize(
    ("text", "came", "went"),
    [
        (samples.SPARKASSE, ("1030.00 EUR", "Jürgen Müller", MUELLER), ("-45.50 EUR", "Gemeinde St. Anna")),
        (samples.DKB, ("30.00 EUR", "Jürgen Müller", MUELLER), ("-45.50 EUR", "Anna Weiss")),
        (samples.ING, ("30.00 EUR", "Jürgen Müller", ""), ("-45.50 EUR", "Gemeinde St. Anna")),
        (samples.DEUTSCHE_BANK, ("30.00 EUR", "Jürgen Müller", MUELLER), ("-45.50 EUR", "Gemeinde St. Anna")),
        (samples.LLOYDS, ("1030.00 GBP", "", ""), ("-45.50 GBP", "")),
        (samples.NATIONWIDE, ("1030.00 GBP", "", ""), ("-45.50 GBP", "")),
        (samples.STARLING, ("1030.00 GBP", "Julia Okafor", ""), ("-45.50 GBP", "St Ann Hall")),
        (samples.HSBC, ("1030.00 GBP", "", ""), ("-45.50 GBP", "")),
        (samples.MONZO, ("1030.00 GBP", "Julia Okafor", ""), ("-45.50 GBP", "St Ann Hall")),
        (samples.UBS, ("1030.00 CHF", "", ""), ("-45.50 CHF", "")),
        (samples.POSTFINANCE, ("1030.00 CHF", "", ""), ("-45.50 CHF", "")),
        (samples.RAIFFEISEN, ("1030.00 CHF", "", ""), ("-45.50 CHF", "")),
        (samples.ING_NL, ("1030.00 EUR", "J Okafor", "NL20INGB0001234567"), ("-45.50 EUR", "Zaal")),
    ],
    ids=BANKS.split(),
)
def test_the_statement_of_every_bank_is_understood_by_itself(table, text, came, went):
    read = table(text, money="CHF" if text in (samples.RAIFFEISEN, samples.UBS) else "GBP")
    lines = {line.day: line for line in read.lines}
    assert facts(lines[CAME]) == (CAME, *came)
    assert facts(lines[WENT])[:3] == (WENT, *went)
    assert "2026-014" in lines[CAME].words


def test_the_leaders_own_account_is_never_taken_for_the_payers(table):
    assert {line.account for line in table(samples.SPARKASSE).lines} == {"DE02120300000000202051"}
    assert {(line.account, line.iban) for line in table(samples.RAIFFEISEN, money="CHF").lines} == {
        ("CH9300762011623852957", "")
    }


def test_the_currency_is_told_by_a_column_a_heading_or_a_sign(table):
    texts = (samples.ING, samples.STARLING, samples.POSTFINANCE, samples.NATIONWIDE)
    read = [table(text, money="JPY").lines[0].amount.currency for text in texts]
    assert read == ["EUR", "GBP", "CHF", "GBP"]


def test_title_lines_stand_above_the_headings(table):
    assert table(samples.DKB).form.header == 5
    assert table(samples.UBS).form.header == 6
    assert table(samples.HSBC).form.header == 0


def test_what_is_no_payment_stays_out_and_is_told(table):
    assert table(samples.POSTFINANCE).left_out == (10, 11)
    assert table(samples.DEUTSCHE_BANK).left_out == (6,)
    assert table(samples.SPARKASSE).left_out == (4,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_names_survive_in_every_encoding(table, encoding):
    assert table(samples.SPARKASSE.encode(encoding)).lines[0].name == "Jürgen Müller"


HEAD = "Date,Description,Amount\n"


def test_an_order_of_the_days_is_told_by_the_whole_file(table):
    assert table(HEAD + "01/02/2026,a,1.00\n13/02/2026,b,1.00\n").lines[0].day == date(2026, 2, 1)
    assert table(HEAD + "01/31/2026,a,1.00\n02/01/2026,b,1.00\n").lines[1].day == date(2026, 2, 1)


def test_days_that_run_on_tell_their_order_though_one_comes_twice(table):
    read = table(HEAD + "03/01/2026,a,1.00\n03/01/2026,b,1.00\n04/01/2026,c,1.00\n02/02/2026,d,1.00\n")
    assert [line.day for line in read.lines] == [date(2026, 1, 3), date(2026, 1, 3), date(2026, 1, 4), date(2026, 2, 2)]


def test_no_payment_lies_far_ahead(table):
    assert table(HEAD + "10/12/2026,a,1.00\n").lines[0].day == date(2026, 10, 12)


def test_an_open_order_of_the_days_is_asked(table):
    read = table(HEAD + "01/02/2026,a,1.00\n")
    assert (read.lines, read.orders, read.is_settled) == ((), (Order.DMY, Order.MDY), False)
    assert table(HEAD + "01/02/2026,a,1.00\n", order=Order.MDY).lines[0].day == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("amounts", "read"),
    [
        (["1.234,50", "1.234"], [123450, 123400]),
        (["1,234.50", "1,234"], [123450, 123400]),
        (["12,5", "1.000"], [1250, 100000]),
        (["30", "-45"], [3000, -4500]),
        (["1.234.567", "1.000"], [123456700, 100000]),
        (["1'234.50", "+30.00"], [123450, 3000]),
        (["30,00-", "45,00+"], [-3000, 4500]),
        (["30,00 S", "45,00 H"], [-3000, 4500]),
        (["30.00 DR", "45.00 CR"], [-3000, 4500]),
        (["1.235", "2.346"], [123500, 234600]),
    ],
)
def test_the_sign_before_the_decimals_is_told_by_the_whole_file(table, amounts, read):
    rows = "".join(f"{day}.11.2026;a;{amount}\n" for day, amount in enumerate(amounts, 13))
    lines = table("Buchungstag;Verwendungszweck;Betrag\n" + rows, money="EUR").lines
    assert [line.amount.minor for line in lines] == read


@pytest.mark.parametrize("amounts", [("1,230", "2,340"), ("1,50", "1.50")])
def test_amounts_that_can_be_read_in_two_ways_are_asked(table, amounts):
    rows = "".join(f"{day}.11.2026;a;{amount}\n" for day, amount in enumerate(amounts, 13))
    read = table("Buchungstag;Verwendungszweck;Betrag\n" + rows, money="EUR")
    assert (read.points, read.lines) == ((".", ","), ())
    said = table("Buchungstag;Verwendungszweck;Betrag\n" + rows, money="EUR", point=".")
    assert said.lines[0].amount == Money(123000 if amounts[0] == "1,230" else 150, "EUR")


@pytest.mark.parametrize(("currency", "text", "minor"), [("JPY", "3,000", 3000), ("KWD", "12.345", 12345)])
def test_currencies_without_and_with_three_decimals_are_whole_minor_units(table, currency, text, minor):
    read = table(f'Date,Description,Amount,Currency\n13/11/2026,a,"{text}",{currency}\n', point=".")
    assert read.lines[0].amount == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (HEAD + "31/02/2026,a,1.00\n", "Line 2, column 1: “31/02/2026” is not a day"),
        (HEAD + "13/02/2026,a,lots\n", "Line 2, column 3: “lots” is no amount in GBP"),
        (HEAD + "13/02/2026,a,1.005\n13/02/2026,a,1.50\n", "“1.005” is no amount in GBP"),
        (HEAD + "soon,a,1.00\n", "No line has both a day and an amount"),
        ("Date,Description\n13/02/2026,a\n", "Which column has the amount"),
        ("Description,Amount\na,1.00\nb,2.00\n", "Which column has the day"),
        ("Date,Description,Amount,Currency\n13/02/2026,a,1.00,XYZ\n", "no currency code"),
    ],
)
def test_what_makes_no_sense_is_told_with_its_place(table, text, sentence):
    with pytest.raises(Refused, match=sentence):
        table(text, **({"currency": 4} if "XYZ" in text else {}))


def test_a_form_is_remembered_by_the_shape_of_the_headings(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(samples.DKB, encoding="utf-8")
    sheet = read_sheet(path)
    form = find_form(sheet)
    assert shape(sheet, form.header).startswith("buchungsdatum|wertstellung|status|")
    assert form_of_text(form_text(form)) == form
    assert form_of_text(form_text(TableForm(0, order=Order.MDY, words=(1, 2)))) == TableForm(
        0, order=Order.MDY, words=(1, 2)
    )


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"header": 1}'])
def test_a_form_of_which_nothing_can_be_made_is_forgotten(text):
    assert form_of_text(text) is None
