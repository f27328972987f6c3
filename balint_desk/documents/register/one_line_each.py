"""One line for each name and date, as programs write them out."""

from dataclasses import dataclass, field

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.dates import same_writing
from balint_desk.documents.register.dates_down import date_column, header_above
from balint_desk.documents.register.grid import Grid, Heading, Layout, Line, Place, Shape
from balint_desk.documents.register.headings import (
    MARK_WORDS,
    headings,
    name_columns,
    name_in,
    named,
    turned,
    written_name,
)
from balint_desk.documents.register.marks import PROPOSED, meaning
from balint_desk.documents.sheet import Sheet, cell


@dataclass
class _Found:
    """What the lines say, in the order of their names and dates."""

    days: dict[str, Heading] = field(default_factory=dict)
    names: dict[str, tuple[str, int]] = field(default_factory=dict)
    marks: dict[tuple[str, str], tuple[str, Place]] = field(default_factory=dict)
    pairs: list[tuple[str, str]] = field(default_factory=list)

    def line(self, key: str) -> Line:
        name, number = self.names[key]
        said = [self.marks.get((key, day), ("", (number, 0))) for day in self.days]
        return Line(number, name, tuple(text for text, _ in said), tuple(place for _, place in said))


def look_through(sheet: Sheet, layout: Layout) -> Grid:
    """Find the columns of names, dates and marks, and put what they say side by side."""
    place = header_above(sheet, layout)
    header = headings(sheet, place)
    names = name_columns(header, layout)
    if not names:
        raise Refused("Which column has the names? Say it with --name-column, by its heading or its number.")
    dates = named(header, layout.dates) if layout.dates else header[date_column(sheet) - 1]
    below = sheet.rows[place + 1 :]
    marks = _mark_column([one for one in header if one not in (*names, dates)], below, layout)
    found = _Found()
    for number, row in zip(sheet.lines[place + 1 :], below, strict=True):
        _take(found, row, number, (names, dates, marks), layout)
    if not found.marks:
        raise Refused("No mark stands under the headings in line {line}.", line=sheet.lines[place])
    return Grid(
        Shape.LIST,
        sheet.lines[place],
        tuple(header),
        tuple(found.days.values()),
        tuple(found.line(key) for key in found.names),
        names,
        dates,
        marks,
        tuple(one for one in header if one not in (*names, dates, marks) and one.text),
        turned(found.pairs),
    )


def _mark_column(others: list[Heading], below: tuple[tuple[str, ...], ...], layout: Layout) -> Heading:
    """The one that was said, or headed so, or the only one with nothing but marks in it, or the only one there is."""
    if layout.marks:
        return named(others, layout.marks)
    headed = [one for one in others if folded(one.text) in MARK_WORDS]
    marked = [one for one in others if _has_marks({cell(row, one.column) for row in below} - {""})]
    for found in (headed, marked, others):
        if len(found) == 1:
            return found[0]
    raise Refused("Which column has the marks? Say it with --mark-column, by its heading or its number.")


def _has_marks(texts: set[str]) -> bool:
    return bool(texts) and all(meaning(text, PROPOSED) for text in texts)


Columns = tuple[tuple[Heading, ...], Heading, Heading]


def _take(found: _Found, row: tuple[str, ...], number: int, columns: Columns, layout: Layout) -> None:
    names, dates, marks = columns
    name, day, text = name_in(row, names, layout), cell(row, dates.column), cell(row, marks.column)
    if not (name and day):
        if text and name:
            raise Refused("Line {line} has a mark but no date.", line=number)
        if text:
            raise Refused("Line {line} has a mark but no name.", line=number)
        return
    key, day_key = folded(name), same_writing(day)
    if (key, day_key) in found.marks:
        raise Refused(
            "Lines {first} and {second} both tell of {name} on {day}. Leave one of them; if these are two people, "
            "give each a name of their own.",
            first=found.marks[key, day_key][1][0],
            second=number,
            name=name,
            day=day,
        )
    found.names.setdefault(key, (name, number))
    found.days.setdefault(day_key, Heading(day, number, dates.column))
    found.marks[key, day_key] = (text, (number, marks.column))
    found.pairs.append((written_name(row, names), name))
