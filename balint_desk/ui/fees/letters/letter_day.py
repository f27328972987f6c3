"""The editor of the day that stands on a letter about money owed."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.fields.editors import DayEditor

AHEAD = timedelta(days=7)
"""It may go out in the coming days."""


class LetterDayEditor(DayEditor):
    """Today at first; at most a week from now, and not before the money is owed or in a closed time."""

    def __init__(self, since: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since, self._last = min(since, today), today + AHEAD
        self.set_value(today)

    def value(self) -> date | None:
        day = super().value()
        if day is not None and not self._since <= day <= self._last:
            raise Refused(
                "A letter about this money is dated between {since} and {last}.", since=self._since, last=self._last
            )
        return day
