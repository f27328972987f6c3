"""What every chart stands on: axes with fixed margins, days along the bottom, a legend, places to point at."""

from collections.abc import Sequence
from io import BytesIO
from math import ceil
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path as Outline
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import ScaledTranslation

from balint_desk.core.refused import Refused
from balint_desk.documents.charts.labels import Label, Labels
from balint_desk.documents.charts.legend import ROW, Entry, Legend
from balint_desk.documents.palettes import LIGHT, Palette

TEXT_PX, TITLE_PX = 11, 14
LEFT, RIGHT, BOTTOM, LEGEND_ROW, ABOVE, TITLE_ROW, UNIT_ROW = 30, 10, 40, 20, 12, 30, 14
"""Margins in logical pixels: fixed, since fitting them anew doubles the cost of drawing."""
PAD, LEGEND_UP = 5, 6
"""Between the axes and what is written round them."""
HALF = 0.325
"""Half the width of a bar, where the next one begins 1 further on."""
NAME_PX, WIDE_PX = 84, 720
FEWEST_PLACES = 6
PICTURE_KINDS = ("png", "svg", "pdf")
PICTURE_WIDTH, PX_AN_INCH, PNG_DPI = 960, 96, 192

Corners = tuple[float, float, float, float]


class ChartBase:
    """A chart of places side by side, each with a name, a tooltip and, where it stands for one, a session."""

    counts = False
    """Whether what is counted is said above the axis."""

    def __init__(self, figure: Figure, palette: Palette) -> None:
        self.figure, self._palette = figure, palette
        self._legend_rows, self._scale = 1, 1.0
        self._title = Label(figure, figure.transFigure, va="top")
        self._title.set_fontweight("bold")
        self.unit = Label(figure, figure.transFigure)
        self.legend = Legend(figure)
        self.axes = figure.add_subplot()
        for spine in self.axes.spines.values():
            spine.set_visible(False)
        self.axes.set_axisbelow(True)
        self.axes.tick_params(length=0, labelleft=False, labelbottom=False)
        self.axes.set_xticks([])
        down = ScaledTranslation(0, -PAD / 72, figure.dpi_scale_trans)
        aside = ScaledTranslation(-PAD / 72, 0, figure.dpi_scale_trans)
        self.below = Labels(figure, self.axes.get_xaxis_transform() + down, va="top", ha="center")
        self.beside = Labels(figure, self.axes.get_yaxis_transform() + aside, va="center", ha="right")
        self.axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True, min_n_ticks=2))

    @property
    def size(self) -> int:
        """How many places there are along the axis."""
        raise NotImplementedError

    @property
    def picture_height(self) -> int:
        """Of a picture on its own, in logical pixels."""
        return 480

    def words_of(self, number: int) -> str:
        """The tooltip of a place."""
        raise NotImplementedError

    def session_of(self, number: int) -> int | None:
        """The session a place opens, if it stands for one."""
        raise NotImplementedError

    def summary(self) -> str:
        """The chart in a sentence, for those who do not see it."""
        raise NotImplementedError

    def again(self, figure: Figure, palette: Palette) -> "ChartBase":
        """The same drawn on another figure, to be saved as a picture."""
        raise NotImplementedError

    def drawn_alone(self, kind: str, title: str) -> bytes:
        """As a picture on its own: with a title, in light colours, whatever the window wears, which is left alone."""
        height = self.picture_height
        figure = Figure(figsize=(PICTURE_WIDTH / PX_AN_INCH, height / PX_AN_INCH))
        FigureCanvasAgg(figure)
        self.again(figure, LIGHT).fit(PICTURE_WIDTH, height, title)
        content = BytesIO()
        figure.savefig(content, format=kind, dpi=PNG_DPI, facecolor=LIGHT.card, metadata={"Title": title})
        return content.getvalue()

    def save(self, path: Path, title: str) -> Path:
        """The picture in a file: its kind is told by the name; one without a kind becomes a PNG."""
        kind = path.suffix.lstrip(".").lower()
        if kind not in PICTURE_KINDS:
            path, kind = path.with_name(path.name + ".png"), "png"
        content = self.drawn_alone(kind, title)
        try:
            path.write_bytes(content)
        except OSError as error:
            raise Refused("The picture could not be written to {path}. Choose another folder.", path=path) from error
        return path

    def unit_text(self) -> str:
        """What is counted, as it stands above the figures at the left; nothing where each of them says it."""
        return ""

    def wear(self, palette: Palette) -> None:
        """The colours of another theme; what is drawn stays."""
        self._palette = palette
        self.figure.set_facecolor(palette.card)
        self.axes.set_facecolor(palette.card)
        self._title.set_color(palette.ink)
        self.unit.set_color(palette.muted)
        for labels in (self.below, self.beside):
            labels.wear(palette.muted)
        self.axes.grid(axis="y", color=palette.line, linewidth=0.8)
        self._show_legend()

    def fit(self, width: float, height: float, title: str = "") -> None:
        """Lay out for this many logical pixels: margins, the size of letters, how many places are named.

        A picture on its own has a title; in a window it stands on the card.
        """
        self._scale = 72 * self.figure.get_figwidth() / max(width, 1)
        self._legend_rows = self._rows_for_legend(width)
        top = ABOVE + LEGEND_ROW * self._legend_rows + self._unit_px() + (TITLE_ROW if title else 0)
        self.figure.subplots_adjust(
            left=min(self._left_px() / width, 0.3),
            right=1 - min(RIGHT / width, 0.1),
            bottom=min(BOTTOM / height, 0.4),
            top=1 - min(top / height, 0.5),
        )
        self._title.set_text(title)
        self._title.set_position((RIGHT / width, 1 - RIGHT / height))
        self._title.set_fontsize(TITLE_PX * self._scale)
        self.unit.set_fontsize(TEXT_PX * self._scale)
        for labels in (self.below, self.beside):
            labels.fit(TEXT_PX * self._scale)
        self._name_heights()
        self._name_places(max(1, int(width / NAME_PX)))
        self._show_legend()

    def number_at(self, x: float, y: float) -> int | None:
        """The place at a point of the figure (in dots, from below left)."""
        if not self.size or not self.axes.bbox.contains(x, y):
            return None
        number = round(self.axes.transData.inverted().transform((x, y))[0])
        return number if 0 <= number < self.size else None

    def at(self, x: float, y: float) -> tuple[int | None, str] | None:
        """The session at a point of the figure and what to say of it."""
        number = self.number_at(x, y)
        return None if number is None else (self.session_of(number), self.words_of(number))

    def box(self, number: int) -> tuple[float, float, float, float]:
        """Left, bottom, width and height in dots of one place, over the whole height of the axes."""
        left, right = (self.axes.transData.transform((number + side, 0))[0] for side in (-0.5, 0.5))
        return left, self.axes.bbox.y0, right - left, self.axes.bbox.height

    def _place_name(self, number: int) -> tuple[str, int]:
        """What stands under a place on the axis, and its year."""
        raise NotImplementedError

    def _legend(self) -> list[Entry]:
        """A sample and a name for all that is really there."""
        raise NotImplementedError

    def _set_scales(self, highest: float) -> None:
        self.axes.set_xlim(-0.9, max(self.size, FEWEST_PLACES) - 0.1)
        self.axes.set_ylim(0, max(highest, 1) * 1.06)
        self._name_heights()
        self._name_places(len(self.below.texts()) or 8)

    def _name_places(self, most: int) -> None:
        """Some of the places, and under the first of each year the year."""
        count = self._across()
        places = range(0, count, max(1, ceil(count / most)))
        named = [self._place_name(place) for place in places]
        new = [not number or year != named[number - 1][1] for number, (_, year) in enumerate(named)]
        names = [f"{name}\n{year}" if year and first else name for (name, year), first in zip(named, new, strict=True)]
        self.below.show([(place, self._foot()) for place in places], names)

    def _name_heights(self) -> None:
        """The figures at the lines of the grid."""
        low, high = sorted(self.axes.get_ylim())
        heights = [height for height in self.axes.yaxis.get_ticklocs() if low <= height <= high]
        self.beside.show([(0, height) for height in heights], [self._height_name(height) for height in heights])

    def _height_name(self, height: float) -> str:
        return f"{height:g}"

    def _across(self) -> int:
        """How many places stand along the bottom."""
        return self.size

    def _foot(self) -> float:
        """Under what share of the height of the axes the places are named."""
        return 0

    def _left_px(self) -> float:
        """The room for what stands at the left of the axes."""
        return LEFT

    def _rows_for_legend(self, width: float) -> int:
        """One, or two where the page is narrow."""
        return 1 if width >= WIDE_PX else 2

    def _unit_px(self) -> float:
        """A row of its own for what is counted, where the legend leaves no room beside it."""
        return UNIT_ROW if self._legend_rows > 1 and self.counts else 0

    def _show_legend(self) -> None:
        self.legend.show(self._legend(), self._palette.ink, TEXT_PX * self._scale)
        self._place_legend()
        self._place_unit()

    def _place_unit(self) -> None:
        px, (width, height) = self._scale / 72, self.figure.get_size_inches()
        up = LEGEND_UP + (UNIT_ROW if self._unit_px() else ROW) / 2
        self.unit.set_text(self.unit_text() if self.size else "")
        self.unit.set_position((PAD * px / width, self.axes.get_position().y1 + up * px / height))

    def _place_legend(self) -> None:
        """Above the axes, at their right end."""
        width, height = self.figure.get_size_inches()
        place, px = self.axes.get_position(), self._scale / 72
        low = place.y1 * height + (LEGEND_UP + self._unit_px()) * px
        self.legend.place(place.x1 * width, low, self._legend_rows, px)


def stack(hatch: str) -> PathPatch:
    """All bars of one colour: empty at first, filled by `fill_stacks`."""
    made = PathPatch(rectangles([]), linewidth=0, zorder=2, hatch=hatch)
    made.set_hatch_linewidth(0.6)
    return made


def fill_stacks(stacks: Sequence[PathPatch], columns: Sequence[Sequence[float]]) -> None:
    """Give each column its heights, the first on the ground, each on the one before."""
    shapes: list[list[Corners]] = [[] for _ in stacks]
    for number, heights in enumerate(columns):
        ground = 0.0
        for shape, height in zip(shapes, heights, strict=False):
            if height:
                shape.append((number - HALF, ground, number + HALF, ground + height))
            ground += height
    for filled, shape in zip(stacks, shapes, strict=True):
        filled.set_path(rectangles(shape))


def is_filled(filled: PathPatch) -> bool:
    return bool(np.size(filled.get_path().vertices))


def sample(filled: PathPatch) -> Patch:
    """A small piece of a stack, for the legend."""
    made = Patch(facecolor=filled.get_facecolor(), linewidth=0, hatch=filled.get_hatch())
    made.set_hatchcolor(filled.get_hatchcolor())
    made.set_hatch_linewidth(0.6)
    return made


def rectangles(corners: Sequence[Corners]) -> Outline:
    """One path for all bars of a colour: a hatch is then drawn once, not once a bar."""
    points = [
        point
        for left, low, right, high in corners
        for point in ((left, low), (left, high), (right, high), (right, low), (left, low))
    ]
    codes = [Outline.MOVETO, Outline.LINETO, Outline.LINETO, Outline.LINETO, Outline.CLOSEPOLY] * len(corners)
    return Outline(np.array(points, dtype=float).reshape(-1, 2), codes)
