"""Run by test_survives_kill.py: the real program on a real file, killed three seconds after something was typed.

Its arguments are the file, the title of a case and the text of a debrief.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from balint_desk import app

PASSPHRASE = "four brown cows sing"
LOOK_EVERY_MS, THREE_SECONDS = 50, 3000


def main() -> None:
    path, title, text = sys.argv[1:]
    QApplication(sys.argv[:1])
    timer = QTimer(interval=LOOK_EVERY_MS)
    timer.timeout.connect(lambda: type_when_open(timer, title, text))
    timer.start()
    app.run(Path(path), bytearray(PASSPHRASE.encode()))


def type_when_open(timer: QTimer, title: str, text: str) -> None:
    windows = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow" and one.isVisible()]
    if not windows:
        return
    timer.stop()
    windows[0].write_up()
    page = windows[0].pages.page("sessions").write_up
    page.cases.begin()
    case = page.cases.editors[0].fields
    case.title.setFocus()
    QTest.keyClicks(case.title, title)
    mine = next(iter(page.talk.voices.pages.values())).editors["1.presenter"]
    QTest.keyClicks(mine, text)
    QTimer.singleShot(THREE_SECONDS, lambda: os.kill(os.getpid(), signal.SIGKILL))


if __name__ == "__main__":
    main()
