"""The sessions of one member in a row: a square for each, coloured and lettered by the register."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from balint_desk.core.words import Mark
from balint_desk.documents.charts.mark_letters import COLOURS
from balint_desk.ui.base.look import current, watcher
from balint_desk.ui.base.mark_letters import drawn
from balint_desk.ui.base.texts import day_and_month, long_day_text, mark_text, mark_within

FEW = 3
"""So few squares leave no room for two days under them."""
KEY_FLAGS = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextWordWrap.value
LEFT_FLAGS = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextDontClip.value
"""A day is wider than one square."""
SQUARE, HIGH, GAP, WIDEST_GAP = 19, 25, 2, 5

Marked = tuple[date, Mark | None, int]
"""The day, what the register says, and the id of the session."""


class Strip(QWidget):
    """Pointing tells the day and the mark; a click or Enter opens the session; arrows go along."""

    session_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[Marked] = ()
        self._here = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sessions one by one"))
        watcher().changed.connect(self.update)

    def show_marks(self, marks: Sequence[Marked]) -> None:
        """Show these, the oldest first; where there is no room for all, the newest are seen."""
        self._marks, self._here = marks, -1
        lines = [self._words(marked) for marked in marks]
        self.setAccessibleDescription("; ".join(lines))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(len(self._marks), 12) * (SQUARE + GAP), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * (SQUARE + GAP), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._first(), len(self._marks)):
            self._paint_square(painter, number)
        self._paint_days(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if number < 0 else Qt.CursorShape.PointingHandCursor)
        words = "" if number < 0 else self._words(self._marks[number])
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.session_wanted.emit(self._marks[number][2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._marks) - 1
        here = self._here if self._here >= 0 else last + 1
        places: dict[int, int] = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: self._first(),
            Qt.Key.Key_End: last,
        }
        if event.key() in places and last >= 0:
            self._go(min(max(places[event.key()], self._first()), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._here >= 0:
            self.session_wanted.emit(self._marks[self._here][2])
        else:
            super().keyPressEvent(event)

    def square(self, number: int) -> QRect:
        """Where the square of this mark is painted."""
        return QRect(2 + (number - self._first()) * self._step(), 3, SQUARE, HIGH)

    def _go(self, number: int) -> None:
        self._here = number
        words = self._words(self._marks[number])
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(self.square(number).bottomLeft()), words, self)
        self.update()

    def _first(self) -> int:
        return max(0, len(self._marks) - (self.width() - 4 + GAP) // (SQUARE + GAP))

    def _step(self) -> int:
        shown = max(1, len(self._marks) - self._first())
        return min(SQUARE + WIDEST_GAP, max(SQUARE + GAP, (self.width() - 4 + GAP) // shown))

    def _at(self, place: QPointF) -> int:
        there = (n for n in range(self._first(), len(self._marks)) if self.square(n).contains(place.toPoint()))
        return next(there, -1)

    def _paint_square(self, painter: QPainter, number: int) -> None:
        mark, colours, where = self._marks[number][1], current(), self.square(number)
        filled = None if mark is None else COLOURS.get(mark)
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
        painter.setBrush(QColor(getattr(colours, filled)) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where, 3, 3)
        painter.setPen(QColor(self._letter_colour(filled)))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, "" if mark is None else drawn().get(mark, ""))
        if number == self._here and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRoundedRect(where.adjusted(-2, -2, 2, 2), 4, 4)

    @staticmethod
    def _letter_colour(filled: str | None) -> str:
        colours = current()
        others = {None: colours.muted, "accent": colours.on_accent, "away": colours.on_away}
        return others.get(filled, colours.on_mark)

    def _paint_days(self, painter: QPainter) -> None:
        """The first and the last day, and what the letters to be seen mean: between them, or under them."""
        if not self._marks:
            return
        painter.setPen(QColor(current().accent if self.hasFocus() and self._here < 0 else current().muted))
        days = QRect(2, HIGH + 8, self.square(len(self._marks) - 1).right() - 1, self.fontMetrics().height())
        painter.drawText(days, LEFT_FLAGS, day_and_month(self._marks[self._first()][0]))
        if len(self._marks) > FEW:
            painter.drawText(days, Qt.AlignmentFlag.AlignRight, day_and_month(self._marks[-1][0]))
        painter.drawText(self._key_place(), KEY_FLAGS, self._key())

    def _key(self) -> str:
        seen = {mark for _, mark, _ in self._marks[self._first() :]}
        return "    ".join(f"{letter} {mark_within(mark)}" for mark, letter in drawn().items() if mark in seen)

    def _key_place(self) -> QRect:
        metrics, line = self.fontMetrics(), self.fontMetrics().height()
        between = self.square(max(len(self._marks), 1) - 1).right() - 2 * metrics.horizontalAdvance("30 Sept    ")
        if len(self._marks) > FEW and metrics.horizontalAdvance(self._key()) <= between:
            return QRect(metrics.horizontalAdvance("30 Sept    "), HIGH + 8, between, line)
        under = QRect(2, HIGH + 10 + line, max(self.width() - 4, 100), 4 * line)
        return metrics.boundingRect(under, Qt.TextFlag.TextWordWrap.value, self._key())

    def _fit(self) -> None:
        """As high as the squares, the days and what the letters mean need at this width."""
        bottom = self._key_place().bottom() if self._marks else HIGH + 8 + self.fontMetrics().height()
        self.setFixedHeight(max(bottom, HIGH + 8 + self.fontMetrics().height()) + 3)

    def _words(self, marked: Marked) -> str:
        day, mark, _ = marked
        words = self.tr("not recorded") if mark is None else mark_text(mark)
        return f"{long_day_text(day)}: {words}"
