"""A file that was double-clicked: macOS tells it by an event, where other systems name it on the command line."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from balint_desk.ui.door.door import Door


class DoubleClicks(QObject):
    """Asks for the file; the one that is open is locked first."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self._door = door

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        self._door.lock()
        self._door.ask(Path(event.file()))
        return True
