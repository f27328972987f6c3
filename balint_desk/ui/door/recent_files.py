"""The files opened last on this computer."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.file_places import breakable
from balint_desk.ui.widgets.cards import Muted, column, heading, link_button, row

SHOWN = 5


class RecentFiles(QWidget):
    """Each by its name and folder; one that is gone says so and can be removed from the list."""

    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._but = Path()
        self._rows = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 0)
        self._layout.addWidget(heading(self.tr("Recent files")))
        self._layout.addWidget(self._rows)
        self.hide()

    def refresh(self, but: Path) -> None:
        """Show all of them but this one, which the window asks for."""
        self._but = but
        paths = [path for path in computer_settings.recent_files() if path != but or not os.path.exists(path)][:SHOWN]
        rows = QWidget()
        rows.setLayout(column(*(self._row(path) for path in paths), space=2))
        self._layout.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        self.setVisible(bool(paths))

    def _row(self, path: Path) -> QWidget:
        name, folder = link_button(path.name), Muted(breakable(path.parent))
        name.clicked.connect(partial(self.file_chosen.emit, path))
        line = QWidget()
        if os.path.exists(path):
            line.setLayout(row(name, folder, None))
        else:
            remove = link_button(self.tr("Remove from this list"))
            remove.setAccessibleDescription(path.name)
            remove.clicked.connect(partial(self._remove, path))
            name.setEnabled(False)
            line.setLayout(row(name, Muted(self.tr("not there any more"), wrap=False), None, remove))
        return line

    def _remove(self, path: Path) -> None:
        kept = [str(recent) for recent in computer_settings.recent_files() if recent != path]
        computer_settings.put(computer_settings.RECENT_FILES, kept)
        self.refresh(self._but)
