"""The chart of attendance: what is drawn is what is in the register, and each bar leads to its session."""

from datetime import date, timedelta

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from balint_desk.documents.charts.attendance_chart import AttendanceChart
from balint_desk.documents.charts.session_bars import ChartWords, bins
from balint_desk.documents.palettes import DARK, LIGHT
from tests.documents.charts.attended import cancelled, held, in_a_row

FIRST = date(2026, 1, 27)
BARS = in_a_row(
    held(11, FIRST, came=7),
    held(12, FIRST + timedelta(14), came=5, apologies=1, no_word=1),
    cancelled(13, FIRST + timedelta(28)),
    held(14, FIRST + timedelta(42), came=6, apologies=1, away=1),
)


def many(count):
    return in_a_row(*(held(number, FIRST + timedelta(number), came=number % 8) for number in range(count)))


@pytest.fixture
def chart():
    figure = Figure(figsize=(8, 4), dpi=100)
    FigureCanvasAgg(figure)
    chart = AttendanceChart(figure)
    chart.show(BARS, least=6)
    chart.fit(800, 400)
    figure.canvas.draw()
    return chart


def boxes(stack):
    """The rectangles of one colour, as (place, from, to)."""
    points = stack.get_path().vertices
    corners = [points[start : start + 5] for start in range(0, len(points), 5)]
    return [(round(float(box[:, 0].mean())), float(box[:, 1].min()), float(box[:, 1].max())) for box in corners]


def dots(chart, number, height=3):
    return chart.axes.transData.transform((number, height))


def test_each_figure_of_a_session_is_stacked_on_the_one_before(chart):
    came, apologies, no_word, away = (boxes(stack) for stack in chart.stacks)
    assert came == [(0, 0, 7), (1, 0, 5), (3, 0, 6)]
    assert apologies == [(1, 5, 6), (3, 6, 7)]
    assert no_word == [(1, 6, 7)]
    assert away == [(3, 7, 8)]


def test_a_cancelled_session_is_a_gap_with_a_cross(chart):
    assert list(chart.crosses.get_xdata()) == [2]
    assert all(place != 2 for stack in chart.stacks for place, _, _ in boxes(stack))


def test_the_average_leaves_out_the_cancelled_session(chart):
    assert list(chart.average.get_ydata()) == [7, 6, 6, 6]


def test_the_least_number_is_a_line_with_its_name(chart):
    assert set(chart.least.get_ydata()) == {6}
    assert chart.least_name.get_text() == "least to meet: 6"
    assert chart.least_name.get_visible()


def test_a_group_without_a_least_number_has_no_such_line(chart):
    chart.show(BARS, least=0)
    assert not chart.least.get_visible()
    assert not chart.least_name.get_visible()


def test_pointing_at_a_bar_tells_its_session(chart):
    assert chart.at(*dots(chart, 1)) == (12, "10 February 2026: Came 5, Apologies 1, No word 1")
    assert chart.at(*dots(chart, 2)) == (13, "24 February 2026: Cancelled")


def test_pointing_beside_the_bars_tells_nothing(chart):
    assert chart.at(1, 1) is None
    assert chart.at(*dots(chart, 5)) is None


def test_the_same_artists_are_kept_when_other_sessions_are_shown(chart):
    before = list(chart.stacks), len(chart.axes.patches), len(chart.axes.lines)
    chart.show(many(40), least=5)
    assert (list(chart.stacks), len(chart.axes.patches), len(chart.axes.lines)) == before
    assert len(boxes(chart.stacks[0])) == 35


def test_another_theme_changes_the_colours_of_what_is_drawn(chart):
    assert to_hex(chart.stacks[1].get_facecolor()) == LIGHT.apologies
    chart.wear(DARK)
    assert to_hex(chart.stacks[1].get_facecolor()) == DARK.apologies
    assert to_hex(chart.figure.get_facecolor()) == DARK.card


def test_no_two_states_are_told_apart_by_colour_alone(chart):
    assert len({stack.get_hatch() for stack in chart.stacks}) == len(chart.stacks)


def test_the_legend_names_only_what_is_there(chart):
    chart.show(BARS[:1])
    assert chart.legend.texts() == ["Average of the last four", "Came"]


def test_a_group_without_sessions_has_no_chart_and_says_so(chart):
    chart.show([])
    chart.figure.canvas.draw()
    assert not chart.axes.get_visible()
    assert chart.summary() == "No session has been written up yet."


def test_the_chart_can_be_heard_in_a_sentence(chart):
    assert chart.summary() == (
        "3 sessions held, 27 January 2026 to 10 March 2026. 6.0 came on average to the last four."
    )


def test_each_place_has_its_session_with_the_average_up_to_it():
    assert [(part.session_id, part.average) for part in bins(BARS)] == [(11, 7.0), (12, 6.0), (13, 6.0), (14, 6.0)]


@pytest.mark.parametrize("count", [149, 150, 151, 1000, 5000])
def test_there_are_never_more_than_150_bars_and_no_session_is_lost(count):
    parts = bins(many(count))
    assert len(parts) <= 150
    assert [bar for part in parts for bar in part.bars] == many(count)


def test_a_bar_of_several_sessions_shows_their_average_and_says_so():
    part = bins([held(1, FIRST, came=6), held(2, FIRST + timedelta(7), came=7)], most=1)[0]
    assert part.heights == (6.5, 0, 0, 0)
    assert part.session_id == 2
    expected = "2 sessions held, 27 January 2026 to 3 February 2026: 6.5 came on average"
    assert ChartWords().of_bin(part) == expected


def test_a_bar_of_cancelled_sessions_only_is_cancelled():
    part = bins([cancelled(1, FIRST), cancelled(2, FIRST)], most=1)[0]
    assert ChartWords().of_bin(part) == "27 January 2026: Cancelled"
    assert part.heights == ()


def behind_the_name(chart):
    """The bars that stand behind the name of the least number."""
    chart.figure.canvas.draw()
    box = chart.least_name.get_window_extent().transformed(chart.axes.transData.inverted())
    heights = enumerate(sum(part.heights) for part in chart.bins)
    return [n for n, height in heights if height > box.y0 and box.x0 < n + 0.325 and box.x1 > n - 0.325]


@pytest.mark.parametrize("heights", [[8], [8, 8, 8, 8], [8, 8, 4, 5, 5, 6, 3, 8, 8], [8] * 12 + [5] * 4])
def test_the_name_of_the_least_number_lies_across_no_bar_where_there_is_room(chart, heights):
    chart.show(in_a_row(*(held(n, FIRST + timedelta(n), came=height) for n, height in enumerate(heights))), least=6)
    assert behind_the_name(chart) == []
    place = chart.least_name.get_window_extent()
    assert chart.axes.bbox.x0 <= place.x0 <= place.x1 <= chart.axes.bbox.x1 + 1


def test_where_all_bars_are_higher_the_name_of_the_least_number_stands_at_the_left_end(chart):
    chart.show(in_a_row(*(held(n, FIRST + timedelta(n), came=8) for n in range(20))), least=6)
    assert chart.least_name.get_position() == (-0.6, 6)


@pytest.mark.parametrize("width", [500, 800])
def test_what_is_counted_stands_above_the_figures_clear_of_the_legend(chart, width):
    chart.fit(width, 400)
    chart.figure.canvas.draw()
    assert chart.unit.get_text() == "members"
    unit = chart.unit.get_window_extent()
    assert chart.axes.bbox.y1 <= unit.y0
    assert not any(unit.overlaps(label.get_window_extent()) for label in chart.legend.labels)
    chart.show([])
    assert chart.unit.get_text() == ""
