"""The Overview tab: what waits, the four figures, and who came over time."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from balint_desk.core.overview.waiting import Waiting, WaitingKind
from balint_desk.store.overview import overview_figures, waiting
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import figures
from balint_desk.store.sessions.tables import Attendance
from balint_desk.ui.base.desk import ALL_TABLES, Desk
from balint_desk.ui.base.look import watcher
from balint_desk.ui.base.page import Page
from balint_desk.ui.overview.chart_card import ChartCard
from balint_desk.ui.overview.figure_cards import FigureCards
from balint_desk.ui.overview.waiting_card import WaitingCard
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, ROUND_PAGE, column, scroll_page
from balint_desk.ui.widgets.tab_order import set_reading_order

LEFT, RIGHT = 439, 791  # the widths of the two columns in the design, as shares
LEAST_LEFT = 300
PARTS = {WaitingKind.OWED: "who", WaitingKind.BANK: "bank", WaitingKind.SESSION_COSTS: "costs"}
"""In which part of the money it is done."""


class OverviewTab(Page):
    """Seen at once. Whatever changes, something else may wait."""

    shows = ALL_TABLES

    session_wanted = Signal(object)
    member_wanted = Signal(object)
    recovery_wanted = Signal()
    fees_wanted = Signal(str)
    """Which part of the money."""
    agreement_wanted = Signal(object)
    """With this time in the group."""
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.waiting, self.figures, self.chart = WaitingCard(), FigureCards(), ChartCard(desk)
        self._lay_out()

        self.waiting.opened.connect(self._open)
        self.waiting.put_off.connect(self._put_off)
        self.chart.session_wanted.connect(self.session_wanted)
        self.chart.begin_wanted.connect(self.import_wanted)
        self.chart.picture_menu.told.connect(self.told)
        watcher().changed.connect(self.refresh)
        self._listen()

    def ask(self, changed: frozenset[str]) -> None:
        with self._desk.store.read() as session:
            group_id, now = self._desk.group_id, self._desk.now()
            over_time = figures.attendance_over_time(session, group_id, now)
            self.waiting.show_rows(waiting.all_waiting(session, group_id, now))
            self.figures.show_figures(overview_figures.figures(session, group_id, now, over_time))
            least = session.get_one(Group, group_id).least
        self.chart.show_figures(over_time, least)
        set_reading_order(self._grid)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._grid = grid = QGridLayout(inside)
        grid.setContentsMargins(ROUND_PAGE, ROUND_PAGE, ROUND_PAGE, ROUND_PAGE)
        grid.setSpacing(BETWEEN_CARDS)
        grid.addWidget(self.waiting, 0, 0, 2, 1)
        grid.addWidget(self.figures, 0, 1)
        grid.addWidget(self.chart, 1, 1)
        grid.setColumnMinimumWidth(0, LEAST_LEFT)
        grid.setColumnStretch(0, LEFT)
        grid.setColumnStretch(1, RIGHT)
        grid.setRowStretch(1, 1)
        self.setLayout(column(scroll_page(inside)))

    def _open(self, row: Waiting) -> None:
        if row.kind is WaitingKind.RECOVERY_SHEET:
            self.recovery_wanted.emit()
        elif row.kind is WaitingKind.NO_WORD:
            with self._desk.store.read() as session:
                person_id = session.get_one(Attendance, row.row_id).person_id
            self.member_wanted.emit(person_id)
        elif row.kind is WaitingKind.NOT_SPOKEN:
            self.agreement_wanted.emit(row.row_id)
        elif row.kind in PARTS:
            self.fees_wanted.emit(PARTS[row.kind])
        else:
            self.session_wanted.emit(row.row_id)

    def _put_off(self, row: Waiting, long: timedelta | None) -> None:
        """Put off for a while, or (None) dealt with."""
        until = None if long is None else self._desk.today() + long
        name = self.tr("It is dealt with") if long is None else self.tr("Put off")
        with self._desk.store.write(name) as session:
            waiting.put_off(session, row, until)
