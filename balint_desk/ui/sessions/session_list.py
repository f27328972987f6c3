"""The list of a group's sessions: the day, and in a word what became of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from balint_desk.core.sessions.attendance import ShownState, shown_state
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.sessions import SessionRow
from balint_desk.ui.base import look
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, short_day
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import Index, LazyTable, Table

HEIGHT, YEAR_HEIGHT, INSIDE, CORNER = 34, 28, 8, 6
DAY_WIDTH, STATUS_WIDTH = 104, 78
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
NO_GROUND = """
QTableView { selection-background-color: transparent; }
QTableView::item:selected { background: transparent; }
"""  # the delegate draws it
translate = QCoreApplication.translate


class SessionList(Table):
    """Holds ids only, the latest first; a year is said where it begins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.years: dict[int, int] = {}
        fields = (
            Field("Day", lambda row: short_day(row.session.day), width=DAY_WIDTH, hint=_long_day),
            Field("What became of it", lambda row: status_text(row, desk.now()), width=STATUS_WIDTH, hint=_hint),
        )
        super().__init__(_Sessions(fields, self._page), "sessions", parent, titled=False)
        self.model().setParent(self)
        self.setAccessibleName(self.tr("Sessions"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(NO_GROUND)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setMinimumSectionSize(HEIGHT)

    def refresh(self) -> list[int]:
        """Ask again; the chosen row and the place stay. Gives the ids there are."""
        with self._desk.store.read() as session:
            ids = sessions.ids(session, self._desk.group_id)
            years = sessions.first_of_years(session, self._desk.group_id)
        if ids and years[ids[0]] == self._desk.today().year:
            del years[ids[0]]
        self.years = years
        self.model().show_ids(ids)
        return ids

    def open_at(self, session_id: int) -> None:
        """Choose a session and put it high in the list, under the one that comes after it."""
        self.choose(session_id)
        row = self.model().row_of(session_id)
        self.scrollTo(self.model().index(max(row - 1, 0), 0), self.ScrollHint.PositionAtTop)

    def sees(self, session_id: int | None) -> bool:
        """Whether a session is in view."""
        row = self.model().row_of(session_id)
        return row >= 0 and self.visualRect(self.model().index(row, 0)).intersects(self.viewport().rect())

    def year_at(self, row: int) -> int | None:
        """The year said above this row, if one is."""
        return self.years.get(self.model().id_at(row))

    def _page(self, ids: Sequence[int]) -> Mapping[int, SessionRow]:
        with self._desk.store.read() as session:
            return sessions.rows(session, ids)

    def _on_reset(self) -> None:
        for session_id in self.years:
            self.setRowHeight(self.model().row_of(session_id), HEIGHT + YEAR_HEIGHT)
        super()._on_reset()


class _Sessions(LazyTable):
    """A screen reader is told the whole day: the year is only drawn where it begins."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        whole = role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0
        return super().data(index, Qt.ItemDataRole.ToolTipRole if whole else role)


class _Delegate(QStyledItemDelegate):
    """Draws the row as one: the chosen one on a rounded ground, what became of it in a quieter colour."""

    def __init__(self, sessions: SessionList) -> None:
        super().__init__(sessions)
        self._year_at = sessions.year_at

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(STATUS_WIDTH, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        year = self._year_at(index.row())
        rect = option.rect.adjusted(0, 0 if year is None else YEAR_HEIGHT, 0, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if year is not None and index.column() == 0:
            above = QRect(rect.left() + INSIDE, rect.top() - YEAR_HEIGHT, rect.width(), YEAR_HEIGHT)
            _write(painter, above, str(year), look.current().muted)
        if chosen:
            _ground(painter, rect, index.column())
        if chosen and index.column() == 0:
            painter.setFont(_strong(option.font))
        side = LEFT if index.column() == 0 else RIGHT
        # muted is too faint on the ground of what is chosen
        colour = look.current().ink if chosen or side == LEFT else look.current().muted
        _write(painter, _inside(rect, side), index.data(), colour, side)
        painter.restore()


def status_text(row: SessionRow, now: date) -> str:
    """What became of a session, in two words at most; `now` is wall time, or a day."""
    this = row.session
    match shown_state(this.state, this.day, this.starts, now):
        case ShownState.NOT_WRITTEN_UP:
            return translate("SessionList", "to write up")
        case ShownState.PLANNED:
            return translate("SessionList", "planned")
        case ShownState.HELD if row.counts.held:
            return translate("SessionList", "{came} of {held}").format(came=row.counts.came, held=row.counts.held)
        case ShownState.HELD:
            return translate("SessionList", "held")
    return translate("SessionList", "cancelled")


def _long_day(row: SessionRow) -> str:
    return long_day_text(row.session.day)


def _hint(row: SessionRow) -> str:
    return row.session.reason


def _inside(rect: QRect, side: Qt.AlignmentFlag) -> QRect:
    return rect.adjusted(INSIDE, 0, 0, 0) if side == LEFT else rect.adjusted(0, 0, -INSIDE, 0)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _ground(painter: QPainter, rect: QRect, column: int) -> None:
    """Half of the rounded ground: each of the two cells draws its own, rounded on the outside only."""
    painter.setClipRect(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.current().accent_soft))
    beyond = (0, 2 * CORNER) if column == 0 else (-2 * CORNER, 0)
    painter.drawRoundedRect(rect.adjusted(beyond[0], 3, beyond[1], -3), CORNER, CORNER)


def _write(painter: QPainter, rect: QRect, text: str, colour: str, side: Qt.AlignmentFlag = LEFT) -> None:
    painter.setPen(QColor(colour))
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
