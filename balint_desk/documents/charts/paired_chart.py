"""The chart that draws a picture in pairs: two bars beside one another at each place, on an axis of money."""

from collections.abc import Callable

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from balint_desk.documents.charts.chart_base import rectangles
from balint_desk.documents.charts.columns_chart import ColumnsChart
from balint_desk.documents.charts.pictures import BAR, Picture, PictureWords
from balint_desk.documents.palettes import LIGHT, Palette

WIDTH = 0.4
"""Of one bar of a pair, where the next pair begins 1 further on."""
LETTER_PX, BESIDE_PX = 7, 12
"""How wide a letter of the axis is, and what stands beside the longest amount."""
ROOM_ABOVE = 1.06
ROUND = [1, 2, 2.5, 5, 10]
"""Steps of the axis, as one counts money."""
PLACE_PX = 15
"""Room for the first letter of a month."""

AxisText = Callable[[int], str]
"""An amount in minor units as it stands at the axis."""


class PairedChart(ColumnsChart):
    """Below nought, where more was paid back than came, a bar hangs down."""

    counts = False

    def __init__(
        self, figure: Figure, palette: Palette = LIGHT, words: PictureWords | None = None, axis_text: AxisText = str
    ) -> None:
        self._axis_text, self._width_px = axis_text, 0.0
        super().__init__(figure, palette, words)
        self.axes.yaxis.set_major_locator(MaxNLocator(nbins=4, steps=ROUND, integer=True, min_n_ticks=2))

    def show(self, picture: Picture) -> None:
        self.picture = picture
        values = self._columns(BAR)
        for number, bars in enumerate(self.stacks):
            heights = [column[number] or 0 for column in values if number < len(column)]
            left = (number - 1) * WIDTH  # the first of a pair ends where the second begins
            places = [(place + left, 0, place + left + WIDTH, height) for place, height in enumerate(heights) if height]
            bars.set_path(rectangles(places))
        there = [value or 0 for column in values for value in column]
        self._set_scales(max([0, *there]))
        lowest = min([0, *there])
        self.axes.set_ylim(lowest * ROOM_ABOVE, max([1, *there]) * ROOM_ABOVE)
        self._name_heights()
        self.axes.set_visible(bool(picture.places))
        self._dress()
        self._show_legend()

    def again(self, figure: Figure, palette: Palette) -> "PairedChart":
        made = PairedChart(figure, palette, self.words, self._axis_text)
        made.show(self.picture)
        return made

    def fit(self, width: float, height: float, title: str = "") -> None:
        self._width_px = width
        self._name_heights()
        super().fit(width, height, title)

    def _height_name(self, height: float) -> str:
        return self._axis_text(round(height))

    def _left_px(self) -> float:
        """Room for the longest amount."""
        return BESIDE_PX + LETTER_PX * max(map(len, self.beside.texts()), default=0)

    def _rows_for_legend(self, width: float) -> int:
        """Two words find room in one row, however narrow it is."""
        return 1

    def _name_places(self, most: int) -> None:
        """First letters of months find room at every place, other names at some."""
        narrow = all(len(place.name) == 1 for place in self.picture.places)
        super()._name_places(max(most, int(self._width_px / PLACE_PX)) if narrow else most)
