"""Help > Keyboard shortcuts: every key there is, read from the menus, found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from balint_desk.core.words import Mark
from balint_desk.ui.base.texts import mark_text
from balint_desk.ui.fields.lookup_window import Lookup
from balint_desk.ui.help.keys import of_menus, of_pages


@pytest.fixture
def window(people, main_window):
    return main_window


@pytest.fixture
def keys(qtbot, window):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Lookup))
    return QApplication.activeWindow()


def rows(lookup):
    model = lookup.table.model()
    columns = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def test_every_key_of_every_menu_stands_there_once(window, keys):
    shown = {pressed for _, _, keys_ in rows(keys) for pressed in keys_.split(", ")}
    there = [key for action in _all_actions(window.menus) for key in action.shortcuts()]
    assert [key.toString() for key in there if key.toString() not in shown] == []
    assert len(list(of_menus(window.menus))) == len({(one.where, one.does) for one in of_menus(window.menus)})


def test_an_entry_stands_under_its_menu_with_its_words_and_all_its_keys(keys):
    assert ("File", "Import register", "Ctrl+I") in rows(keys)
    assert ("Edit", "Redo", "Ctrl+Shift+Z, Ctrl+Y") in rows(keys)
    assert ("In the write-up", "Add case", "Ctrl+Shift+N") in rows(keys)
    assert ("From the bank", "Another payer", "P") in rows(keys)


def test_what_would_be_undone_is_no_name_of_a_key(qtbot, window):
    window.menus.show_turns("Mark Lena", None)
    assert ("Edit", "Undo", "Ctrl+Z") in list(of_menus(window.menus))


def test_every_mark_has_its_letter():
    letters = {key.does: key.pressed for key in of_pages() if key.where == "In the register"}
    assert [letters[mark_text(mark)] for mark in Mark] == ["P", "L", "E", "A", "N", "W", "V"]


def test_typing_narrows_the_table_and_down_goes_into_it(qtbot, keys):
    qtbot.keyClicks(keys.search, "fees payment")
    assert rows(keys) == [("Fees", "Record payment", "Ctrl+R")]
    qtbot.keyClick(keys.search, Qt.Key.Key_Down)
    assert keys.table.hasFocus()
    told = keys.table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "What it does: Record payment"


def test_what_is_not_there_is_said_and_one_button_shows_all_again(qtbot, keys):
    everything = len(rows(keys))
    qtbot.keyClicks(keys.search, "zzz")
    assert keys.nothing.sentence.text() == "Nothing here has “zzz”."
    qtbot.keyClick(keys.search, Qt.Key.Key_Tab)
    assert keys.nothing.button.hasFocus()
    qtbot.keyClick(keys.nothing.button, Qt.Key.Key_Return)
    assert len(rows(keys)) == everything
    assert keys.search.hasFocus()


def test_a_long_sentence_is_seen_whole_in_a_narrow_window(keys):
    high = keys.table.rowHeight(len(rows(keys)) - 2)
    keys.table.setColumnWidth(0, 480)
    heights = [keys.table.rowHeight(row) for row in range(len(rows(keys)))]
    assert max(heights) > high
    assert all(high >= keys.table.sizeHintForRow(row) for row, high in enumerate(heights))


def test_escape_closes_it(qtbot, keys):
    with qtbot.waitSignal(keys.destroyed):
        qtbot.keyClick(keys.search, Qt.Key.Key_Escape)


def _all_actions(menu):
    for action in menu.actions():
        yield action
        if action.menu() is not None:
            yield from _all_actions(action.menu())
