"""The line for a thought between sessions, from anywhere by Ctrl+J."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from balint_desk.store.debriefs import thoughts
from balint_desk.store.debriefs.tables import Thought
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_and_month
from balint_desk.ui.fields.autosave import Autosave
from balint_desk.ui.fields.editors import LineEditor
from balint_desk.ui.fields.pointer import Pointer
from balint_desk.ui.widgets.button_lines import cursor_kept, throw_away
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, column, label, link_button, row

WIDE = 620


class ThoughtDialog(QDialog):
    """Enter keeps the thought with its day for the group. Esc leaves, and what was typed is there the next time."""

    kept = Signal()
    debrief_wanted = Signal(object)
    """The session at whose write-up a thought that was looked for was taken up."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._group_id = desk, desk.group_id
        self.setWindowTitle(self.tr("A thought"))
        words = label(self.tr("I have been thinking …"), "card-title")
        self.line = LineEditor()
        self.line.setAccessibleName(words.text())
        words.setBuddy(self.line)
        self.open_ones = QWidget()
        self.words: dict[int, QLabel] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        quiet = Muted(self.tr("Enter keeps it for you alone. Esc leaves it for later."))
        self.pointer, self.keep = Pointer(self.line), button(self.tr("Keep thought"))
        for part in (words, self.line, self.pointer):
            self._layout.addWidget(part)
        self._layout.addLayout(row(quiet, self.keep, wide=quiet))
        self._layout.addWidget(self.open_ones)
        self._layout.addStretch()
        self.setMinimumWidth(WIDE)
        self._autosave = Autosave(self._keep_unfinished, self)
        self.line.edited.connect(self._autosave.touch)
        self.line.returnPressed.connect(self.accept)
        self.keep.clicked.connect(self.accept)
        desk.saving_wanted.connect(self._autosave.save)
        desk.changed.connect(self._on_changed)

    def open_found(self, thought_id: int) -> None:
        """Mark it among those that wait; one that was taken up is read in its debrief."""
        with self._desk.store.read() as session:
            taken_up_at = thoughts.taken_up_at(session, thought_id)
        if taken_up_at is not None:
            self.debrief_wanted.emit(taken_up_at)
            return
        self.open()
        if (words := self.words.get(thought_id)) is not None:
            words.setSelection(0, len(words.text()))

    def open(self) -> None:
        """For the group on screen now, with what was left unfinished about it."""
        self._group_id = self._desk.group_id
        with self._desk.store.read() as session:
            self.line.set_value(settings.get(session, settings.UNFINISHED_THOUGHT, self._scope))
        self._refresh()
        self.line.setFocus()
        super().open()

    def accept(self) -> None:
        with self._desk.store.write(self.tr("Keep thought")) as session:
            thoughts.add(session, self._group_id, self._desk.today(), self.line.value())
            settings.change(session, settings.UNFINISHED_THOUGHT, "", self._scope)
        self.line.clear()
        super().accept()
        self.kept.emit()

    def reject(self) -> None:
        self._autosave.save()
        super().reject()

    @property
    def _scope(self) -> str:
        return f"group:{self._group_id}"

    def _keep_unfinished(self) -> None:
        if self.line.isVisibleTo(self) and self.isVisible():
            with self._desk.store.write(self.tr("Begin a thought"), draft="thought") as session:
                settings.change(session, settings.UNFINISHED_THOUGHT, self.line.value(), self._scope)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "thought" in tables and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """The thoughts that wait for the next write-up."""
        with self._desk.store.read() as session:
            waiting = thoughts.open_ones(session, self._group_id)
        words = self.tr("Offered at the next write-up")
        head = [Muted(words if waiting else self.tr("What you keep will stand here until the next write-up."))]
        self.words = {thought.id: _selectable(thought.text) for thought in waiting}
        shown = QWidget()
        shown.setLayout(column(*head, *(self._row(thought) for thought in waiting), space=6))
        self._layout.replaceWidget(self.open_ones, shown)
        with cursor_kept(lambda: [self.open_ones]):
            throw_away(self.open_ones)
            self.open_ones = shown
            shown.show()

    def _row(self, thought: Thought) -> QWidget:
        delete = link_button(self.tr("Delete"))
        delete.setAccessibleDescription(thought.text)
        delete.clicked.connect(partial(self._delete, thought.id))
        day = Muted(day_and_month(thought.day), wrap=False)
        line, parts = QWidget(), row(day, self.words[thought.id], delete)
        parts.setStretch(1, 1)
        parts.setAlignment(delete, Qt.AlignmentFlag.AlignTop)
        line.setLayout(parts)
        return line

    def _delete(self, thought_id: int) -> None:
        with self._desk.store.write(self.tr("Delete thought")) as session:
            thoughts.delete(session, thought_id)


def _selectable(text: str) -> QLabel:
    words = label(text, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
