"""The charts in a window. They import matplotlib, so they are themselves imported only when first needed."""

from collections.abc import Callable, Sequence

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from balint_desk.core.money import Money
from balint_desk.documents.charts.attendance_chart import AttendanceChart
from balint_desk.documents.charts.chart_base import ChartBase
from balint_desk.documents.charts.columns_chart import ColumnsChart
from balint_desk.documents.charts.paired_chart import PairedChart
from balint_desk.documents.charts.pictures import Picture, PictureWords
from balint_desk.documents.charts.session_bars import ChartWords
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.ui.base.look import current, watcher
from balint_desk.ui.base.texts import day_and_month, decimal_text, long_day_text, money_text

LEAST_SIZE = QSize(260, 160)
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartCanvas(FigureCanvasQTAgg):
    """Pointing says what a place stands for, a click or Enter opens its session, arrows go along."""

    session_wanted = Signal(object)

    def __init__(self, make: Callable[[Figure], ChartBase], parent: QWidget | None = None) -> None:
        super().__init__(Figure())
        self.setParent(parent)
        self.chart = make(self.figure)
        self._here = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_SIZE.height())
        watcher().changed.connect(self._on_other_colours)

    def drawn_anew(self) -> None:
        """Other figures are shown: the place gone to is left, and the chart is said in a sentence."""
        self._here = -1
        self.chart.fit(self.width(), self.height())
        self.setAccessibleDescription(self.chart.summary())
        self.draw_soon()

    def draw_soon(self) -> None:
        """The same figures, of which another part is in view."""
        self.draw_idle()

    def minimumSizeHint(self) -> QSize:
        return LEAST_SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() and event.size().height():
            self.chart.fit(event.size().width(), event.size().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        opens = there is not None and self._target(there) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        words = "" if there is None else self.chart.words_of(there)
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        if there is not None and event.button() == Qt.MouseButton.LeftButton:
            self._open(there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps() if self.chart.size else {}
        if event.key() in steps:
            self._go(steps[event.key()])
        elif event.key() in OPENS and 0 <= self._here < self.chart.size:
            self._open(self._here)
        else:
            QWidget.keyPressEvent(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            if 0 <= self._here < self.chart.size:
                painter.drawRoundedRect(self._box(), 3, 3)
            painter.end()

    def _steps(self) -> dict[int, int]:
        """Where each key goes from here."""
        last = self.chart.size - 1
        here = self._here if self._here >= 0 else last + 1
        before, after = max(here - 1, 0), min(here + 1, last)
        return {Qt.Key.Key_Left: before, Qt.Key.Key_Right: after, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}

    def _target(self, number: int) -> tuple[SignalInstance, int] | None:
        """What a place wants to be opened, if it opens anything."""
        session_id = self.chart.session_of(number)
        return None if session_id is None else (self.session_wanted, session_id)

    def _open(self, number: int) -> None:
        if (target := self._target(number)) is not None:
            wanted, row_id = target
            wanted.emit(row_id)

    def _go(self, number: int) -> None:
        self._here = number
        words = self.chart.words_of(number)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        QToolTip.showText(self.mapToGlobal(self._box().center().toPoint() - QPoint(0, 40)), words, self)
        self.update()

    def _at(self, place: QPointF) -> int | None:
        ratio = self.device_pixel_ratio
        return self.chart.number_at(place.x() * ratio, (self.height() - place.y()) * ratio)

    def _box(self) -> QRectF:
        left, bottom, width, height = (dots / self.device_pixel_ratio for dots in self.chart.box(self._here))
        return QRectF(left, self.height() - bottom - height, width, height)

    def _on_other_colours(self) -> None:
        self.chart.wear(current())
        self.draw_idle()


class AttendanceView(ChartCanvas):
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


class PictureView(ChartCanvas):
    """One canvas for all of them: another picture is only other figures."""

    chart: ColumnsChart

    def __init__(self, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(lambda figure: ColumnsChart(figure, current(), words), parent)

    def show_picture(self, picture: Picture, name: str) -> None:
        self.setAccessibleName(name)
        self.chart.show(picture)
        self.drawn_anew()


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
