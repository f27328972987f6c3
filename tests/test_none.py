"""One reference to None lost in every Qt call ends a program after some thousand calls: PySide6 6.12.0 did that."""

import sys

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QLabel, QTableView

CALLS = 1000


class Numbers(QAbstractTableModel):
    """A table that answers None for every role but its text, as a lazy table does."""

    def rowCount(self, parent=None):
        return 20

    def columnCount(self, parent=None):
        return 3

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


def drift(call) -> int:
    """How many references to None a thousand calls gain or lose, once what they keep by themselves is kept."""
    call(0)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        call(number)
    return abs(sys.getrefcount(None) - before)


def test_a_label_written_a_thousand_times_loses_no_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    assert drift(lambda number: label.setText(str(number))) < CALLS / 10
    assert drift(lambda number: label.setVisible(bool(number % 2))) < CALLS / 10
    assert drift(lambda number: label.resize(100 + number % 2, 20)) < CALLS / 10


def test_a_table_painted_a_thousand_times_loses_no_none(qtbot):
    table, numbers = QTableView(), Numbers()
    table.setModel(numbers)
    qtbot.addWidget(table)
    table.show()
    assert drift(lambda number: _paint(table, numbers)) < CALLS / 10


def _paint(table: QTableView, numbers: Numbers) -> None:
    numbers.layoutChanged.emit()
    table.viewport().repaint()
