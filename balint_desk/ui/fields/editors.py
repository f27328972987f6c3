"""The editors of a form. Each has `value()`, `set_value(value)` and the signal `edited`; an empty one is None or ""."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, time
from math import ceil
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from balint_desk.core.amounts import read_amount
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.ui.base.icons import icon
from balint_desk.ui.base.language import words_locale
from balint_desk.ui.base.texts import day_format, day_hint, day_text, money_text, time_text
from balint_desk.ui.widgets.drop_down import DropDown

TEXT_MARGINS = 22
FIRST_OF_TWO_FIGURES = 1950
"""A year typed with two figures lies in the hundred years from here."""
FORGOTTEN_AFTER_MS = 1500
"""Between the pressing of two keys: the second begins a new search then, however late a busy machine brings it."""
CALENDAR = QDate(1950, 1, 1), QDate(2199, 12, 31)
EXAMPLE = date(2026, 11, 17)
WIDE_DAY, SPARE = date(2000, 12, 28), 8


class LineEditor(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self.textChanged.connect(self._on_text)

    def setText(self, text: str | None) -> None:
        """What the program shows is not typed. What dictation or a screen reader puts in passes by here, and is."""
        self._setting = True
        super().setText(text)
        self._setting = False

    def clear(self) -> None:
        self.setText("")

    def value(self) -> Any:
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        self.setText(value or "")

    def typed(self) -> str:
        """Exactly what stands there, also if it makes no sense."""
        return self.text()

    def set_typed(self, typed: str) -> None:
        self.setText(typed)

    def _on_text(self) -> None:
        if not self._setting:
            self.edited.emit()


class TextEditor(QPlainTextEdit):
    """Several lines, as high as its text. Tab leaves it, as everywhere else."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = 3) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._least_lines, self._setting = lines, False
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_text)
        self._fit()

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        self._setting = True
        self.setPlainText(value or "")
        self._setting = False

    def typed(self) -> str:
        return self.toPlainText()

    def set_typed(self, typed: str) -> None:
        self.set_value(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt does not tell of lines that break anew because the editor is narrower."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(self._least_lines, round(self.document().size().height()))
        first = self.document().firstBlock()
        line_height = self.blockBoundingRect(first).height() / max(1, first.lineCount())
        self.setFixedHeight(ceil(lines * line_height) + TEXT_MARGINS)

    def _on_text(self) -> None:
        if not self._setting:
            self.edited.emit()


class PageEditor(TextEditor):
    """Takes the room there is; what is longer is scrolled to."""

    def __init__(self, parent: QWidget | None = None, lines: int = 8) -> None:
        super().__init__(parent, lines)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _fit(self) -> None:
        self.setMinimumHeight(self._least_lines * self.fontMetrics().lineSpacing() + TEXT_MARGINS)


class TypedEditor(LineEditor):
    """A line that is read as a value of another kind, and tidied when it is left. What cannot be read stays."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tidy()

    def tidy(self) -> None:
        with suppress(Refused):
            self.set_value(self.value())


class DayEditor(TypedEditor):
    """A day, or none. It is typed in the way of the country or as 2026-11-17, or taken from a calendar (Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(day_hint())
        opens = self.addAction(icon("calendar-day"), QLineEdit.ActionPosition.TrailingPosition)
        opens.setText(self.tr("Choose from a calendar"))
        opens.triggered.connect(self.open_calendar)
        self.calendar: QCalendarWidget | None = None

    def value(self) -> date | None:
        typed = self.text().strip()
        if not typed:
            return None
        day = read_day(typed)
        if day is None:
            raise Refused("“{typed}” is not a day. Write it like {example}.", typed=typed, example=day_text(EXAMPLE))
        return day

    def set_value(self, value: date | None) -> None:
        self.setText(day_text(value))

    def minimumSizeHint(self) -> QSize:
        """Room for every day, and for the hint how it is typed."""
        hint, letters = super().minimumSizeHint(), self.fontMetrics()
        widest = max(letters.horizontalAdvance(words) for words in (day_hint(), day_text(WIDE_DAY)))
        hint.setWidth(hint.width() - letters.maxWidth() + widest + SPARE)
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        if self.calendar is None:
            self.calendar = QCalendarWidget(self)
            self.calendar.setWindowFlag(Qt.WindowType.Popup)
            self.calendar.setLocale(words_locale())
            self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
            self.calendar.setDateRange(*CALENDAR)
            for taken in (self.calendar.clicked, self.calendar.activated):
                taken.connect(self.calendar.hide)
                taken.connect(self._take)
        day = read_day(self.text())
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.move(self.mapToGlobal(self.rect().bottomLeft()))
        self.calendar.show()
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.set_value(_day(day))
        self.edited.emit()


class TimeEditor(TypedEditor):
    """A time of the day, typed as 19:00, 1900, 19.00 or 7:00 PM."""

    def value(self) -> time | None:
        typed = self.text().strip()
        if not typed:
            return None
        at = read_time(typed)
        if at is None:
            raise Refused("“{typed}” is not a time. Write it like {example}.", typed=typed, example=time_text(time(19)))
        return at

    def set_value(self, value: time | None) -> None:
        self.setText("" if value is None else time_text(value))


class NumberEditor(TypedEditor):
    """A whole number, or none."""

    def __init__(self, parent: QWidget | None = None, least: int = 0, most: int = 9999) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        typed = self.text().strip()
        if not typed:
            return None
        number = int(typed) if typed.isdecimal() else None
        if number is None or not self._least <= number <= self._most:
            raise Refused(
                "“{typed}” does not fit here. Write a whole number from {least} to {most}.",
                typed=typed,
                least=self._least,
                most=self._most,
            )
        return number

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else str(value))


class MoneyEditor(TypedEditor):
    """An amount in one currency, or none. It is typed in the way of the country, with or without the sign."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Money | None:
        typed = self.text().strip()
        if not typed:
            return None
        amount = read_amount(typed, self.currency, QLocale().decimalPoint())
        if amount is None:
            example = money_text(Money(3000, self.currency))
            raise Refused("“{typed}” is not an amount. Write it like {example}.", typed=typed, example=example)
        return amount

    def set_value(self, value: Money | None) -> None:
        self.setText("" if value is None else money_text(value))


class ChoiceEditor(DropDown):
    """One of a few values, each shown in its words.

    Typing finds a value by its beginning: a blank within belongs to the name, and only one without opens the list.
    """

    edited = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._typed_at = "", 0
        self.set_options(options)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.edited.emit())

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these instead; the first is chosen."""
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])

    def value(self) -> Any:
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def typed(self) -> Any:
        return self.value()

    def set_typed(self, typed: Any) -> None:
        self.set_value(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text() if event.text().isprintable() else ""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        typing = bool(self._typed) and event.timestamp() - self._typed_at < FORGOTTEN_AFTER_MS
        if plain and (letter.strip() or (letter and typing)):
            self._typed, self._typed_at = self._typed + letter if typing else letter, event.timestamp()
            found = self._found(folded(self._typed))
            if found is not None:
                self._choose(found)
        else:
            super().keyPressEvent(event)

    def _found(self, start: str) -> int | None:
        """The next that begins so; the same letter again and again goes through all that begin with it."""
        here, names = self.currentIndex(), [folded(self.itemText(place)) for place in range(self.count())]
        for wanted in dict.fromkeys((start, start[:1] if len(set(start)) == 1 else start)):
            first = here + 1 if len(wanted) == 1 else max(here, 0)
            around = [place % len(names) for place in range(first, first + len(names))]
            found = next((place for place in around if names[place].startswith(wanted)), None)
            if found is not None:
                return found
        return None

    def _choose(self, place: int) -> None:
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)


Editor = LineEditor | TextEditor | ChoiceEditor
"""What a form asks and fills: every editor is one of these, or made of one."""


def read_day(typed: str) -> date | None:
    """A day as people type it: figures in the country's order with any sign between, year first, or a month's name."""
    text = " ".join(typed.split())
    plain = text.replace(".", "/").replace("-", "/").replace(" ", "/")
    order = "".join(dict.fromkeys(letter for letter in day_format() if letter in "dMy"))
    figures = {"dMy": ("d/M/yyyy", "d/M/yy"), "Mdy": ("M/d/yyyy", "M/d/yy")}.get(order, ())
    for form in ("yyyy/M/d", *figures):
        if (day := QDate.fromString(plain, form, FIRST_OF_TWO_FIGURES)).isValid():
            return _day(day)
    for form in ("d MMMM yyyy", "d MMM yyyy", "d MMM yy", "MMMM d, yyyy", "MMM d, yyyy", "d. MMMM yyyy", day_format()):
        for locale in (words_locale(), QLocale()):
            if (day := locale.toDate(text, form, FIRST_OF_TWO_FIGURES)).isValid():
                return _day(day)
    return None


def read_time(typed: str) -> time | None:
    text = typed.replace(".", ":").upper()
    for form in ("H:mm", "Hmm", "h:mm AP", "h:mmAP", "h AP", "hAP", "H"):
        if (at := QTime.fromString(text, form)).isValid():
            return time(at.hour(), at.minute())
    return None


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
