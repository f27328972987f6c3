import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from balint_desk.core.refused import Refused
from balint_desk.store.file import backups
from balint_desk.ui.door.change_passphrase import ChangePassphrase
from balint_desk.ui.door.recovery import RecoveryDialog
from balint_desk.ui.help.where_is_my_file import WhereDialog
from balint_desk.ui.registers.import_page import ImportPage
from balint_desk.ui.widgets.work_under_way import LongWorkDialog
from balint_desk.ui.window.file_actions import FileActions


@pytest.fixture
def files(desk, page):
    return FileActions(desk, page)


def asked(page) -> QMessageBox:
    return page.findChildren(QMessageBox)[-1]


def answer(qtbot, page, words):
    button = next(button for button in asked(page).buttons() if button.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page, path: Path):
    """As the system's window tells it."""
    dialog = page.findChildren(QFileDialog)[-1]
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_sound_file_is_said_to_be_sound(qtbot, files, page):
    files.check()
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
    assert asked(page).text() == "The file is sound."


def test_damage_is_told_with_the_way_back(qtbot, files, page, store):
    with store.write("Fill") as session:
        session.connection().exec_driver_sql("INSERT INTO person_search (rowid, name) VALUES (1, 'nobody')")
    files.check()
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
    assert asked(page).text() == "Parts of the file are damaged."
    assert "the search index does not fit" in asked(page).detailedText()
    assert "test backups" in asked(page).informativeText()


def test_a_backup_goes_to_the_usual_folder(qtbot, files, page, desk):
    files.back_up()
    with qtbot.waitSignal(files.told) as told:
        answer(qtbot, page, "Back up here")
    made = list(backups.folder_of(desk.store.path).glob("*.balint"))
    assert told.args == [f"Backed up: {made[0].name}"]


def test_a_backup_goes_to_a_chosen_folder(qtbot, files, page, tmp_path):
    files.back_up()
    answer(qtbot, page, "Another folder…")
    with qtbot.waitSignal(files.told):
        choose(page, tmp_path / "stick")
    assert len(list((tmp_path / "stick").glob("*.balint"))) == 1


def test_an_export_warns_first_and_has_a_folder_of_its_own(qtbot, files, page, tmp_path, people):
    files.export()
    assert asked(page).text() == "What is exported is not encrypted."
    answer(qtbot, page, "Choose a folder…")
    with qtbot.waitSignal(files.told):
        choose(page, tmp_path)
    folder = tmp_path / "balint-desk-2026-11-22"
    with (folder / "person.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 8
    assert len(json.loads((folder / "balint-desk.json").read_text(encoding="utf-8"))["tables"]["person"]) == 8
    with qtbot.waitSignal(files.told) as told:
        files.export_to(tmp_path)
    assert told.args == [f"Exported to {tmp_path / 'balint-desk-2026-11-22-2'}"]


def test_no_export_without_the_warning_being_answered(qtbot, files, page, tmp_path):
    files.export()
    answer(qtbot, page, "Cancel")
    assert page.findChildren(QFileDialog) == []


def test_what_is_typed_is_kept_before_it_is_copied(qtbot, files, desk, tmp_path):
    with qtbot.waitSignal(desk.saving_wanted):
        files.back_up_to(tmp_path)
    with qtbot.waitSignal(files.told):
        pass


def test_what_stands_in_the_way_is_told_and_the_word_about_it_goes(qtbot, files, page, tmp_path):
    (tmp_path / "stick").write_text("a file, no folder", encoding="utf-8")
    with qtbot.captureExceptions() as caught:
        files.export_to(tmp_path / "stick")
        qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0][1], Refused)
    assert not any(doing.isVisible() for doing in page.findChildren(LongWorkDialog))


def test_something_long_is_told_after_a_second_and_cannot_be_closed(qtbot, desk, page):
    doing = LongWorkDialog(desk, "Exporting…", page)
    qtbot.waitUntil(doing.isVisible)
    qtbot.keyClick(doing, Qt.Key.Key_Escape)
    assert doing.isVisible()
    with qtbot.waitSignal(doing.destroyed):
        desk.saving_wanted.emit()
    doing.end()


def test_a_register_is_asked_for_and_looked_at(qtbot, files, page, tmp_path):
    register = tmp_path / "register.csv"
    register.write_text("Name,6 Jan 2026\nAnita Ferreira,Y\n", encoding="utf-8")
    files.import_register()
    choose(page, register)
    assert page.findChild(ImportPage).isVisible()


def test_another_file_is_asked_for(qtbot, files, page, tmp_path):
    files.open_file()
    with qtbot.waitSignal(files.other_file_wanted) as wanted:
        choose(page, tmp_path / "other.balint")
    assert wanted.args == [tmp_path / "other.balint"]


def test_from_where_the_file_is_one_goes_on_to_a_backup(qtbot, files, page):
    files.where()
    qtbot.mouseClick(page.findChild(WhereDialog).back_up, Qt.MouseButton.LeftButton)
    assert asked(page).informativeText().startswith("The usual folder is")


def test_the_version_is_told(files, page):
    files.about()
    assert asked(page).text().startswith("Balint Desk 0")


@pytest.mark.parametrize(
    ("does", "kind"), [("recovery_sheet", RecoveryDialog), ("change_passphrase", ChangePassphrase)]
)
def test_the_windows_of_the_key_open(files, page, does, kind):
    getattr(files, does)()
    assert page.findChild(kind).isVisible()


def test_after_a_new_passphrase_the_new_sheet_comes(files, page):
    files.change_passphrase()
    page.findChild(ChangePassphrase).accepted.emit()
    assert page.findChild(RecoveryDialog).isVisible()
