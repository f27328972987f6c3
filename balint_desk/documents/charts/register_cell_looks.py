"""What the cells of the register look like: a colour, and besides it a letter, a sign or a hatch."""

from collections.abc import Mapping
from functools import cache

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from numpy.typing import NDArray

from balint_desk.core.words import Mark
from balint_desk.documents.charts import mark_letters
from balint_desk.documents.charts.chart_base import rectangles, sample, stack
from balint_desk.documents.charts.legend import Entry
from balint_desk.documents.charts.register_values import OF_MARK, Cell, Cells
from balint_desk.documents.palettes import LIGHT, Palette

HATCHES = {Cell.BY_LEADER: "////", Cell.OTHERWISE: "....", Cell.NOT_WRITTEN_UP: "xxxx"}
LETTERS = {OF_MARK[mark]: letter for mark, letter in mark_letters.LETTERS.items()} | {
    Cell.NOT_RECORDED: "\N{MIDDLE DOT}"
}
SIGNS = {
    Cell.LATE: "^",
    Cell.LEFT_EARLY: "v",
    Cell.APOLOGIES: "|",
    Cell.NO_WORD: "x",
    Cell.AWAY: "o",
    Cell.LEAVE: "_",
    Cell.NOT_RECORDED: ".",
}
"""Where a cell is too narrow for its letter."""
COLOURS = {OF_MARK[mark]: colour for mark, colour in mark_letters.COLOURS.items()} | {Cell.NOT_A_MEMBER: "card"}
"""The others stand on paper: a member, and nothing that counts."""
INKS = {"accent": "on_accent", "away": "on_away", "paper": "muted"}
"""In what one writes on a colour; on the others it is `on_mark`."""
LETTER_PX, SIGN_PX, GAP_PX = 10.5, 3.6, 1.5
LETTER_NEEDS = 12, 14
"""How wide and how high a cell is at least that has a letter."""

Colours = NDArray[np.uint8]
"""Red, green, blue and how opaque, for each cell; the top row first."""


class CellImage(AxesImage):
    """What `imshow` makes, for cells of the size 1: where dots are drawn they are not sampled, only repeated."""

    def __init__(self, axes: Axes) -> None:
        super().__init__(axes, interpolation="nearest", zorder=1)
        self.show(np.zeros((1, 1, 4), np.uint8))
        axes.add_image(self)

    def show(self, colours: Colours) -> None:
        self._colours = colours
        rows, columns = colours.shape[:2]
        self.set_data(colours)
        self.set_extent((-0.5, columns - 0.5, rows - 0.5, -0.5))

    def draw(self, renderer: RendererBase) -> None:
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
            return
        rows, columns = self._colours.shape[:2]
        x, y = self._edges(columns)[:, 0], self._edges(rows)[:, 1]
        one_number = self._colours.view(np.uint32)[:, :, 0]
        large = np.repeat(np.repeat(one_number[::-1], np.diff(y[::-1]), axis=0), np.diff(x), axis=1)
        gc = renderer.new_gc()
        renderer.draw_image(gc, x[0], y[-1], large.view(np.uint8).reshape(*large.shape, 4))
        gc.restore()

    def _edges(self, count: int) -> NDArray[np.int64]:
        """Where one cell ends and the next begins, in dots, along both axes."""
        between = np.arange(count + 1) - 0.5
        return np.asarray(self.get_transform().transform(np.column_stack([between, between]))).round().astype(np.int64)


class GridMarks:
    """Kept, and given other cells, another size, other colours."""

    def __init__(self, axes: Axes, of_mark: Mapping[Mark, str] = mark_letters.LETTERS) -> None:
        self.letters = LETTERS | {OF_MARK[mark]: letter for mark, letter in of_mark.items()}
        self._cells: Cells = np.zeros((0, 0), np.uint8)
        self.letters_fit, self._palette = True, LIGHT
        self.image = CellImage(axes)
        self.hatched = {cell: stack(hatch) for cell, hatch in HATCHES.items()}
        self.gaps = [
            axes.add_line(Line2D([], [], zorder=3, solid_capstyle="butt", antialiased=False)) for _ in range(2)
        ]
        self.signs = {cell: axes.add_line(Line2D([], [], linestyle="", zorder=4)) for cell in LETTERS}
        for boxes in self.hatched.values():
            axes.add_patch(boxes)

    def show(self, cells: Cells) -> None:
        self._cells = cells
        rows, columns = cells.shape
        self._paint()
        for cell, boxes in self.hatched.items():
            squares = [(x - 0.5, y - 0.5, x + 0.5, y + 0.5) for y, x in np.argwhere(cells == cell)]
            boxes.set_path(rectangles(squares))
        for cell, sign in self.signs.items():
            y, x = np.nonzero(cells == cell)
            sign.set_data(x, y)
        across, down = self.gaps
        across.set_data(*_lines(rows, columns))
        down.set_data(*_lines(columns, rows)[::-1])

    def fit(self, width: float, height: float, scale: float) -> None:
        """For cells of so many logical pixels; `scale` is how many points one has."""
        self.letters_fit = width >= LETTER_NEEDS[0] and height >= LETTER_NEEDS[1]
        for cell, sign in self.signs.items():
            if self.letters_fit:
                path, extent = _letter(self.letters[cell])
                sign.set(marker=path, markersize=extent * LETTER_PX * scale, markeredgewidth=0)
            else:
                sign.set(marker=SIGNS[cell], markersize=min(SIGN_PX, width - 1) * scale, markeredgewidth=0.9 * scale)
        for gap in self.gaps:
            gap.set_linewidth(min(GAP_PX, width / 8) * scale)
        self._ink_signs()

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self._colours = np.array([to_rgba(_of(palette, _colour(cell))) for cell in Cell])
        self._paint()
        for boxes in self.hatched.values():
            boxes.set_facecolor(palette.paper)
            boxes.set_hatchcolor(palette.muted)
        for gap in self.gaps:
            gap.set_color(palette.card)
        self._ink_signs()

    def kinds(self) -> list[Cell]:
        """What is seen, in the order of the legend."""
        seen = set(np.unique(self._cells))
        return [cell for cell in (*Cell, *list(Cell)[:1])[1:] if cell in seen]

    def legend(self, names: Mapping[Cell, str]) -> list[Entry]:
        """A sample and a name for all that is seen."""
        return [(self._sample(cell), names[cell]) for cell in self.kinds()]

    def _ink_signs(self) -> None:
        """A letter is filled, a ring is not."""
        for cell, sign in self.signs.items():
            ink = _of(self._palette, INKS.get(_colour(cell), "on_mark"))
            sign.set(color=ink, markerfacecolor="none" if SIGNS[cell] == "o" and not self.letters_fit else ink)

    def _paint(self) -> None:
        if self._cells.size:
            self.image.show((self._colours[self._cells] * 255).round().astype(np.uint8))

    def _sample(self, cell: Cell) -> Artist | tuple[Artist, ...]:
        if cell in self.hatched:
            return sample(self.hatched[cell])
        ground = Patch(facecolor=_of(self._palette, _colour(cell)), edgecolor=self._palette.line, linewidth=0.8)
        if cell not in self.signs:
            return ground
        sign = Line2D([], [], linestyle="")
        sign.update_from(self.signs[cell])
        return ground, sign


@cache
def _letter(letter: str) -> tuple[Path, float]:
    """A letter as a marker around its middle, and what it is across: a marker is drawn as wide as it is told."""
    path = TextPath((0, 0), letter, size=1, prop=FontProperties(weight="bold"))
    box = path.get_extents()
    vertices = path.vertices - [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
    return Path(vertices, path.codes), 2 * float(np.abs(vertices).max())


def _lines(count: int, length: int) -> tuple[list[float], list[float]]:
    """Between so many rows (or columns), each from end to end: one line with breaks, along and across."""
    between = np.arange(1, count) - 0.5
    along = np.tile([-0.5, length - 0.5, np.nan], len(between))
    return along.tolist(), np.repeat(between, 3).tolist()


def _colour(cell: Cell) -> str:
    return COLOURS.get(cell, "paper")


def _of(palette: Palette, use: str) -> str:
    return str(getattr(palette, use))
