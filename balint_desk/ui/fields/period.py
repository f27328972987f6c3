"""The time a member's attendance is looked at: a year, twelve months, all of it, or days of one's own."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.periods import WHOLE, Period, between
from balint_desk.core.refused import Refused
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor
from balint_desk.ui.widgets.cards import label, row

translate = QCoreApplication.translate
LATEST, MONTHS, ALL, OWN = "latest", "months", "all", "own"
Which = str | int
"""One of these, or a calendar year. The latest is this year, or for who left the last that was theirs."""
DAY_WIDTH = 150


class OwnDays(QWidget):
    """From a day to a day, both included; none typed leaves that side open."""

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

    def period(self) -> Period:
        return between(self.first.value(), self.last.value())

    def set_period(self, period: Period) -> None:
        self.first.set_value(period.first)
        self.last.set_value(period.last)

    def _on_edited(self) -> None:
        """Seen at once where it can be read."""
        with suppress(Refused):
            self.period()
            self.changed.emit()

    def _on_finished(self) -> None:
        """What cannot be read is told when the field is left, and once."""
        typed = self.first.typed(), self.last.typed()
        if typed != self._refused:
            self._refused = typed
            self.period()


class PeriodChoice(ChoiceEditor):
    """Which time; `own` are the fields for days of one's own, seen while these are chosen."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__([], parent)
        self._today, self._last = today, WHOLE
        self.own = OwnDays()
        self.own.hide()
        self.edited.connect(self._on_chosen)
        self.own.changed.connect(self.changed)

    def offer(self, older: Iterable[int] = (), latest: bool = False) -> None:
        """This year and last year, these years before, and the rest. What is chosen stays if it is among them."""
        year, chosen = self._today().year, self.value()
        options: list[tuple[Which, str]] = [(LATEST, self.tr("This year, or their last"))] if latest else []
        options += [(year, self.tr("This year")), (year - 1, self.tr("Last year"))]
        options += [(past, str(past)) for past in sorted(older, reverse=True) if past < year - 1]
        options += [(MONTHS, self.tr("12 months")), (ALL, self.tr("In all")), (OWN, self.tr("Own dates"))]
        self.set_options(options)
        self.choose(options[0][0] if chosen is None else chosen)

    def choose(self, which: Which) -> None:
        """Show this one chosen; a year that is not offered is all."""
        self.set_value(which)
        if self.value() is None:
            self.set_value(ALL)
        self.own.setVisible(self.value() == OWN)

    def take(self, other: "PeriodChoice") -> None:
        """The same as there."""
        self.own.set_period(other.own_period())
        self.choose(other.value())

    def period(self) -> Period:
        """What is chosen; the latest of someone is not known here, so it is all."""
        which = self.value()
        if which == OWN:
            return self.own_period()
        if which == MONTHS:
            return Period.twelve_months(self._today())
        return Period.year(which) if isinstance(which, int) else WHOLE

    def own_period(self) -> Period:
        """While the own days cannot be read, the last that could hold."""
        with suppress(Refused):
            self._last = self.own.period()
        return self._last

    def _on_chosen(self) -> None:
        if self.value() == OWN and self.own_period() == WHOLE:
            self.own.set_period(Period.twelve_months(self._today()))
        self.choose(self.value())
        self.changed.emit()


def figure_in(figure: str, which: Which, period: Period, today: date) -> str:
    """14 of 22 this year; 14 of 22 in the last 12 months; 14 of 22 from 01/02/2026 to 30/06/2026."""
    if which == ALL or (which == OWN and period == WHOLE):
        return figure
    if isinstance(which, int):
        this, other = translate("Period", "{figure} this year"), translate("Period", "{figure} in {year}")
        return (this if which == today.year else other).format(figure=figure, year=which)
    if which == MONTHS:
        return translate("Period", "{figure} in the last 12 months").format(figure=figure)
    return _own_words(period).format(figure=figure, first=day_text(period.first), last=day_text(period.last))


def _own_words(period: Period) -> str:
    if period.first is None:
        return translate("Period", "{figure} until {last}")
    if period.last is None:
        return translate("Period", "{figure} since {first}")
    return translate("Period", "{figure} from {first} to {last}")
