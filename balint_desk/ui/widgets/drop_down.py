"""A list that drops down under its box: as high as its entries, and as wide as the widest of them."""

import sys

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """The box may be narrower than an entry; its list is not. The wheel scrolls the page, never the choice."""

    def set_name(self, words: str) -> None:
        """What it is for, where no words stand before it. On Linux Qt names a box by what is chosen in it, so there it
        is told as its description."""
        self.setAccessibleName(words)
        if sys.platform.startswith("linux"):
            self.setAccessibleDescription(words)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), self._widest()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _widest(self) -> int:
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        return view.sizeHintForColumn(0) + 2 * view.frameWidth() + bar
