"""A choice of few words by click, arrows or a letter, and a proposal that is not yet a choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from balint_desk.core.words import Mark
from balint_desk.ui.widgets.segments import Segments

OPTIONS = [(Mark.PRESENT, "Present", "P"), (Mark.LATE, "Late", "L"), (Mark.APOLOGIES, "Apologies", "A")]


@pytest.fixture
def segments(qtbot):
    segments = Segments(OPTIONS, "A. Ferreira")
    qtbot.addWidget(segments)
    segments.show()
    segments.activateWindow()
    return segments


def focus(segments, qtbot):
    segments.setFocus()
    qtbot.waitUntil(lambda: segments.focusWidget() is not None and segments.focusWidget().hasFocus())


def press(segments, qtbot, key):
    qtbot.keyClick(segments.focusWidget(), key)


def test_nothing_is_chosen_at_first(segments):
    assert segments.value is None
    assert not any(button.isChecked() for button in segments.buttons)


def test_a_click_chooses_and_tells(qtbot, segments):
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(segments.button(Mark.LATE), Qt.MouseButton.LeftButton)
    assert chosen.args == [Mark.LATE]
    assert segments.value is Mark.LATE


def test_a_second_click_leaves_the_choice_and_tells_nothing(qtbot, segments):
    segments.set_value(Mark.LATE)
    with qtbot.assertNotEmitted(segments.chosen):
        qtbot.mouseClick(segments.button(Mark.LATE), Qt.MouseButton.LeftButton)
    assert segments.button(Mark.LATE).isChecked()


def test_a_proposal_is_shown_but_is_no_value(segments):
    segments.set_value(None, proposed=Mark.APOLOGIES)
    button = segments.button(Mark.APOLOGIES)
    assert (segments.value, segments.proposed) == (None, Mark.APOLOGIES)
    assert button.property("proposed") is True
    assert not button.isChecked()
    assert button.accessibleDescription() == "proposed, not yet said"


def test_saying_what_was_proposed_is_a_choice(qtbot, segments):
    segments.set_value(None, proposed=Mark.PRESENT)
    focus(segments, qtbot)
    with qtbot.waitSignal(segments.chosen) as chosen:
        press(segments, qtbot, Qt.Key.Key_P)
    assert chosen.args == [Mark.PRESENT]
    assert segments.proposed is None
    assert segments.button(Mark.PRESENT).property("proposed") is False


def test_arrows_go_along_and_stop_at_the_ends(qtbot, segments):
    segments.set_value(None, proposed=Mark.PRESENT)
    focus(segments, qtbot)
    heard = []
    segments.chosen.connect(heard.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(segments, qtbot, key)
    assert heard == [Mark.LATE, Mark.APOLOGIES, Mark.LATE]
    assert segments.button(Mark.LATE).hasFocus()


def test_the_space_bar_says_what_is_proposed(qtbot, segments):
    segments.set_value(None, proposed=Mark.PRESENT)
    focus(segments, qtbot)
    press(segments, qtbot, Qt.Key.Key_Space)
    assert segments.value is Mark.PRESENT


def test_setting_a_value_tells_nothing(qtbot, segments):
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value(Mark.LATE)
    assert segments.value is Mark.LATE


def test_it_is_one_stop_for_tab(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    segments, after = Segments(OPTIONS, "A. Ferreira"), QLineEdit()
    segments.set_value(Mark.LATE)
    layout.addWidget(segments)
    layout.addWidget(after)
    page.show()
    page.activateWindow()
    focus(segments, qtbot)
    assert segments.button(Mark.LATE).hasFocus()
    qtbot.keyClick(segments.button(Mark.LATE), Qt.Key.Key_Tab)
    qtbot.waitUntil(after.hasFocus)


def test_up_and_down_are_left_to_whoever_holds_it(qtbot):
    pressed = []

    class Register(QWidget):
        def keyPressEvent(self, event):
            pressed.append(event.key())

    register = Register()
    qtbot.addWidget(register)
    segments = Segments(OPTIONS, "A. Ferreira", register)
    qtbot.keyClick(segments.buttons[0], Qt.Key.Key_Down)
    qtbot.keyClick(segments.buttons[0], Qt.Key.Key_Up)
    assert pressed == [Qt.Key.Key_Down, Qt.Key.Key_Up]


def test_a_screen_reader_hears_names_and_which_is_chosen(segments):
    segments.set_value(Mark.LATE)
    told = [QAccessible.queryAccessibleInterface(button) for button in segments.buttons]
    assert [one.text(QAccessible.Text.Name) for one in told] == ["Present", "Late", "Apologies"]
    assert [bool(one.state().checked) for one in told] == [False, True, False]
    assert segments.accessibleName() == "A. Ferreira"


def test_what_a_screen_reader_toggles_is_chosen(qtbot, segments):
    """It knows no click: it asks the button to toggle."""
    segments.set_value(None, proposed=Mark.PRESENT)
    for mark in (Mark.PRESENT, Mark.LATE):
        with qtbot.waitSignal(segments.chosen) as chosen:
            toggle(segments.button(mark))
        assert chosen.args == [mark]
    with qtbot.assertNotEmitted(segments.chosen):
        toggle(segments.button(Mark.LATE))
    assert segments.value is Mark.LATE
    assert [button.isChecked() for button in segments.buttons] == [False, True, False]


def toggle(button):
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")
