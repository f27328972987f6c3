"""The tables of a file: a spreadsheet, or text in whatever encoding and with whatever delimiter it was saved."""

import codecs
import csv
import io
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

from charset_normalizer import from_bytes
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from balint_desk.core.refused import Refused
from balint_desk.documents.tables.harmless_texts import as_it_was
from balint_desk.documents.tables.sheet_cells import CellSheet

DELIMITERS = ",;\t|"
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CODE_PAGES = ["cp1252", "cp1250", "mac_roman", "cp1251", "cp1253", "cp1254", "cp437", "utf_16_le", "utf_16_be"]
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""What a zip (XLSX, ODS) and an old Office file (XLS) begin with."""
MOST_CELLS = 5_000_000
Value = int | float | str | bool | time | date | datetime | timedelta


def read_bytes(path: Path) -> bytes:
    """What a file holds, or a refusal that says why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error


def tables(data: bytes, name: str) -> dict[str, CellSheet]:
    """The sheets that hold anything, by name; a text file has one, without a name."""
    sheets = read_workbook(data, name) if data.startswith(WORKBOOKS) else {"": delimited(decoded(data, name), name)}
    if not any(sheet.rows for sheet in sheets.values()):
        raise Refused("{name} is empty.", name=name)
    return sheets


def decoded(data: bytes, name: str) -> str:
    """The text of a file."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        found = from_bytes(data, cp_isolation=CODE_PAGES).best()
        text = str(found) if found else "\0"
    else:
        found = from_bytes(data, cp_isolation=CODE_PAGES[-2:]).best() if "\0" in text else None
        text = str(found) if found else text
    if "\0" in text:
        raise Refused("{name} is not a text file. Save it from your spreadsheet as CSV and try again.", name=name)
    return text


def delimited(text: str, name: str) -> CellSheet:
    """The cells of a text."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows, lines, line = [], [], 1
    try:
        for row in reader:
            cells = tuple(as_it_was(cell.strip()) for cell in row)
            if any(cells):
                rows.append(cells)
                lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise Refused("Line {line} of {name} cannot be read as CSV.", line=line, name=name) from error
    return CellSheet(tuple(rows), tuple(lines))


def read_workbook(data: bytes, name: str) -> dict[str, CellSheet]:
    """The sheets of a spreadsheet (XLSX, XLS, ODS) that hold anything, their cells as the texts a CSV would have."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            titles = [sheet.name for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
            sheets = {title: _sheet(book.get_sheet_by_name(title), name) for title in titles}
    except PasswordError as error:
        raise Refused("{name} is protected by a password. Save it without one and try again.", name=name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused(
            "{name} cannot be read as a spreadsheet. Open it in your spreadsheet, save it as XLSX, ODS or CSV and "
            "try again.",
            name=name,
        ) from error
    return {title: sheet for title, sheet in sheets.items() if sheet.rows}


def _delimiter(text: str) -> str:
    """The one that cuts the most lines into the same number of cells, and into more than one."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text.splitlines(), delimiter))


def _evenness(lines: list[str], delimiter: str) -> tuple[int, int]:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return (0, 0)
    width, often = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return (often, width)


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
