"""Spreadsheets, read from real files."""

from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.register_sheets import read_sheet
from tests.documents.registers.spreadsheets import write_ods, write_xls, write_xlsx

DATED = [
    ["Our group", ""],
    ["", ""],
    ["Name", date(2021, 1, 11), "08.02.2021"],
    ["Zoë Groß", "Y", 1],
    ["", "", ""],
    ["Bo Lind", "", 0.0],
]
TEXTS = [["Title", ""], ["Name", "21.01.11", "21.02.08"], ["Zoë Groß", "Y", 1], ["Bo Lind", "", "✓"]]
WRITERS = {"xlsx": write_xlsx, "ods": write_ods}


@pytest.fixture(params=WRITERS)
def book(request, tmp_path):
    def write(**sheets):
        path = tmp_path / f"register.{request.param}"
        WRITERS[request.param](path, sheets)
        return path

    return write


def test_real_dates_and_text_dates_stand_side_by_side_under_title_lines(book):
    seen = look(read_sheet(book(Register=DATED)))
    assert [(one.text, one.line, one.column) for one in seen.days] == [("2021-01-11", 3, 2), ("08.02.2021", 3, 3)]
    assert [(one.number, one.name, one.cells) for one in seen.lines] == [
        (4, "Zoë Groß", ("Y", "1")),
        (6, "Bo Lind", ("", "0")),
    ]


def test_an_old_excel_file_is_read(tmp_path):
    write_xls(tmp_path / "old.xls", TEXTS)
    assert [(one.name, one.cells) for one in look(read_sheet(tmp_path / "old.xls")).lines] == [
        ("Zoë Groß", ("Y", "1")),
        ("Bo Lind", ("", "✓")),
    ]


def test_the_one_sheet_with_dates_is_meant(book):
    path = book(Cover=[["Read me"]], Empty=[], Register=TEXTS)
    assert read_sheet(path).rows[1][0] == "Name"


def test_of_several_sheets_one_is_named_by_name_or_number(book):
    path = book(Old=TEXTS, New=DATED)
    with pytest.raises(Refused, match=r"several sheets: Old, New\. Say which with --sheet"):
        read_sheet(path)
    assert read_sheet(path, "new").rows[0][0] == "Our group"
    assert read_sheet(path, "1").rows[0][0] == "Title"
    with pytest.raises(Refused, match=r"no sheet Third\. It has: Old, New"):
        read_sheet(path, "Third")


def test_a_file_is_read_by_what_is_in_it_not_by_its_ending(book):
    path = book(Register=TEXTS)
    renamed = path.rename(path.with_suffix(".csv"))
    assert read_sheet(renamed).rows[0][0] == "Title"


@pytest.mark.parametrize("content", [b"PK\x03\x04 and so on", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_a_spreadsheet_that_is_broken_is_refused(tmp_path, content):
    (tmp_path / "broken.xlsx").write_bytes(content)
    with pytest.raises(Refused, match="cannot be read as a spreadsheet"):
        read_sheet(tmp_path / "broken.xlsx")


def test_a_spreadsheet_without_cells_is_empty(book):
    with pytest.raises(Refused, match="is empty"):
        read_sheet(book(Register=[]))
