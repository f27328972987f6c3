"""A year's end as files: the same figures in each form, all of them or none, and nothing in them is ever run."""

import csv
from datetime import date
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import DECIMALS, Money
from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.year.spreadsheets import as_csv, as_xlsx
from balint_desk.documents.fees.year.year_files import YearFileForm, contents, names, write
from balint_desk.documents.fees.year.year_tables import YearTable
from balint_desk.store.fees.costs import expenses
from tests.documents.fees.year.books import read, sums, unbalanced
from tests.store.a_year import LAST_YEAR, SPRING, fill_year
from tests.store.spending import spend

THIS_YEAR = Period.year(2026)


def rows(content):
    return list(csv.DictReader(StringIO(content.decode())))


def pages(content):
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.fixture
def year(store, group_id):
    return fill_year(store, group_id)


@pytest.fixture
def files(store, year):
    return contents(store, THIS_YEAR, set(YearFileForm))


def test_it_is_said_beforehand_which_files_there_will_be(files):
    assert names(set(YearFileForm)) == list(files)
    assert names({YearFileForm.PLAIN_TEXT}) == ["accounting.txt"]
    assert names(set()) == []


def test_the_entries_are_those_of_the_time(files):
    entries = rows(files["entries.csv"])
    assert [one["What"] for one in entries] == [
        *("Charged", "Paid", "Paid", "Spent", "Spent"),
        *("Paid back", "Taken back", "Let go", "Spent"),
    ]
    assert entries[0] == {
        "Day": "2026-03-01",
        "What": "Charged",
        "Kind of cost": "",
        "Who": "Elm Surgery",
        "Group": "Friday group",
        "Amount": "119.00",
        "Tax in it": "19.00",
        "Currency": "GBP",
        "Way": "",
        "Invoice": "",
        "What for": "2026-03-01",
    }


def test_the_totals_and_what_is_not_paid_at_the_end(files):
    totals = [(one["What"], one["Kind of cost"], one["Amount"], one["Currency"]) for one in rows(files["totals.csv"])]
    assert totals[0] == ("Charged", "", "119.00", "GBP")
    assert totals[-2:] == [("Spent", "Room", "100.01", "GBP"), ("Spent", "Travel", "12.00", "EUR")]
    assert rows(files["not-paid.csv"]) == [
        {"Who": "Ada Smith", "Owes": "", "In hand": "15.00", "Currency": "GBP"},
        {"Who": "Elm Surgery", "Owes": "100.00", "In hand": "", "Currency": "GBP"},
    ]


def test_the_workbook_has_the_same_in_sheets_with_days_and_numbers(files):
    made = pages(files["year.xlsx"])
    assert list(made) == ["All entries", "Invoices", "Totals", "Not paid"]
    entries = rows(files["entries.csv"])
    assert [str(one[0]) for one in made["All entries"][1:]] == [one["Day"] for one in entries]
    assert [f"{one[5]:.2f}" for one in made["All entries"][1:]] == [one["Amount"] for one in entries]
    assert made["Not paid"][1:] == [["Ada Smith", "", 15.0, "GBP"], ["Elm Surgery", 100.0, "", "GBP"]]


def test_the_plain_text_balances_and_goes_on_from_the_year_before(files):
    made = read(files["accounting.txt"].decode(), DECIMALS)
    assert unbalanced(made) == []
    assert (made[0].day, made[0].words) == (date(2026, 1, 1), "Opening")
    kept = sums(made)
    assert kept["assets:owed:Ada Smith", "GBP"] == -15_00
    assert kept["assets:owed:Elm Surgery", "GBP"] == 100_00
    assert kept["expenses:let go", "GBP"] == 19_00
    assert kept["liabilities:leaders:Miriam Adler", "EUR"] == -12_00
    assert sum(minor for (_, currency), minor in kept.items() if currency == "GBP") == 0


def test_all_of_it_has_no_opening(store, year):
    text = contents(store, WHOLE, {YearFileForm.PLAIN_TEXT})["accounting.txt"].decode()
    assert "Opening" not in text
    assert text.startswith("; Balint Desk, ... to ...\n")


def test_only_what_is_wanted_is_made(store, year):
    assert list(contents(store, THIS_YEAR, {YearFileForm.XLSX})) == ["year.xlsx"]


def test_words_come_in_the_language_of_the_reader(store, year):
    german = {"Charged": "Berechnet", "Who": "Wer"}
    made = contents(store, Period(None, LAST_YEAR), {YearFileForm.CSV}, lambda text: german.get(text, text))
    assert rows(made["entries.csv"])[0]["What"] == "Berechnet"
    assert rows(made["entries.csv"])[0]["Wer"] == "Ada Smith"


def test_nothing_in_them_is_ever_run(store, group_id):
    with store.write("Spend") as session:
        one = spend(session, group_id, SPRING, 1_00, CostKind.OTHER)
        expenses.edit(session, one, {"words": "=1+1"})
    made = contents(store, THIS_YEAR, set(YearFileForm))
    assert rows(made["entries.csv"])[0]["What for"] == "'=1+1"
    assert pages(made["year.xlsx"])["All entries"][1][10] == "=1+1"
    with ZipFile(BytesIO(made["year.xlsx"])) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("amount", "plain", "number"),
    [
        (Money(-5, "GBP"), "-0.05", -0.05),
        (Money(1200, "JPY"), "1200", 1200),
        (Money(1, "KWD"), "0.001", 0.001),
        (Money(123456789012_34, "EUR"), "123456789012.34", 123456789012.34),
    ],
)
def test_amounts_keep_every_unit(amount, plain, number):
    sheet = YearTable("A", ["Amount"], [[amount]])
    assert rows(as_csv(sheet))[0]["Amount"] == plain
    assert pages(as_xlsx([sheet]))["A"][1][0] == number


def test_all_files_come_into_a_new_folder(files, tmp_path):
    folder = tmp_path / "out" / "year"
    made = write(files, folder)
    assert sorted(made) == sorted(folder.iterdir())
    assert {path.name: path.read_bytes() for path in made} == files


def test_nothing_is_overwritten(files, tmp_path):
    (tmp_path / "entries.csv").write_text("mine")
    with pytest.raises(Refused, match="cannot be written to"):
        write(files, tmp_path)
    assert (tmp_path / "entries.csv").read_text() == "mine"


def test_where_one_cannot_be_written_none_stays(files, tmp_path):
    with pytest.raises(Refused, match="cannot be written to"):
        write({**files, "no folder/x": b""}, tmp_path / "year")
    assert not (tmp_path / "year").exists()
