"""The chart that draws any of the further pictures: bars on one another, lines, and signs above the bars."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from balint_desk.documents.charts.chart_base import ChartBase, fill_stacks, is_filled, sample, stack
from balint_desk.documents.charts.legend import Entry
from balint_desk.documents.charts.pictures import BAR, LINE, SIGN, Picture, PicturePart, PictureWords, figures
from balint_desk.documents.palettes import LIGHT, Palette

MOST_PARTS = 4
ABOVE_BAR, ROOM_FOR_SIGNS = 0.05, 1.18
"""Of the height of the highest bar: how far a sign stands above its bar, each further one above the one before."""


class ColumnsChart(ChartBase):
    """Draws a picture. What is drawn is kept, and given other figures, names and looks."""

    counts = True

    def __init__(self, figure: Figure, palette: Palette = LIGHT, words: PictureWords | None = None) -> None:
        super().__init__(figure, palette)
        self.words, self.picture = words or PictureWords(), Picture()
        self.stacks = [stack("") for _ in range(MOST_PARTS)]
        self.lines = [Line2D([], [], zorder=4, markersize=6) for _ in range(MOST_PARTS)]
        self.signs = [Line2D([], [], linestyle="", zorder=4, markersize=6) for _ in range(MOST_PARTS)]
        for bars in self.stacks:
            self.axes.add_patch(bars)
        for line in (*self.lines, *self.signs):
            self.axes.add_line(line)
        self.wear(palette)

    @property
    def size(self) -> int:
        return len(self.picture.places)

    def show(self, picture: Picture) -> None:
        """Draw this picture; what the one before had more than it is emptied."""
        self.picture = picture
        columns = [[value or 0 for value in values] for values in self._columns(BAR)]
        fill_stacks(self.stacks, columns)
        highest = max((sum(heights) for heights in columns), default=0)
        self._fill_lines()
        self._fill_signs([sum(heights) for heights in columns], highest)
        drawn = [value for values in self._columns(LINE) for value in values if value is not None]
        self._set_scales(max([highest * (ROOM_FOR_SIGNS if self._numbers(SIGN) else 1), *drawn]))
        self.axes.set_visible(bool(picture.places))
        self._dress()
        self._show_legend()

    def again(self, figure: Figure, palette: Palette) -> "ColumnsChart":
        made = ColumnsChart(figure, palette, self.words)
        made.show(self.picture)
        return made

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self._dress()
        super().wear(palette)

    def words_of(self, number: int) -> str:
        place = self.picture.places[number]
        return self.words.said.format(when=place.whole, figures=figures(self.picture, place))

    def session_of(self, number: int) -> int | None:
        return self.picture.places[number].session_id

    def unit_text(self) -> str:
        return self.picture.unit

    def summary(self) -> str:
        if not self.picture.places:
            return self.words.none
        first, last = self.picture.places[0], self.picture.places[-1]
        said = figures(self.picture, last)
        return self.words.summary.format(first=first.whole, last=last.whole, figures=said)

    def _numbers(self, drawn: str) -> list[int]:
        return [number for number, part in enumerate(self.picture.parts) if part.drawn == drawn]

    def _columns(self, drawn: str) -> list[list[float | None]]:
        """The values of the parts drawn in this way, for each place."""
        numbers = self._numbers(drawn)
        return [[place.values[number] for number in numbers] for place in self.picture.places]

    def _fill_lines(self) -> None:
        columns = self._columns(LINE)
        for number, line in enumerate(self.lines):
            there = columns if number < len(self._numbers(LINE)) else []
            heights = np.array([values[number] for values in there], dtype=float)
            line.set_data(range(len(heights)), heights)

    def _fill_signs(self, tops: list[float], highest: float) -> None:
        columns = self._columns(SIGN)
        for number, sign in enumerate(self.signs):
            there = columns if number < len(self._numbers(SIGN)) else []
            places = [place for place, values in enumerate(there) if values[number]]
            above = ABOVE_BAR * (number + 1) * highest
            sign.set_data(places, [tops[place] + above for place in places])

    def _dress(self) -> None:
        """Colours, hatches, dashes and markers of the parts there are."""
        for bars, part in zip(self.stacks, self._parts(BAR), strict=False):
            bars.set_facecolor(self._colour(part))
            bars.set_hatchcolor(self._palette.card)
            bars.set_hatch(part.look)
        for line, part in zip(self.lines, self._parts(LINE), strict=False):
            line.set(color=self._colour(part), marker=part.look[0], linestyle=part.look[1:], linewidth=1.6)
        for sign, part in zip(self.signs, self._parts(SIGN), strict=False):
            sign.set(color=self._colour(part), marker=part.look)

    def _parts(self, drawn: str) -> list[PicturePart]:
        return [part for part in self.picture.parts if part.drawn == drawn]

    def _colour(self, part: PicturePart) -> str:
        return str(getattr(self._palette, part.colour))

    def _place_name(self, number: int) -> tuple[str, int]:
        place = self.picture.places[number]
        return place.name, place.year

    def _legend(self) -> list[Entry]:
        bars = zip(self.stacks, self._parts(BAR), strict=False)
        drawn: list[Entry] = [(sample(filled), part.name) for filled, part in bars if is_filled(filled)]
        for artists, kind in ((self.lines, LINE), (self.signs, SIGN)):
            parts = zip(artists, self._parts(kind), strict=False)
            drawn += [(artist, part.name) for artist, part in parts if np.size(artist.get_xdata())]
        return drawn
