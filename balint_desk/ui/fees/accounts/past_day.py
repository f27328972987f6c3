"""The editor of a day on which something happened with money."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.fields.editors import DayEditor


class PastDayEditor(DayEditor):
    """Today at first, or a day before; what is still to come is refused."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.set_value(today())

    def value(self) -> date | None:
        day = super().value()
        if day is not None and day > self._today():
            raise Refused("{day} is still to come. Write the day on which it happened, today at the latest.", day=day)
        return day
