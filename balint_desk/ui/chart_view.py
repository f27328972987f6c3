"""A chart of attendance in a window. Imports matplotlib, so it is itself imported only when first needed."""

from collections.abc import Sequence

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from balint_desk.documents.chart_parts import ChartWords, SessionBar
from balint_desk.documents.charts import AttendanceChart
from balint_desk.ui.look import current, watcher
from balint_desk.ui.text import day_and_month, long_day_text


class ChartView(FigureCanvasQTAgg):
    """Shows who came over time. Pointing says what a bar stands for, a click or Enter opens it, arrows go along."""

    session_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Figure())
        self.setParent(parent)
        self.chart = AttendanceChart(self.figure, current(), self._words())
        self._here = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)
        self.setAccessibleName(self.tr("Attendance over time"))
        watcher().changed.connect(self._on_other_colours)

    def show_bars(self, bars: Sequence[SessionBar], least: int = 0) -> None:
        """Show these sessions against the group's least number; the place gone to is left."""
        self._here = -1
        self.chart.show(bars, least)
        self.chart.fit(self.width(), self.height())
        self.setAccessibleDescription(self.chart.summary())
        self.draw_idle()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() and event.size().height():
            self.chart.fit(event.size().width(), event.size().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), there[1] if there else "", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        if there and event.button() == Qt.MouseButton.LeftButton:
            self.session_wanted.emit(there[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.chart.bins) - 1
        here = self._here if self._here >= 0 else last + 1
        places = {Qt.Key.Key_Left: here - 1, Qt.Key.Key_Right: here + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in places and last >= 0:
            self._go(min(max(places[event.key()], 0), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and 0 <= self._here <= last:
            self.session_wanted.emit(self.chart.bins[self._here].session_id)
        else:
            QWidget.keyPressEvent(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            if 0 <= self._here < len(self.chart.bins):
                painter.drawRoundedRect(self._box(), 3, 3)
            painter.end()

    def _go(self, number: int) -> None:
        self._here = number
        words = self.chart.words_of(number)
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(self._box().center().toPoint() - QPoint(0, 40)), words, self)
        self.update()

    def _at(self, place: QPointF) -> tuple[int, str] | None:
        ratio = self.device_pixel_ratio
        return self.chart.at(place.x() * ratio, (self.height() - place.y()) * ratio)

    def _box(self) -> QRectF:
        left, bottom, width, height = (dots / self.device_pixel_ratio for dots in self.chart.box(self._here))
        return QRectF(left, self.height() - bottom - height, width, height)

    def _on_other_colours(self) -> None:
        self.chart.wear(current())
        self.draw_idle()

    def _words(self) -> ChartWords:
        return ChartWords(
            came=self.tr("Came"),
            apologies=self.tr("Apologies"),
            no_word=self.tr("No word"),
            away=self.tr("Away, word not known"),
            cancelled=self.tr("Cancelled"),
            average=self.tr("Average of the last four"),
            least=self.tr("least to meet: {least}"),
            held=self.tr("{day}: {figures}"),
            several=self.tr("{held} sessions held, {first} to {last}: {came} came on average"),
            summary=self.tr("{held} sessions held, {first} to {last}. {average} came on average to the last four."),
            none=self.tr("No session has been written up yet."),
            day=day_and_month,
            whole_day=long_day_text,
        )
