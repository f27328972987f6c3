"""The tables of a file: a spreadsheet, or text in whatever encoding and with whatever delimiter it was saved."""

import codecs
import csv
import io
from collections import Counter
from pathlib import Path

from charset_normalizer import from_bytes

from balint_desk.core.refused import Refused
from balint_desk.documents.tables.harmless_texts import as_it_was
from balint_desk.documents.tables.sheet_cells import CellSheet
from balint_desk.documents.tables.workbooks import BEGINNINGS, read_workbook

DELIMITERS = ",;\t|"
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CODE_PAGES = ["cp1252", "cp1250", "mac_roman", "cp1251", "cp1253", "cp1254", "cp437", "utf_16_le", "utf_16_be"]


def read_bytes(path: Path) -> bytes:
    """What a file holds, or a refusal that says why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error


def tables(data: bytes, name: str) -> dict[str, CellSheet]:
    """The sheets that hold anything, by name; a text file has one, without a name."""
    sheets = read_workbook(data, name) if data.startswith(BEGINNINGS) else {"": delimited(decoded(data, name), name)}
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
