"""The time a chart shows: the last twelve months, the whole life of the group, or days of one's own."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.periods import WHOLE as ALL
from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.fields.period import OwnDays

YEAR, WHOLE, OWN = "year", "whole", "own"


class RangeChoice(ChoiceEditor):
    """Which time; with it come the fields for days of one's own. Proposed, until somebody chooses: that is kept."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__([], parent)
        self._desk, self._name, self._last, self._is_chosen = desk, name, ALL, False
        self.set_options([(YEAR, self.tr("12 months")), (WHOLE, self.tr("Whole life")), (OWN, self.tr("Own dates"))])
        self.set_name(self.tr("Time shown"))
        self.own = OwnDays()
        self.own.hide()
        self._remember()
        self.edited.connect(self._on_chosen)
        self.own.changed.connect(self._keep)
        self.own.changed.connect(self.changed)

    def propose(self, value: str) -> None:
        """Show this time, unless another one was chosen."""
        if not self._is_chosen:
            self.set_value(value)

    def show_whole(self) -> None:
        self.set_value(WHOLE)
        self._on_chosen()

    def period(self) -> Period:
        """While the own days cannot be read, the last that could hold."""
        with suppress(Refused):
            self._last = self._period()
        return self._last

    def _period(self) -> Period:
        if self.value() == OWN:
            return self.own.period()
        return Period.twelve_months(self._desk.today()) if self.value() == YEAR else ALL

    def _on_chosen(self) -> None:
        self._is_chosen = True
        if self.value() == OWN and not self.own.first.typed():
            self.own.set_period(Period.twelve_months(self._desk.today()))
        self.own.setVisible(self.value() == OWN)
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        period = self.period() if self.value() == OWN else ALL
        days = ["" if day is None else day.isoformat() for day in (period.first, period.last)]
        computer_settings.put(computer_settings.CHART_RANGE, [self.value(), *days], self._name)

    def _remember(self) -> None:
        """What was chosen last time; what cannot be read is taken as never chosen."""
        with suppress(TypeError, ValueError):
            value, first, last = computer_settings.get(computer_settings.CHART_RANGE, self._name)
            days = [date.fromisoformat(day) if day else None for day in (first, last)]
            self.set_value(value)
            self._is_chosen = self.value() is not None
            self.own.set_period(Period(*days))
