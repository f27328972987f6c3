"""The colours of a grid of cells as a picture."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.image import AxesImage
from numpy.typing import NDArray

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
