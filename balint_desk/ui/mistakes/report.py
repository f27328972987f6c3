"""What a user can hand on about a mistake of ours: all of it is read first, and nothing personal is in it."""

import platform
from pathlib import Path

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from balint_desk import __version__
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, column, page_title, row
from balint_desk.ui.widgets.file_dialogs import ask_save

SIZE = 620, 420


def report(places: str) -> str:
    """For who mends the program, so in English: which program, on what, and the places it went through."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    screens = ", ".join(
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    )
    return "\n".join(
        [
            f"Balint Desk {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
            f"{system}, {QLocale().name()}, screen {screens}",
            "",
            places,
            "",
        ]
    )


class ReportDialog(QDialog):
    """Shows the report as it is; it is copied or saved, and nothing is sent."""

    def __init__(self, places: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What can be told about it")
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(report(places), readOnly=True)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.copy, self.save, self.leave = (
            button(words) for words in (self.tr("Copy"), self.tr("Save…"), self.tr("Close"))
        )
        self.leave.setDefault(True)
        about = Muted(
            self.tr(
                "This is all of it: where in the program it happened, and on what system. Nobody's name and nothing "
                "you have written is in it, and nothing is sent. You can hand it on to whoever helps you."
            )
        )
        layout = column(
            page_title(title), about, self.text, row(self.copy, self.save, None, self.leave), around=CARD_SPACE
        )
        self.setLayout(layout)
        self.resize(*SIZE)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.save.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.accept)
        self.finished.connect(lambda _: self.deleteLater())

    def save_to(self, path: Path) -> None:
        path.write_text(self.text.toPlainText(), encoding="utf-8")

    def _ask_where(self) -> None:
        proposed = Path.home() / "balint-desk-report.txt"
        ask_save(self, self.save.text(), proposed, self.save_to, self.tr("Text (*.txt)"))
