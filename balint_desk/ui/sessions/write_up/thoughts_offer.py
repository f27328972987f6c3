"""What I have been thinking since last time, offered where it is written up."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from balint_desk.store.debriefs.tables import Thought
from balint_desk.ui.base.texts import day_and_month
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import button, column, label, link_button, row

AT_ONCE = 3


class ThoughtsOffer(QWidget):
    """Each thought can be used, or left for another time. It takes no room when there is none."""

    used = Signal(object)
    """The id of the thought."""
    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[int, OfferedThought] = {}
        self._not_now: set[int] = set()
        self._column = column(space=8)
        self.setLayout(self._column)

    def begin_session(self) -> None:
        """What was left for another time is offered again."""
        self._not_now.clear()

    def show_thoughts(self, thoughts: Sequence[Thought]) -> None:
        wanted = [thought for thought in thoughts if thought.id not in self._not_now][:AT_ONCE]
        for gone in self.lines.keys() - {thought.id for thought in wanted}:
            throw_away(self.lines.pop(gone))
        for thought in wanted:
            if thought.id not in self.lines:
                self.lines[thought.id] = self._line(thought)
                self._column.addWidget(self.lines[thought.id])
        self.setVisible(bool(wanted))

    def _line(self, thought: Thought) -> "OfferedThought":
        text = self.tr("You were thinking: {thought} ({day})")
        words = label(text.format(thought=thought.text, day=day_and_month(thought.day)), wrap=True)
        use, leave = button(self.tr("Use it")), link_button(self.tr("Not now"))
        for choice in (use, leave):
            choice.setAccessibleDescription(thought.text)
        use.clicked.connect(lambda: self.used.emit(thought.id))
        leave.clicked.connect(lambda: self._leave(thought.id))
        return OfferedThought(words, use, leave)

    def _leave(self, thought_id: int) -> None:
        self._not_now.add(thought_id)
        throw_away(self.lines.pop(thought_id))
        self.setVisible(bool(self.lines))
        self.passed.emit()


class OfferedThought(QWidget):
    """A thought, and under it what can be done with it."""

    def __init__(self, words: QLabel, use: QPushButton, leave: QPushButton) -> None:
        super().__init__()
        self.words, self.use, self.leave = words, use, leave
        self.setLayout(column(words, row(use, leave, None), space=4))
