"""The chart chosen last, and its time, are there again the next time."""

from datetime import date

import pytest

from balint_desk.ui.base import computer_settings
from balint_desk.ui.fields.range_choice import OWN, WHOLE, YEAR
from balint_desk.ui.overview.chart_kinds import ChartKind
from balint_desk.ui.overview.tab import OverviewTab


@pytest.fixture
def again(qtbot, desk):
    """Another window, later."""

    def made():
        tab = OverviewTab(desk)
        qtbot.addWidget(tab)
        tab.show()
        qtbot.waitUntil(lambda: tab.chart.chart is not None)
        return tab

    return made


def choose(editor, value):
    editor.set_value(value)
    editor.edited.emit()


def test_the_chart_chosen_last_comes_again_with_its_title_and_figures(card, again):
    choose(card.kind, ChartKind.HELD)
    tab = again()
    assert tab.chart.kind.value() is ChartKind.HELD
    assert tab.chart.title.text() == "Sessions held and cancelled"
    assert tab.chart.more.view.isVisible()


def test_the_time_chosen_last_comes_again(card, again):
    choose(card.range, WHOLE)
    assert again().chart.range.value() == WHOLE


def test_days_of_ones_own_come_again(card, again):
    choose(card.range, OWN)
    card.range.own.first.set_value(date(2026, 10, 6))
    card.range.own.last.set_value(None)
    card.range.own.last.edited.emit()
    tab = again()
    assert tab.chart.range.own.isVisible()
    assert tab.chart.range.period().first == date(2026, 10, 6)
    assert tab.chart.range.period().last is None


@pytest.mark.parametrize("kept", [["own"], ["own", "yesterday", ""], ["century", "", ""], [3, None, None]])
def test_what_cannot_be_read_is_taken_as_never_chosen(people, again, kept):
    computer_settings.put(computer_settings.CHART, "PIE")
    computer_settings.put(computer_settings.CHART_RANGE, kept, "overview")
    tab = again()
    assert (tab.chart.kind.value(), tab.chart.range.value()) == (ChartKind.ATTENDANCE, YEAR)
