"""The feelings a case stirred: found by their first letters, or clicked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from balint_desk.core.debriefs.feelings import FEELINGS, LONGEST, is_own, tidy
from balint_desk.core.text import folded
from balint_desk.ui.widgets.cards import Muted, column, row
from balint_desk.ui.widgets.flow import Flow

STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Feelings(QWidget):
    """Letters find a word, Return takes it or lets it go; a word of one's own is taken as it is typed.

    The line is the one stop for Tab. Down goes into the words, the arrows walk there, the space bar takes.
    """

    edited = Signal()

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: list[str] = []
        self.chips: dict[str, QPushButton] = {}
        self._own: Sequence[str] = ()
        self.line = _Line(self.tr("A few letters, then Return"))
        self.line.setAccessibleName(title.text())
        title.setBuddy(self.line)
        self.found = Muted()
        self._flow = Flow()
        self.setLayout(column(row(self.line, self.found), self._flow, space=6))
        self.line.setFixedWidth(190)
        self.line.textEdited.connect(self._look)
        self.line.taken.connect(self.take_typed)
        self.line.down_wanted.connect(lambda: next(iter(self.chips.values())).setFocus())
        self.show_words((), ())

    def show_words(self, chosen: Iterable[str], own: Sequence[str]) -> None:
        """Show these as chosen; own words used elsewhere are found by their letters too."""
        self._own, self.chosen = own, list(chosen)
        words = [*FEELINGS, *(word for word in self.chosen if is_own(word))]
        if list(self.chips) != words:
            self._lay_out(words)
        for word, chip in self.chips.items():
            chip.setChecked(word in self.chosen)

    def take_typed(self) -> None:
        """Take what the typed letters found, or let it go if it was taken; else they are an own word."""
        typed = self.line.text()
        if not typed.strip():
            return
        self.line.clear()
        self.found.setText("")
        self._turn(self._match(typed) or tidy(typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words, here = list(self.chips.values()), self.window().focusWidget()
        step = STEPS.get(event.key())
        if step and here in words:
            there = words.index(here) + step
            (words[min(there, len(words) - 1)] if there >= 0 else self.line).setFocus()
        else:
            super().keyPressEvent(event)

    def _match(self, typed: str) -> str | None:
        start = folded(typed)
        known = {word: folded(feeling_text(word)) for word in [*FEELINGS, *self._own, *self.chosen]}
        return next((word for word, text in known.items() if text.startswith(start)), None)

    def _look(self, typed: str) -> None:
        word = self._match(typed) if typed.strip() else None
        if not typed.strip():
            self.found.setText("")
        elif word is None:
            self.found.setText(self.tr("Return: {word}, your own word").format(word=" ".join(typed.split())))
        elif word in self.chosen:
            self.found.setText(self.tr("Return: not {word}").format(word=feeling_text(word)))
        else:
            self.found.setText(self.tr("Return: {word}").format(word=feeling_text(word)))

    def _on_toggled(self, word: str, on: bool) -> None:
        """Not by `clicked`: a screen reader toggles a button without a click."""
        if on != (word in self.chosen):
            self._turn(word)

    def _turn(self, word: str) -> None:
        chosen = [other for other in self.chosen if other != word] if word in self.chosen else [*self.chosen, word]
        self.show_words(chosen, self._own)
        self.edited.emit()

    def _lay_out(self, words: Sequence[str]) -> None:
        for word in self.chips.keys() - set(words):
            self._flow.removeWidget(self.chips[word])
            self.chips.pop(word).deleteLater()
        for word in words:
            if word not in self.chips:
                self.chips[word] = chip = _Chip(feeling_text(word))
                chip.toggled.connect(lambda on, word=word: self._on_toggled(word, on))
                self._flow.addWidget(chip)
        self.chips = {word: self.chips[word] for word in words}


class _Line(QLineEdit):
    """Tells apart leaving the field with something typed, Return, and Down. Return on nothing is left to the case."""

    taken = Signal()
    down_wanted = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__(maxLength=LONGEST, placeholderText=hint)
        self.editingFinished.connect(self.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
        else:
            takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(self.text().strip())
            super().keyPressEvent(event)
            event.setAccepted(event.isAccepted() or takes)


class _Chip(QPushButton):
    """A word to take or let go."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("role", "chip")
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


def feeling_text(word: str) -> str:
    """A word of the list in the leader's language; an own word as it is."""
    return word if is_own(word) else QCoreApplication.translate("", word)
