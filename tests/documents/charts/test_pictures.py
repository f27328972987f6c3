"""The further charts: what is drawn is what stands in the rows of the table."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from balint_desk.core.sessions.attendance import Counts, ShownState
from balint_desk.documents.charts.columns_chart import ColumnsChart
from balint_desk.documents.charts.pictures import (
    BAR,
    LINE,
    SIGN,
    Picture,
    PictureWords,
    held_picture,
    notice_picture,
    size_picture,
    years_picture,
)
from balint_desk.documents.palettes import DARK, LIGHT
from balint_desk.store.sessions.chart_figures import Notices, Size
from balint_desk.store.sessions.figures import SessionFigures

FIRST = date(2025, 1, 7)
WORDS = PictureWords()


def day(number, every=14):
    return FIRST + timedelta(every * number)


def met(number, came=6, shown=ShownState.HELD, every=14):
    return SessionFigures(number, day(number, every), shown, Counts(held=8, present=came), 8, None)


STATES = [
    ShownState.HELD,
    ShownState.HELD,
    ShownState.CANCELLED_BY_LEADER,
    ShownState.HELD,
    ShownState.CANCELLED_OTHERWISE,
    ShownState.NOT_WRITTEN_UP,
]
SIZES = [Size(1, day(0), 6, 6, 0), Size(2, day(1), 7, 1, 0), Size(3, day(2), 7, 1, 1), Size(4, day(3), 6, 0, 1)]
OVER_TIME = [met(number, 4 + number % 4, STATES[number % 6]) for number in range(40)]
NOTICES = [Notices(number, day(number), number % 3, number % 2, number % 4) for number in range(10)]
PICTURES = {
    "size": size_picture(SIZES, WORDS),
    "notice": notice_picture(NOTICES, WORDS),
    "held": held_picture(OVER_TIME, WORDS),
    "years": years_picture(OVER_TIME, WORDS),
}


@pytest.fixture
def chart():
    figure = Figure(figsize=(8, 4), dpi=100)
    FigureCanvasAgg(figure)
    chart = ColumnsChart(figure)
    chart.fit(800, 400)
    return chart


@pytest.fixture(params=PICTURES)
def shown(request, chart):
    chart.show(PICTURES[request.param])
    chart.figure.canvas.draw()
    return chart


def heights(stack):
    """The height of each rectangle of one colour, by its place."""
    points = stack.get_path().vertices
    corners = [points[start : start + 5] for start in range(0, len(points), 5)]
    return {round(float(box[:, 0].mean())): float(np.ptp(box[:, 1])) for box in corners}


def drawn(chart, kind):
    """For each part drawn in this way its values by place, as the artists have them."""
    parts = [part for part in chart.picture.parts if part.drawn == kind]
    if kind == BAR:
        return [heights(stack) for stack in chart.stacks[: len(parts)]]
    lines = [line.get_xydata() for line in (chart.lines if kind == LINE else chart.signs)[: len(parts)]]
    return [{int(x): float(y) for x, y in line if not np.isnan(y)} for line in lines]


def in_the_table(picture, kind):
    """The same from the rows of the table, turned so that the earliest comes first."""
    rows = list(picture.rows)
    rows = rows if rows[0].whole == picture.places[0].whole else rows[::-1]
    numbers = [number for number, part in enumerate(picture.parts) if part.drawn == kind]
    found = []
    for number in numbers:
        texts = [row.texts[number].split(" ")[0] for row in rows]
        found.append({place: float(text) for place, text in enumerate(texts) if text not in {"", "0"}})
    return found


def test_the_figures_in_the_artists_are_those_of_the_table(shown):
    for kind in (BAR, LINE):
        assert drawn(shown, kind) == in_the_table(shown.picture, kind)
    signs = [set(one) for one in drawn(shown, SIGN)]
    assert signs == [set(one) for one in in_the_table(shown.picture, SIGN)]


def test_each_mark_has_a_tooltip_with_its_figures(shown):
    for number, place in enumerate(shown.picture.places):
        _, words = shown.at(*shown.axes.transData.transform((number, 1)))
        assert words.startswith(f"{place.whole}: ")
        named = zip(shown.picture.parts, place.values, place.texts, strict=True)
        assert all(f"{part.name} {text}" in words for part, value, text in named if value)


def test_no_two_parts_are_told_apart_by_colour_alone(shown):
    looks = [(part.drawn, part.look) for part in shown.picture.parts]
    assert len(set(looks)) == len(looks)


def test_another_theme_changes_the_colours_of_what_is_drawn(chart):
    chart.show(PICTURES["notice"])
    assert to_hex(chart.stacks[2].get_facecolor()) == LIGHT.no_word
    chart.wear(DARK)
    assert to_hex(chart.stacks[2].get_facecolor()) == DARK.no_word
    assert to_hex(chart.figure.get_facecolor()) == DARK.card


def test_the_same_artists_draw_every_picture_and_keep_nothing_of_the_one_before(chart):
    before = set(map(id, chart.axes.get_children()))
    for picture in PICTURES.values():
        chart.show(picture)
    ours = {id(one) for one in (*chart.stacks, *chart.lines, *chart.signs)}
    assert ours <= before
    assert [len(heights(stack)) for stack in chart.stacks] == [0] * 4
    chart.show(PICTURES["held"])
    assert [np.size(line.get_xdata()) for line in chart.lines] == [0] * 4


def test_joins_and_leavings_stand_above_their_session_and_never_on_one_another(chart):
    chart.show(PICTURES["size"])
    joined, left = drawn(chart, SIGN)
    assert (set(joined), set(left)) == ({0, 1, 2}, {2, 3})
    assert 7 < joined[2] < left[2]


def test_a_mark_opens_its_session_and_one_of_several_the_last_a_held_one_before_another(chart):
    chart.show(PICTURES["size"])
    assert [chart.session_of(number) for number in range(4)] == [1, 2, 3, 4]
    some = [met(0), met(1, shown=ShownState.CANCELLED_OTHERWISE), met(5), met(6, every=12)]
    chart.show(held_picture(some, WORDS))
    assert [chart.session_of(number) for number in range(3)] == [0, None, 6]
    chart.show(years_picture(OVER_TIME, WORDS))
    assert chart.session_of(0) == max(
        one.id for one in OVER_TIME if one.day.month == 1 and one.shown is ShownState.HELD
    )


def test_a_month_without_sessions_keeps_its_place(chart):
    picture = held_picture([met(0), met(9)], WORDS)
    assert [place.whole for place in picture.places] == [f"{name} 2025" for name in ("Jan", "Feb", "Mar", "Apr", "May")]
    assert [place.values[0] for place in picture.places] == [1, 0, 0, 0, 1]


def test_notices_of_more_than_a_year_stand_by_quarters():
    picture = notice_picture([Notices(1, date(2025, 2, 4), 1), Notices(2, date(2026, 3, 3), 0, 2)], WORDS)
    assert [place.whole for place in picture.places] == [
        "Jan to Mar 2025",
        "Apr to Jun 2025",
        "Jul to Sep 2025",
        "Oct to Dec 2025",
        "Jan to Mar 2026",
    ]
    assert [place.values for place in picture.places] == [[1, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 2, 0]]


def test_the_years_are_the_last_four_with_their_averages_and_how_many_were_held():
    over_time = [met(number, came=number, every=370) for number in range(6)] + [met(200, came=7, every=1)]
    picture = years_picture(over_time, WORDS)
    assert [part.name for part in picture.parts] == ["2030", "2029", "2028", "2027"]
    assert picture.places[0].texts == ["5.0 (held: 1)", "4.0 (held: 1)", "3.0 (held: 1)", "2.0 (held: 1)"]


def test_a_session_that_was_not_held_is_in_no_average():
    picture = years_picture([met(0, 6), met(1, 0, ShownState.CANCELLED_BY_LEADER)], WORDS)
    assert picture.places[0].texts == ["6.0 (held: 1)"]


@pytest.mark.parametrize("count", [150, 151, 5000])
def test_there_are_never_more_than_150_places_and_nothing_is_lost(count):
    sizes = [replace(SIZES[1], session_id=number, day=day(number)) for number in range(count)]
    picture = size_picture(sizes, WORDS)
    assert len(picture.places) <= 150
    assert sum(place.values[1] for place in picture.places) == count
    assert len(picture.rows) == count
    held = held_picture([met(number, every=3) for number in range(count)], WORDS)
    assert len(held.places) <= 150
    assert sum(place.values[0] for place in held.places) == count


@pytest.mark.parametrize("picture", [Picture(), size_picture([], WORDS), notice_picture([], WORDS),
                                     held_picture([], WORDS), years_picture([], WORDS)])  # fmt: skip
def test_nothing_to_show_is_an_empty_chart_that_says_so(chart, picture):
    chart.show(picture)
    chart.figure.canvas.draw()
    assert not chart.axes.get_visible()
    assert chart.summary() == "Nothing happened in this time."


def test_the_chart_can_be_heard_in_a_sentence(chart):
    chart.show(PICTURES["size"])
    assert chart.summary() == "7 January 2025 to 18 February 2025. Last: Members 6, Left 1"
