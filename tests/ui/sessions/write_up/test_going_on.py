"""Ctrl+Return goes on from wherever the cursor is, and Tab does not walk through what is empty."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.store.sessions import cases, write_up
from tests.ui.sessions.write_up.conftest import press

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def one_case(page, desk, tonight):
    """One of the two usual cases is noted already, and the cursor is at its end."""
    with desk.store.write("Case") as session:
        cases.write(session, tonight, 7, {"title": "One"})
    page.cases.begin()
    page.cases.editors[0].fields.more.setFocus()
    return page.cases


def go_on(qtbot, page):
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Return, CTRL)


def kept(desk, tonight):
    with desk.store.read() as session:
        return all(line.mark for line in write_up.register(session, tonight))


@pytest.mark.parametrize("field", ["presenter", "title", "minutes", "stayed", "more"])
def test_ctrl_return_in_a_case_says_that_the_register_is_right_and_then_goes_on(qtbot, page, desk, tonight, field):
    page.cases.begin()
    here = getattr(page.cases.editors[0].fields, field)
    here.setFocus()
    go_on(qtbot, page)
    assert kept(desk, tonight)
    assert here.hasFocus()
    go_on(qtbot, page)
    assert page.cases.editors[1].fields.presenter.hasFocus()


def test_ctrl_return_in_the_talk_says_that_the_register_is_right_then_goes_on_to_finish_and_finishes(
    qtbot, page, desk, tonight
):
    here = page.talk.voices.pages[page.talk._me].editors["1.presenter"]
    here.setFocus()
    go_on(qtbot, page)
    assert kept(desk, tonight)
    assert here.hasFocus()
    go_on(qtbot, page)
    assert page.talk.finish.hasFocus()
    with qtbot.waitSignal(page.finished):
        go_on(qtbot, page)


def test_a_second_case_nothing_is_said_of_is_one_stop_for_tab(qtbot, page, one_case):
    press(qtbot, page, KEY.Key_Tab)
    assert one_case.editors[1].fields.presenter.hasFocus()
    press(qtbot, page, KEY.Key_Tab)
    assert page.talk.talked.choice.isAncestorOf(page.window().focusWidget())
    qtbot.waitUntil(lambda: not one_case.editors[1].is_open)
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert one_case.editors[1].fields.presenter.hasFocus()


def test_as_soon_as_something_is_said_of_it_tab_stops_at_every_field(qtbot, page, one_case):
    press(qtbot, page, KEY.Key_Tab)
    fields = one_case.editors[1].fields
    qtbot.keyClicks(fields.presenter, "now")
    press(qtbot, page, KEY.Key_Tab)
    assert fields.title.hasFocus()


def test_a_title_alone_is_reached_by_return_and_is_something_said(qtbot, page, one_case):
    press(qtbot, page, KEY.Key_Tab, KEY.Key_Return)
    fields = one_case.editors[1].fields
    qtbot.keyClicks(fields.title, "Two")
    press(qtbot, page, KEY.Key_Tab)
    assert fields.minutes.hasFocus()


def test_a_case_one_asked_for_has_all_its_stops(qtbot, page, one_case):
    one_case.add_case()
    press(qtbot, page, KEY.Key_Tab)
    assert one_case.editors[1].fields.title.hasFocus()
    qtbot.mouseClick(one_case.editors[0].summary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not one_case.editors[1].is_open)
    qtbot.mouseClick(one_case.editors[1].summary, Qt.MouseButton.LeftButton)
    press(qtbot, page, KEY.Key_Tab)
    assert one_case.editors[1].fields.title.hasFocus()
