"""A word about something long that is under way."""

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.widgets.cards import CARD_SPACE, label

LONG_MS = 1000


class Doing(QDialog):
    """Stands over the window while something long is under way. It can be locked away, not closed."""

    def __init__(self, desk: Desk, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words)
        bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        bar.setAccessibleName(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.addWidget(label(words))
        layout.addWidget(bar)
        self._wait = QTimer(self, interval=LONG_MS, singleShot=True)
        self._wait.timeout.connect(self.open)
        self._wait.start()
        desk.saving_wanted.connect(self.end)

    def reject(self) -> None:
        """Not before it is done."""

    def end(self) -> None:
        """Once it is done, or has to go before; both may come."""
        if shiboken6.isValid(self):
            self._wait.stop()
            self.hide()
            self.deleteLater()
