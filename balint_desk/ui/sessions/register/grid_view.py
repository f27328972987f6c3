"""The register as a grid in a window. Imports matplotlib, so it is itself imported only when first needed."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from balint_desk.documents.charts.register_chart import GridChart
from balint_desk.documents.charts.register_values import RegisterSheet, SheetWords
from balint_desk.ui.base.look import current
from balint_desk.ui.charts.chart_views import ChartCanvas

NOTCH, LINES_A_NOTCH = 120, 3


class GridView(ChartCanvas):
    """Arrows go from cell to cell and draw what is out of view into it; before the first cell stands the name."""

    chart: GridChart
    member_wanted = Signal(object)
    moved = Signal()
    """Another part of the register is in view."""

    def __init__(self, words: SheetWords, parent: QWidget | None = None) -> None:
        super().__init__(lambda figure: GridChart(figure, current(), words), parent)
        self.setAccessibleName(self.tr("The whole register"))

    def show_sheet(self, sheet: RegisterSheet, hidden: bool) -> None:
        self.chart.show(sheet, hidden)
        self.drawn_anew()
        self.moved.emit()

    def look_at(self, row: int, column: int) -> None:
        self.chart.look_at(row, column)
        self.draw_soon()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _steps(self) -> dict[int, int]:
        chart, width, last = self.chart, self.chart.width, len(self.chart.sheet.lines) - 1
        if not 0 <= self._here < chart.size:
            start = (chart.first_row + 1) * width - 1
            return dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down), start)
        row, column = divmod(self._here, width)
        page = chart.columns_seen
        places = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, width - 1),
            Qt.Key.Key_PageUp: (row, column - page),
            Qt.Key.Key_PageDown: (row, column + page),
        }
        inside = {
            key: (min(max(down, 0), last), min(max(across, 0), width - 1)) for key, (down, across) in places.items()
        }
        return {key: down * width + across for key, (down, across) in inside.items()}

    def _go(self, number: int) -> None:
        before = self.chart.first_row, self.chart.first_column
        self.chart.reveal(number)
        if before != (self.chart.first_row, self.chart.first_column):
            self.draw_soon()
            self.moved.emit()
        super()._go(number)

    def _target(self, number: int) -> tuple[SignalInstance, int] | None:
        person_id = self.chart.member_of(number)
        return super()._target(number) if person_id is None else (self.member_wanted, person_id)


class GridArea(QWidget):
    """The grid with a bar for the sessions and one for the members; a bar is seen only where there is more."""

    def __init__(self, words: SheetWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = GridView(words)
        self.across, self.down = QScrollBar(Qt.Orientation.Horizontal), QScrollBar(Qt.Orientation.Vertical)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 0, 0)
        layout.addWidget(self.across, 1, 0)
        layout.addWidget(self.down, 0, 1)
        self.setFocusProxy(self.view)
        self.view.moved.connect(self._on_moved)
        for bar in (self.across, self.down):
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.valueChanged.connect(self._on_bar)

    @property
    def chart(self) -> GridChart:
        return self.view.chart

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the members; with Shift, or aside, over the sessions."""
        turned, aside = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned, aside = 0, turned or aside
        self.down.setValue(self.down.value() - LINES_A_NOTCH * turned // NOTCH)
        self.across.setValue(self.across.value() - LINES_A_NOTCH * aside // NOTCH)
        event.accept()

    def _on_bar(self) -> None:
        self.view.look_at(self.down.value(), self.across.value())

    def _on_moved(self) -> None:
        chart = self.chart
        for bar, all_, seen, first in (
            (self.across, len(chart.sheet.columns), chart.columns_seen, chart.first_column),
            (self.down, len(chart.sheet.lines), chart.rows_seen, chart.first_row),
        ):
            bar.blockSignals(True)
            bar.setRange(0, max(all_ - seen, 0))
            bar.setPageStep(max(seen, 1))
            bar.setValue(first)
            bar.blockSignals(False)
            bar.setVisible(all_ > seen > 0)
