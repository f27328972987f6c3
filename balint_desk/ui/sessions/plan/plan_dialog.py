"""A series of sessions, planned in one go."""

from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.schedule import series
from balint_desk.store.practice import settings
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import language_code
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fields.editors import DayEditor, NumberEditor, TimeEditor
from balint_desk.ui.sessions.plan.left_out_days import HolidayChooser, LeftOutDays
from balint_desk.ui.sessions.plan.plan_preview import PlannedDay, PlanPreview, lines
from balint_desk.ui.sessions.plan.rhythm import RhythmChooser
from balint_desk.ui.widgets.cards import (
    CARD_SPACE,
    Card,
    Muted,
    button,
    column,
    label,
    page_title,
    primary_button,
    row,
    scroll_page,
)

DAY_WIDTH = 140
YEAR = timedelta(days=365)


class PlanDialog(QDialog):
    """The rhythm on the left; on the right, while it is chosen, the days it gives. Kept as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Plan dates"))
        self._desk = desk
        self.rhythm, self.first, self.last = RhythmChooser(), DayEditor(), DayEditor()
        self.starts, self.minutes = TimeEditor(), NumberEditor(least=1, most=1439)
        self.left_out, self.holidays = LeftOutDays(), HolidayChooser()
        self.preview, self.told = PlanPreview(), Muted()
        self.cancel, self.plan = button(self.tr("Cancel")), primary_button(self.tr("Plan sessions"))
        self.plan.setDefault(True)
        self._lay_out()
        self._propose()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the days this gives; what cannot be read is said in their place."""
        try:
            found = self.lines()
        except Refused as refused:
            self.preview.show_lines([])
            self._tell([], refused_text(refused))
            return
        self.preview.show_lines(found)
        self._tell(found)

    def lines(self) -> list[PlannedDay]:
        """The days of the series, those left out among them."""
        first, last = self._day(self.first), self._day(self.last)
        country, part = self.holidays.value()
        found = series(
            self.rhythm.value(),
            first,
            last,
            leave_out=self.left_out.value(),
            country=country,
            part=part,
            language=language_code(),
        )
        with self._desk.store.read() as session:
            return lines(found, sessions.days(session, self._desk.group_id, first, last))

    def accept(self) -> None:
        days = [line.day for line in self.lines() if not line.why_not]
        starts, minutes = self.starts.value(), self.minutes.value()
        if not days:
            raise Refused("This gives no new session. Choose other days.")
        if starts is None or minutes is None:
            raise Refused("Say when the sessions begin and how long they last.")
        with self._desk.store.write(self.tr("Plan dates")) as session:
            sessions.plan(session, self._desk.group_id, days, starts, minutes)
            country, part = self.holidays.value()
            settings.change(session, settings.HOLIDAYS_OF, country)
            settings.change(session, settings.HOLIDAYS_PART, part)
        super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the first field: Return alone plans what is proposed."""
        super().showEvent(event)
        if not self.isAncestorOf(self.focusWidget()) or self.focusWidget() is self.plan:
            self.rhythm.kind.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _day(self, editor: DayEditor) -> date:
        day = editor.value()
        if day is None:
            raise Refused("Say from which day to which day.")
        return day

    def _tell(self, found: list[PlannedDay], refused: str = "") -> None:
        new = sum(not line.why_not for line in found)
        self.plan.setEnabled(new > 0)
        words = self.tr("Plan 1 session") if new == 1 else self.tr("Plan {n} sessions")
        self.plan.setText(words.format(n=new) if new else self.tr("Plan sessions"))
        same = len(found) - new
        self.told.setText(refused or (self.tr("{n} left out or there already.").format(n=same) if same else ""))
        self.told.setVisible(bool(self.told.text()))

    def _propose(self) -> None:
        with self._desk.store.read() as session:
            group = session.get_one(Group, self._desk.group_id)
            self._latest = sessions.last_day(session, group.id)
            country = settings.get(session, settings.HOLIDAYS_OF)
            part = settings.get(session, settings.HOLIDAYS_PART)
            self.starts.set_value(group.starts)
            self.minutes.set_value(group.minutes)
            self.rhythm.propose(group.every_weeks, self._latest or self._desk.today())
        own = QLocale.territoryToCode(QLocale().territory())
        self.holidays.set_value(own if country is None else country, part)
        self._proposed = {self.first: "", self.last: ""}
        self._propose_days()

    def _propose_days(self) -> None:
        """As the rhythm goes on after the last session, for a year; a day typed otherwise stays."""
        first = self._desk.today()
        step = timedelta(weeks=self.rhythm.weeks.value() or 1)
        if self._latest is not None:
            ahead = max(1, -(-(first - self._latest) // step))
            first = self._latest + step * ahead
        self._propose_day(self.first, first)
        self._propose_day(self.last, (self.first.value() or first) + YEAR)

    def _propose_day(self, editor: DayEditor, day: date) -> None:
        if editor.typed() == self._proposed[editor]:
            editor.set_value(day)
            self._proposed[editor] = editor.typed()

    def _on_rhythm(self) -> None:
        with suppress(Refused):  # what cannot be read is said in place of the days
            self._propose_days()
        self.refresh()

    def _connect(self) -> None:
        self.rhythm.edited.connect(self._on_rhythm)
        for editor in (self.first, self.last, self.left_out.day, self.left_out, self.holidays):
            editor.edited.connect(self.refresh)
        self.cancel.clicked.connect(self.reject)
        self.plan.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        asked = QFormLayout()
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setVerticalSpacing(12)
        asked.setHorizontalSpacing(14)
        asked.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.minutes.setFixedWidth(64)
        for day in (self.first, self.last, self.left_out.day):
            day.setFixedWidth(DAY_WIDTH)
        asked.addRow(self.tr("They meet"), self.rhythm)
        asked.addRow(self.tr("From"), row(self.first, label(self.tr("to")), self.last, None))
        times = row(self.starts, label(self.tr("for")), self.minutes, label(self.tr("minutes")), None)
        asked.addRow(self.tr("Begins at"), times)
        asked.addRow(self.tr("Not on"), self.left_out)
        asked.addRow(self.tr("Nor on holidays of"), self.holidays)
        for editor, words in (
            (self.first, self.tr("From")),
            (self.last, self.tr("To")),
            (self.starts, self.tr("Begins at")),
            (self.minutes, self.tr("Minutes")),
        ):
            editor.setAccessibleName(words)
        days = Card(self.tr("This gives"))
        days.add(self.told, self.preview)
        sides = row(space=CARD_SPACE)
        sides.addWidget(scroll_page(asked), 3)
        sides.addWidget(days, 2)
        self.setLayout(
            column(
                page_title(self.windowTitle()),
                sides,
                row(None, self.cancel, self.plan),
                space=14,
                around=CARD_SPACE,
                wide=sides,
            )
        )
        self.resize(940, 560)
