"""A keyboard and a screen reader reach everything: names, buddies and the way of Tab, on every page and dialog."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.fee_words import Extra
from tests.also_need import switch_on
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


@pytest.fixture(params=reading.DIALOGS)
def dialog(request, qtbot, window):
    """A window opened from the menu, gone again afterwards; all that few need is switched on."""
    switch_on(window._desk.store, *Extra)
    getattr(window.menus, request.param).trigger()
    qtbot.waitUntil(lambda: bool(reading.open_dialogs()))
    [dialog] = reading.open_dialogs()
    yield dialog
    dialog.reject()


def test_everything_in_the_window_that_can_have_the_cursor_has_a_name(window, page):
    assert reading.nameless(window) == []


def test_every_button_in_the_window_is_called_what_stands_on_it(window, page):
    assert reading.called_otherwise(window) == []


def test_every_label_in_the_window_names_its_editor(window, page):
    assert reading.misnamed_buddies(window) == []


def test_everything_in_a_dialog_that_can_have_the_cursor_has_a_name(dialog):
    assert reading.nameless(dialog) == []


def test_every_button_in_a_dialog_is_called_what_stands_on_it(dialog):
    assert reading.called_otherwise(dialog) == []


def test_every_label_in_a_dialog_names_its_editor(dialog):
    assert reading.misnamed_buddies(dialog) == []


def test_tab_goes_round_a_page_and_comes_to_everything(qtbot, window, page):
    went = reading.way_of_tab(qtbot, window)
    left_out = reading.left_out(window, went)
    left_out = [reading.called(one) for one in left_out if not reading.in_a_case(one)]
    assert left_out == []


def test_tab_goes_round_a_dialog_and_comes_to_everything(qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    went = reading.way_of_tab(qtbot, dialog)
    left_out = [reading.called(one) for one in reading.left_out(dialog, went)]
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


def test_tab_reads_a_dialog_from_top_to_bottom_and_from_left_to_right(qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    went = reading.way_of_tab(qtbot, dialog)
    first = min(range(len(went)), key=lambda number: reading.place(went[number], dialog))
    went = went[first:] + went[:first]
    pairs = pairwise(went)
    backwards = [
        (reading.called(a), reading.called(b))
        for a, b in pairs
        if reading.card(a) is reading.card(b) and not reading.reads_on(a, b)
    ]
    assert [pair for pair in backwards if pair != reading.ADDED_FIRST] == []
