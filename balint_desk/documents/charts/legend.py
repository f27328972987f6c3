"""What the colours, hatches, letters and signs of a chart mean: a sample and a name for each, above the axes."""

from collections.abc import Sequence

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from balint_desk.documents.charts.labels import Label

SAMPLE, HIGH, SQUARE, TO_NAME, TO_NEXT, ROW = 20, 8, 14, 7, 15, 18
"""Logical pixels: a sample's width and height, or both if it has a letter; to its name, to the next one, and a row."""

Entry = tuple[Artist | tuple[Artist, ...], str]
"""A sample, or some on one another, and what it means."""


class Legend:
    """Laid out by hand: the one of matplotlib takes as long to find its places as the chart to be drawn."""

    def __init__(self, figure: Figure) -> None:
        self._figure = figure
        self.labels: list[Label] = []
        self._samples: list[Artist] = []
        self._entries: Sequence[Entry] = ()

    def texts(self) -> list[str]:
        return [label.get_text() for label in self.labels]

    def show(self, entries: Sequence[Entry], colour: str, size: float) -> None:
        """Mean this, in letters of so many points."""
        for artist in (*self.labels, *self._samples):
            artist.remove()
        self._entries, self.labels, self._samples = entries, [], []
        for _, name in entries:
            label = Label(self._figure, self._figure.dpi_scale_trans)
            label.set(text=name, color=colour, fontsize=size)
            self.labels.append(label)

    def rows_for(self, room: float, px: float) -> int:
        """As few as have room in so many inches, of which `px` are a logical pixel."""
        for rows in range(1, len(self.labels)):
            if sum(self._columns(rows, px)) - TO_NEXT * px <= room:
                return rows
        return max(len(self.labels), 1)

    def place(self, right: float, low: float, rows: int, px: float) -> None:
        """So that it ends there, in inches."""
        for sample in self._samples:
            sample.remove()
        self._samples = []
        columns = self._columns(rows, px)
        lefts = [right + TO_NEXT * px - sum(columns[number:]) for number in range(len(columns))]
        for number, ((artists, _), label) in enumerate(zip(self._entries, self.labels, strict=True)):
            x, y = lefts[number // rows], low + (rows - number % rows - 0.5) * ROW * px
            label.set_position((x + (SAMPLE + TO_NAME) * px, y))
            size = (SQUARE * px, SQUARE * px) if isinstance(artists, tuple) else (SAMPLE * px, HIGH * px)
            for artist in artists if isinstance(artists, tuple) else (artists,):
                self._put(artist, x + SAMPLE * px / 2, y, size)

    def _columns(self, rows: int, px: float) -> list[float]:
        """How wide each is, filled from top to bottom, with the room to the next."""
        widths = [(SAMPLE + TO_NAME + TO_NEXT) * px + label.width() for label in self.labels]
        return [max(widths[start : start + rows]) for start in range(0, len(widths), rows)]

    def _put(self, artist: Artist, x: float, y: float, size: tuple[float, float]) -> None:
        """One like this, around its middle."""
        width, height = size
        made: Artist
        if isinstance(artist, Line2D):
            line = artist.get_linestyle() != "None"
            made = Line2D([x - width / 2, x, x + width / 2] if line else [x], [y] * (3 if line else 1))
            made.update_from(artist)
            made.set_markevery([1] if line else None)
        else:
            made = Rectangle((x - width / 2, y - height / 2), width, height)
            made.update_from(artist)
            if isinstance(artist, Patch) and (hatch := artist.get_hatch()):
                made.set_hatch(hatch)
        made.set_transform(self._figure.dpi_scale_trans)
        made.set_clip_on(False)
        made.set_zorder(4 if isinstance(artist, Line2D) else 3)
        self._figure.add_artist(made)
        self._samples.append(made)
