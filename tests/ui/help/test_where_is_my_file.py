"""Help > Where is my file?"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from balint_desk.store.file import backups
from balint_desk.ui.help.where_is_my_file import WhereDialog


@pytest.fixture
def where(qtbot, desk):
    def show():
        dialog = WhereDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def lines(dialog):
    return {name: line.text() for name, line in dialog.lines.items()}


def test_the_file_its_backups_and_the_last_of_them_are_told(where, desk, store):
    path = desk.store.path
    assert lines(where()) == {"file": str(path), "backups": str(backups.folder_of(path)), "last": "none yet"}
    backups.back_up(store)
    assert lines(where())["last"] != "none yet"


def test_what_to_carry_to_another_computer_is_told(where):
    dialog = where()
    texts = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "To go on at another computer" in texts
    assert "the same passphrase" in texts


def test_a_path_can_be_copied_but_not_changed(qtbot, where, desk):
    dialog = where()
    line = dialog.lines["file"]
    qtbot.keyClicks(line, "x")
    assert line.text() == str(desk.store.path)
    line.selectAll()
    assert line.selectedText() == str(desk.store.path)


def test_the_folder_is_shown_and_that_of_the_backups_once_it_is_there(qtbot, where, desk, store, opened):
    first = where()
    assert not first.show_backups.isEnabled()
    backups.back_up(store)
    dialog = where()
    qtbot.mouseClick(dialog.show_folder, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.show_backups, Qt.MouseButton.LeftButton)
    assert opened == [str(desk.store.path.parent), str(backups.folder_of(desk.store.path))]


def test_a_backup_can_be_made_from_there(qtbot, where):
    dialog = where()
    with qtbot.waitSignal(dialog.back_up_wanted):
        qtbot.mouseClick(dialog.back_up, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
