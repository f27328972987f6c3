"""What a card of a chart shows in turn: the chart, its table, or what will stand there."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

LEAST_HEIGHT = 220


class ChartPages(QStackedWidget):
    """As large as there is room for, and never lower than a chart can be read.

    The height is also its hint: where sentences beside it break their lines, Qt counts by the hint alone.
    """

    def __init__(self, *pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for page in pages:
            self.addWidget(page)

    def sizeHint(self) -> QSize:
        return QSize(0, LEAST_HEIGHT)
