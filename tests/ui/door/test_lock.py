"""Locking covers first and closes then; unlocking brings everything back as it was."""

import os
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QVBoxLayout

from balint_desk.core.refused import Refused
from balint_desk.store.file import backups
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import settings
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.base.slow_imports import PAINTED_MS
from balint_desk.ui.door.idle import Idle
from tests.ui.door.windows import SOON, go_in, type_passphrase, wait_until_closed


@pytest.fixture
def main(qtbot, door, practice):
    return go_in(qtbot, door, practice)


def add(store, name="Enid"):
    with store.write("Add member") as session:
        session.add(Person(name=name))


def visible():
    return {window for window in all_windows() if window.isVisible()}


def lock(qtbot, door):
    door.lock()
    wait_until_closed(qtbot, door)


def unlock(qtbot, door):
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)


class Watcher(QObject):
    """Notes in which order things happen."""

    def __init__(self, door, main):
        super().__init__()
        self.seen, self._door = [], door
        door.desk.saving_wanted.connect(lambda: self.seen.append(("saving", any(door.desk.store.spec))))
        main.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Hide:
            self.seen.append(("hidden", any(self._door.desk.store.spec)))
        return False


def test_typing_is_kept_then_windows_are_covered_then_the_file_is_closed_and_the_key_wiped(qtbot, door, main):
    watcher = Watcher(door, main)
    lock(qtbot, door)
    assert watcher.seen == [("saving", True), ("hidden", True)]
    assert not any(door.desk.store.spec)
    assert visible() == {door.unlock}
    assert door.unlock.windowTitle() == "Balint Desk"


def test_a_locked_file_can_be_opened_by_another_program(qtbot, door, main, practice):
    lock(qtbot, door)
    from balint_desk.store.file import keys, practice_file
    from tests.ui.door.windows import PASSPHRASE

    practice_file.unlock(practice, keys.encode(PASSPHRASE)).close()


def test_after_unlocking_text_cursor_and_focus_are_where_they_were(qtbot, door, main):
    main.text.setFocus()
    qtbot.waitUntil(main.text.hasFocus)
    qtbot.keyClicks(main.text, "It was quiet, then")
    for _ in range(5):
        qtbot.keyClick(main.text, Qt.Key.Key_Left)
    lock(qtbot, door)
    unlock(qtbot, door)
    assert door.main is main
    assert main.isVisible()
    assert not door.unlock.isVisible()
    qtbot.waitUntil(main.text.hasFocus)
    qtbot.keyClicks(main.text, " and")
    assert main.text.toPlainText() == "It was quiet, and then"


def test_undo_goes_on_after_unlocking(qtbot, door, main):
    add(door.desk.store)
    lock(qtbot, door)
    unlock(qtbot, door)
    assert door.desk.store.undo_name == "Add member"
    door.desk.undo()
    with door.desk.store.read() as session:
        assert session.query(Person).count() == 0


def test_unlocking_tells_the_windows_to_read_again(qtbot, door, main):
    lock(qtbot, door)
    with qtbot.waitSignal(door.desk.changed, timeout=SOON) as changed:
        type_passphrase(qtbot, door)
    assert "person" in changed.args[0]


def test_an_open_dialog_is_hidden_and_comes_back_as_it_was(qtbot, door, main):
    dialog = QDialog(main)
    line = QLineEdit("half a na")
    QVBoxLayout(dialog).addWidget(line)
    ended = []
    dialog.finished.connect(ended.append)
    dialog.open()
    qtbot.waitUntil(line.hasFocus)
    line.end(False)
    lock(qtbot, door)
    assert visible() == {door.unlock}
    unlock(qtbot, door)
    assert dialog.isVisible()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    assert ended == []
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "me")
    assert line.text() == "half a name"


@pytest.mark.parametrize("kind", [QMessageBox, QFileDialog])
def test_a_question_and_a_file_window_are_closed(qtbot, door, main, kind):
    asked = kind(main)
    asked.open()
    menu = QMenu(main)
    menu.addAction("One")
    menu.popup(main.pos())
    lock(qtbot, door)
    assert visible() == {door.unlock}
    unlock(qtbot, door)
    assert visible() == {main}


def test_locking_backs_up_what_changed_and_only_then(qtbot, door, main, practice):
    add(door.desk.store)
    lock(qtbot, door)
    made = list(backups.folder_of(practice).glob("*.balint"))
    assert len(made) == 1
    later = made[0].stat().st_mtime + 60  # a change of the same second might not be in it
    os.utime(made[0], (later, later))
    unlock(qtbot, door)
    lock(qtbot, door)
    assert list(backups.folder_of(practice).glob("*.balint")) == made


def test_a_backup_that_fails_is_told_and_the_file_is_closed_all_the_same(qtbot, door, main, practice):
    add(door.desk.store)
    backups.folder_of(practice).write_text("a file stands where the folder should be", encoding="utf-8")
    lock(qtbot, door)
    assert "no backup could be made" in door.unlock.notice.text()
    assert not any(door.desk.store.spec)
    unlock(qtbot, door)
    with door.desk.store.read() as session:
        assert session.query(Person).count() == 1


def test_work_under_way_is_brought_to_its_end_before_the_file_is_closed(qtbot, door, main):
    begun, go_on, done = Event(), Event(), []

    def work():
        begun.set()
        go_on.wait()
        done.append(any(door.desk.store.spec))

    door.desk.tasks.run(work, lambda _: pytest.fail("nobody is there to be told"), main)
    begun.wait()
    door.lock()
    assert visible() == {door.unlock}
    go_on.set()
    wait_until_closed(qtbot, door)
    assert done == [True]


def test_locking_twice_is_locking_once(qtbot, door, main):
    lock(qtbot, door)
    lock(qtbot, door)
    assert door.unlock.isVisible()


def test_an_idle_desk_locks_itself_and_the_settings_of_the_file_say_when(qtbot, door, main):
    assert (door.idle.minutes, door.idle.busy_minutes) == (10, 20)
    with door.desk.store.write("Lock sooner") as session:
        settings.put(session, settings.IDLE_MINUTES, 5)
    assert door.idle.minutes == 5
    main.write_up_open.emit(True)
    assert door.idle.busy
    door.idle.last_minute.emit(True)
    assert main.last_minute
    door.idle.idle.emit()
    assert door.locked


def test_the_idle_clock_stands_still_while_locked(qtbot, door, main):
    lock(qtbot, door)
    assert isinstance(door.idle, Idle)
    assert not door.idle._timer.isActive()
    unlock(qtbot, door)
    qtbot.waitUntil(door.idle._timer.isActive, timeout=SOON)


def test_a_desk_that_is_locked_at_once_again_is_not_watched_after_it(qtbot, door, main):
    lock(qtbot, door)
    unlock(qtbot, door)
    lock(qtbot, door)
    later = []
    QTimer.singleShot(2 * PAINTED_MS, lambda: later.append(door.idle._timer.isActive()))
    qtbot.waitUntil(lambda: later == [False])


def test_closing_the_window_keeps_backs_up_and_closes(qtbot, door, main, practice):
    add(door.desk.store)
    saved = []
    door.desk.saving_wanted.connect(lambda: saved.append(any(door.desk.store.spec)))
    main.close()
    qtbot.waitUntil(lambda: not any(door.desk.store.spec), timeout=SOON)
    assert saved == [True]
    assert len(list(backups.folder_of(practice).glob("*.balint"))) == 1
    assert visible() == set()


def test_a_backup_that_fails_at_the_end_is_told_before_the_program_goes(qtbot, door, main, practice):
    add(door.desk.store)
    backups.folder_of(practice).write_text("in the way", encoding="utf-8")
    main.close()
    qtbot.waitUntil(lambda: bool(visible()), timeout=SOON)
    (box,) = visible()
    assert "no backup could be made" in box.text()
    assert not any(door.desk.store.spec)


def test_a_window_that_refuses_to_close_stays(qtbot, door, main):
    class Stay(QObject):
        """Says no."""

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Close:
                event.ignore()
                return True
            return False

    stay = Stay()
    main.installEventFilter(stay)
    main.close()
    looked = []
    door.tasks.run(lambda: None, looked.append, door)
    qtbot.waitUntil(lambda: bool(looked))
    assert not door.locked
    assert shiboken6.isValid(main)
    main.removeEventFilter(stay)


def test_a_refusal_while_saving_does_not_keep_the_desk_open(qtbot, door, main):
    def refuse():
        raise Refused("The disk is full.")

    door.desk.saving_wanted.connect(refuse)
    with qtbot.captureExceptions() as caught:
        lock(qtbot, door)
    assert str(caught[0][1]) == "The disk is full."
    assert not any(door.desk.store.spec)
    door.desk.saving_wanted.disconnect(refuse)


def test_another_file_from_the_menu_locks_this_one_first(qtbot, door, main, tmp_path):
    main.other_file_wanted.emit(tmp_path / "other.balint")
    wait_until_closed(qtbot, door)
    assert visible() == {door.unlock}
    assert door.unlock.name.text() == "other.balint"
    assert not any(door.desk.store.spec)


def test_a_new_file_from_the_menu_can_be_given_up_and_leads_back(qtbot, door, main, practice):
    main.new_file_wanted.emit()
    wait_until_closed(qtbot, door)
    assert visible() == {door.new.window}
    door.new.window.close()
    assert door.unlock.isVisible()
    assert door.unlock.path == practice
    unlock(qtbot, door)
    assert door.main is main
