"""The register as a grid: a row for each member, a column for each session."""

import numpy as np
from matplotlib.figure import Figure

from balint_desk.documents.charts.chart_base import (
    ABOVE,
    BOTTOM,
    LEGEND_ROW,
    NAME_PX,
    RIGHT,
    TEXT_PX,
    TITLE_ROW,
    ChartBase,
)
from balint_desk.documents.charts.labels import wide
from balint_desk.documents.charts.legend import Entry
from balint_desk.documents.charts.register_cell_looks import GridMarks
from balint_desk.documents.charts.register_values import Cell, Cells, RegisterSheet, SheetWords
from balint_desk.documents.charts.session_bars import MOST_BINS
from balint_desk.documents.palettes import LIGHT, Palette

LEAST_CELL, MOST_CELL, LEAST_ROW, MOST_ROW = 5, 30, 18, 30
NAME_MOST, BESIDE_NAME = 24, 12
"""How many letters of a name stand beside a row at most, and the room besides."""


class GridChart(ChartBase):
    """The part of a register that has room, the latest sessions at first; of these at most 150.

    Places are counted along the row of each member, which begins with the name. A name opens the member.
    """

    def __init__(self, figure: Figure, palette: Palette = LIGHT, words: SheetWords | None = None) -> None:
        super().__init__(figure, palette)
        self.words, self.sheet, self.hidden = words or SheetWords(), RegisterSheet(), False
        self.first_row = self.first_column = self.rows_seen = self.columns_seen = 0
        self.cells: Cells = np.zeros((0, 0), np.uint8)
        self._fitted: tuple[float, float, str] = (0, 0, "")
        self._explained: object = None
        self.marks = GridMarks(self.axes, self.words.letters)
        self.wear(palette)

    @property
    def size(self) -> int:
        return len(self.sheet.lines) * self.width if self.sheet.columns else 0

    @property
    def width(self) -> int:
        """How many places a row has: its name, and every session."""
        return len(self.sheet.columns) + 1

    @property
    def picture_height(self) -> int:
        """So that every member has a row."""
        rows = len(self.sheet.lines) * LEAST_ROW
        return max(super().picture_height, rows + BOTTOM + ABOVE + TITLE_ROW + 4 * LEGEND_ROW)

    def show(self, sheet: RegisterSheet, hidden: bool = False) -> None:
        """Draw this register, the names hidden or not. Other sessions than before are begun with the latest."""
        if [column.session_id for column in sheet.columns] != [column.session_id for column in self.sheet.columns]:
            self.first_row, self.first_column = 0, len(sheet.columns)
        self.sheet, self.hidden = sheet, hidden
        self.axes.set_visible(bool(self.size))
        self._look()

    def look_at(self, row: int, column: int) -> None:
        """Let this row and this session be the first in view, or as near as there is something to fill it."""
        if (row, column) != (self.first_row, self.first_column):
            self.first_row, self.first_column = row, column
            self._look()

    def reveal(self, number: int) -> None:
        """Move what is in view as little as it takes to see this place."""
        row, column = divmod(number, self.width)
        column = column - 1 if column else self.first_column
        first_row = min(max(self.first_row, row - self.rows_seen + 1), row)
        self.look_at(first_row, min(max(self.first_column, column - self.columns_seen + 1), column))

    def again(self, figure: Figure, palette: Palette) -> "GridChart":
        """All members, at the sessions in view; nothing is read for it."""
        made = GridChart(figure, palette, self.words)
        made.show(self.sheet.part(self.first_column, self.first_column + self.columns_seen), self.hidden)
        return made

    def wear(self, palette: Palette) -> None:
        self.marks.wear(palette)
        super().wear(palette)
        self.axes.grid(visible=False)
        self.beside.wear(palette.ink)

    def fit(self, width: float, height: float, title: str = "") -> None:
        self._fitted, self._explained = (width, height, title), None
        super().fit(width, height, title)
        self._look()

    def number_at(self, x: float, y: float) -> int | None:
        column, row = (round(float(place)) for place in self.axes.transData.inverted().transform((x, y)))
        if not self.size or not 0 <= row < self.rows_seen:
            return None
        start = (row + self.first_row) * self.width
        if x < self.axes.bbox.x0:
            return start
        return start + 1 + self.first_column + column if 0 <= column < self.columns_seen else None

    def box(self, number: int) -> tuple[float, float, float, float]:
        row, column = divmod(number, self.width)
        row, column = row - self.first_row, column - 1 - self.first_column
        left, low = self.axes.transData.transform((column - 0.5, row + 0.5))
        right, high = self.axes.transData.transform((column + 0.5, row - 0.5))
        if number % self.width == 0:
            left, right = 2.0, self.axes.bbox.x0
        return left, low, right - left, high - low

    def words_of(self, number: int) -> str:
        row, column = divmod(number, self.width)
        name = self.words.name(self.sheet.lines[row], self.hidden)
        if column == 0:
            return name
        cell = Cell(self.sheet.cells(column - 1, column)[row, 0])
        day = self.words.whole_day(self.sheet.columns[column - 1].day)
        return self.words.said.format(name=name, day=day, what=self.words.names[cell])

    def session_of(self, number: int) -> int | None:
        column = number % self.width
        return self.sheet.columns[column - 1].session_id if column else None

    def member_of(self, number: int) -> int | None:
        """Whom a place opens, if it is a name."""
        row, column = divmod(number, self.width)
        return None if column else self.sheet.lines[row].person_id

    def summary(self) -> str:
        if not self.size:
            return self.words.none
        first, last = (self.words.whole_day(self.sheet.columns[place].day) for place in (0, -1))
        counts = {"members": len(self.sheet.lines), "sessions": len(self.sheet.columns)}
        return self.words.summary.format(first=first, last=last, **counts)

    def _look(self) -> None:
        """Draw what is in view, as far as it is known how much room there is."""
        width, height, _ = self._fitted
        if not width or not self.size:
            self.rows_seen = self.columns_seen = 0
            self.marks.show(np.zeros((0, 0), np.uint8))
            for labels in (self.below, self.beside):
                labels.show([], [])
            self._show_legend()
            return
        self._see(width, height)
        self._explain()
        self._name_places(max(1, int(width / NAME_PX)))

    def _explain(self) -> None:
        """The legend again, if other things are to be seen than before, or in another size."""
        seen = self.marks.kinds(), self.rows_seen, self.columns_seen
        if seen == self._explained:
            return
        self._explained = seen
        width, height, title = self._fitted
        if self._legend_rows != self._rows_for_legend(width):
            super().fit(width, height, title)
            self._see(width, height)
        self._place_legend()

    def _see(self, width: float, height: float) -> None:
        """How many have room, which they are, and how large that makes a cell. The latest stay in view if they are."""
        at_end = self.first_column + self.columns_seen >= len(self.sheet.columns)
        place, lines, columns = self.axes.get_position(), len(self.sheet.lines), len(self.sheet.columns)
        across, down = width * place.width, height * place.height
        self.rows_seen = max(1, min(lines, int(down / LEAST_ROW)))
        self.columns_seen = max(1, min(columns, MOST_BINS, int(across / LEAST_CELL)))
        self.first_row = min(max(self.first_row, 0), lines - self.rows_seen)
        self.first_column = columns - self.columns_seen if at_end else max(self.first_column, 0)
        cell = min(across / self.columns_seen, MOST_CELL), min(down / self.rows_seen, MOST_ROW)
        self.axes.set_xlim(-0.5, across / cell[0] - 0.5)
        self.axes.set_ylim(down / cell[1] - 0.5, -0.5)
        cells = self.sheet.cells(self.first_column, self.first_column + self.columns_seen)
        self.cells = cells[self.first_row : self.first_row + self.rows_seen]
        self.marks.fit(*cell, self._scale)
        self.marks.show(self.cells)
        seen = self.sheet.lines[self.first_row : self.first_row + self.rows_seen]
        names = [_short(self.words.name(line, self.hidden)) for line in seen]
        self.beside.show([(0, row) for row in range(len(seen))], names)

    def _across(self) -> int:
        return self.columns_seen

    def _left_px(self) -> float:
        size = TEXT_PX * self._scale
        names = (_short(self.words.name(line, self.hidden)) for line in self.sheet.lines)
        longest = max((wide(name, size, self.figure.dpi) for name in names), default=0)
        return longest * 72 / self._scale + BESIDE_NAME

    def _foot(self) -> float:
        """Right under the last row."""
        high = self.axes.get_ylim()[0] + 0.5
        return 1 - self.rows_seen / high

    def _place_name(self, number: int) -> tuple[str, int]:
        day = self.sheet.columns[self.first_column + number].day
        return self.words.day(day), day.year

    def _legend(self) -> list[Entry]:
        return self.marks.legend(self.words.names)

    def _rows_for_legend(self, width: float) -> int:
        """As few as there is room for side by side."""
        px = self.figure.get_figwidth() / max(width, 1)
        self.legend.show(self._legend(), self._palette.ink, TEXT_PX * 72 * px)
        return self.legend.rows_for((width - 2 * RIGHT) * px, px)

    def _name_heights(self) -> None:
        """There are names beside it."""


def _short(name: str) -> str:
    return name if len(name) <= NAME_MOST else name[: NAME_MOST - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"
