"""A keyboard and a screen reader reach everything: names, buddies and the way of Tab, in every dialog of the menus."""

from itertools import pairwise

import pytest

from balint_desk.core.fees.fee_words import Extra
from tests.also_need import switch_on
from tests.ui import reading


@pytest.fixture(scope="module")
def window(lasting_window):
    """All that few need is switched on."""
    switch_on(lasting_window._desk.store, *Extra)
    return lasting_window


@pytest.fixture(params=reading.DIALOGS)
def dialog(request, qtbot, window):
    """A window opened from the menu, gone again afterwards."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    getattr(window.menus, request.param).trigger()
    qtbot.waitUntil(lambda: bool(reading.open_dialogs()))
    [dialog] = reading.open_dialogs()
    yield dialog
    dialog.reject()
    qtbot.waitUntil(lambda: not reading.open_dialogs())


def test_everything_in_a_dialog_that_can_have_the_cursor_has_a_name(dialog):
    assert reading.nameless(dialog) == []


def test_every_button_in_a_dialog_is_called_what_stands_on_it(dialog):
    assert reading.called_otherwise(dialog) == []


def test_every_label_in_a_dialog_names_its_editor(dialog):
    assert reading.misnamed_buddies(dialog) == []


def test_tab_goes_round_a_dialog_and_comes_to_everything(qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    went = reading.way_of_tab(qtbot, dialog)
    left_out = [reading.called(one) for one in reading.left_out(dialog, went)]
    assert left_out == []


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
