"""Who came how often: one member's figures with the sessions behind them (rules 2 and 5)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from balint_desk.core.periods import Period
from balint_desk.core.sessions.attendance import Counts
from balint_desk.core.words import Mark
from balint_desk.store.sessions import figures
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, mark_text
from balint_desk.ui.charts.strip import Strip
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.period import ALL, LATEST, OWN, PeriodChoice, Which, figure_in
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.members.absence_list import AbsenceList
from balint_desk.ui.members.member_texts import absences_text, apart_text, came_sentence
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from balint_desk.ui.widgets.cards import CARD_SPACE, Card, Muted, button, row

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
translate = QCoreApplication.translate
Marked = tuple[int, date, Mark | None]
SESSIONS = (
    Field("Session", lambda marked: long_day_text(marked[1])),
    Field(
        "Register",
        lambda marked: mark_text(marked[2]) if marked[2] else translate("AttendanceCard", "Not recorded"),
        width=170,
    ),
)


class AttendanceCard(Card):
    """Its title is the figure, always with its counts; below, a square for each session, or the same as a table."""

    session_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("AttendanceCard", "Came"), translate("AttendanceCard", "Open as table"), parent)
        self._desk = desk
        self._person_id: int | None = None
        self._which: Which = LATEST
        self._usual: Which = LATEST
        self._marks: Mapping[int, Marked] = {}
        self.period = PeriodChoice(desk.today)
        self.period.set_name(self.tr("Period"))
        self.head.removeWidget(self.link)
        self.head.addLayout(row(self.period, None, self.link))
        self.head.setStretchFactor(self.title, 1)
        self.title.setWordWrap(True)
        self.strip, self.kinds, self.apart = Strip(), Muted(), Muted()
        self.table = Table(LazyTable(SESSIONS, self._page, self), "member-sessions")
        self.table.setAccessibleName(self.tr("Sessions as a table"))
        self.table.setMinimumHeight(260)
        self.table.hide()
        self.absences = AbsenceList(desk)
        self.away_button = button(self.tr("Will be away…"))
        self.add(
            self.period.own, self.strip, self.table, self.kinds, self.apart, self.absences, row(self.away_button, None)
        )
        QWidget.setTabOrder(self.period, self.link)
        self.period.changed.connect(self._on_period)
        self.link.clicked.connect(self._turn_table)
        self.strip.session_wanted.connect(self.session_wanted)
        self.table.opened.connect(self.session_wanted)
        self.away_button.clicked.connect(self._open_absence)

    def show_person(self, person_id: int) -> None:
        """The period chosen stays while the person does; then it is that of the list, else the last that was theirs."""
        with self._desk.store.read() as session:
            theirs = figures.counts_by_year(session, self._desk.group_id, self._desk.today(), [person_id])[person_id]
        years = [year for year, it in theirs.items() if it.held or it.leave or it.not_recorded]
        if person_id != self._person_id:
            self._which = self._usual
        self._person_id = person_id
        self.period.offer(years)
        self.period.choose((figures.last_year(theirs)[0] or ALL) if self._which == LATEST else self._which)
        self.period.setVisible(bool(years))
        self.period.own.setVisible(bool(years) and self.period.value() == OWN)
        self._show_period(person_id)
        self.absences.show_person(person_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_head()

    def follow(self, period: PeriodChoice) -> None:
        """Show this one's period, also of whoever is shown next."""
        self._usual = self._which = period.value()
        self.period.take(period)
        if self._person_id is not None:
            self.show_person(self._person_id)

    def _on_period(self) -> None:
        self._which = self.period.value()
        if self._person_id is not None:
            self._show_period(self._person_id)

    def _show_period(self, person_id: int) -> None:
        period, group_id = self.period.period(), self._desk.group_id
        with self._desk.store.read() as session:
            today = self._desk.today()
            counts = figures.member_counts(session, group_id, today, [person_id], period=period)[person_id]
            marks = figures.marks_of(session, group_id, person_id, period)
        self._marks = {marked[0]: marked for marked in marks}
        self.set_title(self._title(counts, period))
        self._break_head()
        self.strip.show_marks([(day, mark, session_id) for session_id, day, mark in marks])
        self.table.model().show_ids([session_id for session_id, _, _ in reversed(marks)])
        for line, words in ((self.kinds, absences_text(counts)), (self.apart, apart_text(counts))):
            line.setText(words)
            line.setVisible(bool(words))
        self.link.setVisible(bool(marks))
        self._show_either()

    def _break_head(self) -> None:
        """The title has a line of its own where beside the others it would have to break."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        beside = self.period.sizeHint().width() + self.link.sizeHint().width() + 2 * self.head.spacing()
        fits = title + beside <= self.contentsRect().width() - 2 * CARD_SPACE
        self.head.setDirection(ACROSS if fits else DOWN)

    def _title(self, counts: Counts, period: Period) -> str:
        which = self.period.value()
        if counts.held or counts.leave:
            words = figure_in(came_sentence(counts), which, period, self._desk.today())
            return self.tr("Came to {figure}").format(figure=words)
        none = self.tr("No session with a mark in the register")
        if which == ALL:
            return self.tr("{none} yet").format(none=none)
        return figure_in(none, which, period, self._desk.today())

    def _turn_table(self) -> None:
        self.table.setProperty("wanted", not self.table.property("wanted"))
        self._show_either()

    def _show_either(self) -> None:
        as_table = bool(self.table.property("wanted")) and bool(self._marks)
        self.table.setVisible(as_table)
        self.strip.setVisible(bool(self._marks) and not as_table)
        self.link.setText(self.tr("Show as squares") if as_table else self.tr("Open as table"))

    def _page(self, ids: Sequence[int]) -> Mapping[int, Any]:
        return {session_id: self._marks[session_id] for session_id in ids}

    def _open_absence(self) -> None:
        AbsenceDialog(self._desk, self._person_id, self).open()
