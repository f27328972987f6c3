"""Run by test_survives_kill.py: the real program on a real file, killed three seconds after something was typed.

Its arguments are the file, the title of a case and the text of a debrief.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk import app

PASSPHRASE = "four brown cows sing"
SETTLED_MS, THREE_SECONDS = 700, 3000


def main() -> None:
    path, title, text = sys.argv[1:]
    QApplication(sys.argv[:1])
    settled = QTimer(interval=SETTLED_MS, singleShot=True)
    settled.timeout.connect(lambda: type_in(QApplication.activeWindow(), title, text))
    QApplication.instance().focusWindowChanged.connect(lambda _: settled.start())
    app.run(Path(path), bytearray(PASSPHRASE.encode()))


def type_in(window: QWidget | None, title: str, text: str) -> None:
    """Type once the window is there and at rest: leaving a field would keep it too, and this is about the clock."""
    if type(window).__name__ != "MainWindow":
        return
    window.write_up()
    page = window.pages.sessions.page.write_up
    page.cases.begin()
    case = page.cases.editors[0].fields
    case.title.setFocus()
    QTest.keyClicks(case.title, title)
    mine = next(iter(page.talk.voices.pages.values())).editors["1.presenter"]
    QTest.keyClicks(mine, text)
    QTimer.singleShot(THREE_SECONDS, lambda: os.kill(os.getpid(), signal.SIGKILL))


if __name__ == "__main__":
    main()
