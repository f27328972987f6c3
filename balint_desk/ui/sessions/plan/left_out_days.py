"""The days on which a group does not meet: those it lists, and public holidays."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from balint_desk.core.sessions.public_holidays import parts
from balint_desk.ui.base import country as countries
from balint_desk.ui.base.texts import day_text, long_day_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import button, column, row
from balint_desk.ui.widgets.flow import Flow


class LeftOutDays(QWidget):
    """A day is typed or taken from the calendar; Enter or the button lists it; a click on a listed one takes it back.

    A day that is typed and not yet listed counts too.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.add = DayEditor(), button(self.tr("Leave out"))
        self.day.setAccessibleName(self.tr("Day to leave out"))
        self.days: list[date] = []
        self.chips: dict[date, QPushButton] = {}
        self._list = QWidget()
        self._flow = Flow(self._list)
        self.setLayout(column(row(self.day, self.add, None), self._list, space=6))
        self._list.hide()
        self.day.installEventFilter(self)
        self.add.clicked.connect(self.list_typed)

    def value(self) -> list[date]:
        """All of them; raises Refused where what is typed is no day."""
        typed = self.day.value()
        return sorted({*self.days, *([typed] if typed else [])})

    def list_typed(self) -> None:
        self.days = self.value()
        self.day.clear()
        self.day.setFocus()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter lists the day; with nothing typed it goes on to the window."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day.text().strip():
            self.list_typed()
            return True
        return False

    def _take_back(self, day: date) -> None:
        self.days.remove(day)
        self.day.setFocus()
        self._show()

    def _show(self) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
        throw_away(*self.chips.values())
        self.chips = {day: self._chip(day) for day in self.days}
        before = self.add
        for chip in self.chips.values():
            self._flow.addWidget(chip)
            self.setTabOrder(before, chip)
            before = chip
        self._list.setVisible(bool(self.days))
        self.edited.emit()

    def _chip(self, day: date) -> QPushButton:
        made = button(f"{day_text(day)}  \N{MULTIPLICATION SIGN}", role="chip")
        made.setAccessibleName(self.tr("Take back {day}").format(day=long_day_text(day)))
        made.setToolTip(made.accessibleName())
        made.clicked.connect(lambda: self._take_back(day))
        return made


class HolidayChooser(QWidget):
    """A country, and a part of it where parts differ; or none."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.country = ChoiceEditor([("", self.tr("No country")), *countries.countries()])
        self.part = ChoiceEditor([])
        self.country.set_name(self.tr("Public holidays of"))
        self.part.set_name(self.tr("Part of the country"))
        for choice in (self.country, self.part):
            choice.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(10)
        self.setLayout(row(self.country, self.part))
        self.country.edited.connect(self._on_country)
        self.part.edited.connect(self.edited)

    def value(self) -> tuple[str, str]:
        """The codes of the country and of its part."""
        return self.country.value() or "", self.part.value() or ""

    def set_value(self, country: str, part: str) -> None:
        self.country.set_value(country)
        if self.country.value() is None:
            self.country.set_value("")
        self._offer_parts()
        self.part.set_value(part)
        if self.part.currentIndex() < 0:
            self.part.set_value("")

    def _on_country(self) -> None:
        self._offer_parts()
        self.edited.emit()

    def _offer_parts(self) -> None:
        found = parts(self.country.value()) if self.country.value() else {}
        named = sorted(found.items(), key=lambda part: part[1])
        self.part.set_options([("", self.tr("The whole country")), *named])
        self.part.setVisible(bool(found))
