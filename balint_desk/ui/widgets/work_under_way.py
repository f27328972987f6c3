"""A word about something long that is under way: over the window, or on the page that waits for it."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.tasks import LONG_MS, Done, Tasks
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, column, label

BAR_WIDE = 240


class LongWorkDialog(QDialog):
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


class LongWork(QWidget):
    """Says what is under way, and how far it is. Who shows it hears when that begins and ends."""

    changed = Signal()
    """Something is under way now, or no longer is."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heard: Tasks | None = None
        self.words, self.bar = Muted(wrap=False), QProgressBar(textVisible=False)
        self.bar.setAccessibleName(name)
        self.bar.setMinimumWidth(BAR_WIDE)
        self.bar.hide()
        self.setLayout(column(self.words, self.bar, space=4))

    def text(self) -> str:
        """What is under way; nothing is ""."""
        return self.words.text()

    def say(self, words: str) -> None:
        """Something is under way, or ("") no longer is."""
        self.words.setText(words)
        self.bar.hide()
        self.changed.emit()

    def run(self, words: str, work: Callable[..., Any], done: Done, failed: Done) -> None:
        """Do what says how far it is; it is over before `done` or `failed` is called."""
        tasks = self._desk.tasks
        if tasks is not self._heard:
            self._heard = tasks
            tasks.began_long.connect(self.bar.show)
            tasks.ended_long.connect(self.bar.hide)
            tasks.progressed.connect(self._on_progress)
        self.say(words)
        tasks.run_long(work, self._then(done), self, self._then(failed))

    def stop(self) -> None:
        """It is no longer wanted."""
        self._desk.tasks.cancel()

    def _then(self, told: Done) -> Done:
        def end(answer: Any) -> None:
            self.say("")
            told(answer)

        return end

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
