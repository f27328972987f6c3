"""Where the names, the days and the marks stand in a sheet. So far one shape: names down, dates across."""

from dataclasses import dataclass

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.register.dates import looks_like_a_date
from balint_desk.documents.register.sheet import Sheet, cell

NAME_WORDS = frozenset({"name", "names", "member", "members", "full name", "participant", "teilnehmer", "mitglied"})
HALF_NAMES = frozenset({"first name", "last name", "surname", "forename", "vorname", "nachname"})


@dataclass(frozen=True)
class Heading:
    """What a column is headed with, and where that stands, counted from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True)
class Line:
    """A name with its cells, one for each day, and its line in the file."""

    number: int
    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A register of whatever shape, as names down and days across."""

    days: tuple[Heading, ...]
    lines: tuple[Line, ...]
    name_column: Heading
    beside: tuple[Heading, ...]
    """Columns that are not taken: they are shown, so that nobody thinks they were."""


def look(sheet: Sheet) -> Grid:
    """Find the heading line, the columns of days and the column of names, or say what is not to be found."""
    place = max(range(len(sheet.rows)), key=lambda row: _dates(sheet.rows[row]))
    _check_shape(sheet, place)
    header = _headings(sheet, place)
    days = _day_columns(header)
    others = [heading for heading in header if heading not in days]
    below = sheet.rows[place + 1 :]
    names = _name_column(others, below)
    lines = (_line(row, number, names, days) for row, number in zip(below, sheet.lines[place + 1 :], strict=True))
    kept = tuple(line for line in lines if line)
    if not kept:
        raise Refused("No name stands under the headings in line {line}.", line=sheet.lines[place])
    return Grid(tuple(days), kept, names, tuple(one for one in others if one != names and one.text))


def _dates(row: tuple[str, ...]) -> int:
    return sum(looks_like_a_date(text) for text in row)


def _check_shape(sheet: Sheet, place: int) -> None:
    across = _dates(sheet.rows[place])
    down = sum(_dates(row) > 0 for row in sheet.rows)
    if not across:
        raise Refused("No line of this file has dates as its headings, like 11/01/2021.")
    if across == 1 and down > 1:
        raise Refused(
            "The dates stand below each other here. For now a register needs its names down and its dates across: "
            "turn it round in your spreadsheet (copy, then paste transposed), save it as CSV and try again."
        )


def _headings(sheet: Sheet, place: int) -> list[Heading]:
    width = max(len(row) for row in sheet.rows[place:])
    return [Heading(cell(sheet.rows[place], column), sheet.lines[place], column) for column in range(1, width + 1)]


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


def _name_column(others: list[Heading], below: tuple[tuple[str, ...], ...]) -> Heading:
    """The column headed "Name"; else the one with the most different texts in it."""
    headed = [heading for heading in others if folded(heading.text) in NAME_WORDS]
    if not headed and any(folded(heading.text) in HALF_NAMES for heading in others):
        raise Refused('The names stand in two columns here. Put them into one, headed "Name", and try again.')
    counts = [(len(_texts(below, heading)), heading) for heading in headed or others]
    most = max((count for count, _ in counts), default=0)
    best = [heading for count, heading in counts if count == most]
    if most == 0 or len(best) > 1:
        raise Refused('Which column has the names? Head it "Name" and try again.')
    return best[0]


def _texts(below: tuple[tuple[str, ...], ...], heading: Heading) -> set[str]:
    texts = {folded(cell(row, heading.column)) for row in below}
    return {text for text in texts if any(character.isalpha() for character in text)}


def _line(row: tuple[str, ...], number: int, names: Heading, days: list[Heading]) -> Line | None:
    name = " ".join(cell(row, names.column).split())
    cells = tuple(cell(row, heading.column) for heading in days)
    if not name and any(cells):
        raise Refused("Line {line} has marks but no name.", line=number)
    return Line(number, name, cells) if name else None
