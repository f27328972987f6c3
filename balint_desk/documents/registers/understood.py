"""What is clear in a register and what only the leader can say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import AfterLast, Blank, Said, StillMembers, is_long_ago, stopped
from balint_desk.core.text import folded
from balint_desk.core.words import Mark
from balint_desk.documents.registers.mark_meanings import meaning
from balint_desk.documents.registers.register_cells import FileGrid, NameLine, Shape
from balint_desk.documents.registers.register_meetings import Places, SameDate, keys, open_dates, times
from balint_desk.documents.tables.sheet_cells import LeaveOut, Out
from balint_desk.documents.tables.written_days import Order, first_without_day, possible, readings

MANY_MARKS = 40
"""More different marks than any register has: these are notes, or figures."""


class SameName(StrEnum):
    """What two lines of one name are."""

    TWO_PEOPLE = "two-people"
    ONE_PERSON = "one-person"


@dataclass(frozen=True)
class Choices:
    """What the leader said of this register; the marks by their folded text."""

    marks: Mapping[str, Said] = field(default_factory=dict)
    blank: Blank | None = None
    date_order: Order | None = None
    same_name: SameName | None = None
    after_last: AfterLast | None = None
    same_date: SameDate | None = None
    still_members: StillMembers | None = None


@dataclass(frozen=True)
class SeenMark:
    """A mark as it is written, where it stands first, how often, and what it means if that is said."""

    text: str
    line: int
    column: int
    count: int
    meaning: Said | None


@dataclass(frozen=True)
class Understood:
    """A grid with what was understood of it. What is empty or none here is open."""

    grid: FileGrid
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
    same_names: tuple[tuple[NameLine, ...], ...]
    times: tuple[time | None, ...]
    """For each column when its session began, if the file tells."""
    keys: tuple[str, ...]
    """For each column what tells it apart from another of its date."""
    same_dates: tuple[Places, ...]
    """The places of columns of one date that nothing tells apart."""
    over: date | None
    """The day of the last session, if that is so long ago that it is open who is still there."""

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
            or (self.same_dates and said.same_date is None)
            or (self.stopped and said.after_last is None)
            or (self.over and said.still_members is None)
        )


def understand(grid: FileGrid, choices: Choices, today: date) -> Understood:
    """Read the days, the marks and the names; refuse what no answer can put right."""
    texts = [heading.text for heading in grid.days]
    found = readings(texts, today, choices.date_order)
    if not found:
        raise _no_date(grid, first_without_day(texts, today, choices.date_order))
    days = next(iter(found.values())) if len(found) == 1 else ()
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
        times(grid),
        keys(grid),
        open_dates(days, keys(grid), columns),
        _over([days[place] for place in columns] if days else [], today),
    )


def _over(days: Sequence[date], today: date) -> date | None:
    last = max(days, default=today)
    return last if is_long_ago(last, today) else None


def _no_date(grid: FileGrid, place: int) -> Refused:
    """With the column, or with dates below the lines, that the rest can be read without."""
    heading = grid.days[place]
    refused = Refused(
        'Line {line}, column {column}: "{heading}" is not a date.',
        line=heading.line,
        column=heading.column,
        heading=heading.text,
    )
    lines = [line.places[place][0] for line in grid.lines if line.cells[place]] or [heading.line]
    across = grid.shape is Shape.NAMES_DOWN
    refused.__cause__ = LeaveOut(*([Out(False, heading.column)] if across else {Out(True, number) for number in lines}))
    return refused


def _seen(grid: FileGrid, columns: Sequence[int], said: Mapping[str, Said]) -> tuple[SeenMark, ...]:
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


def _same_names(lines: Sequence[NameLine]) -> tuple[tuple[NameLine, ...], ...]:
    named: dict[str, list[NameLine]] = {}
    for line in lines:
        named.setdefault(folded(line.name), []).append(line)
    return tuple(tuple(same) for same in named.values() if len(same) > 1)
