"""A chart saved as a picture: in light colours, with its title, and the window's chart left as it was."""

from datetime import date

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from balint_desk.core.refused import Refused
from balint_desk.documents.charts.attendance_chart import AttendanceChart
from balint_desk.documents.palettes import DARK, LIGHT
from tests.documents.charts.attended import held

BARS = [held(1, date(2026, 11, 3), came=5, apologies=2)]


@pytest.fixture
def chart():
    figure = Figure()
    FigureCanvasAgg(figure)
    chart = AttendanceChart(figure, DARK)
    chart.show(BARS, 6)
    return chart


def test_the_picture_is_light_and_the_chart_on_screen_stays_dark(chart, tmp_path):
    path = chart.save(tmp_path / "chart.svg", "Attendance over time: Tuesday GP group")
    drawn = path.read_text(encoding="utf-8")
    assert LIGHT.accent in drawn
    assert DARK.accent not in drawn
    assert "Attendance over time: Tuesday GP group" in drawn
    assert to_hex(chart.figure.get_facecolor()) == DARK.card


def test_a_name_without_a_kind_becomes_a_png(chart, tmp_path):
    path = chart.save(tmp_path / "chart", "")
    assert path == tmp_path / "chart.png"
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_place_that_cannot_be_written_to_is_told(chart, tmp_path):
    with pytest.raises(Refused, match="could not be written"):
        chart.save(tmp_path / "not there" / "chart.png", "")
