"""Charts, drawn on a figure without Qt: the same for a window, a picture and a paper. Never through pyplot."""

from collections.abc import Sequence
from math import ceil

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import withStroke
from matplotlib.ticker import MaxNLocator

from balint_desk.documents.chart_parts import Bin, ChartWords, SessionBar, bins, table
from balint_desk.documents.palettes import LIGHT, Palette

TEXT_PX = 11
LEFT, RIGHT, BOTTOM, LEGEND_ROW, ABOVE = 30, 10, 40, 20, 12
"""Margins in logical pixels: fixed, since fitting them anew doubles the cost of drawing."""
HALF = 0.325
"""Half the width of a bar, where the next one begins 1 further on."""
DAY_PX, WIDE_PX = 84, 720
HATCHES = ("", "////", "xxxx", "....")


Corners = tuple[float, float, float, float]


class AttendanceChart:
    """Who came over time: for each session held the members who came, sent apologies, sent no word, or were away.

    The average of the last four runs as a line; the group's least number is dashed and named; a cancelled session is
    a gap with a cross. What is drawn is kept and given new figures, which is many times faster than drawing anew.
    """

    def __init__(self, figure: Figure, palette: Palette = LIGHT, words: ChartWords | None = None) -> None:
        self.figure, self.words = figure, words or ChartWords()
        self.bars: Sequence[SessionBar] = ()
        self.bins: list[Bin] = []
        self._least, self._wide, self._scale = 0, True, 1.0
        self.axes: Axes = figure.add_subplot()
        self.stacks = [PathPatch(_rectangles([]), linewidth=0, zorder=2, hatch=hatch) for hatch in HATCHES]
        for stack in self.stacks:
            stack.set_hatch_linewidth(0.6)
            self.axes.add_patch(stack)
        self.average = self.axes.add_line(Line2D([], [], linewidth=1.6, zorder=4))
        self.least = self.axes.add_line(Line2D([], [], linewidth=1.2, dashes=(4, 2), zorder=3))
        self.crosses = self.axes.add_line(Line2D([], [], linestyle="", marker="x", markersize=6, zorder=3))
        self.crosses.set_clip_on(False)
        self.least_name = self.axes.text(0, 0, "", zorder=5, va="bottom", ha="left")
        self._settle_axes()
        self.wear(palette)

    def show(self, bars: Sequence[SessionBar], least: int = 0) -> None:
        """Draw these sessions, in order of their days; with 0 the group has no least number."""
        self.bars, self._least = bars, least
        self.bins = bins(bars)
        self._fill_stacks()
        self._fill_lines()
        self._set_scales()
        self.axes.set_visible(bool(bars))
        self._show_legend()

    def wear(self, palette: Palette) -> None:
        """The colours of another theme; what is drawn stays."""
        self._palette = palette
        self.figure.set_facecolor(palette.card)
        self.axes.set_facecolor(palette.card)
        parts = (palette.accent, palette.apologies, palette.no_word, palette.away)
        for stack, colour in zip(self.stacks, parts, strict=True):
            stack.set_facecolor(colour)
            stack.set_hatchcolor(palette.card)
        self.average.set_color(palette.ink)
        self.average.set_path_effects([withStroke(linewidth=3.2, foreground=palette.card)])
        self.least.set_color(palette.act)
        self.crosses.set_color(palette.muted)
        self.least_name.set_color(palette.act)
        self.least_name.set_bbox({"facecolor": palette.card, "edgecolor": "none", "alpha": 0.85, "pad": 1.5})
        self.axes.tick_params(colors=palette.muted)
        self.axes.grid(axis="y", color=palette.line, linewidth=0.8)
        self._show_legend()

    def fit(self, width: float, height: float) -> None:
        """Lay out for this many logical pixels: margins, the size of letters, how many days are named."""
        self._wide = width >= WIDE_PX
        self._scale = 72 * self.figure.get_figwidth() / max(width, 1)
        top = ABOVE + LEGEND_ROW * (1 if self._wide else 2)
        self.figure.subplots_adjust(
            left=min(LEFT / width, 0.3),
            right=1 - min(RIGHT / width, 0.1),
            bottom=min(BOTTOM / height, 0.4),
            top=1 - min(top / height, 0.5),
        )
        self.axes.tick_params(labelsize=TEXT_PX * self._scale)
        self.least_name.set_fontsize(TEXT_PX * self._scale)
        self._name_days(max(1, int(width / DAY_PX)))
        self._show_legend()

    def at(self, x: float, y: float) -> tuple[int, str] | None:
        """The session at a place on the figure (in dots, from below left) and what to say of it."""
        if not self.bins or not self.axes.bbox.contains(x, y):
            return None
        number = round(self.axes.transData.inverted().transform((x, y))[0])
        return (self.bins[number].session_id, self.words_of(number)) if 0 <= number < len(self.bins) else None

    def box(self, number: int) -> tuple[float, float, float, float]:
        """Left, bottom, width and height in dots of the place of one bar, over the whole height of the axes."""
        left, right = (self.axes.transData.transform((number + side, 0))[0] for side in (-0.5, 0.5))
        return left, self.axes.bbox.y0, right - left, self.axes.bbox.height

    def words_of(self, number: int) -> str:
        return self.words.of_bin(self.bins[number])

    def summary(self) -> str:
        return self.words.of_all(self.bars)

    def rows(self) -> list[tuple[SessionBar, str]]:
        """The same figures for "Open as table"."""
        return table(self.bars)

    def _settle_axes(self) -> None:
        for spine in self.axes.spines.values():
            spine.set_visible(False)
        self.axes.set_axisbelow(True)
        self.axes.tick_params(length=0, pad=5)
        self.axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True, min_n_ticks=2))

    def _fill_stacks(self) -> None:
        shapes: list[list[Corners]] = [[] for _ in self.stacks]
        for number, part in enumerate(self.bins):
            ground = 0.0
            for shape, height in zip(shapes, part.heights, strict=False):
                if height:
                    shape.append((number - HALF, ground, number + HALF, ground + height))
                ground += height
        for stack, shape in zip(self.stacks, shapes, strict=True):
            stack.set_path(_rectangles(shape))

    def _fill_lines(self) -> None:
        known = [(number, part.average) for number, part in enumerate(self.bins) if part.average is not None]
        gone = [number for number, part in enumerate(self.bins) if not part.held]
        self.average.set_data([number for number, _ in known], [average for _, average in known])
        self.least.set_data([-0.8, len(self.bins) - 0.2], [self._least] * 2)
        self.crosses.set_data(gone, [0.0] * len(gone))
        self.least_name.set_text(self.words.least.format(least=self._least))
        self.least_name.set_position((-0.6, self._least))
        for artist in (self.least, self.least_name):
            artist.set_visible(bool(self._least))

    def _set_scales(self) -> None:
        highest = max((sum(part.heights) for part in self.bins), default=0)
        self.axes.set_xlim(-0.9, max(len(self.bins), 6) - 0.1)
        self.axes.set_ylim(0, max(highest, self._least, 1) * 1.06)
        self._name_days(len(self.axes.get_xticks()) or 8)

    def _name_days(self, most: int) -> None:
        """Some of the days, and under the first of each year the year."""
        step = max(1, ceil(len(self.bins) / most))
        places = range(0, len(self.bins), step)
        days = [self.bins[place].bars[0].day for place in places]
        first = [not number or day.year != days[number - 1].year for number, day in enumerate(days)]
        names = [self.words.day(day) + (f"\n{day.year}" if new else "") for day, new in zip(days, first, strict=True)]
        self.axes.set_xticks(list(places), names)

    def _show_legend(self) -> None:
        """Names for what is really there, in one row, or two where the page is narrow."""
        drawn: list[tuple[Patch | Line2D, str]] = []
        if self.average.get_xydata().size:  # type: ignore[union-attr]
            drawn.append((Line2D([], [], color=self._palette.ink, linewidth=1.6), self.words.average))
        for stack, name in zip(self.stacks, self.words.parts(), strict=True):
            if np.size(stack.get_path().vertices):
                drawn.append((self._sample(stack), name))
        if self.crosses.get_xydata().size:  # type: ignore[union-attr]
            drawn.append((Line2D([], [], color=self._palette.muted, linestyle="", marker="x"), self.words.cancelled))
        legend = self.axes.legend(
            [sample for sample, _ in drawn],
            [name for _, name in drawn],
            loc="lower right",
            bbox_to_anchor=(1, 1),
            ncols=max(1, len(drawn) if self._wide else ceil(len(drawn) / 2)),
            frameon=False,
            borderpad=0,
            fontsize=TEXT_PX * self._scale,
            labelcolor=self._palette.ink,
            handlelength=1.8,
            handleheight=0.6,
            columnspacing=1.4,
        )
        legend.set_zorder(6)

    @staticmethod
    def _sample(stack: PathPatch) -> Patch:
        sample = Patch(facecolor=stack.get_facecolor(), linewidth=0, hatch=stack.get_hatch())
        sample.set_hatchcolor(stack.get_hatchcolor())
        sample.set_hatch_linewidth(0.6)
        return sample


def _rectangles(corners: Sequence[Corners]) -> Path:
    """One path for all bars of a colour: a hatch is then drawn once, not once a bar."""
    points = [
        point
        for left, low, right, high in corners
        for point in ((left, low), (left, high), (right, high), (right, low), (left, low))
    ]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(corners)
    return Path(np.array(points, dtype=float).reshape(-1, 2), codes)
