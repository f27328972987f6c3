"""Knows when nobody is at the desk, so that it can be locked."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from balint_desk.ui.base.file_window import FileWindow

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
MINUTE, TICK = 60, 1000


class Idle(QObject):
    """Counts from the last key or move of the mouse, whichever came last; while a write-up is open it waits longer."""

    last_minute = Signal(bool)
    """The last minute has begun; or (False) somebody is there again."""
    idle = Signal()

    def __init__(self, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes, self.busy_minutes, self.busy = 10, 20, False
        self._clock, self._since, self._telling = clock, clock(), False
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)

    @property
    def left(self) -> float:
        """Seconds until the desk is locked."""
        return MINUTE * (self.busy_minutes if self.busy else self.minutes) - (self._clock() - self._since)

    def go_with(self, main: FileWindow) -> None:
        """With a window whose write-ups keep somebody busy, and which says when the last minute has begun."""
        self.busy = False
        main.write_up_open.connect(self._set_busy)
        self.last_minute.connect(main.show_last_minute)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy

    def start(self) -> None:
        self._since = self._clock()
        self._timer.start()
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)
        self._timer.stop()
        self._tell(False)

    def look(self) -> None:
        """Look at the clock. It is the wall clock, because it goes on while the laptop sleeps."""
        if not self._timer.isActive():
            return
        if self.left <= 0:
            self.stop()
            self.idle.emit()
        else:
            self._tell(self.left <= MINUTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in SIGNS_OF_LIFE or not self._timer.isActive():
            return False
        self.look()
        if not self._timer.isActive():
            return True  # the first key after a sleep comes too late: it is typed into nothing
        self._since = self._clock()
        self._tell(False)
        return False

    def _tell(self, last: bool) -> None:
        if last != self._telling:
            self._telling = last
            self.last_minute.emit(last)
