"""The tables of a year's end as files of spreadsheets: CSV, and one XLSX with a sheet for each."""

import csv
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from balint_desk.core.money import DECIMALS, Money
from balint_desk.documents.fees.year.year_tables import Cell, YearTable
from balint_desk.documents.tables.harmless_texts import harmless

WIDEST, ROOM = 48, 2
AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
"""Nothing typed by a user is ever run, and no file lies about while it is made."""

ALWAYS = datetime(1980, 1, 1)
"""When each was made, as its parts have it: the same year is the same file, byte for byte."""


def as_csv(sheet: YearTable) -> bytes:
    """Days as 2026-11-17, amounts with a point, as everywhere in what goes out."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(sheet.columns)
    writer.writerows([_plain(cell) for cell in row] for row in sheet.rows)
    return text.getvalue().encode()


def as_xlsx(sheets: Sequence[YearTable]) -> bytes:
    """Days are days and amounts are numbers with the decimals of their currency."""
    content = BytesIO()
    with Workbook(content, AS_TEXT) as book:
        book.set_properties({"created": ALWAYS})
        looks = _Looks(book)
        for sheet in sheets:
            _fill(book.add_worksheet(sheet.name), sheet, looks)
    return content.getvalue()


class _Looks:
    """How cells look; each look is made once."""

    def __init__(self, book: Workbook) -> None:
        self._book, self._amounts = book, dict[int, Format]()
        self.head, self.day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})

    def amount(self, decimals: int) -> Format:
        if decimals not in self._amounts:
            form = "#,##0" + ("." + "0" * decimals if decimals else "")
            self._amounts[decimals] = self._book.add_format({"num_format": form})
        return self._amounts[decimals]


def _fill(page: Worksheet, sheet: YearTable, looks: _Looks) -> None:
    page.freeze_panes(1, 0)
    for column, title in enumerate(sheet.columns):
        longest = max([len(title), *(len(_plain(row[column])) for row in sheet.rows)])
        page.set_column(column, column, min(longest + ROOM, WIDEST))
        page.write_string(0, column, title, looks.head)
    for line, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            _write(page, line, column, cell, looks)


def _write(page: Worksheet, line: int, column: int, cell: Cell, looks: _Looks) -> None:
    match cell:
        case Money():
            digits = DECIMALS[cell.currency]
            page.write_number(line, column, Decimal(cell.minor).scaleb(-digits), looks.amount(digits))
        case date():
            page.write_datetime(line, column, cell, looks.day)
        case str() if cell:
            page.write_string(line, column, cell)


def _plain(cell: Cell) -> str:
    match cell:
        case Money():
            return cell.text()
        case date():
            return cell.isoformat()
    return harmless(cell) if cell else ""
