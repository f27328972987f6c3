"""The window before the file is open: which file, and its passphrase. Nothing slow is imported here."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from balint_desk.ui.base.file_places import breakable
from balint_desk.ui.door.passphrase import PassphraseField
from balint_desk.ui.door.recent_files import RecentFiles
from balint_desk.ui.widgets.cards import (
    ROUND_PAGE,
    Muted,
    column,
    link_button,
    page_title,
    primary_button,
    row,
    scroll_page,
)
from balint_desk.ui.widgets.file_dialogs import ask_open
from balint_desk.ui.widgets.notice import NoticeLine

LONGEST_WAIT = 10
WIDTH, HEIGHT = 460, 540


def wait_after(tries: int) -> int:
    """Seconds to wait after so many wrong passphrases: 1, 2, 4, 8, and never more than ten."""
    return min(1 << (tries - 1), LONGEST_WAIT)


class UnlockWindow(QWidget):
    """Asks for the passphrase of one file; tells why it did not open; leads to another file, a new one, the sheet."""

    unlock_wanted = Signal(object, str)
    """This file, with this passphrase."""
    new_file_wanted = Signal()
    recovery_wanted = Signal(object)

    def __init__(self, about: Callable[[Path], str] = lambda path: "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about  # what is said of a file instead of its folder
        self.path, self._tries, self._seconds, self._busy = Path(), 0, 0, False
        self.setWindowTitle("Balint Desk")
        self.name, self.folder = page_title(""), Muted()
        self.name.setWordWrap(True)
        self.field, self.notice, self.waiting = PassphraseField(self.tr("Passphrase")), NoticeLine(), Muted(wrap=False)
        self.button = primary_button(self.tr("Unlock"))
        self.other, self.new = link_button(self.tr("Other file…")), link_button(self.tr("New file…"))
        self.recovery = link_button(self.tr("Use the recovery sheet…"))
        self.recent = RecentFiles()
        self._second = QTimer(self, interval=1000)
        self._lay_out()
        self._connect()

    def show_file(self, path: Path) -> None:
        """Ask for the passphrase of this file."""
        self.path = path
        self.name.setText(path.name)
        about = self._about(path)
        self.folder.setText(about or breakable(path.parent))
        self.notice.clear()
        self.field.clear()
        self.recent.refresh(path)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not about and not os.path.exists(path):
            self.notice.tell(self.tr("There is no file here any more. Choose another one, or bring back a backup."))

    def work(self, text: str) -> None:
        """Something is under way: say what, and take no second passphrase meanwhile."""
        self._busy = bool(text)
        self.waiting.setText(text)
        self._allow()

    def say(self, text: str) -> None:
        """A line that does not stand in the way, and gives way to one that does."""
        if not self._busy and not self._seconds:
            self.waiting.setText(text)

    def refuse(self, text: str, wrong: bool = False) -> None:
        """It did not open; what was typed stays, selected. After a wrong passphrase there is a short wait."""
        self.work("")
        self.notice.tell(text)
        self.field.edit.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if wrong:
            self._tries += 1
            self._seconds = wait_after(self._tries)
            self._second.start()
            self._count()

    def forget(self) -> None:
        """It opened: nothing of the passphrase stays here."""
        self.work("")
        self.field.clear()
        self.notice.clear()
        self._tries = 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        page = column(self.name, self.folder, space=2)
        ways = row(self.other, self.new, self.recovery, None)
        body = column(
            page,
            self.field,
            self.notice,
            row(self.button, self.waiting, None),
            ways,
            self.recent,
            None,
            around=ROUND_PAGE,
        )
        self.setLayout(column(scroll_page(body)))
        self.resize(WIDTH, HEIGHT)

    def _connect(self) -> None:
        self._second.timeout.connect(self._count_down)
        self.button.clicked.connect(self._ask)
        self.field.edit.returnPressed.connect(self._ask)
        self.field.edit.textEdited.connect(self.notice.clear)
        self.new.clicked.connect(self.new_file_wanted)
        self.recovery.clicked.connect(lambda: self.recovery_wanted.emit(self.path))
        self.recent.file_chosen.connect(self.show_file)
        self.other.clicked.connect(lambda: ask_open(self, self.tr("Other file"), self.path.parent, self.show_file))

    def _ask(self) -> None:
        if self.button.isEnabled():
            self.notice.clear()
            self.work(self.tr("Opening…"))
            self.unlock_wanted.emit(self.path, self.field.edit.text())

    def _allow(self) -> None:
        self.button.setEnabled(not self._busy and not self._seconds)
        for part in (self.field, self.other, self.new, self.recovery, self.recent):
            part.setEnabled(not self._busy)

    def _count_down(self) -> None:
        self._seconds -= 1
        self._count()

    def _count(self) -> None:
        if self._seconds:
            text = self.tr("Try again in {n} seconds.") if self._seconds > 1 else self.tr("Try again in one second.")
            self.waiting.setText(text.format(n=self._seconds))
        else:
            self._second.stop()
            self.waiting.clear()
        self._allow()
