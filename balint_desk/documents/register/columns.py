"""Which shape a sheet has, told from where its dates lie, and what stands in it."""

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.dates import looks_like_a_date, same_writing
from balint_desk.documents.register.dates_down import date_column, look_across
from balint_desk.documents.register.grid import Grid, Layout, Shape
from balint_desk.documents.register.headings import FIRST_NAMES, LAST_NAMES, NAME_WORDS, header_place
from balint_desk.documents.register.names_down import look_down
from balint_desk.documents.register.one_line_each import look_through
from balint_desk.documents.sheet import Sheet, cell

AS_FOUND = Layout()
LOOK = {Shape.NAMES_DOWN: look_down, Shape.DATES_DOWN: look_across, Shape.LIST: look_through}


def look(sheet: Sheet, layout: Layout = AS_FOUND) -> Grid:
    """The names, the days and the marks, with what the leader said of where they stand."""
    if not any(map(looks_like_a_date, (text for row in sheet.rows for text in row))):
        raise Refused("No line of this file has dates as its headings, like 11/01/2021, and no column has dates below.")
    return LOOK[layout.shape or _shape(sheet, layout)](sheet, layout)


def _shape(sheet: Sheet, layout: Layout) -> Shape:
    """One line full of dates is a line of headings; dates in many lines go down, and come again in a list."""
    if layout.header and any(map(looks_like_a_date, sheet.rows[header_place(sheet, layout.header)])):
        return Shape.NAMES_DOWN
    across = [sum(map(looks_like_a_date, row)) for row in sheet.rows]
    column = date_column(sheet)
    down = [place for place, row in enumerate(sheet.rows) if looks_like_a_date(cell(row, column))]
    half = max(1, max(across) / 2)
    full = sum(count >= half for count in across)
    if not (layout.dates or layout.marks) and (full == 1 or len(down) == 1):
        return Shape.NAMES_DOWN
    days = {same_writing(cell(sheet.rows[place], column)) for place in down}
    above = {folded(text) for text in sheet.rows[down[0] - 1]} if down[0] else set()
    names = above & (NAME_WORDS | FIRST_NAMES | LAST_NAMES)
    return Shape.LIST if layout.marks or layout.names or names or len(days) * 2 <= len(down) else Shape.DATES_DOWN
