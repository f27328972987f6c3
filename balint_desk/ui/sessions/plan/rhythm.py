"""How often a group meets, chosen in a sentence."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.schedule import LAST, EveryWeeks, OfMonth, Rhythm
from balint_desk.ui.base.language import words_locale
from balint_desk.ui.fields.editors import ChoiceEditor, NumberEditor
from balint_desk.ui.widgets.cards import column, label, row
from balint_desk.ui.widgets.segments import Segments

WEEKLY, MONTHLY = "weekly", "monthly"


class RhythmChooser(QWidget):
    """ "Every 2 weeks on Tuesday", or "On the second Tuesday of each month"."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = ((WEEKLY, self.tr("By weeks")), (MONTHLY, self.tr("By months")))
        self.kind = Segments(kinds, self.tr("How often"))
        self.weeks = NumberEditor(least=1, most=52)
        self.nth = ChoiceEditor(self._nths())
        self.weekday = ChoiceEditor([(day - 1, words_locale().dayName(day)) for day in range(1, 8)])
        self.before, self.between, self.after = label(""), label(""), label(self.tr("of each month"))
        self._lay_out()
        self.kind.chosen.connect(self._on_kind)
        self.weeks.edited.connect(self._show_kind)
        for editor in (self.weeks, self.nth, self.weekday):
            editor.edited.connect(self.edited)

    def propose(self, weeks: int, like: date) -> None:
        """So many weeks apart, on the weekday of that day; by months it would be that day's place in its month."""
        self.kind.set_value(WEEKLY)
        self.weeks.set_value(weeks)
        self.weekday.set_value(like.weekday())
        self.nth.set_value((like.day - 1) // 7 + 1)
        if self.nth.value() is None:
            self.nth.set_value(LAST)
        self._show_kind()

    def value(self) -> Rhythm:
        if self.kind.value == MONTHLY:
            return OfMonth(self.weekday.value(), self.nth.value())
        weeks = self.weeks.value()
        if weeks is None:
            raise Refused("Say how many weeks lie between two sessions.")
        return EveryWeeks(self.weekday.value(), weeks)

    def _on_kind(self) -> None:
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        monthly = self.kind.value == MONTHLY
        self.before.setText(self.tr("On the") if monthly else self.tr("Every"))
        self.between.setText(self.tr("week on") if self.weeks.typed().strip() == "1" else self.tr("weeks on"))
        for by_weeks in (self.weeks, self.between):
            by_weeks.setVisible(not monthly)
        for by_months in (self.nth, self.after):
            by_months.setVisible(monthly)

    def _lay_out(self) -> None:
        self.weeks.setFixedWidth(48)
        self.weeks.setAccessibleName(self.tr("Weeks between two sessions"))
        self.nth.setAccessibleName(self.tr("Which of the month"))
        self.weekday.set_name(self.tr("Weekday"))
        sentence = (self.before, self.weeks, self.between, self.nth, self.weekday, self.after)
        for part in sentence:
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(row(self.kind, None, space=0), row(*sentence, None, space=6), space=8))

    def _nths(self) -> list[tuple[int, str]]:
        words = (self.tr("first"), self.tr("second"), self.tr("third"), self.tr("fourth"))
        return [*enumerate(words, 1), (LAST, self.tr("last"))]
