"""A register of whatever shape as names and days, each mark with its place in the file; and how the file lies."""

from dataclasses import dataclass
from enum import StrEnum

from balint_desk.documents.tables.sheet_cells import Out

Place = tuple[int, int]
"""A line and a column of the file, counted from 1."""


class Shape(StrEnum):
    """How names and dates lie in a file."""

    NAMES_DOWN = "names-down"
    DATES_DOWN = "dates-down"
    LIST = "list"
    """One line for each name and date."""


@dataclass(frozen=True)
class Layout:
    """What the leader said of where things stand; the rest is found. A column is named by its heading or its number."""

    shape: Shape | None = None
    header: int | None = None
    """The line of the headings."""
    names: tuple[str, ...] = ()
    """One column, or those of first name and last name."""
    dates: str | None = None
    marks: str | None = None
    turn_names: bool = True
    """Whether "Okafor, Julia" is Julia Okafor."""
    times: str | None = None
    """The column that tells sessions of one day apart: by their time, their name or their number."""
    leave_out: frozenset[Out] = frozenset()


@dataclass(frozen=True)
class ColumnHeading:
    """What a column, or with dates down a line, is headed with, and where that stands, counted from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True)
class NameLine:
    """A name with its cells, one for each day, the place of each, and its line (with names across: column)."""

    number: int
    name: str
    cells: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class FileGrid:
    """A register of whatever shape."""

    shape: Shape
    header: int
    headings: tuple[ColumnHeading, ...]
    """Everything that stands in the line of the headings."""
    days: tuple[ColumnHeading, ...]
    lines: tuple[NameLine, ...]
    name_columns: tuple[ColumnHeading, ...] = ()
    date_column: ColumnHeading | None = None
    mark_column: ColumnHeading | None = None
    beside: tuple[ColumnHeading, ...] = ()
    """Columns (with dates down, lines too) that are not taken: they are shown, so that nobody thinks they were."""
    turned: tuple[tuple[str, str], ...] = ()
    """Names that were written "Last, First", and what became of them."""
    time_column: ColumnHeading | None = None
    apart: tuple[str, ...] = ()
    """For each day what tells it apart from another session of that day, besides its heading; empty if nothing does."""
