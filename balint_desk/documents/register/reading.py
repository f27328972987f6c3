"""The sheets of a file: a spreadsheet, or text in whatever encoding and with whatever delimiter it was saved."""

import codecs
import csv
import io
from collections import Counter
from itertools import chain
from pathlib import Path

from charset_normalizer import from_bytes

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.harmless import as_it_was
from balint_desk.documents.register.dates import looks_like_a_date
from balint_desk.documents.register.sheet import Sheet
from balint_desk.documents.register.workbooks import BEGINNINGS, read_workbook

DELIMITERS = ",;\t|"
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CODE_PAGES = ["cp1252", "cp1250", "mac_roman", "cp1251", "cp1253", "cp1254", "cp437", "utf_16_le", "utf_16_be"]


def read_sheet(path: Path, wanted: str | None = None) -> Sheet:
    """The cells of the one sheet that is meant, or a refusal that says what is missing."""
    sheets = read_sheets(path)
    if wanted is not None:
        return sheets[_named(sheets, wanted, path.name)]
    likely = proposed_sheets(sheets)
    if len(likely) > 1:
        raise Refused(
            "{name} has several sheets: {sheets}. Say which with --sheet.", name=path.name, sheets=", ".join(likely)
        )
    return sheets[likely[0]]


def read_sheets(path: Path) -> dict[str, Sheet]:
    """The sheets that hold anything, by name; a text file has one, without a name."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error
    if data.startswith(b"%PDF"):
        raise Refused(
            "{name} is a PDF. A register is taken from a spreadsheet (XLSX, XLS, ODS) or CSV.", name=path.name
        )
    if data.startswith(BEGINNINGS):
        sheets = read_workbook(data, path.name)
    else:
        sheets = {"": _cells(_decoded(data, path.name), path.name)}
    if not any(sheet.rows for sheet in sheets.values()):
        raise Refused("{name} is empty.", name=path.name)
    return sheets


def proposed_sheets(sheets: dict[str, Sheet]) -> list[str]:
    """The sheets that have dates in them; all of them where none has."""
    dated = [name for name, sheet in sheets.items() if any(map(looks_like_a_date, chain.from_iterable(sheet.rows)))]
    return dated or list(sheets)


def _named(sheets: dict[str, Sheet], wanted: str, name: str) -> str:
    """A sheet by its name, or by its number counted from 1."""
    same = [title for title in sheets if folded(title) == folded(wanted)]
    numbered = dict(zip(map(str, range(1, len(sheets) + 1)), sheets, strict=True))
    if same or wanted in numbered:
        return same[0] if same else numbered[wanted]
    raise Refused(
        "{name} has no sheet {wanted}. It has: {sheets}.",
        name=name,
        wanted=wanted,
        sheets=", ".join(filter(None, sheets)) or "1",
    )


def _decoded(data: bytes, name: str) -> str:
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


def _cells(text: str, name: str) -> Sheet:
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
    return Sheet(tuple(rows), tuple(lines))


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
