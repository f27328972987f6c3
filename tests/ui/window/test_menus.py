"""The menu bar is worked by its letters."""

import pytest
from PySide6.QtGui import QKeySequence

from balint_desk.ui.window.main_window import MainWindow


@pytest.fixture(params=["en", "de"])
def language(request, speak):
    speak(request.param, "en_GB")


@pytest.fixture
def window(qtbot, desk, people):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    yield window
    desk.saving_wanted.emit()


def test_each_entry_of_a_menu_has_a_letter_of_its_own(language, window):
    window.pages.sessions.open()
    bar = window.menus
    write_up = next(action.menu() for action in bar.group_menu.actions() if action.menu())
    for menu in (bar, *(action.menu() for action in bar.actions()), write_up):
        entries = [action for action in menu.actions() if not action.isSeparator()]
        letters = [QKeySequence.mnemonic(action.text()).toString() for action in entries]
        assert "" not in letters, [action.text() for action in entries]
        assert len(set(letters)) == len(letters), letters


def test_a_group_with_an_ampersand_in_what_is_undone_is_read_as_it_is(window):
    window.menus.show_turns("Mark A & B", None)
    assert window.menus.undo.text() == "&Undo Mark A && B"


def test_undo_says_why_there_is_nothing_to_take_back(window):
    window.menus.show_turns(None, None)
    assert "a credit note puts an invoice right" in window.menus.undo.toolTip()
    assert window.menus.actions()[1].menu().toolTipsVisible()
    window.menus.show_turns("Mark A", None)
    assert "credit note" not in window.menus.undo.toolTip()
