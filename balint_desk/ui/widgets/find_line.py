"""The line over a list that narrows it while one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class FindLine(QLineEdit):
    """Down and Return lead from it into the list."""

    left_down = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=words, clearButtonEnabled=True)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
