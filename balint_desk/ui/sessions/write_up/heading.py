"""The head of a write-up: which session it is, and who led it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from balint_desk.core.text import first_names
from balint_desk.store.practice.tables import Leader
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.texts import long_day_text, names_text, span_text
from balint_desk.ui.widgets.cards import Muted, link_button, page_title
from balint_desk.ui.widgets.flow import Flow


class WriteUpHeading(QWidget):
    """The day, the time, and "led with Miriam", which can be put right there."""

    led_by_chosen = Signal(list)
    """The ids of the leaders who led."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.time = page_title(""), Muted(wrap=False)
        self.led = link_button("")
        self.menu = QMenu(self.tr("Who led"), self)
        self.led.setMenu(self.menu)
        self._flow = Flow(space=8)
        for thing in (self.title, self.time, self.led):
            self._flow.addWidget(thing)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(self._flow, 1)

    def add_button(self, button: QWidget) -> None:
        """What else can be done with this session, at the right end."""
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_session(self, this: GroupSession, led: Sequence[Leader], leaders: Sequence[Leader]) -> None:
        self.title.setText(long_day_text(this.day))
        self.time.setText(span_text(this.starts, this.minutes) + " ·")
        self.led.setText(self._led_text(led))
        self.led.setAccessibleName(self.led.text())
        self.menu.clear()
        chosen = {leader.id for leader in led}
        for leader in leaders:
            action = self.menu.addAction(leader.name)
            action.setCheckable(True)
            action.setChecked(leader.id in chosen)
            action.triggered.connect(lambda _, leader_id=leader.id: self._turn(chosen, leader_id))

    def _turn(self, chosen: set[int], leader_id: int) -> None:
        """Somebody led: the last one cannot be taken away."""
        wanted = chosen ^ {leader_id}
        self.led_by_chosen.emit(sorted(wanted or chosen))

    def _led_text(self, led: Sequence[Leader]) -> str:
        first = first_names(leader.name for leader in led)
        others = names_text([first[leader.name] for leader in led if not leader.me])
        if not any(leader.me for leader in led):
            return self.tr("led by {names}").format(names=others) if others else self.tr("who led?")
        return self.tr("led with {names}").format(names=others) if others else self.tr("led alone")
