"""Where is my file? Its place, its backups, and what to carry to another computer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from balint_desk.store.file import backups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import ago_text
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, column, heading, label, page_title, row
from balint_desk.ui.widgets.file_dialogs import look_at

WIDE = 600


class WhereDialog(QDialog):
    """Paths stand in lines of their own, so that they can be read letter by letter and copied."""

    back_up_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where is my file?"))
        self.setMinimumWidth(WIDE)
        file = desk.store.path
        folder, made = backups.folder_of(file), backups.last_good(file)
        self.lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._add("file", self.tr("Your file"), str(file))
        self._add("backups", self.tr("Its backups"), str(folder))
        self._add("last", self.tr("Last backup"), ago_text(made, desk.today()) if made else self.tr("none yet"))
        self.show_folder, self.show_backups = button(self.tr("Show the folder")), button(self.tr("Show the backups"))
        self.show_backups.setEnabled(folder.is_dir())
        self.back_up, self.close_button = button(self.tr("Back up now…")), button(self.tr("Close"))
        self._lay_out()
        self._connect(file.parent, folder)

    def _add(self, name: str, words: str, text: str) -> None:
        title, line = label(words), QLineEdit(text, readOnly=True)
        title.setBuddy(line)
        line.setAccessibleName(words)
        line.setCursorPosition(0)
        self.lines[name] = line
        place = self._grid.rowCount()
        self._grid.addWidget(title, place, 0)
        self._grid.addWidget(line, place, 1)

    def _on_back_up(self) -> None:
        self.accept()
        self.back_up_wanted.emit()

    def _lay_out(self) -> None:
        layout = column(page_title(self.windowTitle()), self._grid, space=12, around=CARD_SPACE)
        self.setLayout(layout)
        words = self.tr("All you keep is in this one file, encrypted. Nothing of it ever leaves this laptop by itself.")
        carry = self.tr(
            "Quit first. Carry the file, or its newest backup, on a stick. Over there install Balint Desk, copy the "
            "file to the disk, and open it with File > Open and the same passphrase; the recovery sheet opens it too. "
            "From then on write in one of the two only: what is written in both is never put together."
        )
        layout.addWidget(Muted(words))
        layout.addWidget(heading(self.tr("To go on at another computer")))
        layout.addWidget(label(carry, wrap=True))
        layout.addStretch()
        layout.addLayout(row(self.show_folder, self.show_backups, self.back_up, None, self.close_button))

    def _connect(self, here: Path, folder: Path) -> None:
        self.show_folder.clicked.connect(lambda: look_at(here))
        self.show_backups.clicked.connect(lambda: look_at(folder))
        self.back_up.clicked.connect(self._on_back_up)
        self.close_button.clicked.connect(self.reject)
