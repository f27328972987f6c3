"""Did we talk afterwards?"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.words import Talked
from balint_desk.ui.base.texts import refused_text, talked_text
from balint_desk.ui.fields.editors import NumberEditor
from balint_desk.ui.widgets.cards import column, label, row
from balint_desk.ui.widgets.notice import NoticeLine
from balint_desk.ui.widgets.segments import Option, Segments

LONGEST = 24 * 60


class TalkedLine(QWidget):
    """Straight after, later, not this time, or I led alone; and for how long, if we did."""

    said = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(self.tr("Did we talk afterwards?"))
        keys = {
            Talked.STRAIGHT_AFTER: self.tr("S"),
            Talked.LATER: self.tr("L"),
            Talked.NOT_THIS_TIME: self.tr("N"),
            Talked.ALONE: self.tr("I"),
        }
        self.choice = _Choice([(talked, talked_text(talked), keys[talked]) for talked in Talked], title.text())
        title.setBuddy(self.choice)
        self._minutes_title = label(self.tr("Minutes"), "muted")
        self.minutes = _Minutes(most=LONGEST)
        self.minutes.setFixedWidth(52)
        _keep_room(self._minutes_title, self.minutes)
        self.minutes.setAccessibleName(self._minutes_title.text())
        self._minutes_title.setBuddy(self.minutes)
        self.refusal = NoticeLine()
        self._shown: tuple[Talked | None, int | None] = (None, None)
        self.setLayout(
            column(title, row(self.choice, None), row(self._minutes_title, self.minutes, None), self.refusal, space=6)
        )
        self.choice.chosen.connect(lambda _: self.said.emit())
        self.minutes.edited.connect(self.typed)

    def begin_session(self) -> None:
        """Minutes that could not be read belong to the session before."""
        self.minutes.set_value(None)
        self.refusal.clear()
        self._shown = (self.choice.value, None)

    def show_talk(self, talked: Talked | None, minutes: int | None) -> None:
        typed = self.edits()
        self._shown = (talked, minutes)
        if typed is None:
            self.choice.set_value(talked)
            if self.refusal.isHidden():
                self.minutes.set_value(minutes)
        self._show_minutes()

    def edits(self) -> tuple[Talked | None, int | None] | None:
        """What is said now, if it differs from what is kept."""
        now = (self.choice.value, self._read_minutes())
        return None if now == self._shown else now

    def _read_minutes(self) -> int | None:
        """What cannot be read stays as typed, with the reason under it; the talk is kept all the same."""
        try:
            minutes = self.minutes.value()
        except Refused as refused:
            self.refusal.tell(refused_text(refused))
            return self._shown[1]
        self.refusal.clear()
        return minutes

    def _show_minutes(self) -> None:
        """How long is only asked where there was a talk, and never hidden where it is said."""
        wanted = self.choice.value in (Talked.STRAIGHT_AFTER, Talked.LATER) or self._shown[1] is not None
        for part in (self._minutes_title, self.minutes):
            part.setVisible(wanted)


class _Choice(Segments):
    """A letter chooses as long as nothing is chosen: from then on it is the first of a sentence."""

    def _of_key(self, typed: str) -> Option | None:
        return super()._of_key(typed) if self.value is None else None


class _Minutes(NumberEditor):
    """A sentence does not begin in it: its first letter is left to whoever holds the field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _keep_room(*widgets: QWidget) -> None:
    """Also while they are hidden: what stands under them never moves."""
    for widget in widgets:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
