"""Any chart in a window. Imports matplotlib, so it is itself imported only when first needed."""

from collections.abc import Callable

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from balint_desk.documents.charts.ground import Ground
from balint_desk.ui.look import current, watcher

LEAST_SIZE = QSize(320, 160)
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartCanvas(FigureCanvasQTAgg):
    """Pointing says what a place stands for, a click or Enter opens its session, arrows go along."""

    session_wanted = Signal(object)

    def __init__(self, make: Callable[[Figure], Ground], parent: QWidget | None = None) -> None:
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
        self.draw_idle()

    def minimumSizeHint(self) -> QSize:
        return LEAST_SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() and event.size().height():
            self.chart.fit(event.size().width(), event.size().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        opens = there is not None and there[0] is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), there[1] if there else "", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        if there and there[0] is not None and event.button() == Qt.MouseButton.LeftButton:
            self.session_wanted.emit(there[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.chart.size - 1
        here = self._here if self._here >= 0 else last + 1
        places = {Qt.Key.Key_Left: here - 1, Qt.Key.Key_Right: here + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in places and last >= 0:
            self._go(min(max(places[event.key()], 0), last))
        elif event.key() in OPENS and 0 <= self._here <= last:
            self._open(self.chart.session_of(self._here))
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

    def _open(self, session_id: int | None) -> None:
        if session_id is not None:
            self.session_wanted.emit(session_id)

    def _go(self, number: int) -> None:
        self._here = number
        words = self.chart.words_of(number)
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(self._box().center().toPoint() - QPoint(0, 40)), words, self)
        self.update()

    def _at(self, place: QPointF) -> tuple[int | None, str] | None:
        ratio = self.device_pixel_ratio
        return self.chart.at(place.x() * ratio, (self.height() - place.y()) * ratio)

    def _box(self) -> QRectF:
        left, bottom, width, height = (dots / self.device_pixel_ratio for dots in self.chart.box(self._here))
        return QRectF(left, self.height() - bottom - height, width, height)

    def _on_other_colours(self) -> None:
        self.chart.wear(current())
        self.draw_idle()
