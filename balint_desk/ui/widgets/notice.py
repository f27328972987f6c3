"""A sentence under the field it is about, also told to a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget


class NoticeLine(QLabel):
    """Takes no room while it has nothing to say."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setProperty("role", "refused")
        self.setVisible(False)

    def tell(self, text: str) -> None:
        self.setText(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        super().clear()
        self.hide()
