"""What a series would be, day by day, before it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from balint_desk.core.sessions.schedule import Series
from balint_desk.core.words import CANCELLED, State
from balint_desk.ui.base import look
from balint_desk.ui.base.texts import long_day_text
from balint_desk.ui.fields.tables import Index

Role = Qt.ItemDataRole
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of the series, and why there will be no new session on it, if so."""

    day: date
    why_not: str = ""

    @property
    def text(self) -> str:
        return f"{long_day_text(self.day)}: {self.why_not}" if self.why_not else long_day_text(self.day)


def lines(series: Series, there: Mapping[date, State]) -> list[PlannedDay]:
    """Every day of the series in order. A session that is there already stays as it is."""
    holidays = {out.day: out.holiday or translate("PlanPreview", "left out") for out in series.left_out}
    reasons = {**dict.fromkeys(series.days, ""), **holidays}
    for day in reasons.keys() & there.keys():
        reasons[day] = (
            translate("PlanPreview", "there already, cancelled")
            if there[day] in CANCELLED
            else translate("PlanPreview", "there already")
        )
    return [PlannedDay(day, reasons[day]) for day in sorted(reasons)]


class PlanPreview(QListView):
    """The days one under the other; the quiet ones are left out, with the reason in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _PlannedDays(self)
        self.setModel(self._lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Days of the series"))

    @property
    def lines(self) -> Sequence[PlannedDay]:
        return self._lines.lines

    def show_lines(self, lines: Sequence[PlannedDay]) -> None:
        self._lines.show_lines(lines)


class _PlannedDays(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[PlannedDay] = ()

    def show_lines(self, lines: Sequence[PlannedDay]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Role.DisplayRole:
            return line.text
        if role == Role.ForegroundRole and line.why_not:
            return QColor(look.current().muted)
        return None
