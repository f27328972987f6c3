"""Which shape a sheet has, told from where its dates lie, and what stands in it."""

from dataclasses import replace

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.registers.dates_down import date_column, look_across
from balint_desk.documents.registers.headings import (
    FIRST_NAMES,
    LAST_NAMES,
    NAME_WORDS,
    header_place,
    headings,
)
from balint_desk.documents.registers.names_down import look_down
from balint_desk.documents.registers.one_line_each import look_through
from balint_desk.documents.registers.register_cells import ColumnHeading, FileGrid, Layout, Shape
from balint_desk.documents.registers.telling_apart import column_apart
from balint_desk.documents.tables.sheet_cells import CellSheet, cell, without
from balint_desk.documents.tables.written_days import looks_like_a_date, same_writing

AS_FOUND = Layout()
LOOK = {Shape.NAMES_DOWN: look_down, Shape.DATES_DOWN: look_across, Shape.LIST: look_through}


def look(sheet: CellSheet, layout: Layout = AS_FOUND) -> FileGrid:
    """The names, the days and the marks, with what the leader said of where they stand."""
    sheet, whole = without(sheet, layout.leave_out), sheet
    if not any(map(looks_like_a_date, (text for row in sheet.rows for text in row))):
        raise Refused("No line of this file has dates as its headings, like 11/01/2021, and no column has dates below.")
    grid = LOOK[layout.shape or _shape(sheet, layout)](sheet, layout)
    return replace(grid, beside=(*grid.beside, *_left_out(whole, grid, layout)))


def _left_out(whole: CellSheet, grid: FileGrid, layout: Layout) -> list[ColumnHeading]:
    """What the leader left out, with the first text that stands there."""
    found = []
    for out in sorted(layout.leave_out):
        if out.is_line and out.number in whole.lines:
            row = whole.rows[whole.lines.index(out.number)]
            column = next(place for place, text in enumerate(row, 1) if text)
            found.append(ColumnHeading(cell(row, column), out.number, column))
        elif not out.is_line:
            found.append(
                ColumnHeading(cell(whole.rows[whole.lines.index(grid.header)], out.number), grid.header, out.number)
            )
    return found


def _shape(sheet: CellSheet, layout: Layout) -> Shape:
    """One line full of dates is a line of headings; dates in many lines go down, and come again in a list."""
    if layout.header and any(map(looks_like_a_date, sheet.rows[header_place(sheet, layout.header)])):
        return Shape.NAMES_DOWN
    across = [sum(map(looks_like_a_date, row)) for row in sheet.rows]
    column = date_column(sheet)
    down = [place for place, row in enumerate(sheet.rows) if looks_like_a_date(cell(row, column))]
    half = max(1, max(across) / 2)
    full = sum(count >= half for count in across)
    if not (layout.dates or layout.marks or layout.times) and (full == 1 or len(down) == 1):
        return Shape.NAMES_DOWN
    days = {same_writing(cell(sheet.rows[place], column)) for place in down}
    above = {folded(text) for text in sheet.rows[down[0] - 1]} if down[0] else set()
    names = above & (NAME_WORDS | FIRST_NAMES | LAST_NAMES)
    again = len(days) * 2 <= len(down) and not _twice_a_day(sheet, down, column, layout)
    return Shape.LIST if layout.marks or layout.names or names or again else Shape.DATES_DOWN


def _twice_a_day(sheet: CellSheet, down: list[int], column: int, layout: Layout) -> bool:
    """Dates that come again, each time with another time, name or number of a session: one line for each of these."""
    if not down[0]:
        return False
    rows, header = [sheet.rows[place] for place in down], headings(sheet, down[0] - 1)
    dates = header[column - 1]
    apart = column_apart([heading for heading in header if heading != dates], rows, dates, replace(layout, times=None))
    found = {(same_writing(cell(row, column)), folded(cell(row, apart.column))) for row in rows} if apart else set()
    return len(found) == len(rows)
