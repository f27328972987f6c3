"""Return goes on in a case, and nobody else is chosen by letters that were meant for the title."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.sessions.write_up.conftest import press, type_in

KEY = Qt.Key


def test_return_goes_from_field_to_field_in_the_order_one_reads(qtbot, page, people, first):
    for text in ("whit", "The one who never sits down", "40"):
        type_in(qtbot, page, text)
        press(qtbot, page, KEY.Key_Return)
    for feeling in ("irrit", "help"):
        type_in(qtbot, page, feeling)
        press(qtbot, page, KEY.Key_Return)
        assert first.feelings.line.hasFocus()
    press(qtbot, page, KEY.Key_Return)
    type_in(qtbot, page, "How tired we were.")
    press(qtbot, page, KEY.Key_Return)
    type_in(qtbot, page, "And how kind.")
    assert first.presenter.value() == people["Whitcombe"]
    assert (first.title.value(), first.minutes.value()) == ("The one who never sits down", 40)
    assert [word[:4] for word in first.feelings.chosen] == ["irri", "help"]
    assert first.stayed.value() == "How tired we were.\nAnd how kind."


def test_return_leaves_a_presenter_nobody_was_chosen_for(qtbot, page, first):
    press(qtbot, page, KEY.Key_Enter)
    assert first.title.hasFocus()


@pytest.mark.parametrize("opens", [KEY.Key_Space, KEY.Key_F4])
def test_who_is_taken_from_the_open_list_stays_and_the_title_is_typed_next(qtbot, page, people, first, opens):
    press(qtbot, page, opens)
    listed = first.presenter.view()
    qtbot.waitUntil(listed.isVisible)
    names = [first.presenter.itemText(row) for row in range(first.presenter.count())]
    for _ in range(names.index("P. Nowak")):
        qtbot.keyClick(listed, KEY.Key_Down)
    qtbot.keyClick(listed, KEY.Key_Return)
    qtbot.waitUntil(lambda: not listed.isVisible())
    type_in(qtbot, page, "A door half open")
    assert (first.presenter.value(), first.title.value()) == (people["Nowak"], "A door half open")


def test_a_list_closed_without_taking_anybody_keeps_the_cursor(qtbot, page, people, first):
    press(qtbot, page, KEY.Key_F4)
    listed = first.presenter.view()
    qtbot.waitUntil(listed.isVisible)
    qtbot.keyClick(listed, KEY.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    type_in(qtbot, page, "now")
    assert first.presenter.hasFocus()
    assert first.presenter.value() == people["Nowak"]
