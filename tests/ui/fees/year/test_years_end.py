"""Year's end: the time, the forms, the warning, the files, and a time that is closed for good."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.money import DECIMALS
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.year.year_files import YearFileForm
from balint_desk.store.fees.year import closing
from balint_desk.ui.fees.year.years_end import YearsEnd
from balint_desk.ui.fields.period import ALL, OWN
from balint_desk.ui.window.main_window import MainWindow
from tests.also_need import switch_on
from tests.documents.fees.year.books import read, unbalanced
from tests.store.spending import spend
from tests.ui import reading
from tests.ui.fees.money import answer, fill


@pytest.fixture
def filling():
    return fill


@pytest.fixture
def asked(qtbot, desk, store, group_id):
    switch_on(store, Extra.CLOSING, Extra.TAX_ADVISER)
    dialog = YearsEnd(desk)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def choose(asked, which):
    asked.period.choose(which)
    asked.period.changed.emit()


def write(qtbot, asked, folder):
    asked.keep.click()
    chooser = asked.findChildren(QFileDialog)[-1]
    with qtbot.waitSignal(asked.told) as told:
        chooser.fileSelected.emit(str(folder))
    chooser.close()
    return told.args[0]


def closed(desk):
    with desk.store.read() as session:
        return closing.closed_until(session)


def test_a_workbook_of_this_year_is_proposed_in_autumn(asked):
    assert asked.period.currentText() == "This year"
    assert asked.files.text() == "A new folder with year.xlsx."


def test_last_year_is_proposed_in_spring(qtbot, desk):
    desk.now = lambda: datetime(2027, 2, 1, 20)
    dialog = YearsEnd(desk)
    qtbot.addWidget(dialog)
    assert dialog.period.period().last == date(2026, 12, 31)


def test_it_is_said_which_files_there_will_be(asked):
    for box in asked.forms.values():
        box.setChecked(True)
    names = "entries.csv, invoices.csv, totals.csv, not-paid.csv, year.xlsx, accounting.txt"
    assert asked.files.text() == f"A new folder with {names}."


def test_all_three_forms_are_written_into_a_folder_of_their_own(qtbot, asked, tmp_path):
    for box in asked.forms.values():
        box.setChecked(True)
    told = write(qtbot, asked, tmp_path)
    folder = tmp_path / "Year's end 2026"
    assert told == f"Written to {folder}"
    assert len(list(folder.iterdir())) == 6
    made = read((folder / "accounting.txt").read_text(encoding="utf-8"), DECIMALS)
    assert len(made) == 8 + 22 + 1
    assert unbalanced(made) == []
    assert not asked.isVisible()


def test_a_second_time_goes_into_another_folder(qtbot, desk, asked, tmp_path):
    (tmp_path / "Year's end 2026").mkdir()
    assert write(qtbot, asked, tmp_path).endswith("Year's end 2026-2")


def test_no_form_at_all_is_refused(asked):
    asked.forms[YearFileForm.XLSX].setChecked(False)
    assert asked.files.text() == "Nothing is chosen to be written."
    with pytest.raises(Refused, match="at least one form"):
        asked.accept()
    assert asked.findChildren(QFileDialog) == []


def test_days_that_cannot_be_are_refused_before_a_folder_is_asked_for(asked):
    choose(asked, OWN)
    asked.period.own.first.set_value(date(2026, 12, 31))
    asked.period.own.last.set_value(date(2026, 1, 1))
    with pytest.raises(Refused, match="is before the first"):
        asked.accept()
    assert asked.findChildren(QFileDialog) == []


def test_a_time_that_is_not_over_cannot_be_closed(asked):
    assert not asked.close_time.isEnabled()
    choose(asked, ALL)
    assert not asked.close_time.isEnabled()
    choose(asked, 2025)
    assert asked.close_time.isEnabled()


def test_closing_warns_and_enter_leaves_it_open(qtbot, desk, asked):
    choose(asked, 2025)
    asked.close_time.click()
    box = asked.findChildren(QMessageBox)[-1]
    assert box.text() == "Close everything up to 31/12/2025?"
    assert "can no longer be undone" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert closed(desk) is None


def test_what_is_closed_stays_closed_and_undo_does_not_open_it(desk, asked, group_id):
    choose(asked, 2025)
    asked.close_time.click()
    answer(asked, "Close it")
    assert closed(desk) == date(2025, 12, 31)
    assert asked.closed.text() == "Everything up to 31/12/2025 is closed."
    assert not asked.close_time.isEnabled()
    assert desk.store.undo_name is None
    desk.undo()
    assert closed(desk) == date(2025, 12, 31)
    with pytest.raises(Refused, match="is closed"), desk.store.write("Spend") as session:
        spend(session, group_id, date(2025, 12, 31), 1_00)


def test_it_can_be_read_and_reached(qtbot, asked):
    choose(asked, OWN)
    assert reading.nameless(asked) == []
    assert reading.called_otherwise(asked) == []
    assert reading.misnamed_buddies(asked) == []
    assert reading.left_out(asked, reading.way_of_tab(qtbot, asked)) == []
    assert QApplication.focusWidget() is not None


def parts(dialog):
    """Whether its two halves can be seen: the files, and the closing."""
    return [not one.isHidden() and one.parent().isVisibleTo(dialog) for one in (dialog.files, dialog.close_time)]


@pytest.mark.parametrize(
    ("extras", "seen"),
    [((Extra.CLOSING,), [False, True]), ((Extra.TAX_ADVISER,), [True, False]), (tuple(Extra), [True, True])],
)
def test_each_half_is_shown_where_it_was_switched_on(qtbot, desk, store, extras, seen):
    switch_on(store, *extras)
    dialog = YearsEnd(desk)
    qtbot.addWidget(dialog)
    assert parts(dialog) == seen
    assert dialog.keep.isVisibleTo(dialog) == seen[0]


def test_the_menu_has_it_only_where_it_was_switched_on_or_a_time_is_closed(qtbot, desk, store, group_id):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    assert not window.menus.years_end.isVisible()
    switch_on(store, Extra.TAX_ADVISER)
    assert window.menus.years_end.isVisible()
    switch_on(store)
    assert not window.menus.years_end.isVisible()
    with store.write("Close a time", last=True) as session:
        closing.close(session, date(2025, 12, 31))
    assert window.menus.years_end.isVisible()
    dialog = YearsEnd(desk)
    qtbot.addWidget(dialog)
    assert dialog.period.currentText() == "Last year"
    assert (parts(dialog), dialog.closed.text()) == ([False, True], "Everything up to 31/12/2025 is closed.")
    desk.saving_wanted.emit()
