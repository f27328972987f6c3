"""The cells of one sheet as texts, of whatever kind of file they came from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sheet:
    """The rows that hold anything, each with its line in the file, counted from 1."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


def cell(row: tuple[str, ...], column: int) -> str:
    """The text in a column counted from 1; a row cut short goes on with blanks."""
    return row[column - 1] if column <= len(row) else ""
