"""Text on a chart, drawn once and copied from then on: drawing letters is half of what a redraw would cost."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.transforms import Transform
from numpy.typing import NDArray

Down = Literal["top", "center", "bottom"]
Across = Literal["left", "center", "right"]
KEPT = 2000
ROUND, LINE, MIDDLE = 2, 1.25, 0.36
"""Dots round a line; from one line to the next, and from the middle of the letters to their foot, in their size."""


class Label(Text):
    """Plain text of one line or a few, never read as a formula: names may hold any sign.

    On a picture of dots it is copied; on one of lines (SVG, PDF) it is written as any other text.
    """

    def __init__(self, figure: Figure, transform: Transform, va: Down = "center", ha: Across = "left") -> None:
        super().__init__(0, 0, "", va=va, ha=ha, parse_math=False, linespacing=LINE, multialignment=ha)
        self._va, self._ha = va, ha
        self.set_transform(transform)
        self.set_clip_on(False)
        self.set_zorder(5)
        self._on = figure
        figure.add_artist(self)

    def draw(self, renderer: RendererBase) -> None:
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
        elif self.get_visible() and self.get_text():
            self._copy_to(renderer)

    def width(self) -> float:
        """In inches."""
        dpi = self._on.dpi
        return float(max(self._image(line, dpi).shape[1] for line in self.get_text().split("\n"))) / dpi

    def _copy_to(self, renderer: RendererAgg) -> None:
        lines = [self._image(line, renderer.dpi) for line in self.get_text().split("\n")]
        x, y = self.get_transform().transform(self.get_unitless_position())
        step = LINE * float(self.get_fontsize()) * renderer.dpi / 72
        up = {"top": -0.5, "center": (len(lines) - 1) / 2, "bottom": len(lines) - 0.5}[self._va]
        aside = {"left": 0.0, "center": 0.5, "right": 1.0}[self._ha]
        gc = renderer.new_gc()
        for number, image in enumerate(lines):
            high, wide = image.shape[:2]
            low = y + (up - number) * step - high / 2
            renderer.draw_image(gc, round(x - aside * wide), round(low), image)
        gc.restore()

    def _image(self, line: str, dpi: float) -> NDArray[np.uint8]:
        return _drawn(line, float(self.get_fontsize()), str(self.get_fontweight()), str(self.get_color()), dpi)


class Labels:
    """Some texts in one place round the axes; no more are made than are needed at once."""

    def __init__(self, figure: Figure, transform: Transform, va: Down, ha: Across) -> None:
        self._figure, self._transform, self._va, self._ha = figure, transform, va, ha
        self._colour, self._size = "black", 10.0
        self.all: list[Label] = []

    def show(self, places: Sequence[tuple[float, float]], texts: Sequence[str]) -> None:
        while len(self.all) < len(texts):
            made = Label(self._figure, self._transform, self._va, self._ha)
            made.set(color=self._colour, fontsize=self._size)
            self.all.append(made)
        for number, label in enumerate(self.all):
            label.set_text(texts[number] if number < len(texts) else "")
            label.set_position(places[number] if number < len(texts) else (0, 0))

    def texts(self) -> list[str]:
        return [label.get_text() for label in self.all if label.get_text()]

    def wear(self, colour: str) -> None:
        self._colour = colour
        for label in self.all:
            label.set_color(colour)

    def fit(self, size: float) -> None:
        """For letters of so many points."""
        self._size = size
        for label in self.all:
            label.set_fontsize(size)


@lru_cache(KEPT)
def wide(line: str, size: float, dpi: float) -> float:
    """How many inches a line takes in letters of so many points."""
    font = FontProperties(size=size)
    return float(_renderer(1, 1, dpi).get_text_width_height_descent(line, font, ismath=False)[0]) / dpi


@lru_cache(KEPT)
def _drawn(line: str, size: float, weight: str, colour: str, dpi: float) -> NDArray[np.uint8]:
    """A line in colour on nothing, the bottom row of dots first."""
    font, high = FontProperties(size=size, weight=weight), 2 * round(size * dpi / 72)
    renderer = _renderer(1, 1, dpi)
    wide = round(renderer.get_text_width_height_descent(line, font, ismath=False)[0])
    renderer = _renderer(wide + 2 * ROUND, high, dpi)
    gc = renderer.new_gc()
    gc.set_foreground(colour)
    renderer.draw_text(gc, ROUND, high / 2 + MIDDLE * size * dpi / 72, line, font, 0)
    gc.restore()
    return np.asarray(renderer.buffer_rgba())[::-1].copy()


def _renderer(wide: int, high: int, dpi: float) -> Any:
    return RendererAgg(wide, high, dpi)  # type: ignore[no-untyped-call]  # matplotlib types what is drawn, not what draws
