"""What the tests of the door share: a plain window behind it, and how to type a passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from balint_desk.ui.base.file_window import FileWindow
from balint_desk.ui.base.slow_imports import Behind
from balint_desk.ui.door import behind_the_door

PASSPHRASE = "four brown cows sing"
SOON = 15_000
"""Milliseconds: a derivation takes half a second, but not on a busy machine."""


class PlainMain(FileWindow):
    """As much of the real window as the door knows of."""

    def __init__(self, desk):
        super().__init__()
        self.desk, self.last_minute = desk, False
        self.line, self.text = QLineEdit(), QPlainTextEdit()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.line)
        layout.addWidget(self.text)
        self.setCentralWidget(page)

    def show_last_minute(self, last):
        self.last_minute = last


def load():
    return Behind(behind_the_door, PlainMain)


def type_passphrase(qtbot, door, text=PASSPHRASE):
    door.unlock.field.edit.clear()
    qtbot.keyClicks(door.unlock.field.edit, text)
    qtbot.keyClick(door.unlock.field.edit, Qt.Key.Key_Return)


def go_in(qtbot, door, path):
    door.ask(path)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.main is not None and door.main.isVisible(), timeout=SOON)
    return door.main


def wait_until_closed(qtbot, door):
    """Until the file of the locked desk is let go of."""
    done = []
    door.tasks.run(lambda: None, done.append, door)
    qtbot.waitUntil(lambda: bool(done), timeout=SOON)
