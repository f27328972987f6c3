"""The sheets of a spreadsheet file (XLSX, XLS, ODS), their cells as the texts that a CSV file would have."""

import io
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from balint_desk.core.refused import Refused
from balint_desk.documents.tables.sheet_cells import CellSheet

BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""What a zip (XLSX, ODS) and an old Office file (XLS) begin with."""
MOST_CELLS = 5_000_000
Value = int | float | str | bool | time | date | datetime | timedelta


def read_workbook(data: bytes, name: str) -> dict[str, CellSheet]:
    """The sheets that hold anything, by name, in their order."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            plain = [one.name for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
            sheets = {one: _sheet(book.get_sheet_by_name(one), name) for one in plain}
    except PasswordError as error:
        raise Refused("{name} is protected by a password. Save it without one and try again.", name=name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused(
            "{name} cannot be read as a spreadsheet. Open it in your spreadsheet, save it as XLSX, ODS or CSV and "
            "try again.",
            name=name,
        ) from error
    return {title: sheet for title, sheet in sheets.items() if sheet.rows}


def _sheet(found: CalamineSheet, name: str) -> CellSheet:
    if found.total_height * found.total_width > MOST_CELLS:
        raise Refused("{name} has too many cells.", name=name)
    rows = [tuple(map(_text, row)) for row in found.to_python(skip_empty_area=False)]
    kept = [(number, row) for number, row in enumerate(rows, 1) if any(row)]
    return CellSheet(tuple(row for _, row in kept), tuple(number for number, _ in kept))


def _text(value: Value) -> str:
    """A real date as year, month, day, which can be read in one way only; a whole number without a point."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
