"""The register as a grid in plain values: what each cell says, in words and as a sign. Nothing is drawn here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import Mark
from balint_desk.documents.charts.mark_letters import LETTERS
from balint_desk.store.sessions.register_grid import Column, RegisterGrid, RegisterMember

Cells = NDArray[np.uint8]
"""One value (`Cell`) for each member, down, and each session, across."""
AT_ONCE = 50
"""So many sessions are read together."""
Read = Callable[[Sequence[int]], Mapping[tuple[int, int], Mark]]
"""Gives the marks of some sessions by session and person."""


class Cell(IntEnum):
    """What a member's cell at a session says."""

    NOT_A_MEMBER = 0
    PRESENT = 1
    LATE = 2
    LEFT_EARLY = 3
    APOLOGIES = 4
    NO_WORD = 5
    AWAY = 6
    LEAVE = 7
    NOT_RECORDED = 8
    BY_LEADER = 9
    OTHERWISE = 10
    NOT_WRITTEN_UP = 11


OF_MARK = {mark: Cell[mark.name] for mark in Mark}
OF_SESSION = {
    ShownState.CANCELLED_BY_LEADER: Cell.BY_LEADER,
    ShownState.CANCELLED_OTHERWISE: Cell.OTHERWISE,
    ShownState.NOT_WRITTEN_UP: Cell.NOT_WRITTEN_UP,
}
"""Of a session that was not held, everyone's cell says this."""
EMPTY = RegisterGrid()
NAMES = {
    Cell.NOT_A_MEMBER: "Not a member then",
    Cell.PRESENT: "Present",
    Cell.LATE: "Late",
    Cell.LEFT_EARLY: "Left early",
    Cell.APOLOGIES: "Apologies",
    Cell.NO_WORD: "No word",
    Cell.AWAY: "Away, word not known",
    Cell.LEAVE: "On agreed leave",
    Cell.NOT_RECORDED: "Not recorded",
    Cell.BY_LEADER: "Cancelled by the leader",
    Cell.OTHERWISE: "Cancelled otherwise",
    Cell.NOT_WRITTEN_UP: "Not written up",
}


@dataclass(frozen=True)
class SheetWords:
    """The words on the grid; the window gives its own language, a paper that of its reader."""

    names: Mapping[Cell, str] = field(default_factory=lambda: NAMES)
    letters: Mapping[Mark, str] = field(default_factory=lambda: LETTERS)
    hidden: str = "Member {number}"
    said: str = "{name}, {day}: {what}"
    summary: str = "Members: {members}. Sessions: {sessions}, {first} to {last}."
    none: str = "No session is over yet."
    day: Callable[[date], str] = "{0.day} {0:%b}".format
    whole_day: Callable[[date], str] = "{0.day} {0:%B %Y}".format

    def name(self, line: RegisterMember, hidden: bool) -> str:
        """Of a member; where names are hidden, only which one it is (rule 16)."""
        return self.hidden.format(number=line.number) if hidden else line.name


@dataclass(frozen=True)
class MemberAtSession:
    """One line of the table: a member at a session."""

    line: RegisterMember
    column: Column
    cell: Cell


class RegisterSheet:
    """Who was a member when is known at once; the marks are read for the sessions that are looked at, and kept."""

    def __init__(self, grid: RegisterGrid = EMPTY, read: Read = lambda _: {}, known: Cells | None = None) -> None:
        self.lines, self.columns, self._read = grid.lines, grid.columns, read
        self._rows = {line.person_id: row for row, line in enumerate(self.lines)}
        self._days = np.array([column.day.toordinal() for column in self.columns], dtype=np.int64)
        self._members = np.zeros((len(self.lines), len(self.columns)), dtype=bool)
        for row, line in enumerate(self.lines):
            for spell in line.spells:
                self._members[row, self._between(spell.joined, spell.left or date.max)] = True
        starts = () if known is None else range(0, known.shape[1], AT_ONCE)
        self._blocks = {start // AT_ONCE: known[:, start : start + AT_ONCE] for start in starts if known is not None}

    def cells(self, first: int, after: int) -> Cells:
        """Those of the sessions from one to before another."""
        if first >= after:
            return np.zeros((len(self.lines), 0), np.uint8)
        blocks = range(first // AT_ONCE, (after - 1) // AT_ONCE + 1)
        together = np.concatenate([self._block(block) for block in blocks], axis=1)
        start = blocks[0] * AT_ONCE
        return together[:, first - start : after - start]

    def part(self, first: int, after: int) -> "RegisterSheet":
        """Only these sessions, with all they say: nothing is read any more."""
        return RegisterSheet(RegisterGrid(self.lines, self.columns[first:after]), known=self.cells(first, after))

    def entries(self) -> list[int]:
        """The lines of the table by number: the latest session first, in each the members as the register has them."""
        column, row = np.nonzero(self._members.T[::-1])
        numbers: list[int] = ((len(self.columns) - 1 - column) * len(self.lines) + row).tolist()
        return numbers

    def some(self, numbers: Sequence[int]) -> dict[int, MemberAtSession]:
        """What stands in these lines of the table."""
        places = {number: divmod(number, len(self.lines)) for number in numbers}
        columns = [column for column, _ in places.values()]
        first, after = (min(columns), max(columns) + 1) if columns else (0, 0)
        cells = self.cells(first, after)
        return {
            number: MemberAtSession(self.lines[row], self.columns[column], Cell(cells[row, column - first]))
            for number, (column, row) in places.items()
        }

    def _between(self, first: date, last: date) -> slice:
        """The sessions from a day to a day, both included."""
        days = first.toordinal(), last.toordinal()
        return slice(int(np.searchsorted(self._days, days[0])), int(np.searchsorted(self._days, days[1], side="right")))

    def _block(self, block: int) -> Cells:
        if block not in self._blocks:
            self._blocks[block] = self._fresh(block * AT_ONCE, (block + 1) * AT_ONCE)
        return self._blocks[block]

    def _fresh(self, first: int, after: int) -> Cells:
        columns = self.columns[first:after]
        states = np.array([OF_SESSION.get(column.shown, Cell.NOT_RECORDED) for column in columns], np.uint8)
        made = np.where(self._members[:, first:after], states, np.uint8(Cell.NOT_A_MEMBER))
        places = {column.session_id: place for place, column in enumerate(columns) if column.shown is ShownState.HELD}
        at = [
            (self._rows[person_id], places[session_id], OF_MARK[mark])
            for (session_id, person_id), mark in self._read(list(places)).items()
            if person_id in self._rows
        ]
        marked = np.full_like(made, Cell.NOT_RECORDED)
        if at:
            rows, columns, cells = zip(*at, strict=True)
            marked[rows, columns] = cells
        return np.where(made == Cell.NOT_RECORDED, marked, made)
