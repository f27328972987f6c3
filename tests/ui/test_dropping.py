"""Registers dropped on the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from balint_desk.ui.import_page import ImportPage
from balint_desk.ui.main_window import MainWindow
from tests.documents.register.spreadsheets import write_xlsx


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
