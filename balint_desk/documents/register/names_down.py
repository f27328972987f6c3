"""Names down, dates across: the shape most registers have."""

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.dates import looks_like_a_date
from balint_desk.documents.register.grid import Grid, Heading, Layout, Line, Shape
from balint_desk.documents.register.headings import (
    SUM_WORDS,
    header_place,
    headings,
    name_columns,
    name_in,
    turned,
    written_name,
)
from balint_desk.documents.sheet import Sheet, cell

Rows = tuple[tuple[str, ...], ...]


def look_down(sheet: Sheet, layout: Layout) -> Grid:
    """Find the heading line, the columns of days and the column of names, or say what is not to be found."""
    place = header_place(sheet, layout.header) if layout.header else _most_dates(sheet)
    if not any(map(looks_like_a_date, sheet.rows[place])):
        raise Refused("Line {line} has no dates as its headings, like 11/01/2021.", line=sheet.lines[place])
    header = headings(sheet, place)
    days = _day_columns(header)
    others = [heading for heading in header if heading not in days]
    below = sheet.rows[place + 1 :]
    names = name_columns(others, layout) or (_most_texts(others, below),)
    lines, sums, pairs = [], [], []
    for row, number in zip(below, sheet.lines[place + 1 :], strict=True):
        name = name_in(row, names, layout)
        if folded(name) in SUM_WORDS:
            sums.append(Heading(name, number, names[0].column))
        elif line := _line(row, number, name, days):
            lines.append(line)
            pairs.append((written_name(row, names), name))
    if not lines:
        raise Refused("No name stands under the headings in line {line}.", line=sheet.lines[place])
    beside = (*(one for one in others if one not in names and one.text), *sums)
    return Grid(
        Shape.NAMES_DOWN,
        sheet.lines[place],
        tuple(header),
        tuple(days),
        tuple(lines),
        names,
        beside=beside,
        turned=turned(pairs),
    )


def _most_dates(sheet: Sheet) -> int:
    return max(range(len(sheet.rows)), key=lambda row: sum(map(looks_like_a_date, sheet.rows[row])))


def _day_columns(header: list[Heading]) -> list[Heading]:
    dated = [heading for heading in header if looks_like_a_date(heading.text)]
    between = header[dated[0].column - 1 : dated[-1].column]
    for heading in between:
        if heading not in dated:
            raise Refused(
                'Line {line}, column {column}: "{heading}" stands between the dates and is none.',
                line=heading.line,
                column=heading.column,
                heading=heading.text,
            )
    return dated


def _most_texts(others: list[Heading], below: Rows) -> Heading:
    """Without a heading that tells: the column with the most different texts in it."""
    counts = [(len(_texts(below, heading)), heading) for heading in others]
    most = max((count for count, _ in counts), default=0)
    best = [heading for count, heading in counts if count == most]
    if most == 0 or len(best) > 1:
        raise Refused("Which column has the names? Say it with --name-column, by its heading or its number.")
    return best[0]


def _texts(below: Rows, heading: Heading) -> set[str]:
    texts = {folded(cell(row, heading.column)) for row in below}
    return {text for text in texts if any(character.isalpha() for character in text)}


def _line(row: tuple[str, ...], number: int, name: str, days: list[Heading]) -> Line | None:
    cells = tuple(cell(row, heading.column) for heading in days)
    if not name and any(cells):
        raise Refused("Line {line} has marks but no name.", line=number)
    return Line(number, name, cells, tuple((number, heading.column) for heading in days)) if name else None
