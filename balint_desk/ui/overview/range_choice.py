"""The time a chart shows: the last twelve months, the whole life of the group, or days of one's own."""

from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.cards import label, row
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor, DayEditor

YEAR, WHOLE, OWN = "year", "whole", "own"
DAY_WIDTH = 150
LEAP_DAY = (2, 29)
Span = tuple[date, date]


class OwnDays(QWidget):
    """From a day to a day, both included; none typed is no limit on that side."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DayEditor(), DayEditor()
        self._refused: tuple[str, str] | None = None
        named = []
        for editor, text in ((self.first, self.tr("From")), (self.last, self.tr("To"))):
            name = label(text)
            name.setBuddy(editor)
            editor.setAccessibleName(text)
            editor.setMaximumWidth(DAY_WIDTH)
            editor.edited.connect(self._on_edited)
            editor.editingFinished.connect(self._on_finished)
            named += [name, editor]
        self.setLayout(row(*named, None))

    def span(self) -> Span:
        """Refuses days that are none, and a last day before the first."""
        first, last = self.first.value() or date.min, self.last.value() or date.max
        if last < first:
            raise Refused(
                "To {last} is before from {first}. Please put one of the two days right.", last=last, first=first
            )
        return first, last

    def _on_edited(self) -> None:
        """Seen at once where it can be read; what cannot is told when the field is left."""
        with suppress(Refused):
            self.span()
            self.changed.emit()

    def _on_finished(self) -> None:
        """Told once, not again each time the field is left."""
        typed = self.first.typed(), self.last.typed()
        if typed != self._refused:
            self._refused = typed
            self.span()


class RangeChoice(ChoiceEditor):
    """Which time; with it come the fields for days of one's own."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__([], parent)
        self._desk, self._last = desk, (date.min, date.max)
        self.set_options([(YEAR, self.tr("12 months")), (WHOLE, self.tr("Whole life")), (OWN, self.tr("Own dates"))])
        self.setAccessibleName(self.tr("Time shown"))
        self.own = OwnDays()
        self.own.hide()
        self.edited.connect(self._on_chosen)
        self.own.changed.connect(self.changed)

    def show_whole(self) -> None:
        self.set_value(WHOLE)
        self._on_chosen()

    def span(self) -> Span:
        """Both days included. While the own days cannot be read, the last that could hold."""
        with suppress(Refused):
            self._last = self._span()
        return self._last

    def _span(self) -> Span:
        today = self._desk.today()
        if self.value() == OWN:
            return self.own.span()
        return (_year_before(today), today) if self.value() == YEAR else (date.min, date.max)

    def _on_chosen(self) -> None:
        if self.value() == OWN and not self.own.first.typed():
            self.own.first.set_value(_year_before(self._desk.today()))
            self.own.last.set_value(self._desk.today())
        self.own.setVisible(self.value() == OWN)
        self.changed.emit()


def _year_before(day: date) -> date:
    """The first of the twelve months that end on this day."""
    after = day + timedelta(days=1)
    after -= timedelta(days=(after.month, after.day) == LEAP_DAY)
    return after.replace(year=after.year - 1)
