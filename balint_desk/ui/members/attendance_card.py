"""Who came how often: one member's figures with the sessions behind them (rules 2 and 5)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from balint_desk.core.attendance import Counts
from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.words import Mark
from balint_desk.store import figures
from balint_desk.ui.absence_dialog import AbsenceDialog
from balint_desk.ui.cards import Card, Muted, button, row
from balint_desk.ui.desk import Desk
from balint_desk.ui.fields import Field
from balint_desk.ui.members.absence_list import AbsenceList
from balint_desk.ui.members.texts import absences_text, apart_text, came_sentence
from balint_desk.ui.strip import Strip
from balint_desk.ui.tables import LazyTable, Table
from balint_desk.ui.text import long_day_text, mark_text

translate = QCoreApplication.translate
Marked = tuple[int, date, Mark | None]
IN_ALL = None
SESSIONS = (
    Field("Session", lambda marked: long_day_text(marked[1])),
    Field("Register", lambda marked: _mark(marked[2]), width=170),
)


class AttendanceCard(Card):
    """Its title is the figure, always with its counts; below, a square for each session, or the same as a table."""

    session_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("AttendanceCard", "Came"), translate("AttendanceCard", "Open as table"), parent)
        self._desk, self._person_id = desk, None
        self._years: Mapping[int | None, Counts] = {}
        self._chosen: tuple[int | None, int | None] = (None, IN_ALL)
        self._marks: Mapping[int, Marked] = {}
        self.period = QComboBox(accessibleName=self.tr("Period"))
        self.head.insertWidget(self.head.count() - 1, self.period)
        self.strip, self.kinds, self.apart = Strip(), Muted(), Muted()
        self.table = Table(LazyTable(SESSIONS, self._page, self), "member-sessions")
        self.table.setAccessibleName(self.tr("Sessions as a table"))
        self.table.setMinimumHeight(260)
        self.table.hide()
        self.absences = AbsenceList(desk)
        self.away_button = button(self.tr("Will be away…"))
        self.add(self.strip, self.table, self.kinds, self.apart, self.absences, row(self.away_button, None))
        self.period.activated.connect(self._on_period)
        self.link.clicked.connect(self._turn_table)
        self.strip.session_wanted.connect(self.session_wanted)
        self.table.opened.connect(self.session_wanted)
        self.away_button.clicked.connect(self._open_absence)

    def show_person(self, person_id: int) -> None:
        """Show the last year that was this person's; the period chosen stays while the person does."""
        with self._desk.store.read() as session:
            years = figures.counts_by_year(session, self._desk.group_id, self._desk.today(), [person_id])
            whole = figures.member_counts(session, self._desk.group_id, self._desk.today(), [person_id])
        self._years = {year: it for year, it in years[person_id].items() if it.held or it.leave or it.not_recorded}
        self._years = {**self._years, IN_ALL: whole[person_id]}
        whose, chosen = self._chosen
        same = whose == person_id and chosen in self._years
        self._person_id = person_id
        self._offer_periods(chosen if same else figures.last_year(years[person_id])[0])
        self._show_period()
        self.absences.show_person(person_id)

    def _offer_periods(self, shown: int | None) -> None:
        self.period.clear()
        for year in sorted((year for year in self._years if year is not IN_ALL), reverse=True):
            self.period.addItem(str(year), year)
        self.period.addItem(self.tr("In all"), IN_ALL)
        self.period.setCurrentIndex(self.period.findData(shown))
        self.period.setVisible(self.period.count() > 2)  # noqa: PLR2004  one year is all there is

    def _on_period(self) -> None:
        self._chosen = (self._person_id, self.period.currentData())
        self._show_period()

    def _show_period(self) -> None:
        year = self.period.currentData()
        counts = self._years[year]
        period = Period.year(year) if year else WHOLE
        with self._desk.store.read() as session:
            marks = figures.marks_of(session, self._desk.group_id, self._person_id, period)
        self._marks = {marked[0]: marked for marked in marks}
        self.set_title(self._title(counts, year))
        self.strip.show_marks([(day, mark, session_id) for session_id, day, mark in marks])
        self.table.model().show_ids([session_id for session_id, _, _ in reversed(marks)])
        for line, words in ((self.kinds, absences_text(counts)), (self.apart, apart_text(counts))):
            line.setText(words)
            line.setVisible(bool(words))
        self.link.setVisible(bool(marks))
        self._show_either()

    def _title(self, counts: Counts, year: int | None) -> str:
        if not (counts.held or counts.leave):
            return self.tr("No session with a mark in the register yet")
        figure = came_sentence(counts)
        if year is IN_ALL:
            return self.tr("Came to {figure}").format(figure=figure)
        if year == self._desk.today().year:
            return self.tr("Came to {figure} this year").format(figure=figure)
        return self.tr("Came to {figure} in {year}").format(figure=figure, year=year)

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


def _mark(mark: Mark | None) -> str:
    return translate("AttendanceCard", "Not recorded") if mark is None else mark_text(mark)
