"""The unlock window, by keyboard, on real files."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton

from balint_desk.ui.base import computer_settings
from balint_desk.ui.door.unlock import wait_after
from tests.ui.door.windows import PASSPHRASE, SOON, go_in, type_passphrase, wait_until_closed


@pytest.fixture
def asked(qtbot, door, practice):
    door.ask(practice)
    qtbot.waitExposed(door.unlock)
    return door.unlock


def links(widget):
    return {button.text(): button for button in widget.findChildren(QPushButton)}


def test_the_file_is_named_inside_the_window_and_not_in_its_title(asked, practice):
    assert asked.windowTitle() == "Balint Desk"
    assert asked.name.text() == practice.name
    assert asked.folder.text().replace("\u200b", "") == str(practice.parent)


def test_the_passphrase_is_asked_for_at_once(qtbot, asked):
    qtbot.waitUntil(asked.field.edit.hasFocus)


def test_return_opens_the_file_and_nothing_of_the_passphrase_stays(qtbot, door, practice):
    main = go_in(qtbot, door, practice)
    assert not door.unlock.isVisible()
    assert door.unlock.field.edit.text() == ""
    assert main.desk.store.path == practice
    assert computer_settings.recent_files() == [practice]


@pytest.fixture
def no_litter():
    """What thousands of tests before left behind is not looked through while a window is watched."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def test_the_window_stays_alive_while_the_key_is_derived(qtbot, door, asked, at_real_cost, no_litter):
    longest, since = [0], QElapsedTimer()
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: longest.append(since.restart()))
    qtbot.waitUntil(door.imports.begin().done, timeout=SOON)
    since.start()
    timer.start()
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.desk is not None, timeout=SOON)
    timer.stop()
    assert len(longest) > 10
    assert max(longest) < 400


def test_a_wrong_passphrase_is_told_under_the_field_and_selected(qtbot, door, asked, practice):
    type_passphrase(qtbot, door, "wrong")
    qtbot.waitUntil(asked.notice.isVisible, timeout=SOON)
    assert "does not open practice.balint" in asked.notice.text()
    assert asked.field.edit.selectedText() == "wrong"
    assert asked.field.edit.hasFocus()
    assert not asked.button.isEnabled()
    assert "in one second" in asked.waiting.text()
    qtbot.waitUntil(asked.button.isEnabled, timeout=5000)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.main is not None, timeout=SOON)


def test_repeated_wrong_tries_wait_longer_but_never_above_ten_seconds():
    assert [wait_after(tries) for tries in range(1, 8)] == [1, 2, 4, 8, 10, 10, 10]


def test_return_does_nothing_while_waiting(qtbot, asked):
    asked.refuse("no", wrong=True)
    with qtbot.assertNotEmitted(asked.unlock_wanted):
        qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("letter", "shift", "told"),
    [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)],
)
def test_caps_lock_is_seen_by_the_letter_that_arrives(qtbot, asked, letter, shift, told):
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(asked.field.edit, letter, modifier)
    edit = asked.field.edit
    if edit.text() not in {letter, ""}:
        pytest.skip("this platform changes the letter")
    assert asked.field.hint.isVisible() is told


def test_a_digit_says_nothing_of_caps_lock(qtbot, asked):
    qtbot.keyClicks(asked.field.edit, "1")
    assert not asked.field.hint.isVisible()


def test_the_passphrase_can_be_shown_and_hidden_by_keyboard(qtbot, asked):
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Tab)
    assert asked.field.show_button.hasFocus()
    qtbot.keyClick(asked.field.show_button, Qt.Key.Key_Space)
    assert asked.field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert asked.field.show_button.text() == "Hide"
    qtbot.keyClick(asked.field.show_button, Qt.Key.Key_Space)
    assert asked.field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert asked.field.show_button.text() == "Show"


def test_tab_goes_round_everything_in_reading_order(qtbot, asked):
    asked.field.edit.setFocus()
    order = []
    for _ in range(6):
        order.append(asked.focusWidget().accessibleName() or asked.focusWidget().text())
        qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Tab)
    assert order == ["Passphrase", "Show", "Unlock", "Other file…", "New file…", "Use the recovery sheet…"]


def test_a_recent_file_is_chosen_by_a_click(qtbot, door, practice, tmp_path):
    other = tmp_path / "other.balint"
    other.write_bytes(practice.read_bytes())
    computer_settings.remember_file(other)
    computer_settings.remember_file(practice)
    door.ask(practice)
    links(door.unlock.recent)["other.balint"].click()
    assert (door.unlock.path, door.unlock.name.text()) == (other, "other.balint")
    assert "practice.balint" in links(door.unlock.recent)


def test_a_recent_file_that_is_gone_says_so_and_can_be_removed(door, practice, tmp_path):
    gone = tmp_path / "gone.balint"
    computer_settings.remember_file(gone)
    computer_settings.remember_file(practice)
    door.ask(practice)
    found = links(door.unlock.recent)
    assert not found["gone.balint"].isEnabled()
    found["Remove from this list"].click()
    assert computer_settings.recent_files() == [practice]
    assert not door.unlock.recent.isVisible()


def test_a_second_file_is_opened_in_the_place_of_the_first(qtbot, door, practice, tmp_path):
    other = tmp_path / "other.balint"
    other.write_bytes(practice.read_bytes())
    first = go_in(qtbot, door, practice)
    first.lock_wanted.emit()
    wait_until_closed(qtbot, door)
    door.ask(other)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.main not in {None, first}, timeout=SOON)
    assert door.desk.store.path == other
    assert door.main.isVisible()
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))


def test_a_passphrase_from_outside_goes_straight_in(qtbot, door, practice):
    secret = bytearray(PASSPHRASE.encode())
    door.unlock.show_file(practice)
    door.enter(practice, secret)
    qtbot.waitUntil(lambda: door.main is not None, timeout=SOON)
    assert door.main.isVisible()
    assert not door.unlock.isVisible()
    assert not any(secret)


def test_a_wrong_passphrase_from_outside_is_asked_for_in_the_window(qtbot, door, practice):
    door.unlock.show_file(practice)
    door.enter(practice, bytearray(b"wrong"))
    qtbot.waitUntil(door.unlock.notice.isVisible, timeout=SOON)
    assert "does not open" in door.unlock.notice.text()
