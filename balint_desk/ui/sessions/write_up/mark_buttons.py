"""The seven marks of the register in one row of joined buttons, made to be worked by keys."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import Mark
from balint_desk.ui.base.mark_letters import KEYS, key
from balint_desk.ui.base.texts import mark_text
from balint_desk.ui.widgets.segments import Option, Segments

SELDOM = (Mark.AWAY, Mark.LEAVE)


class Marks(Segments):
    """P, L, E, A and N choose, W and V too; the last two are only seen where they are true or proposed."""

    keyed = Signal()
    """A letter was pressed, also if that was chosen already."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._name = name
        super().__init__(options(), name, parent)
        for mark in SELDOM:
            self.button(mark).setToolTip(mark_text(mark))

    def rename(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.isAccepted() and self._of_key(event.text()):
            self.keyed.emit()

    def _show(self) -> None:
        super()._show()
        for mark in SELDOM:
            self.button(mark).setVisible(mark in (self.value, self.proposed))
        for option in self.options:
            proposed = self.tr(", proposed, not yet said") if option.value == self.proposed else ""
            self.button(option.value).setAccessibleDescription(self._name + proposed)


def options() -> list[Option]:
    """The marks, what stands on their buttons, and their letters."""
    translate = QCoreApplication.translate
    short = {Mark.AWAY: translate("Marks", "Away"), Mark.LEAVE: translate("Marks", "Leave")}
    return [Option(mark, short.get(mark, mark_text(mark)), key(mark)) for mark in KEYS]
