"""The cells of one sheet as texts, of whatever kind of file they came from; and what of them is left out."""

import re
from collections.abc import Collection, Container
from dataclasses import dataclass

from balint_desk.core.refused import Refused


@dataclass(frozen=True)
class CellSheet:
    """The rows that hold anything, each with its line in the file, counted from 1."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, order=True)
class Out:
    """A line or a column of the file that the leader leaves out, counted from 1."""

    is_line: bool
    number: int

    def __str__(self) -> str:
        return f"{'line' if self.is_line else 'column'} {self.number}"


class LeaveOut(Exception):
    """What would have to be left out, so that the rest of the file can be read."""

    def __init__(self, *outs: Out) -> None:
        super().__init__()
        self.outs = outs


def can_be_left_out(refused: BaseException) -> tuple[Out, ...]:
    """What of the file can be left out so that this refusal goes away."""
    return tuple(sorted(refused.__cause__.outs)) if isinstance(refused.__cause__, LeaveOut) else ()


def cell(row: tuple[str, ...], column: int) -> str:
    """The text in a column counted from 1; a row cut short goes on with blanks."""
    return row[column - 1] if column <= len(row) else ""


def without(sheet: CellSheet, outs: Collection[Out]) -> CellSheet:
    """The sheet as if these lines were not there and nothing stood in these columns."""
    columns = {out.number - 1 for out in outs if not out.is_line}
    kept = [
        (tuple("" if place in columns else text for place, text in enumerate(row)), number)
        for row, number in zip(sheet.rows, sheet.lines, strict=True)
        if Out(is_line=True, number=number) not in outs
    ]
    return CellSheet(tuple(row for row, _ in kept), tuple(number for _, number in kept))


def parse_outs(text: str, lines: Container[str] = (), columns: Container[str] = ()) -> frozenset[Out]:
    """The lines and columns in a text like "column 5, lines 7 and 9"; another language has its own words."""
    found, is_line = set(), None
    for word in re.split(r"[\s,;]+", text.strip()):
        if word.isdecimal() and is_line is not None and int(word):
            found.add(Out(is_line, int(word)))
        elif word.casefold() in {"line", "lines"} or word.casefold() in lines:
            is_line = True
        elif word.casefold() in {"column", "columns"} or word.casefold() in columns:
            is_line = False
        elif word and word.casefold() != "and":
            raise Refused('“{typed}” tells no line or column. Write it like "column 5, line 7".', typed=text.strip())
    return frozenset(found)
