"""Any of the further charts in a window. Imports matplotlib, so it is itself imported only when first needed."""

from PySide6.QtWidgets import QWidget

from balint_desk.documents.charts.columns_chart import ColumnsChart
from balint_desk.documents.charts.pictures import Picture, PictureWords
from balint_desk.ui.base.look import current
from balint_desk.ui.charts.chart_canvas import ChartCanvas


class PictureView(ChartCanvas):
    """One canvas for all of them: another picture is only other figures."""

    chart: ColumnsChart

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(lambda figure: ColumnsChart(figure, current(), words), parent)

    def show_picture(self, picture: Picture, name: str) -> None:
        self.setAccessibleName(name)
        self.chart.show(picture)
        self.drawn_anew()
