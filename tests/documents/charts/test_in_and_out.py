"""In and out by month: what is drawn is what stands in the table, each pair is told, and nothing is lost."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from balint_desk.core.fees.costs.carrying import by_month
from balint_desk.core.money import Money
from balint_desk.documents.charts.chart_base import PICTURE_KINDS
from balint_desk.documents.charts.in_and_out import MoneyWords, left_of, money_picture
from balint_desk.documents.charts.paired_chart import PairedChart
from balint_desk.documents.charts.pictures import Picture
from balint_desk.documents.palettes import DARK, LIGHT

WORDS = MoneyWords()
CAME = (230_00, 460_00, 0, -20_00)
SPENT = (56_00, 112_00, 168_00, 0)


def flows(came=CAME, spent=SPENT, first=date(2026, 1, 1), months=None):
    def dated(amounts):
        return [
            (date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 15), Money(one, "GBP"))
            for n, one in enumerate(amounts)
        ]

    last = dated([0] * (months or len(came)))[-1][0]
    return by_month(dated(came), dated(spent), "GBP", first, last)


@pytest.fixture
def chart():
    figure = Figure(figsize=(4.2, 2.6), dpi=100)
    FigureCanvasAgg(figure)
    chart = PairedChart(figure, axis_text=lambda minor: f"£{minor // 100}")
    chart.show(money_picture(flows(), WORDS))
    chart.fit(420, 260)
    figure.canvas.draw()
    return chart


def bars(stack):
    """Left, right and height of each bar of one part."""
    points = np.array(stack.get_path().vertices).reshape(-1, 5, 2)[:, :4]  # the fifth only closes it
    return [(round(float(box[:, 0].min()), 6), round(float(box[:, 0].max()), 6), float(box[1, 1])) for box in points]


def test_in_and_out_stand_beside_one_another_and_never_on_one_another(chart):
    came, spent = bars(chart.stacks[0]), bars(chart.stacks[1])
    assert came == [(-0.4, 0.0, 230_00), (0.6, 1.0, 460_00), (2.6, 3.0, -20_00)]
    assert spent == [(0.0, 0.4, 56_00), (1.0, 1.4, 112_00), (2.0, 2.4, 168_00)]


def test_a_month_in_which_more_went_back_than_came_hangs_below_nought(chart):
    low, high = chart.axes.get_ylim()
    assert low < -20_00
    assert high > 460_00


def test_the_axis_tells_money_in_the_words_of_the_window_with_room_for_it(chart):
    assert {"£0", "£200", "£400"} <= set(chart.beside.texts())
    before = chart.axes.get_position().x0
    chart._axis_text = lambda minor: f"£{minor:,}.00"
    chart.fit(420, 260)
    assert chart.axes.get_position().x0 > before


def test_every_month_of_a_year_is_named_by_its_letter(chart):
    chart.show(money_picture(flows([1] * 11, [1] * 11), WORDS))
    chart.fit(420, 260)
    assert chart.below.texts() == ["J\n2026", *"FMAMJJASON"]


def test_each_month_has_its_tooltip_and_opens_nothing(chart):
    dots = chart.axes.transData.transform((1, 100_00))
    assert chart.at(*dots) == (None, "Feb 2026: In 460.00 GBP, Out 112.00 GBP")
    assert chart.words_of(2) == "Mar 2026: In 0.00 GBP, Out 168.00 GBP"


def test_the_table_has_the_same_figures_the_latest_month_first():
    made = money_picture(flows(), WORDS)
    assert [row.whole for row in made.rows] == ["Apr 2026", "Mar 2026", "Feb 2026", "Jan 2026"]
    assert [row.values for row in made.rows] == [one.values for one in reversed(made.places)]
    assert left_of(made.rows[0], "GBP") == Money(-20_00, "GBP")


def test_in_and_out_are_told_apart_without_colour(chart):
    assert [one.get_hatch() for one in chart.stacks[:2]] == ["", "////"]
    assert chart.legend.texts() == ["In", "Out"]


def test_another_theme_changes_the_colours(chart):
    assert to_hex(chart.stacks[0].get_facecolor()) == LIGHT.accent
    chart.wear(DARK)
    assert to_hex(chart.stacks[0].get_facecolor()) == DARK.accent
    assert to_hex(chart.figure.get_facecolor()) == DARK.card


def test_it_can_be_heard_in_a_sentence(chart):
    assert chart.summary() == "Jan 2026 to Apr 2026. Last: In -20.00 GBP"
    chart.show(Picture())
    chart.figure.canvas.draw()
    assert not chart.axes.get_visible()
    assert chart.summary() == "Nothing happened in this time."


@pytest.mark.parametrize("kind", PICTURE_KINDS)
def test_it_is_saved_as_a_picture(chart, kind):
    assert len(chart.drawn_alone(kind, "Does the group carry itself?")) > 1000


@pytest.mark.parametrize(("months", "places"), [(24, 24), (25, 9), (120, 40), (600, 50)])
def test_many_months_become_quarters_and_years(months, places):
    made = money_picture(flows([100] * months, [1] * months, months=months), WORDS)
    assert len(made.places) == places
    assert len(made.rows) == months


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.integers(0, 10**6)), min_size=1, max_size=200))
def test_however_many_months_are_put_together_nothing_is_lost(months):
    made = money_picture(flows([came for came, _ in months], [spent for _, spent in months]), WORDS)
    for part in (0, 1):
        assert sum(place.values[part] for place in made.places) == sum(month[part] for month in months)
        assert sum(row.values[part] for row in made.rows) == sum(month[part] for month in months)
