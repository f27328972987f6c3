"""The longest time, in milliseconds, in which the unlock window could not answer while the slow libraries come in."""

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from balint_desk import app as program
from balint_desk.ui.base.open_windows import all_windows

EVERY, AFTER = 2, 1.0
LAST_IMPORT = "balint_desk.ui.window.main_window"


class Watch(QObject):
    """A timer of two milliseconds that is late by as much as the window is."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.longest, self._before, self._came = 0.0, 0.0, 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = perf_counter()
        if not any(window.isVisible() for window in all_windows()):
            return
        if self._before:
            self.longest = max(self.longest, now - self._before)
        self._before = now
        if LAST_IMPORT in sys.modules:
            self._came = self._came or now
            if now - self._came > AFTER:
                self._timer.stop()
                QApplication.exit()


if __name__ == "__main__":
    watch = Watch(QApplication(sys.argv[:1]))
    program.run(Path(sys.argv[1]))
    print(1000 * watch.longest)
