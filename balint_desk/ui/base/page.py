"""What every tab is made on, and every part of one that asks the store for itself."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.ui.base.desk import Desk

NONE: frozenset[str] = frozenset()


class Page(QWidget):
    """Holds ids, not data: it asks when it is seen, and again when something that it shows changed, or the day did.

    What changes while it is hidden is noted, and asked for when it is shown.
    """

    told = Signal(str)
    """Something to say in the status line."""
    shows: ClassVar[frozenset[str]]
    """The tables it asks; a test compares them with what it does ask."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed, self._asked_on = self.shows, date.min

    @property
    def paying(self) -> WhoPays | None:
        """Whom it is about, if money could come from them."""
        return None

    def ask(self, changed: frozenset[str]) -> None:
        """Ask the store, and show it; what is chosen stays chosen. Which tables changed since it was asked last."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask everything again: now if it is seen, else when it will be."""
        self._note(self.shows)

    def catch_up(self) -> None:
        """Ask now, seen or not, if anything changed."""
        if self._changed or self._asked_on != self._desk.today():
            changed, self._changed, self._asked_on = self._changed, NONE, self._desk.today()
            self.ask(changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def _listen(self) -> None:
        """At the end of the constructor: so what it is made of hears of a change before it does."""
        self._desk.changed.connect(self._on_changed)
        self._desk.group_chosen.connect(self._on_group)

    def _note(self, changed: frozenset[str]) -> None:
        self._changed |= changed
        if self.isVisible():
            self.catch_up()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.shows:
            self._note(tables & self.shows)

    def _on_group(self) -> None:
        """Another group was chosen."""
        self.refresh()
