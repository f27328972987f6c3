"""The chart of attendance in a window. Imports matplotlib, so it is itself imported only when first needed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from balint_desk.documents.charts.attendance_chart import AttendanceChart
from balint_desk.documents.charts.session_bars import ChartWords
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.ui.base.look import current
from balint_desk.ui.base.texts import day_and_month, decimal_text, long_day_text
from balint_desk.ui.charts.chart_canvas import ChartCanvas


class ChartView(ChartCanvas):
    """Shows who came over time."""

    chart: AttendanceChart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda figure: AttendanceChart(figure, current(), self._words()), parent)
        self.setAccessibleName(self.tr("Attendance over time"))

    def show_bars(self, bars: Sequence[SessionFigures], least: int = 0) -> None:
        """Show these sessions against the group's least number."""
        self.chart.show(bars, least)
        self.drawn_anew()

    def _words(self) -> ChartWords:
        return ChartWords(
            came=self.tr("Came"),
            apologies=self.tr("Apologies"),
            no_word=self.tr("No word"),
            away=self.tr("Away, word not known"),
            cancelled=self.tr("Cancelled"),
            average=self.tr("Average of the last four"),
            least=self.tr("least to meet: {least}"),
            unit=self.tr("members"),
            held=self.tr("{day}: {figures}"),
            several=self.tr("{held} sessions held, {first} to {last}: {came} came on average"),
            summary=self.tr("{held} sessions held, {first} to {last}. {average} came on average to the last four."),
            none=self.tr("No session has been written up yet."),
            day=day_and_month,
            whole_day=long_day_text,
            number=decimal_text,
        )
