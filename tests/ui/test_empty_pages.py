"""A new file, page by page: one sentence says what will stand there, and one button, reached by Tab, begins it."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.bank.bank_lines import Which
from balint_desk.store.members import members
from balint_desk.store.sessions import sessions
from balint_desk.ui.widgets.cards import Empty
from tests.also_need import switch_on
from tests.ui.conftest import TODAY

PAGES = ("overview", "members", "sessions", "fees", "debriefs")
PARTS = ("who", "invoices", "costs", "bank")
PLACES = (*PAGES, *(f"fees {part}" for part in PARTS), "bank went", "bank aside", "whole register", "no such member")
BEGINS = {
    "overview": "Import register",
    "members": "New member",
    "sessions": "Plan dates",
    "fees who": "New member",
    "fees invoices": "Make invoices",
    "fees costs": "New expense",
    "whole register": "Add session",
}
"""The places whose button opens a window, and what that window is called."""


@pytest.fixture
def window(store, main_window):
    switch_on(store, Extra.BANK)
    return main_window


def go(window, place):
    """To a page, a part of it, or a part with something narrowed to nothing."""
    store, group_id = window._desk.store, window._desk.group_id
    if place in PAGES:
        window.go_to(window.pages.named(place))
    elif place.startswith("fees "):
        window.pages.fees.open().show_part(place.removeprefix("fees "))
    elif place.startswith("bank "):
        fees = window.pages.fees.open()
        fees.show_part("bank")
        which = {"went": Which.WENT, "aside": Which.ASIDE}[place.removeprefix("bank ")]
        fees.bank.which.button(which).click()
    elif place == "whole register":
        with store.write("Plan") as session:
            sessions.plan(session, group_id, [TODAY + timedelta(days=9)], time(19), 90)
        window.menus.whole_register.trigger()
    else:
        with store.write("Join") as session:
            members.add(session, group_id, "Anita Ferreira", TODAY)
        window.pages.members.open().search.setText("Zebra")


def empty_ones(window):
    """From left to right."""
    shown = [one for one in window.findChildren(Empty) if one.isVisible()]
    return sorted(shown, key=lambda one: one.mapTo(window, QPoint()).x())


def walk(qtbot, wanted):
    """Tab by Tab, until the cursor is there or has been everywhere."""
    been = []
    while (here := QApplication.focusWidget()) not in been:
        if here is wanted:
            return True
        been.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return False


@pytest.mark.parametrize("place", PLACES)
def test_one_sentence_says_what_will_stand_there(window, place):
    go(window, place)
    sentences = [one.sentence.text() for one in empty_ones(window)]
    assert sentences != []
    assert [text for text in sentences if not text.endswith(".") or text.count(".") != 1] == []


@pytest.mark.parametrize("place", PLACES)
def test_one_button_begins_it_and_tab_comes_to_it(qtbot, window, place):
    go(window, place)
    for empty in empty_ones(window):
        [button] = [one for one in empty.findChildren(QPushButton) if one.isVisible()]
        assert button.text()
        window.pages.bar.setFocus()
        assert walk(qtbot, button), button.text()


@pytest.mark.parametrize("place", BEGINS)
def test_the_button_opens_the_window_in_which_it_begins(qtbot, window, place):
    go(window, place)
    button = empty_ones(window)[0].button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == BEGINS[place]
    dialog.reject()


def test_the_empty_chart_of_money_begins_with_an_expense(qtbot, window):
    window.go_to(window.pages.fees)
    fees = window.pages.fees.page
    qtbot.mouseClick(fees.who.carries.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    assert QApplication.activeModalWidget().windowTitle() == "New expense"
    assert fees.shown is fees.costs
    QApplication.activeModalWidget().reject()


def test_the_debriefs_begin_with_the_write_up(qtbot, window):
    window.go_to(window.pages.debriefs)
    qtbot.mouseClick(empty_ones(window)[0].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    assert QApplication.activeModalWidget().windowTitle() == "Add session"
    QApplication.activeModalWidget().reject()
