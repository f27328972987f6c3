"""The cells of a file, in whatever encoding and with whatever delimiter it was saved."""

import codecs
import csv
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from balint_desk.core.refused import Refused

DELIMITERS = ",;\t|"
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CODE_PAGES = ["cp1252", "cp1250", "mac_roman", "cp1251", "cp1253", "cp1254", "cp437", "utf_16_le", "utf_16_be"]
NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")


@dataclass(frozen=True)
class Sheet:
    """The rows that hold anything, each with its line in the file, counted from 1."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


def read_sheet(path: Path) -> Sheet:
    """The cells of a CSV file, or a refusal that says why it is none."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error
    if data.startswith(NOT_TEXT):
        raise Refused("{name} is not a CSV file. Save it from your spreadsheet as CSV and try again.", name=path.name)
    sheet = _cells(_decoded(data, path.name), path.name)
    if not sheet.rows:
        raise Refused("{name} is empty.", name=path.name)
    return sheet


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
            cells = tuple(cell.strip() for cell in row)
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
