"""The first start by keyboard, to a real file."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from balint_desk.store.file import keys, practice_file
from balint_desk.store.practice import groups, leaders, settings
from balint_desk.ui.base.country import own_currency, own_zone
from balint_desk.ui.base.file_places import default_file
from tests.ui.door.windows import PASSPHRASE, SOON


@pytest.fixture
def start(qtbot, door):
    door.begin()
    qtbot.waitExposed(door.new.window)
    return door.new.window


def type_in(qtbot, edit, text):
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def type_passphrase_twice(qtbot, start, text=PASSPHRASE):
    type_in(qtbot, start.passphrase.new.first.edit, text)
    type_in(qtbot, start.passphrase.new.second.edit, text)


def three_steps(qtbot, door):
    start = door.new.window
    type_in(qtbot, start.name.edit, "Anna Weiss")
    type_passphrase_twice(qtbot, start)
    type_in(qtbot, start.group.edit, "Tuesday GP group")
    qtbot.waitUntil(lambda: door.desk is not None, timeout=SOON)
    return start.steps.currentWidget()


def test_three_steps_by_keyboard_make_the_file_and_lead_to_the_sheet(qtbot, door, start):
    page = three_steps(qtbot, door)
    assert page.asked
    store = door.desk.store
    assert store.path == default_file()
    with store.read() as session:
        (group,) = groups.all_groups(session)
        assert (leaders.me(session).name, group.name) == ("Anna Weiss", "Tuesday GP group")
        assert (group.every_weeks, group.minutes, group.cases, group.least, group.most) == (1, 90, 2, 6, 10)
        assert (group.currency, group.zone) == ("GBP", own_zone())
    store.close()
    practice_file.unlock(default_file(), keys.encode(PASSPHRASE)).close()


def test_trying_the_sheet_out_opens_the_window_and_is_kept(qtbot, door, start):
    page = three_steps(qtbot, door)
    groups_on_sheet = keys.recovery_text(door.desk.store.spec).split()
    for number, edit in zip(page.asked, page.edits, strict=True):
        qtbot.keyClicks(edit, groups_on_sheet[number].lower())
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.main is not None and door.main.isVisible())
    assert door.new.window is None
    with door.desk.store.read() as session:
        assert settings.get(session, settings.RECOVERY_TRIED) is True


def test_the_sheet_can_be_put_off(qtbot, door, start):
    page = three_steps(qtbot, door)
    page.later.click()
    assert door.main.isVisible()
    with door.desk.store.read() as session:
        assert settings.get(session, settings.RECOVERY_TRIED) is False


def test_locking_while_the_sheet_is_shown_comes_back_to_it(qtbot, door, start):
    page = three_steps(qtbot, door)
    qtbot.keyClicks(page.edits[0], "AB12")
    door.lock()
    assert not start.isVisible()
    qtbot.keyClicks(door.unlock.field.edit, PASSPHRASE)
    qtbot.keyClick(door.unlock.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)
    assert start.isVisible()
    assert page.edits[0].text() == "AB12"
    assert door.main is None


def test_each_step_says_what_is_missing_and_stays(qtbot, start):
    type_in(qtbot, start.name.edit, "  ")
    assert start.name.notice.isVisible()
    assert "your name" in start.name.notice.text()
    type_in(qtbot, start.name.edit, "Anna")
    type_in(qtbot, start.passphrase.new.first.edit, PASSPHRASE)
    type_in(qtbot, start.passphrase.new.second.edit, "something else")
    assert "not the same" in start.passphrase.new.notice.text()
    assert start.steps.currentWidget() is start.passphrase


def test_a_second_passphrase_that_differs_is_typed_over_at_once(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna")
    new = start.passphrase.new
    type_in(qtbot, new.first.edit, PASSPHRASE)
    type_in(qtbot, new.second.edit, "something else")
    type_in(qtbot, new.second.edit, PASSPHRASE)
    assert start.steps.currentWidget() is start.group


def test_return_in_the_first_passphrase_leads_to_a_second_that_is_typed_over(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna")
    new = start.passphrase.new
    new.second.edit.setText("of before")
    type_passphrase_twice(qtbot, start)
    assert start.steps.currentWidget() is start.group


def test_what_was_typed_stays_on_the_way_back(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna")
    start.back.click()
    assert start.name.edit.text() == "Anna"
    assert start.place.text() == "Step 1 of 3"


def test_return_presses_the_button_that_has_the_focus(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna")
    start.back.setFocus()
    qtbot.keyClick(start.back, Qt.Key.Key_Return)
    assert start.steps.currentWidget() is start.name


def test_a_weak_passphrase_is_warned_about_and_taken_at_the_second_word(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna Weiss")
    type_passphrase_twice(qtbot, start, "annaweiss")
    new = start.passphrase.new
    assert "easy to guess" in new.notice.text()
    assert new.anyway.hasFocus()
    qtbot.keyClick(new.anyway, Qt.Key.Key_Return)
    assert start.steps.currentWidget() is start.passphrase
    qtbot.keyClick(new.anyway, Qt.Key.Key_Space)
    qtbot.keyClick(new.anyway, Qt.Key.Key_Return)
    assert start.steps.currentWidget() is start.group


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [("short", "short"), ("passwordpassword", "weak"), ("anna weiss anna", "weak"), (PASSPHRASE, "good")],
)
def test_the_strength_is_told_while_typing_and_knows_the_name(qtbot, start, passphrase, words):
    type_in(qtbot, start.name.edit, "Anna Weiss")
    qtbot.keyClicks(start.passphrase.new.first.edit, passphrase)
    assert words in start.passphrase.new.strength.text()


def test_the_place_of_the_file_is_shown_and_a_synced_folder_is_warned_about(start, tmp_path):
    assert start.group.kept.text().replace("\u200b", "") == str(default_file())
    assert not start.group.warning.isVisibleTo(start.group)
    start.group.show_path(tmp_path / "Dropbox" / "practice.balint")
    assert start.group.warning.isVisibleTo(start.group)
    assert start.group.warning.text().startswith("Dropbox copies this folder while the file is open")
    start.group.show_path(tmp_path / "practice.balint")
    assert not start.group.warning.isVisibleTo(start.group)


def test_change_opens_the_window_of_the_system_for_a_new_file(qtbot, start, tmp_path):
    start.group.change.click()
    (dialog,) = start.findChildren(QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "balint"
    dialog.fileSelected.emit(str(tmp_path / "elsewhere.balint"))
    assert start.group.path == tmp_path / "elsewhere.balint"
    dialog.close()


def test_a_file_that_exists_is_not_replaced(qtbot, start, practice):
    before = practice.read_bytes()
    start.group.show_path(practice)
    type_in(qtbot, start.name.edit, "Anna")
    type_passphrase_twice(qtbot, start)
    type_in(qtbot, start.group.edit, "Tuesday")
    assert "a file named practice.balint in this folder already" in start.group.notice.text()
    assert practice.read_bytes() == before


def test_a_place_where_no_file_can_be_made_is_told_and_nothing_typed_is_lost(qtbot, door, start, tmp_path):
    (tmp_path / "wall").write_text("not a folder", encoding="utf-8")
    start.group.show_path(tmp_path / "wall" / "practice.balint")
    type_in(qtbot, start.name.edit, "Anna")
    type_passphrase_twice(qtbot, start)
    type_in(qtbot, start.group.edit, "Tuesday")
    qtbot.waitUntil(start.group.notice.isVisible, timeout=SOON)
    assert "Choose another" in start.group.notice.text()
    assert (start.group.edit.text(), start.passphrase.new.text) == ("Tuesday", PASSPHRASE)


def test_a_second_new_file_gets_a_free_name(door, practice):
    default_file().parent.mkdir(parents=True)
    default_file().touch()
    door.begin()
    assert door.new.window.group.path.name == "practice 2.balint"


def test_a_file_from_another_laptop_can_be_opened_instead(qtbot, door, start, practice):
    start.existing.click()
    (dialog,) = start.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(practice))
    assert door.unlock.isVisible()
    assert door.unlock.path == practice
    assert door.new.window is None


def test_every_field_has_a_name_and_a_label(start):
    for edit in (start.name.edit, start.group.edit, start.passphrase.new.first.edit, start.passphrase.new.second.edit):
        labels = [it for it in start.findChildren(QLabel) if it.buddy() is edit]
        assert [it.text() for it in labels] == [edit.accessibleName()]


@pytest.mark.parametrize(("place", "currency"), [("de_DE", "EUR"), ("en_GB", "GBP"), ("de_CH", "CHF"), ("C", "EUR")])
def test_the_currency_is_that_of_the_country(place, currency):
    QLocale.setDefault(QLocale(place))
    assert own_currency() == currency


def test_the_zone_is_one_that_dates_can_be_kept_with():
    assert ZoneInfo(own_zone())


def test_tab_and_typing_on_never_lay_the_passphrase_open(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna Weiss")
    new = start.passphrase.new
    qtbot.waitUntil(new.first.edit.hasFocus)
    for field in (new.first, new.second):
        qtbot.keyClicks(QApplication.focusWidget(), PASSPHRASE)
        assert field.edit.text() == PASSPHRASE
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert {one.edit.echoMode() for one in new.fields} == {QLineEdit.EchoMode.Password}
    assert QApplication.focusWidget() is new.shown


def test_both_passphrases_are_shown_and_hidden_at_once(qtbot, start):
    type_in(qtbot, start.name.edit, "Anna Weiss")
    new = start.passphrase.new
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        qtbot.keyClick(new.shown, Qt.Key.Key_Space)
        assert [one.edit.echoMode() for one in (new.first, new.second)] == [mode, mode]
