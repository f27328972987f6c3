"""Text that is copied looks like text that is written, and is never read as a formula."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from balint_desk.documents.charts.labels import Label


def drawn(figure):
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba())[:, :, :3].astype(int)


def page():
    figure = Figure(figsize=(4, 2), dpi=100)
    FigureCanvasAgg(figure)
    return figure


def ink(image):
    """Top, bottom, left and right of what is not white."""
    dark = np.argwhere(image.sum(axis=2) < 600)
    return [*dark.min(axis=0), *dark.max(axis=0)]


@pytest.mark.parametrize("va", ["top", "center", "bottom"])
@pytest.mark.parametrize("ha", ["left", "center", "right"])
def test_it_stands_where_written_text_would(va, ha):
    written, copied = page(), page()
    written.add_artist(Text(0.5, 0.5, "Members", va=va, ha=ha, transform=written.transFigure))
    Label(copied, copied.transFigure, va=va, ha=ha).set(text="Members", position=(0.5, 0.5))
    assert np.abs(np.subtract(ink(drawn(written)), ink(drawn(copied)))).max() <= 4


def test_two_lines_stand_under_one_another():
    one, two = page(), page()
    Label(one, one.transFigure, va="top").set(text="5 Jan", position=(0.5, 0.5))
    Label(two, two.transFigure, va="top").set(text="5 Jan\n2026", position=(0.5, 0.5))
    first, both = ink(drawn(one)), ink(drawn(two))
    assert both[0] == first[0]
    assert 10 < both[2] - first[2] < 20


def test_it_wears_its_colour():
    figure = page()
    Label(figure, figure.transFigure).set(text="\N{FULL BLOCK}" * 3, position=(0.5, 0.5), color="#b4432f")
    assert (0xB4, 0x43, 0x2F) in {tuple(dot) for dot in drawn(figure).reshape(-1, 3).tolist()}


def test_a_name_with_the_signs_of_a_formula_is_written_as_it_is():
    figure = page()
    label = Label(figure, figure.transFigure)
    label.set(text=r"Costs $5 and \frac$", position=(0.1, 0.5))
    assert ink(drawn(figure))[3] > 150


def test_what_is_hidden_or_empty_is_not_drawn():
    figure = page()
    label = Label(figure, figure.transFigure)
    assert (drawn(figure) == 255).all()
    label.set(text="Here", position=(0.5, 0.5), visible=False)
    assert (drawn(figure) == 255).all()
