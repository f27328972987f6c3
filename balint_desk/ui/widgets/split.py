"""The two sides of a page, a list and what is chosen in it; how wide they are is remembered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from balint_desk.ui.base import computer_settings
from balint_desk.ui.widgets.cards import ROUND_PAGE, row

HANDLE, PARTS = 14, 100


class Split(QSplitter):
    """Fills a page, by whose name the widths are remembered; `widths` hold before a hand pulled at them."""

    def __init__(self, page: QWidget, name: str, left: QWidget, right: QWidget, widths: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=HANDLE)
        self._name = name
        for place, (side, wide) in enumerate(zip((left, right), widths, strict=True)):
            self.addWidget(side)
            self.setStretchFactor(place, wide * PARTS // sum(widths))
        kept = computer_settings.get(computer_settings.SPLIT, name)
        self.setSizes(kept if len(kept) == len(widths) and all(kept) else widths)
        page.setLayout(row(self, around=ROUND_PAGE))
        self.splitterMoved.connect(self._keep)

    def _keep(self) -> None:
        computer_settings.put(computer_settings.SPLIT, self.sizes(), self._name)
