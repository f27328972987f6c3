"""The real window behind the door: what was on screen is there again after unlocking."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from balint_desk import app
from balint_desk.store.file import backups
from tests.ui.door.windows import SOON, go_in, type_passphrase, wait_until_closed
from tests.ui.practice import fill

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def behind():
    """The real windows."""
    return app.load


@pytest.fixture
def main(qtbot, door, practice):
    main = go_in(qtbot, door, practice)
    fill(door.desk.store, door.desk.group_id)
    qtbot.waitUntil(main.isActiveWindow)
    return main


def lock_and_unlock(qtbot, door):
    window = QApplication.activeModalWidget() or door.main
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_L, CONTROL)
    assert not door.main.isVisible()
    wait_until_closed(qtbot, door)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)


def test_the_page_the_row_and_undo_are_there_again(qtbot, door, main):
    main.pages.members.open()
    members = main.pages.members.page
    members.open_member(members.list.ids[4])
    lock_and_unlock(qtbot, door)
    assert (main.pages.current.name, members.cards.person_id) == ("members", members.list.ids[4])
    assert main.menus.undo.text() == "&Undo Fill"
    main.menus.undo.trigger()
    assert members.list.ids == []


def test_every_page_survives_a_lock(qtbot, door, main):
    for late in main.pages.all:
        late.open()
        lock_and_unlock(qtbot, door)
        assert main.pages.current is late
        assert main.pages.stack.currentWidget().isVisible()


def test_a_thought_half_typed_is_there_again(qtbot, door, main):
    main.menus.thought.trigger()
    qtbot.keyClicks(main.thoughts.line, "whether the silence")
    main.thoughts.line.setCursorPosition(7)
    lock_and_unlock(qtbot, door)
    assert main.thoughts.isVisible()
    assert (main.thoughts.line.text(), main.thoughts.line.cursorPosition()) == ("whether the silence", 7)


def test_the_desk_locks_later_while_a_write_up_is_open(qtbot, door, main):
    assert not door.idle.busy
    main.write_up()
    assert door.idle.busy
    main.pages.overview.open()
    assert not door.idle.busy


def test_a_changed_setting_holds_at_once(qtbot, door, main):
    main.menus.settings.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.editors["idle_minutes"].set_value(3)
    dialog.keep.click()
    assert door.idle.minutes == 3


def test_the_backup_made_at_locking_is_told_after_unlocking(qtbot, door, main):
    assert main.status.about_file.text().endswith("no backup yet")
    lock_and_unlock(qtbot, door)
    assert backups.last_good(door.desk.store.path) is not None
    assert "last backup today" in main.status.about_file.text()
