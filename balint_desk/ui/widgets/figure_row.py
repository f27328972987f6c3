"""Figures side by side, each in its card: as large as there is room for."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from balint_desk.ui.base.look import set_role
from balint_desk.ui.base.style import FIGURE_PIXELS, SMALL_FIGURE_PIXELS
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, CARD_SPACE, FigureCard

LEAST_WIDTH, ROOM = 130, 2 * CARD_SPACE + 4


class FigureRow(QWidget):
    """Where the cards would be wider than the page, all their figures are smaller."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self._small = [FigureCard() for _ in range(count)], False
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BETWEEN_CARDS)
        for place, card in enumerate(self.cards):
            layout.addWidget(card, 0, place)
            layout.setColumnStretch(place, 1)
            layout.setColumnMinimumWidth(place, LEAST_WIDTH)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(SMALL_FIGURE_PIXELS), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._suit()
        return super().event(event)

    def _suit(self) -> None:
        small = self._needed(FIGURE_PIXELS) > self.width()
        if small is not self._small:
            self._small = small
            for card in self.cards:
                set_role(card.figure, "small-figure" if small else "figure")

    def _needed(self, pixels: int) -> int:
        """The width of the row with figures of this size."""
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        figures = QFontMetrics(font)
        return BETWEEN_CARDS * (len(self.cards) - 1) + sum(
            max(
                LEAST_WIDTH,
                figures.horizontalAdvance(card.figure.text()) + ROOM,
                *(line.minimumSizeHint().width() + ROOM for line in (card.words, card.second) if line.text()),
            )
            for card in self.cards
        )
