"""What is clear in a register and what only the leader can say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from balint_desk.core.refused import Refused
from balint_desk.core.register import AfterLast, Blank, stopped
from balint_desk.core.text import folded
from balint_desk.core.words import Mark
from balint_desk.documents.dates import Order, first_without_day, possible, readings
from balint_desk.documents.register.grid import Grid, Heading, Line
from balint_desk.documents.register.marks import meaning

MANY_MARKS = 40
"""More different marks than any register has: these are notes, or figures."""


class SameName(StrEnum):
    """What two lines of one name are."""

    TWO_PEOPLE = "two-people"
    ONE_PERSON = "one-person"


@dataclass(frozen=True)
class Choices:
    """What the leader said of this register; the marks by their folded text."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    blank: Blank | None = None
    date_order: Order | None = None
    same_name: SameName | None = None
    after_last: AfterLast | None = None


@dataclass(frozen=True)
class SeenMark:
    """A mark as it is written, where it stands first, how often, and what it means if that is said."""

    text: str
    line: int
    column: int
    count: int
    meaning: Mark | None


@dataclass(frozen=True)
class Understood:
    """A grid with what was understood of it. What is empty or none here is open."""

    grid: Grid
    choices: Choices
    orders: tuple[Order, ...]
    days: tuple[date, ...]
    """A day for each column; empty while the order is open."""
    possible: tuple[Order, ...]
    """Each order in which all texts are days, also those that nobody would mean."""
    columns: tuple[int, ...]
    """The places of the columns that are brought in: somebody has a mark there, and the day is not to come."""
    marks: tuple[SeenMark, ...]
    blanks: int
    same_names: tuple[tuple[Line, ...], ...]

    @property
    def unknown_marks(self) -> tuple[SeenMark, ...]:
        return tuple(mark for mark in self.marks if mark.meaning is None)

    @property
    def stopped(self) -> tuple[tuple[str, date], ...]:
        """Names whose marks stop before the register does, and when; none where a blank says that they left."""
        return () if self.choices.blank in {None, Blank.NOT_A_MEMBER} else self.early

    @property
    def early(self) -> tuple[tuple[str, date], ...]:
        """The same, whatever a blank means."""
        if not self.days or not self.columns:
            return ()
        days = [self.days[place] for place in self.columns]
        # any mark tells that somebody was spoken of, whatever it means
        rows = [[Mark.PRESENT if line.cells[place] else None for place in self.columns] for line in self.grid.lines]
        found = zip(self.grid.lines, stopped(rows, days), strict=True)
        return tuple((line.name, day) for line, day in found if day)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to ask."""
        said = self.choices
        return not (
            not self.days
            or self.unknown_marks
            or (self.blanks and said.blank is None)
            or (self.same_names and said.same_name is None)
            or (self.stopped and said.after_last is None)
        )


def understand(grid: Grid, choices: Choices, today: date) -> Understood:
    """Read the days, the marks and the names; refuse what no answer can put right."""
    texts = [heading.text for heading in grid.days]
    found = readings(texts, today, choices.date_order)
    if not found:
        heading = grid.days[first_without_day(texts, today, choices.date_order)]
        raise Refused(
            'Line {line}, column {column}: "{heading}" is not a date.',
            line=heading.line,
            column=heading.column,
            heading=heading.text,
        )
    days = next(iter(found.values())) if len(found) == 1 else ()
    _check_days(grid, days)
    columns = tuple(
        place
        for place in range(len(grid.days))
        if any(line.cells[place] for line in grid.lines) and not (days and days[place] > today)
    )
    blanks = sum(not line.cells[place] for line in grid.lines for place in columns)
    marks = _seen(grid, columns, choices.marks)
    return Understood(
        grid,
        choices,
        tuple(found),
        days,
        tuple(possible(texts, today)),
        columns,
        marks,
        blanks,
        _same_names(grid.lines),
    )


def _check_days(grid: Grid, days: Sequence[date]) -> None:
    seen: dict[date, Heading] = {}
    for heading, day in zip(grid.days, days, strict=False):
        if day in seen:
            raise _same_day(seen[day], heading)
        seen[day] = heading


def _same_day(first: Heading, second: Heading) -> Refused:
    if first.line != second.line:
        return Refused(
            "Column {column}: lines {first} and {second} have the same date, {heading}. Each session needs a day.",
            column=second.column,
            first=first.line,
            second=second.line,
            heading=second.text,
        )
    return Refused(
        "Line {line}: columns {first} and {second} have the same date, {heading}. Each session needs a day.",
        line=second.line,
        first=first.column,
        second=second.column,
        heading=second.text,
    )


def _seen(grid: Grid, columns: Sequence[int], said: Mapping[str, Mark]) -> tuple[SeenMark, ...]:
    places: dict[str, list[tuple[int, int, str]]] = {}
    for line in grid.lines:
        for place in columns:
            if text := line.cells[place]:
                places.setdefault(folded(text), []).append((*line.places[place], text))
    if len(places) > MANY_MARKS:
        raise Refused("Here are {count} different marks. A register has a few that come again.", count=len(places))
    return tuple(
        SeenMark(found[0][2], found[0][0], found[0][1], len(found), meaning(text, said))
        for text, found in places.items()
    )


def _same_names(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    named: dict[str, list[Line]] = {}
    for line in lines:
        named.setdefault(folded(line.name), []).append(line)
    return tuple(tuple(same) for same in named.values() if len(same) > 1)
