"""Registers dropped on the real window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from balint_desk.core.registers.understood_register import AfterLast
from balint_desk.ui.registers.import_page import ImportPage
from balint_desk.ui.window.main_window import MainWindow
from tests.documents.registers.spreadsheets import write_xlsx


@pytest.fixture
def window(qtbot, desk):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    yield window
    desk.saving_wanted.emit()


def test_a_register_dropped_on_the_window_is_brought_in(qtbot, window, tmp_path):
    register = tmp_path / "register.csv"
    register.write_text("Name,6 Jan 2026\nAnita Ferreira,Y\n", encoding="utf-8")
    drop(window, register)
    assert window.findChild(ImportPage).isVisible()


def test_a_spreadsheet_dropped_on_the_window_is_brought_in_too(qtbot, window, tmp_path):
    write_xlsx(tmp_path / "register.xlsx", {"Register": [["Title"], ["Name", "2021-01-11"], ["Ada", "Y"]]})
    drop(window, tmp_path / "register.xlsx")
    page = window.findChild(ImportPage)
    qtbot.waitUntil(lambda: "Members: 1 new" in page.counts.toPlainText())


YEAR = [f"{day:02}.{month:02}.2022" for month, day in ((1, 10), (2, 14), (3, 14), (4, 11), (5, 9), (7, 11))]
NAMES = ("Nemeth, Emeka", "Kovacs, Otto", "Hajdu, Viktor", "Nowak, Fiona")
DAYS_2021 = ("21.01.11", "21.02.08", "21.03.08", "21.04.12", "21.05.10", "21.06.14", "21.06.21")
PRACTICES = {"Agnes Yorke": " Y     ", "Katya Moreau": "YYYYYYY", "Zoran Kraus": "YYYY   ", "Carmen Bakker": "       "}


def english():
    """Names down, dates across with the year first and of two figures, Y or nothing, a column beside."""
    rows = [["Practice", "Name", *DAYS_2021]]
    for place, (name, marks) in enumerate(PRACTICES.items()):
        rows.append([f"Practice {place}", name, *("Y" if mark == "Y" else "" for mark in marks)])
    return rows


def write_csv(path, rows, delimiter=","):
    path.write_text("\n".join(delimiter.join(row) for row in rows) + "\n", encoding="utf-8")


def test_an_english_register_of_yes_and_blank_goes_in(qtbot, window, tmp_path):
    write_csv(tmp_path / "register.csv", english())
    page = dropped(qtbot, window, tmp_path / "register.csv")
    page.questions.boxes["after_last"].set_value(AfterLast.STAYED)
    told = goes_in(qtbot, page)
    assert "Sessions: 7 new, 0 there already, from 11/01/2021 to 21/06/2021." in told
    assert "Members: 3 new, 0 there already." in told
    assert "Marks: 12 present, 8 away (word not known); 0 there already." in told
    assert "Without any mark, and left out: Carmen Bakker." in told


def test_the_same_as_a_spreadsheet_with_title_lines_and_real_dates_changes_nothing(qtbot, window, tmp_path):
    write_csv(tmp_path / "register.csv", english())
    page = dropped(qtbot, window, tmp_path / "register.csv")
    page.questions.boxes["after_last"].set_value(AfterLast.STAYED)
    goes_in(qtbot, page)
    header, *rows = english()
    days = [date(2000 + int(day[:2]), int(day[3:5]), int(day[6:])) for day in DAYS_2021]
    sheet = [["Attendance 2021"], [""], [*header[:2], *days], *rows]
    write_xlsx(tmp_path / "register.xlsx", {"2021": sheet, "Notes": [["None"]]})
    page = dropped(qtbot, window, tmp_path / "register.xlsx")
    page.questions.boxes["after_last"].set_value(AfterLast.STAYED)
    assert "All of it is there already: nothing will change." in page.counts.toPlainText()


def test_a_german_register_with_dates_down_the_last_one_first_goes_in(qtbot, window, tmp_path):
    marks = ("anwesend", "entsch.", "unentsch.", "anwesend")
    rows = [[day, *(marks[(place + at) % 4] for at in range(4))] for place, day in enumerate(reversed(YEAR))]
    write_csv(tmp_path / "anwesenheit.csv", [["Sitzung", *NAMES], *rows], ";")
    told = goes_in(qtbot, dropped(qtbot, window, tmp_path / "anwesenheit.csv"))
    assert told.splitlines() == [
        "Sessions: 6 new, 0 there already, from 10/01/2022 to 11/07/2022.",
        "Members: 4 new, 0 there already.",
        "Marks: 12 present, 6 apologies, 6 no word; 0 there already.",
        "New ones who left with the register's last session, on 11/07/2022: 4.",
    ]


def test_another_register_dropped_on_the_page_is_read_instead_but_not_while_one_is_written(qtbot, window, tmp_path):
    write_csv(tmp_path / "register.csv", english())
    page = dropped(qtbot, window, tmp_path / "register.csv")
    write_csv(tmp_path / "other.csv", [["Name", "6 Jan 2026"], ["Anita Ferreira", "Y"]])
    assert drop(page, tmp_path / "other.csv")
    qtbot.waitUntil(lambda: "Members: 1 new" in page.counts.toPlainText())
    page.doing.setText(page.writing)
    assert not drop(page, tmp_path / "register.csv")
    assert page.file.text() == "other.csv"
    page.doing.setText("")


def test_what_was_brought_in_is_said_in_the_status_line(qtbot, window, tmp_path):
    write_csv(tmp_path / "register.csv", [["Name", "6 Jan 2026", "13 Jan 2026"], ["Anita Ferreira", "Y", "Y"]])
    goes_in(qtbot, dropped(qtbot, window, tmp_path / "register.csv"))
    assert window.status.said.isVisible()
    assert window.status.said.text() == "Brought in: 2 sessions, 1 member and 2 marks. Undo takes it back."


def dropped(qtbot, window, path):
    """The page a file dropped on the window opens, when it was read."""
    assert drop(window, path)
    page = window.findChildren(ImportPage)[-1]
    qtbot.waitUntil(lambda: not page.doing.text())
    return page


def goes_in(qtbot, page):
    """What was told before the button was pressed."""
    told = page.counts.toPlainText()
    with qtbot.waitSignal(page.accepted):
        qtbot.mouseClick(page.bring_in, Qt.MouseButton.LeftButton)
    return told


def test_another_file_is_not_taken(qtbot, window, tmp_path):
    assert not drop(window, tmp_path / "photo.png")
    assert window.findChild(ImportPage) is None


def drop(window, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    event.setAccepted(False)
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    entering.setAccepted(False)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, event)
    return entering.isAccepted()
