"""One line for each name and date, as programs write them out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.documents.registers.dates_down import date_column, header_above
from balint_desk.documents.registers.headings import (
    MARK_WORDS,
    headed,
    headings,
    name_columns,
    name_in,
    named,
    turned,
    written_name,
)
from balint_desk.documents.registers.mark_meanings import PROPOSED, meaning
from balint_desk.documents.registers.register_cells import ColumnHeading, FileGrid, Layout, NameLine, Place, Shape
from balint_desk.documents.registers.telling_apart import column_apart, tells_apart
from balint_desk.documents.tables.sheet_cells import CellSheet, LeaveOut, Out, cell
from balint_desk.documents.tables.written_days import same_writing
from balint_desk.documents.tables.written_times import time_after

Day = tuple[str, str, int]
"""A date as it is written, what tells it apart from another session of that date, and how often it came before."""


@dataclass
class _Found:
    """What the lines say in these columns, in the order of their names and dates."""

    names: tuple[ColumnHeading, ...]
    dates: ColumnHeading
    marks: ColumnHeading
    apart: ColumnHeading | None
    days: dict[Day, ColumnHeading] = field(default_factory=dict)
    people: dict[str, tuple[str, int]] = field(default_factory=dict)
    said: dict[tuple[str, Day], tuple[str, Place]] = field(default_factory=dict)
    often: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    pairs: list[tuple[str, str]] = field(default_factory=list)

    def take(self, row: tuple[str, ...], number: int, layout: Layout) -> None:
        """A second line of one name and date is another session, or the same once more: that is asked later."""
        name, day = name_in(row, self.names, layout), cell(row, self.dates.column)
        text, apart = cell(row, self.marks.column), cell(row, self.apart.column) if self.apart else ""
        if not (name and day):
            if text and name:
                raise Refused("Line {line} has a mark but no date.", line=number) from LeaveOut(Out(True, number))
            if text:
                raise Refused("Line {line} has a mark but no name.", line=number) from LeaveOut(Out(True, number))
            return
        key, writing = folded(name), same_writing(day)
        often = (key, writing, folded(apart) or str(time_after(day) or ""))
        day_key = (*often[1:], self.often[often])
        self.often[often] += 1
        self.people.setdefault(key, (name, number))
        self.days.setdefault(day_key, ColumnHeading(day, number, self.dates.column))
        self.said[key, day_key] = (text, (number, self.marks.column))
        self.pairs.append((written_name(row, self.names), name))

    def line(self, key: str) -> NameLine:
        name, number = self.people[key]
        said = [self.said.get((key, day), ("", (number, 0))) for day in self.days]
        return NameLine(number, name, tuple(text for text, _ in said), tuple(place for _, place in said))


def look_through(sheet: CellSheet, layout: Layout) -> FileGrid:
    """Find the columns of names, dates and marks, and put what they say side by side."""
    place = header_above(sheet, layout)
    header = headings(sheet, place)
    names = name_columns(header, layout)
    if not names:
        raise Refused("Which column has the names? Say it with --name-column, by its heading or its number.")
    dates = named(header, layout.dates) if layout.dates else header[date_column(sheet) - 1]
    below = sheet.rows[place + 1 :]
    others = [heading for heading in header if heading not in (*names, dates)]
    apart = _apart(others, below, names, dates, layout)
    marks = _mark_column([heading for heading in others if heading != apart], below, layout)
    found = _Found(names, dates, marks, apart)
    for number, row in zip(sheet.lines[place + 1 :], below, strict=True):
        found.take(row, number, layout)
    if not found.said:
        raise Refused("No mark stands under the headings in line {line}.", line=sheet.lines[place])
    return FileGrid(
        Shape.LIST,
        sheet.lines[place],
        tuple(header),
        tuple(found.days.values()),
        tuple(map(found.line, found.people)),
        names,
        dates,
        marks,
        tuple(heading for heading in others if heading not in (marks, apart) and heading.text),
        turned(found.pairs),
        apart,
        tuple(text for _, text, _ in found.days),
    )


Rows = tuple[tuple[str, ...], ...]


def _apart(
    others: list[ColumnHeading], below: Rows, names: tuple[ColumnHeading, ...], dates: ColumnHeading, layout: Layout
) -> ColumnHeading | None:
    """The column that tells sessions of one day apart, if there is one."""
    marks = [named(others, layout.marks)] if layout.marks else headed(others, MARK_WORDS)
    column = column_apart([heading for heading in others if heading not in marks], below, dates, layout)
    if column is None:
        return None
    lines = [
        (folded(name_in(row, names, layout)), same_writing(cell(row, dates.column)), folded(cell(row, column.column)))
        for row in below
    ]
    return column if tells_apart(column, [line for line in lines if all(line[:2])], layout) else None


def _mark_column(others: Sequence[ColumnHeading], below: Rows, layout: Layout) -> ColumnHeading:
    """The one that was said, or headed so, or the only one with nothing but marks in it, or the only one there is."""
    if layout.marks:
        return named(others, layout.marks)
    marked = [heading for heading in others if _has_marks({cell(row, heading.column) for row in below} - {""})]
    for found in (headed(others, MARK_WORDS), marked, others):
        if len(found) == 1:
            return found[0]
    raise Refused("Which column has the marks? Say it with --mark-column, by its heading or its number.")


def _has_marks(texts: set[str]) -> bool:
    return bool(texts) and all(meaning(text, PROPOSED) for text in texts)
