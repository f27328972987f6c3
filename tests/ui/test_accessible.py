"""A keyboard and a screen reader reach everything: names, buddies and the way of Tab, on every page and dialog."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QWidget,
)

from balint_desk.core.fees.fee_words import Extra
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.sessions.write_up.case_editor import CaseEditor
from tests.also_need import switch_on

PAGES = ("overview", "members", "sessions", "fees", "debriefs")
DIALOGS = (
    "back_up",
    "export",
    "recovery",
    "passphrase",
    "settings",
    "thought",
    "new_member",
    "away",
    "plan_dates",
    "add_session",
    "record_payment",
    "charge",
    "change_fee",
    "host_fee",
    "years_end",
    "letter_texts",
    "your_details",
    "terms",
    "also_need",
    "this_group",
    "leaders",
    "new_group",
    "where",
    "keys",
    "words",
    "about",
)
"""The actions of the menus that open a window of the program's own."""
ADDED_FIRST = ("Button Add", "Button Cancel")
"""Where one member after the other is added, Tab comes to "Add" before what leaves the window."""
OVERLAP = 4
"""Lines that stand close share so many pixels."""


@pytest.fixture
def window(people, main_window):
    return main_window


@pytest.fixture(params=(*PAGES, "whole register"))
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


@pytest.fixture(params=DIALOGS)
def dialog(request, qtbot, window):
    """A window opened from the menu, gone again afterwards; all that few need is switched on."""
    switch_on(window._desk.store, *Extra)
    getattr(window.menus, request.param).trigger()
    qtbot.waitUntil(lambda: bool(open_dialogs()))
    [dialog] = open_dialogs()
    yield dialog
    dialog.reject()


def test_everything_in_the_window_that_can_have_the_cursor_has_a_name(window, page):
    assert _nameless(window) == []


def test_every_button_in_the_window_is_called_what_stands_on_it(window, page):
    assert _called_otherwise(window) == []


def test_every_label_in_the_window_names_its_editor(window, page):
    assert _misnamed_buddies(window) == []


def test_everything_in_a_dialog_that_can_have_the_cursor_has_a_name(dialog):
    assert _nameless(dialog) == []


def test_every_button_in_a_dialog_is_called_what_stands_on_it(dialog):
    assert _called_otherwise(dialog) == []


def test_every_label_in_a_dialog_names_its_editor(dialog):
    assert _misnamed_buddies(dialog) == []


def test_tab_goes_round_a_page_and_comes_to_everything(qtbot, window, page):
    went = _way_of_tab(qtbot, window)
    left_out = _left_out(window, went)
    left_out = [_called(one) for one in left_out if not _in_a_case(one)]
    assert left_out == []


def test_tab_goes_round_a_dialog_and_comes_to_everything(qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    went = _way_of_tab(qtbot, dialog)
    left_out = [_called(one) for one in _left_out(dialog, went)]
    assert left_out == []


def test_shift_tab_goes_the_same_way_back(qtbot, window, page):
    went = [one for one in _way_of_tab(qtbot, window) if not _in_a_case(one)]
    back = [one for one in _way_of_tab(qtbot, window, Qt.Key.Key_Backtab) if not _in_a_case(one)]
    assert [_called(one) for one in back[1:]] == [_called(one) for one in reversed(went[1:])]


def test_tab_reads_a_page_card_by_card(qtbot, window, page):
    """A card that was left is not come back to."""
    cards = [_card(one) for one in _way_of_tab(qtbot, window) if page.isAncestorOf(one) and _card(one) is not window]
    runs = [card for number, card in enumerate(cards) if number == 0 or cards[number - 1] is not card]
    assert len(runs) == len(set(runs)), [_called(card) for card in runs]
    assert [_called(card) for card in runs] == [_called(card) for card in sorted(runs, key=_in_columns(page))]


def test_tab_reads_a_card_from_top_to_bottom_and_from_left_to_right(qtbot, window, page):
    went = [one for one in _way_of_tab(qtbot, window) if page.isAncestorOf(one)]
    pairs = pairwise(went)
    cards = [(a, b) for a, b in pairs if _card(a) is _card(b) and _card(a) is not window]
    backwards = [pair for pair in cards if not _reads_on(*pair)]

    def read_on_once_painted():
        """Cases opened on the way, faster than any hand: for that moment lines stood closer than they are painted."""
        left = [(a, b) for a, b in backwards if not (a.isVisible() and b.isVisible() and _reads_on(a, b))]
        assert [(_called(a), _called(b)) for a, b in left] == []

    qtbot.waitUntil(read_on_once_painted)


def test_tab_reads_a_dialog_from_top_to_bottom_and_from_left_to_right(qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    went = _way_of_tab(qtbot, dialog)
    first = min(range(len(went)), key=lambda number: _place(went[number], dialog))
    went = went[first:] + went[:first]
    pairs = pairwise(went)
    backwards = [(_called(a), _called(b)) for a, b in pairs if _card(a) is _card(b) and not _reads_on(a, b)]
    assert [pair for pair in backwards if pair != ADDED_FIRST] == []


def open_dialogs():
    return [one for one in all_windows() if isinstance(one, QDialog) and one.isVisible()]


def _name(widget):
    """Qt on Linux gives what is chosen for the name of a combo box; a reader gets its name by its label or its own."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _called(widget):
    return f"{type(widget).__name__} {_name(widget) or widget.objectName()}"


def _shown(window, kind=QWidget):
    """The program's own controls that can be seen; not the parts Qt makes its controls of."""
    return [
        one
        for one in window.findChildren(kind)
        if one.isVisible() and one.window() is window and not one.objectName().startswith("qt_")
    ]


def _stops(window):
    """What can have the cursor by Tab."""
    return [
        one
        for one in _shown(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.focusProxy() is None
    ]


def _left_out(window, went):
    return [one for one in _stops(window) if one not in went and not _in_a_group_that_was_visited(one, went)]


def _nameless(window):
    focusable = [one for one in _shown(window) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [repr(one) for one in focusable if not _name(one).strip()]


def _called_otherwise(window):
    """A name may say more than the words on the button ("Open: Write up Tuesday"), but it begins with them."""
    return [
        (one.text(), _name(one))
        for one in _shown(window, QAbstractButton)
        if _words(one) and not _name(one).startswith(_words(one))
    ]


def _words(button):
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def _misnamed_buddies(window):
    buddies = [(one, one.buddy()) for one in _shown(window, QLabel) if one.buddy() is not None]
    return [
        (label.text(), _name(editor))
        for label, editor in buddies
        if not _name(editor).startswith(label.text().replace("&", ""))
    ]


def _way_of_tab(qtbot, window, key=Qt.Key.Key_Tab):
    """Where Tab goes from here until it is here again."""
    went = [QApplication.focusWidget()]
    for _ in range(400):
        qtbot.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is went[0]:
            return went
        assert QApplication.focusWidget() not in went, f"a trap at {_called(QApplication.focusWidget())}"
        went.append(QApplication.focusWidget())
    raise AssertionError("Tab never comes back")


def _in_a_case(widget):
    """A case unfolds when the cursor comes to it: what stands above its first field is met on the way back."""
    return isinstance(widget, CaseEditor) or (widget.parentWidget() is not None and _in_a_case(widget.parentWidget()))


def _in_a_group_that_was_visited(button, went):
    """Of buttons of which one is chosen, Tab comes to one, and the arrows to the others."""
    return isinstance(button, QAbstractButton) and any(
        isinstance(one, QAbstractButton) and one.parentWidget() is button.parentWidget() for one in went
    )


def _card(widget):
    """The card a control stands on, or the page itself."""
    while widget.parentWidget() is not None and widget.property("role") != "card":
        widget = widget.parentWidget()
    return widget


def _in_columns(page):
    """The columns of cards from left to right, each from top to bottom."""

    def key(card):
        top, left = _place(card, page)
        return left, top

    return key


def _place(widget, ground):
    corner = widget.mapTo(ground, QPoint(0, 0))
    return corner.y(), corner.x()


def _reads_on(before, after):
    """It stands below, or further right in the same line."""
    ground = _card(before)
    (top, left), (next_top, next_left) = _place(before, ground), _place(after, ground)
    if next_top >= top + before.height() - OVERLAP:
        return True
    return next_left > left and next_top + after.height() > top
