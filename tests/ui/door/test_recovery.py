"""The recovery sheet: made, tried out, used; and a new passphrase."""

import stat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from balint_desk.core.refused import Refused
from balint_desk.store.file import keys, practice_file
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import settings
from balint_desk.ui.door.change_passphrase import ChangePassphrase
from balint_desk.ui.door.recovery import RecoveryDialog
from balint_desk.ui.door.recovery_open import RecoveryOpen
from tests.ui.door.windows import PASSPHRASE, SOON, go_in, type_passphrase, wait_until_closed

NEW = "seven grey boats drift"


@pytest.fixture
def main(qtbot, door, practice):
    return go_in(qtbot, door, practice)


@pytest.fixture
def dialog(qtbot, door, main):
    dialog = RecoveryDialog(door.desk, main)
    dialog.open()
    return dialog


def tried(store):
    with store.read() as session:
        return settings.get(session, settings.RECOVERY_TRIED)


def answer(qtbot, page, groups):
    for edit, group in zip(page.edits, groups, strict=True):
        edit.setFocus()
        qtbot.keyClicks(edit, group)
    qtbot.keyClick(page.edits[-1], Qt.Key.Key_Return)


def test_two_groups_typed_back_are_kept_as_tried_out(qtbot, door, dialog, sheet):
    page = dialog.page
    assert [edit.accessibleName() for edit in page.edits] == [f"Block {number + 1}" for number in page.asked]
    answer(qtbot, page, [sheet.split()[number] for number in page.asked])
    assert tried(door.desk.store) is True
    assert not dialog.isVisible()


def test_a_group_may_be_typed_small_in_two_halves_and_with_an_o_for_a_nought(qtbot, door, dialog, sheet):
    halves = [sheet.split()[number].lower().replace("0", "o") for number in dialog.page.asked]
    answer(qtbot, dialog.page, [f"{group[:4]} {group[4:]}" for group in halves])
    assert tried(door.desk.store) is True


def test_a_wrong_group_is_named_and_nothing_is_kept(qtbot, door, dialog, sheet):
    page = dialog.page
    answer(qtbot, page, [sheet.split()[page.asked[0]], "00000000"])
    assert page.notice.text().startswith(f"Block {page.asked[1] + 1} is not what stands")
    assert page.edits[1].hasFocus()
    assert tried(door.desk.store) is False
    assert dialog.isVisible()


def test_the_pdf_is_made_for_this_user_only_and_can_be_deleted(qtbot, dialog, tmp_path):
    page, path = dialog.page, tmp_path / "sheet.pdf"
    assert not page.print.isEnabled()
    page.save_to(path)
    qtbot.waitUntil(page.print.isEnabled, timeout=SOON)
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert page.kept.text().replace("\u200b", "").endswith("sheet.pdf")
    page.delete.click()
    assert not path.exists()
    assert not page.print.isEnabled()


def test_saving_the_sheet_in_a_synced_folder_is_warned_about(qtbot, dialog, tmp_path):
    (tmp_path / "Nextcloud").mkdir()
    dialog.page.save_to(tmp_path / "Nextcloud" / "sheet.pdf")
    qtbot.waitUntil(dialog.page.notice.isVisible, timeout=SOON)
    assert dialog.page.notice.text().startswith("Nextcloud copies this folder")


def test_a_sheet_that_cannot_be_written_is_refused(qtbot, dialog, tmp_path):
    with qtbot.captureExceptions() as caught:
        dialog.page.save_to(tmp_path / "none" / "sheet.pdf")
        qtbot.waitUntil(lambda: bool(caught), timeout=SOON)
    assert isinstance(caught[0][1], Refused)


def test_later_leaves_it_waiting(door, dialog):
    dialog.page.later.click()
    assert not dialog.isVisible()
    assert tried(door.desk.store) is False


def open_with_sheet(qtbot, door, practice, text):
    door.ask(practice)
    door.unlock.recovery.click()
    (dialog,) = door.unlock.findChildren(RecoveryOpen)
    dialog.key.setPlainText(text)
    dialog.next.click()
    qtbot.waitUntil(lambda: not dialog.doing.text(), timeout=SOON)
    return dialog


def type_new(qtbot, dialog, text=NEW):
    for field in (dialog.new.first, dialog.new.second):
        qtbot.keyClicks(field.edit, text)


def test_the_sheet_opens_the_file_and_leads_to_a_new_passphrase(qtbot, door, practice, sheet):
    dialog = open_with_sheet(qtbot, door, practice, sheet.lower().replace(" ", "\n"))
    assert dialog.pages.currentIndex() == 1
    type_new(qtbot, dialog)
    qtbot.keyClick(dialog.new.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.main is not None, timeout=SOON)
    assert tried(door.desk.store) is False
    assert door.main.findChildren(RecoveryDialog)[0].isVisible()
    door.desk.store.close()
    practice_file.unlock(practice, keys.encode(NEW)).close()
    with pytest.raises(Refused, match="does not open"):
        practice_file.unlock(practice, keys.encode(PASSPHRASE))
    with pytest.raises(Refused, match="does not open"):
        practice_file.unlock_with_recovery(practice, sheet)


def test_the_sheet_opens_a_file_whose_beginning_is_damaged(qtbot, door, practice, sheet):
    practice.write_bytes(bytes(16) + practice.read_bytes()[16:])
    dialog = open_with_sheet(qtbot, door, practice, sheet)
    assert dialog.pages.currentIndex() == 1
    type_new(qtbot, dialog)
    dialog.next.click()
    qtbot.waitUntil(lambda: door.main is not None, timeout=SOON)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text[:-9], "13 blocks of 8"),
        (lambda text: ("0" if text[0] != "0" else "1") + text[1:], "is mistyped"),
        (lambda text: keys.recovery_text(keys.from_recovery(text)[:60] + b"0" * 38 + b"'"), "does not open"),
    ],
    ids=["a group missing", "a sign mistyped", "the sheet of another file"],
)
def test_what_is_wrong_with_the_key_is_told_and_the_typing_stays(qtbot, door, practice, sheet, change, words):
    typed = change(sheet)
    dialog = open_with_sheet(qtbot, door, practice, typed)
    assert words in dialog.notice.text()
    assert dialog.key.toPlainText() == typed
    assert dialog.pages.currentIndex() == 0


def test_the_groups_are_counted_while_typing(qtbot, door, practice, sheet):
    dialog = open_with_sheet(qtbot, door, practice, "")
    dialog.key.setPlainText(" ".join(sheet.split()[:7]))
    assert dialog.count.text() == "7 of 13 blocks"


def test_giving_up_after_the_sheet_opened_the_file_closes_it_again(qtbot, door, practice, sheet):
    dialog = open_with_sheet(qtbot, door, practice, sheet)
    dialog.cancel.click()
    practice_file.unlock(practice, keys.encode(PASSPHRASE)).close()


def test_a_locked_desk_opened_with_its_sheet_goes_on_where_it_was(qtbot, door, main, practice, sheet):
    with door.desk.store.write("Add member") as session:
        session.add(Person(name="Enid"))
    main.text.setPlainText("half a sent")
    door.lock()
    wait_until_closed(qtbot, door)
    dialog = open_with_sheet(qtbot, door, practice, sheet)
    type_new(qtbot, dialog)
    dialog.next.click()
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)
    assert door.main is main
    assert main.text.toPlainText() == "half a sent"


@pytest.fixture
def change(door, main):
    change = ChangePassphrase(door.desk, main)
    change.open()
    return change


def test_a_new_passphrase_opens_the_file_and_the_old_one_does_not(qtbot, door, main, change, practice):
    qtbot.keyClicks(change.old.edit, PASSPHRASE)
    type_new(qtbot, change)
    qtbot.keyClick(change.new.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not change.isVisible(), timeout=SOON)
    assert tried(door.desk.store) is False
    door.lock()
    type_passphrase(qtbot, door)
    qtbot.waitUntil(door.unlock.notice.isVisible, timeout=SOON)
    assert "does not open" in door.unlock.notice.text()
    qtbot.waitUntil(door.unlock.button.isEnabled, timeout=5000)
    type_passphrase(qtbot, door, NEW)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)
    assert main.isVisible()


def test_the_old_passphrase_is_asked_for(qtbot, door, change, practice):
    qtbot.keyClicks(change.old.edit, "not this")
    type_new(qtbot, change)
    change.change.click()
    qtbot.waitUntil(change.notice.isVisible, timeout=SOON)
    assert "not the passphrase of the file" in change.notice.text()
    assert change.old.edit.hasFocus()
    assert change.new.text == NEW
    assert tried(door.desk.store) is False


def test_a_copy_that_fails_leaves_the_file_open_under_the_old_passphrase(qtbot, door, change, practice):
    in_the_way = practice.with_name(practice.name + ".renewed")
    in_the_way.mkdir()
    qtbot.keyClicks(change.old.edit, PASSPHRASE)
    type_new(qtbot, change)
    with qtbot.captureExceptions():
        change.change.click()
        qtbot.waitUntil(lambda: not change.doing.text(), timeout=SOON)
    assert change.isVisible()
    assert tried(door.desk.store) is False
    door.desk.store.close()
    practice_file.unlock(practice, keys.encode(PASSPHRASE)).close()


def test_locking_while_the_passphrase_is_changed_loses_neither_file_nor_desk(qtbot, door, main, change, practice):
    qtbot.keyClicks(change.old.edit, PASSPHRASE)
    type_new(qtbot, change)
    change.change.click()
    door.lock()
    wait_until_closed(qtbot, door)
    type_passphrase(qtbot, door, NEW)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)
    assert main.isVisible()
    assert not change.isVisible()


def test_return_in_the_old_passphrase_only_goes_on_to_the_new_one(qtbot, change):
    qtbot.keyClicks(change.old.edit, "wrong")
    type_new(qtbot, change, "anna")
    qtbot.keyClick(change.new.second.edit, Qt.Key.Key_Return)
    qtbot.keyClick(change.new.anyway, Qt.Key.Key_Space)
    qtbot.keyClick(change.new.anyway, Qt.Key.Key_Return)
    qtbot.waitUntil(change.notice.isVisible, timeout=SOON)
    qtbot.keyClicks(change.old.edit, PASSPHRASE)
    qtbot.keyClick(change.old.edit, Qt.Key.Key_Return)
    assert change.new.first.edit.hasFocus()
    assert change.doing.text() == ""


def test_tab_goes_from_passphrase_to_passphrase_and_shows_them_last(qtbot, change):
    new = change.new
    qtbot.waitUntil(change.old.edit.hasFocus)
    way = [QApplication.focusWidget()]
    while way[-1] is not new.shown:
        qtbot.keyClick(way[-1], Qt.Key.Key_Tab)
        way.append(QApplication.focusWidget())
    assert way == [change.old.edit, new.first.edit, new.second.edit, new.shown]
    qtbot.keyClick(new.shown, Qt.Key.Key_Space)
    assert {one.echoMode() for one in way[:3]} == {QLineEdit.EchoMode.Normal}
