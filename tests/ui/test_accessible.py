"""A keyboard and a screen reader reach everything: names, buddies and the way of Tab, on every page."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.ui import reading


@pytest.fixture
def window(people, main_window):
    return main_window


@pytest.fixture(params=(*reading.PAGES, "whole register"))
def page(request, qtbot, window):
    if request.param == "whole register":
        window.menus.whole_register.trigger()
        page = window.pages.sessions.page
        qtbot.waitUntil(lambda: page.whole.chart is not None, timeout=20000)
        window.pages.bar.setFocus()
        return page
    late = window.pages.named(request.param)
    window.go_to(late)
    page = late.page
    if request.param == "overview":
        qtbot.waitUntil(lambda: page.chart.chart is not None, timeout=20000)
    return page


def test_everything_in_the_window_that_can_have_the_cursor_has_a_name(window, page):
    assert reading.nameless(window) == []


def test_every_button_in_the_window_is_called_what_stands_on_it(window, page):
    assert reading.called_otherwise(window) == []


def test_every_label_in_the_window_names_its_editor(window, page):
    assert reading.misnamed_buddies(window) == []


def test_tab_goes_round_a_page_and_comes_to_everything(qtbot, window, page):
    went = reading.way_of_tab(qtbot, window)
    left_out = reading.left_out(window, went)
    left_out = [reading.called(one) for one in left_out if not reading.in_a_case(one)]
    assert left_out == []


def test_shift_tab_goes_the_same_way_back(qtbot, window, page):
    went = [one for one in reading.way_of_tab(qtbot, window) if not reading.in_a_case(one)]
    back = [one for one in reading.way_of_tab(qtbot, window, Qt.Key.Key_Backtab) if not reading.in_a_case(one)]
    assert [reading.called(one) for one in back[1:]] == [reading.called(one) for one in reversed(went[1:])]


def test_tab_reads_a_page_card_by_card(qtbot, window, page):
    """A card that was left is not come back to."""
    cards = [
        reading.card(one)
        for one in reading.way_of_tab(qtbot, window)
        if page.isAncestorOf(one) and reading.card(one) is not window
    ]
    runs = [card for number, card in enumerate(cards) if number == 0 or cards[number - 1] is not card]
    assert len(runs) == len(set(runs)), [reading.called(card) for card in runs]
    assert [reading.called(card) for card in runs] == [
        reading.called(card) for card in sorted(runs, key=reading.in_columns(page))
    ]


def test_tab_reads_a_card_from_top_to_bottom_and_from_left_to_right(qtbot, window, page):
    went = [one for one in reading.way_of_tab(qtbot, window) if page.isAncestorOf(one)]
    pairs = pairwise(went)
    cards = [(a, b) for a, b in pairs if reading.card(a) is reading.card(b) and reading.card(a) is not window]
    backwards = [pair for pair in cards if not reading.reads_on(*pair)]

    def read_on_once_painted():
        """Cases opened on the way, faster than any hand: for that moment lines stood closer than they are painted."""
        left = [(a, b) for a, b in backwards if not (a.isVisible() and b.isVisible() and reading.reads_on(a, b))]
        assert [(reading.called(a), reading.called(b)) for a, b in left] == []

    qtbot.waitUntil(read_on_once_painted)
