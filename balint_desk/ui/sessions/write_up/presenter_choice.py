"""Who presented: a choice of the members, found by the letters of any of their names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from balint_desk.core.text import folded
from balint_desk.ui.fields.editors import ChoiceEditor


class PresenterChoice(ChoiceEditor):
    """Typing "ny" finds Emma Nyman as well as Nyree Jones; Backspace takes the choice back."""

    settled = Signal()
    """Somebody was taken from the open list: more letters are meant for what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(None, "")], parent)
        self._people: tuple[tuple[int | None, str], ...] = ()
        self._listed = False
        self.activated.connect(self._on_activated)
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

    def showPopup(self) -> None:
        self._listed = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._listed = False
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._typed = ""
            self._choose(0)
        else:
            super().keyPressEvent(event)

    def _on_activated(self) -> None:
        listed, self._listed = self._listed, False
        if listed:
            self.settled.emit()

    def _found(self, start: str) -> int | None:
        return next((place for place, (_, name) in enumerate(self._people) if _begins(name, start)), None)


def _begins(name: str, start: str) -> bool:
    whole = folded(name)
    return whole.startswith(start) or any(word.startswith(start) for word in whole.replace("-", " ").split())
