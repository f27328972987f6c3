"""Names down, dates across: the shape most registers have."""

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.registers.headings import (
    SUM_WORDS,
    header_place,
    headings,
    name_columns,
    name_in,
    turned,
    written_name,
)
from balint_desk.documents.registers.register_cells import ColumnHeading, FileGrid, Layout, NameLine, Shape
from balint_desk.documents.registers.telling_apart import line_apart
from balint_desk.documents.tables.sheet_cells import CellSheet, LeaveOut, Out, cell
from balint_desk.documents.tables.written_days import looks_like_a_date
from balint_desk.documents.tables.written_times import read_time

Row = tuple[str, ...]
Rows = tuple[Row, ...]


def look_down(sheet: CellSheet, layout: Layout) -> FileGrid:
    """Find the heading line, the columns of days and the column of names, or say what is not to be found."""
    place = header_place(sheet, layout.header) if layout.header else _most_dates(sheet)
    if not any(map(looks_like_a_date, sheet.rows[place])):
        raise Refused("Line {line} has no dates as its headings, like 11/01/2021.", line=sheet.lines[place])
    header, near = headings(sheet, place), line_apart(sheet, place)
    apart = () if near is None else sheet.rows[near]
    days = _day_columns(header, apart, sheet.rows[place + 1 :])
    others = [heading for heading in header if heading.column not in {day.column for day in days}]
    first = place + 2 if near == place + 1 else place + 1
    below = sheet.rows[first:]
    names = name_columns(others, layout) or (_most_texts(others, below),)
    lines, sums, pairs = [], [], []
    for row, number in zip(below, sheet.lines[first:], strict=True):
        name = name_in(row, names, layout)
        if folded(name) in SUM_WORDS:
            sums.append(ColumnHeading(name, number, names[0].column))
        elif line := _line(row, number, name, days):
            lines.append(line)
            pairs.append((written_name(row, names), name))
    if not lines:
        raise Refused("No name stands under the headings in line {line}.", line=sheet.lines[place])
    beside = (*(heading for heading in others if heading not in names and heading.text), *sums)
    return FileGrid(
        Shape.NAMES_DOWN,
        sheet.lines[place],
        tuple(header),
        tuple(days),
        tuple(lines),
        names,
        beside=beside,
        turned=turned(pairs),
        apart=tuple(cell(apart, day.column) for day in days),
    )


def _most_dates(sheet: CellSheet) -> int:
    return max(range(len(sheet.rows)), key=lambda row: sum(map(looks_like_a_date, sheet.rows[row])))


def _day_columns(header: list[ColumnHeading], apart: Row, below: Rows) -> list[ColumnHeading]:
    """The columns with a date; one with only a time goes with the date before it, as under a joined cell."""
    dated = [heading for heading in header if looks_like_a_date(heading.text)]
    days: list[ColumnHeading] = []
    for heading in header[dated[0].column - 1 :]:
        if heading in dated:
            days.append(heading)
        elif not heading.text and read_time(cell(apart, heading.column)):
            days.append(ColumnHeading(days[-1].text, heading.line, heading.column))
        elif heading.column < dated[-1].column and (heading.text or any(cell(row, heading.column) for row in below)):
            raise Refused(
                'Line {line}, column {column}: "{heading}" stands between the dates and is none.',
                line=heading.line,
                column=heading.column,
                heading=heading.text,
            ) from LeaveOut(Out(False, heading.column))
    return days


def _most_texts(others: list[ColumnHeading], below: Rows) -> ColumnHeading:
    """Without a heading that tells: the column with the most different texts in it."""
    counts = [(len(_texts(below, heading)), heading) for heading in others]
    most = max((count for count, _ in counts), default=0)
    best = [heading for count, heading in counts if count == most]
    if most == 0 or len(best) > 1:
        raise Refused("Which column has the names? Say it with --name-column, by its heading or its number.")
    return best[0]


def _texts(below: Rows, heading: ColumnHeading) -> set[str]:
    texts = {folded(cell(row, heading.column)) for row in below}
    return {text for text in texts if any(character.isalpha() for character in text)}


def _line(row: tuple[str, ...], number: int, name: str, days: list[ColumnHeading]) -> NameLine | None:
    cells = tuple(cell(row, heading.column) for heading in days)
    if not name and any(cells):
        raise Refused("Line {line} has marks but no name.", line=number) from LeaveOut(Out(True, number))
    return NameLine(number, name, cells, tuple((number, heading.column) for heading in days)) if name else None
