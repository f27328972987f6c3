"""A list that drops down under its box: as high as its entries, and as wide as the widest of them."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """The box may be narrower than an entry; its list is not. The wheel scrolls the page, never the choice."""

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), self._widest()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _widest(self) -> int:
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        return view.sizeHintForColumn(0) + 2 * view.frameWidth() + bar
