"""Who presented: a choice of the members, found by the letters of any of their names."""

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from balint_desk.core.text import folded
from balint_desk.ui.editors import ChoiceEditor

FORGOTTEN_AFTER = 1.5
"""Seconds after which a letter begins a new search."""


class PresenterChoice(ChoiceEditor):
    """Typing "ny" finds Emma Nyman as well as Nyree Jones; Backspace takes the choice back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(None, "")], parent)
        self._people: tuple[tuple[int | None, str], ...] = ()
        self._typed, self._typed_at = "", 0.0
        self.setMinimumContentsLength(9)
        self.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_people(self, people: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Offer these, and nobody; the one chosen stays chosen."""
        options = ((None, ""), *people)
        if options != self._people:
            self._people = options
            self._values = [person_id for person_id, _ in options]
            self.clear()
            self.addItems([name for _, name in options])
        self.set_value(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text() if event.text().isprintable() else ""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and letters.strip():
            self._find(letters)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(0)
        else:
            super().keyPressEvent(event)

    def _find(self, letters: str) -> None:
        now = monotonic()
        self._typed = self._typed + letters if now - self._typed_at < FORGOTTEN_AFTER else letters
        self._typed_at = now
        found = [place for place, (_, name) in enumerate(self._people) if _begins(name, self._typed)]
        if found:
            self._choose(found[0])

    def _choose(self, place: int) -> None:
        self._typed = self._typed if place else ""
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.edited.emit()


def _begins(name: str, typed: str) -> bool:
    start, whole = folded(typed), folded(name)
    return whole.startswith(start) or any(word.startswith(start) for word in whole.replace("-", " ").split())
