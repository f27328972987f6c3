"""The sheets of a register's file, and which of them is meant."""

from itertools import chain
from pathlib import Path

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.tables.file_tables import read_bytes, tables
from balint_desk.documents.tables.sheet_cells import CellSheet
from balint_desk.documents.tables.written_days import looks_like_a_date


def read_sheet(path: Path, wanted: str | None = None) -> CellSheet:
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


def read_sheets(path: Path) -> dict[str, CellSheet]:
    """The sheets that hold anything, by name; a text file has one, without a name."""
    data = read_bytes(path)
    if data.startswith(b"%PDF"):
        raise Refused(
            "{name} is a PDF. A register is taken from a spreadsheet (XLSX, XLS, ODS) or CSV.", name=path.name
        )
    return tables(data, path.name)


def proposed_sheets(sheets: dict[str, CellSheet]) -> list[str]:
    """The sheets that have dates in them; all of them where none has."""
    dated = [name for name, sheet in sheets.items() if any(map(looks_like_a_date, chain.from_iterable(sheet.rows)))]
    return dated or list(sheets)


def _named(sheets: dict[str, CellSheet], wanted: str, name: str) -> str:
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
