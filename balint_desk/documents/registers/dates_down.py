"""Dates down, names across: a line for each session."""

from collections import Counter
from collections.abc import Sequence

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded, spoken_name
from balint_desk.documents.registers.headings import (
    OTHER_WORDS,
    SUM_WORDS,
    header_place,
    headings,
    named,
    turned,
)
from balint_desk.documents.registers.register_cells import ColumnHeading, FileGrid, Layout, NameLine, Shape
from balint_desk.documents.registers.telling_apart import column_apart
from balint_desk.documents.tables.sheet_cells import CellSheet, LeaveOut, Out, cell
from balint_desk.documents.tables.written_days import looks_like_a_date
from balint_desk.documents.tables.written_times import read_time

MANY_TEXTS = 3
"""A column with more texts of its own than this has notes in it, not marks."""


def date_column(sheet: CellSheet) -> int:
    """The column with the most dates, counted from 1; 0 if there is none."""
    found = Counter(
        column for row in sheet.rows for column, text in enumerate(row, 1) if looks_like_a_date(text)
    ).most_common()
    return min((column for column, count in found if count == found[0][1]), default=0)


def header_above(sheet: CellSheet, layout: Layout) -> int:
    """The row of the headings: the one said, or the last before the first date."""
    if layout.header:
        return header_place(sheet, layout.header)
    column = date_column(sheet)
    first = next((place for place, row in enumerate(sheet.rows) if looks_like_a_date(cell(row, column))), 0)
    if not first or not column:
        raise Refused("No line with headings stands above the dates.")
    return first - 1


def look_across(sheet: CellSheet, layout: Layout) -> FileGrid:
    """Find the column of days and the names above the others."""
    place = header_above(sheet, layout)
    header = headings(sheet, place)
    dates = named(header, layout.dates) if layout.dates else header[date_column(sheet) - 1]
    rows = list(zip(sheet.lines[place + 1 :], sheet.rows[place + 1 :], strict=True))
    others = [heading for heading in header if heading != dates]
    apart = column_apart(others, [row for _, row in rows], dates, layout)
    if apart:
        rows = _under_joined_cells(rows, dates.column, apart.column)
    names = _names([heading for heading in others if heading != apart], [row for _, row in rows])
    dated, after = _dated(rows, dates, names)
    lines = tuple(_line(heading, dated, layout) for heading in names)
    if not lines or not dated:
        raise Refused("No names stand beside the heading of the dates in line {line}.", line=sheet.lines[place])
    return FileGrid(
        Shape.DATES_DOWN,
        sheet.lines[place],
        tuple(header),
        tuple(ColumnHeading(cell(row, dates.column), number, dates.column) for number, row in dated),
        lines,
        date_column=dates,
        beside=(*(heading for heading in others if heading not in (apart, *names) and heading.text), *after),
        turned=turned([(heading.text, line.name) for heading, line in zip(names, lines, strict=True)]),
        time_column=apart,
        apart=tuple(cell(row, apart.column) for _, row in dated) if apart else (),
    )


def _names(others: Sequence[ColumnHeading], rows: Sequence[tuple[str, ...]]) -> list[ColumnHeading]:
    """The headings that are names: sums and notes are not, and a column without a name may have no marks."""
    texts = {heading: {folded(cell(row, heading.column)) for row in rows} - {""} for heading in others}
    seen = Counter(text for found in texts.values() for text in found)
    names = []
    for heading, found in texts.items():
        own = sum(seen[text] == 1 for text in found)
        if folded(heading.text) in SUM_WORDS | OTHER_WORDS or own > MANY_TEXTS:
            continue
        if not heading.text and found:
            raise Refused(
                "Column {column} has marks but no name in line {line}.", column=heading.column, line=heading.line
            ) from LeaveOut(Out(False, heading.column))
        if heading.text:
            names.append(heading)
    return names


Rows = list[tuple[int, tuple[str, ...]]]


def _under_joined_cells(rows: Rows, dates: int, times: int) -> Rows:
    """A line with only a time goes with the date before it."""
    filled: Rows = []
    before = ""
    for number, row in rows:
        day = cell(row, dates)
        if not day and before and read_time(cell(row, times)):
            filled.append((number, (*row[: dates - 1], before, *row[dates:])))
        else:
            filled.append((number, row))
            before = day if looks_like_a_date(day) else ""
    return filled


def _dated(rows: Rows, dates: ColumnHeading, names: Sequence[ColumnHeading]) -> tuple[Rows, list[ColumnHeading]]:
    """The lines with a date, and what stands below them without one."""
    dated = [(number, row) for number, row in rows if looks_like_a_date(cell(row, dates.column))]
    last = dated[-1][0] if dated else 0
    after = []
    for number, row in rows:
        text = cell(row, dates.column)
        if looks_like_a_date(text) or not any(cell(row, heading.column) for heading in names):
            continue
        if number < last or not text:
            raise Refused(
                'Line {line}, column {column}: "{heading}" is not a date.',
                line=number,
                column=dates.column,
                heading=text,
            ) from LeaveOut(Out(True, number))
        after.append(ColumnHeading(text, number, dates.column))
    return dated, after


def _line(heading: ColumnHeading, dated: Rows, layout: Layout) -> NameLine:
    return NameLine(
        heading.column,
        spoken_name(heading.text) if layout.turn_names else " ".join(heading.text.split()),
        tuple(cell(row, heading.column) for _, row in dated),
        tuple((number, heading.column) for number, _ in dated),
    )
