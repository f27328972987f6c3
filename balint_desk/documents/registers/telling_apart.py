"""What tells several sessions of one day apart: a line or a column with their times, names or numbers."""

from collections import Counter
from collections.abc import Sequence

from balint_desk.core.text import folded
from balint_desk.documents.registers.headings import (
    FIRST_NAMES,
    LAST_NAMES,
    NAME_WORDS,
    SESSION_WORDS,
    TIME_WORDS,
    headed,
    named,
)
from balint_desk.documents.registers.register_cells import ColumnHeading, Layout
from balint_desk.documents.tables.sheet_cells import CellSheet, cell
from balint_desk.documents.tables.written_days import looks_like_a_date, same_writing
from balint_desk.documents.tables.written_times import are_times

Rows = Sequence[tuple[str, ...]]
BESIDE_TIMES = TIME_WORDS | SESSION_WORDS | NAME_WORDS | FIRST_NAMES | LAST_NAMES
MOST_A_DAY = 3
"""More different texts on one day than a day has sessions: these tell of something else."""


def line_apart(sheet: CellSheet, place: int) -> int | None:
    """The row under or above the dates that has nothing but times, or is headed as the session's name or number."""
    dated = [column for column, text in enumerate(sheet.rows[place], 1) if looks_like_a_date(text)]
    for near in (place + 1, place - 1):
        if not 0 <= near < len(sheet.rows):
            continue
        row = sheet.rows[near]
        beside = {folded(text) for text in row[: dated[0] - 1]} - {""}
        texts = {cell(row, column) for column in range(dated[0], dated[-1] + 1)} - {""}
        headed = texts and beside & SESSION_WORDS
        if (are_times(texts) and (near < place or beside <= BESIDE_TIMES)) or (headed and beside <= BESIDE_TIMES):
            return near
    return None


def column_apart(
    others: Sequence[ColumnHeading], below: Rows, dates: ColumnHeading, layout: Layout
) -> ColumnHeading | None:
    """The column that was said; or one of times; or, where a date comes again, one headed as a name or number."""
    if layout.times:
        return named(others, layout.times)
    for heading in sorted(others, key=lambda heading: folded(heading.text) not in TIME_WORDS):
        if are_times({cell(row, heading.column) for row in below} - {""}):
            return heading
    dated = [same_writing(text) for row in below if looks_like_a_date(text := cell(row, dates.column))]
    found = headed(others, SESSION_WORDS)
    return found[0] if found and len(set(dated)) < len(dated) else None


def tells_apart(column: ColumnHeading, lines: Sequence[tuple[str, str, str]], layout: Layout) -> bool:
    """Whether a column of a list tells sessions apart, and not when each came, or which line it is.

    The lines are the folded name, the date and what stands in that column.
    """
    if layout.times:
        return True
    sessions = {(day, text) for _, day, text in lines}
    most = max(Counter(day for day, _ in sessions).values(), default=0)
    again = len({(name, day) for name, day, _ in lines}) < len(lines)
    return most <= MOST_A_DAY and (again or len(sessions) < len(lines))
