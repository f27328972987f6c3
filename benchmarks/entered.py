"""Milliseconds from Return in the unlock window until the Overview was painted, without those of the derivation."""

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from balint_desk import app as program
from balint_desk.store.file import keys
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.door.unlock import UnlockWindow
from balint_desk.ui.window.main_window import MainWindow
from benchmarks.rig import PASSPHRASE

TYPED_AFTER_MS = 3000
"""By then everything is imported, as it is for who types a passphrase."""


class Entering(QObject):
    """Types the passphrase, and ends the program once the main window was painted."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.entered, self._began, self._derived = 0.0, 0.0, 0.0
        self._derive, keys.derive = keys.derive, self._timed
        QTimer.singleShot(TYPED_AFTER_MS, self._type)

        def show(window: MainWindow) -> None:
            window.installEventFilter(self)  # not before: every other event would be slower for being looked at
            window.setVisible(True)

        MainWindow.show = show

    @property
    def beyond_derivation(self) -> float:
        return self.entered - self._began - self._derived

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _type(self) -> None:
        edit = next(window for window in all_windows() if isinstance(window, UnlockWindow)).field.edit
        QTest.keyClicks(edit, PASSPHRASE.decode())
        self._began = perf_counter()
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def _timed(self, passphrase: bytearray, salt: bytes) -> bytearray:
        began = perf_counter()
        try:
            return self._derive(passphrase, salt)
        finally:
            self._derived += perf_counter() - began

    def _end(self) -> None:
        self.entered = perf_counter()
        QApplication.exit()


if __name__ == "__main__":
    entering = Entering(QApplication(sys.argv[:1]))
    program.run(Path(sys.argv[1]))
    print(1000 * entering.beyond_derivation)
