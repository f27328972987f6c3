"""In and out in a window. Imports matplotlib, so it is itself imported only when first needed."""

from PySide6.QtWidgets import QWidget

from balint_desk.core.money import Money
from balint_desk.documents.charts.paired_chart import PairedChart
from balint_desk.documents.charts.pictures import Picture, PictureWords
from balint_desk.ui.base.look import current
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.charts.chart_canvas import ChartCanvas


class PairedView(ChartCanvas):
    """Shows what came and what went out, month by month."""

    chart: PairedChart

    def __init__(self, words: PictureWords, currency: str, parent: QWidget | None = None) -> None:
        self.currency = currency
        super().__init__(lambda figure: PairedChart(figure, current(), words, self._axis_text), parent)

    def show_picture(self, picture: Picture, name: str, currency: str) -> None:
        """Most of what is kept changes nothing here, and drawing takes longer than asking."""
        self.setAccessibleName(name)
        if (picture, currency) == (self.chart.picture, self.currency):
            return
        self.currency = currency
        self.chart.show(picture)
        self.drawn_anew()

    def _axis_text(self, minor: int) -> str:
        return money_text(Money(minor, self.currency), short=True)
