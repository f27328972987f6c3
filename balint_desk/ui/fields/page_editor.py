"""An editor for a text as long as a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from balint_desk.ui.fields.editors import TEXT_MARGINS, TextEditor


class PageEditor(TextEditor):
    """Takes the room there is; what is longer is scrolled to."""

    def __init__(self, parent: QWidget | None = None, lines: int = 8) -> None:
        super().__init__(parent, lines)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _fit(self) -> None:
        self.setMinimumHeight(self._least_lines * self.fontMetrics().lineSpacing() + TEXT_MARGINS)
