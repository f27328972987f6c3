"""The status line: the file, where what is written lies, and how old the last good backup is."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from balint_desk.store.file import backups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import ago_text
from balint_desk.ui.widgets.cards import label

SAID_MS, LETTER_MS, MINUTE_MS = 6000, 200, 60_000


class StatusLine(QStatusBar):
    """Says quietly what was kept, and in the last minute that the desk will lock."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.about_file, self.said, self.last_minute = label(""), label("", "strong"), label("", "strong")
        self.about_file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.about_file.setContentsMargins(6, 0, 0, 0)
        self.addWidget(self.about_file, 1)
        for quiet in (self.said, self.last_minute):
            self.addPermanentWidget(quiet)
            quiet.hide()
        self._silence = QTimer(self, interval=SAID_MS, singleShot=True)
        self._silence.timeout.connect(self.said.hide)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        path = self._desk.store.path
        if self._desk.made_up:
            words = [self.tr("made up to try the program on: nobody in it is real")]
        else:
            words = [self.tr("everything is kept on this laptop, encrypted"), self._backup()]
        self.about_file.setText(" · ".join([path.name, *words]))
        self.about_file.setToolTip(str(path))

    def say(self, text: str) -> None:
        """A quiet line that goes by itself; a screen reader is told too."""
        _tell(self.said, text)
        self._silence.start(max(SAID_MS, LETTER_MS * len(text)))

    def show_last_minute(self, last: bool) -> None:
        if last:
            _tell(self.last_minute, self.tr("Locks in a minute"))
        self.last_minute.setVisible(last)

    def _backup(self) -> str:
        made = backups.last_good(self._desk.store.path)
        if made is None:
            return self.tr("no backup yet")
        return self.tr("last backup {when}").format(when=ago_text(made, self._desk.today()))


def _tell(quiet: QLabel, text: str) -> None:
    quiet.setText(text)
    quiet.show()
    QAccessible.updateAccessibility(QAccessibleEvent(quiet, QAccessible.Event.Alert))
