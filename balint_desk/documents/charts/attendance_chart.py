"""The chart that matters most: who came, session by session."""

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke

from balint_desk.documents.charts.chart_base import (
    FEWEST_PLACES,
    HALF,
    TEXT_PX,
    ChartBase,
    fill_stacks,
    is_filled,
    sample,
    stack,
)
from balint_desk.documents.charts.legend import Entry
from balint_desk.documents.charts.session_bars import Bin, ChartWords, bins
from balint_desk.documents.palettes import LIGHT, Palette
from balint_desk.store.sessions.figures import SessionFigures

LETTER_PX = 6.2
"""How wide a letter of the name on the line is, with what is round it."""
HATCHES = ("", "////", "xxxx", "....")


class AttendanceChart(ChartBase):
    """Who came over time: for each session held the members who came, sent apologies, sent no word, or were away.

    The average of the last four runs as a line; the group's least number is dashed and named; a cancelled session is
    a gap with a cross. What is drawn is kept and given new figures, which is many times faster than drawing anew.
    """

    counts = True

    def __init__(self, figure: Figure, palette: Palette = LIGHT, words: ChartWords | None = None) -> None:
        super().__init__(figure, palette)
        self.words = words or ChartWords()
        self.bars: Sequence[SessionFigures] = ()
        self.bins: list[Bin] = []
        self._least, self._axes_px = 0, 0.0
        self.stacks = [stack(hatch) for hatch in HATCHES]
        for part in self.stacks:
            self.axes.add_patch(part)
        self.average = self.axes.add_line(Line2D([], [], linewidth=1.6, zorder=4))
        self.least = self.axes.add_line(Line2D([], [], linewidth=1.2, dashes=(4, 2), zorder=3))
        self.crosses = self.axes.add_line(Line2D([], [], linestyle="", marker="x", markersize=6, zorder=3))
        self.crosses.set_clip_on(False)
        self.least_name = self.axes.text(0, 0, "", zorder=5, va="bottom", ha="left")
        self.wear(palette)

    @property
    def size(self) -> int:
        return len(self.bins)

    def show(self, bars: Sequence[SessionFigures], least: int = 0) -> None:
        """Draw these sessions, in order of their days; with 0 the group has no least number."""
        self.bars, self._least = bars, least
        self.bins = bins(bars)
        fill_stacks(self.stacks, [part.heights for part in self.bins])
        self._fill_lines()
        highest = max((sum(part.heights) for part in self.bins), default=0)
        self._set_scales(max(highest, least))
        self._place_least_name()
        self.axes.set_visible(bool(bars))
        self._show_legend()

    def again(self, figure: Figure, palette: Palette) -> "AttendanceChart":
        made = AttendanceChart(figure, palette, self.words)
        made.show(self.bars, self._least)
        return made

    def wear(self, palette: Palette) -> None:
        parts = (palette.accent, palette.apologies, palette.no_word, palette.away)
        for part, colour in zip(self.stacks, parts, strict=True):
            part.set_facecolor(colour)
            part.set_hatchcolor(palette.card)
        self.average.set_color(palette.ink)
        self.average.set_path_effects([withStroke(linewidth=3.2, foreground=palette.card)])
        self.least.set_color(palette.act)
        self.crosses.set_color(palette.muted)
        self.least_name.set_color(palette.act)
        self.least_name.set_bbox({"facecolor": palette.card, "edgecolor": "none", "alpha": 0.85, "pad": 1.5})
        super().wear(palette)

    def fit(self, width: float, height: float, title: str = "") -> None:
        super().fit(width, height, title)
        self.least_name.set_fontsize(TEXT_PX * self._scale)
        place = self.axes.get_position()
        self._axes_px = width * place.width
        self._place_least_name()

    def words_of(self, number: int) -> str:
        return self.words.of_bin(self.bins[number])

    def session_of(self, number: int) -> int:
        return self.bins[number].session_id

    def unit_text(self) -> str:
        return self.words.unit

    def summary(self) -> str:
        return self.words.of_all(self.bars)

    def _fill_lines(self) -> None:
        known = [(number, part.average) for number, part in enumerate(self.bins) if part.average is not None]
        gone = [number for number, part in enumerate(self.bins) if not part.held]
        self.average.set_data([number for number, _ in known], [average for _, average in known])
        self.least.set_data([-0.8, max(len(self.bins), FEWEST_PLACES) - 0.2], [self._least] * 2)
        self.crosses.set_data(gone, [0.0] * len(gone))
        self.least_name.set_text(self.words.least.format(least=self._least))
        for artist in (self.least, self.least_name):
            artist.set_visible(bool(self._least))

    def _place_least_name(self) -> None:
        """On its line, where no bar stands behind it, from the right end on; where all are higher, at the left end."""
        first, last = -0.6, self.axes.get_xlim()[1]
        width = (last - first) * LETTER_PX * len(self.least_name.get_text()) / max(self._axes_px, 1)
        high = [number for number, part in enumerate(self.bins) if sum(part.heights) > self._least]
        steps = range(max(int((last - first - width) * 2) + 1, 0))
        starts = (last - width - step / 2 for step in steps)
        clear = (start for start in starts if not any(start - HALF < number < start + width + HALF for number in high))
        self.least_name.set_position((next(clear, first), self._least))

    def _place_name(self, number: int) -> tuple[str, int]:
        day = self.bins[number].bars[0].day
        return self.words.day(day), day.year

    def _legend(self) -> list[Entry]:
        drawn: list[Entry] = []
        if np.size(self.average.get_xdata()):
            drawn.append((Line2D([], [], color=self._palette.ink, linewidth=1.6), self.words.average))
        names = zip(self.stacks, self.words.parts(), strict=True)
        drawn += [(sample(part), name) for part, name in names if is_filled(part)]
        if np.size(self.crosses.get_xdata()):
            drawn.append((Line2D([], [], color=self._palette.muted, linestyle="", marker="x"), self.words.cancelled))
        return drawn
