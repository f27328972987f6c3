"""The marks and last days that are kept otherwise than a register says: what is ticked, the register replaces."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from balint_desk.documents.registers.counts_in_words import CountWords
from balint_desk.store.registers.register_plan import Differing, Ending, Key, RegisterPlan
from balint_desk.ui.fields.tables import Index
from balint_desk.ui.widgets.cards import Card, button, row

Role = Qt.ItemDataRole
LEAST_HEIGHT = 74


class DifferingMarks(Card):
    """A list worked by arrows and space bar; none is ticked to begin with, so that what is kept stays."""

    changed = Signal()

    def __init__(self, words: CountWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Kept otherwise: tick what the register replaces"))
        self.list, self.all, self.none = QListView(), button(self.tr("Tick all")), button(self.tr("Tick none"))
        self._lines = _DifferingLines(words, self)
        self.list.setModel(self._lines)
        self.list.setAccessibleName(self.title.text())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.add(row(self.title, None, self.all, self.none), self.list)
        self.all.clicked.connect(lambda: self._lines.tick(all_of_them=True))
        self.none.clicked.connect(lambda: self._lines.tick(all_of_them=False))
        self._lines.ticked_otherwise.connect(self.changed)
        self.hide()

    def show_plan(self, plan: RegisterPlan | None) -> None:
        """What was ticked before stays so."""
        found: Sequence[Differing | Ending] = (*plan.endings, *plan.differing) if plan else ()
        self._lines.show_marks(found)
        self.setVisible(bool(found))

    def forget(self) -> None:
        """Another register: nothing is ticked."""
        self._lines.ticked.clear()
        self.hide()

    def ticked(self) -> frozenset[Key]:
        return frozenset(self._lines.ticked)


class _DifferingLines(QAbstractListModel):
    ticked_otherwise = Signal()

    def __init__(self, words: CountWords, parent: QObject) -> None:
        super().__init__(parent)
        self.ticked: set[Key] = set()
        self._words = words
        self._marks: Sequence[Differing | Ending] = ()

    def show_marks(self, marks: Sequence[Differing | Ending]) -> None:
        if tuple(marks) != tuple(self._marks):
            self.beginResetModel()
            self._marks = marks
            self.endResetModel()

    def tick(self, *, all_of_them: bool) -> None:
        self.ticked = {mark.key for mark in self._marks} if all_of_them else set()
        if self._marks:
            self.dataChanged.emit(self.index(0), self.index(len(self._marks) - 1), [Role.CheckStateRole])
        self.ticked_otherwise.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._marks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self._marks[index.row()]
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if line.key in self.ticked else Qt.CheckState.Unchecked
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._ending_text(line) if isinstance(line, Ending) else self._mark_text(line)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        key = self._marks[index.row()].key
        self.ticked ^= {key}
        self.dataChanged.emit(index, index, [role])
        self.ticked_otherwise.emit()
        return True

    def _mark_text(self, mark: Differing) -> str:
        return self.tr("{name}, {day}: {kept} is kept, the register says {read}").format(
            name=mark.name,
            day=self._words.day(mark.day),
            kept=self._words.mark(mark.kept),
            read=self._words.mark(mark.read),
        )

    def _ending_text(self, ending: Ending) -> str:
        text = self.tr("{name}: kept as still a member, the register says left {day}")
        if ending.marks:
            text = self.tr("{name}: kept as still a member, here left {day}, and {count} blanks go")
        return text.format(name=ending.name, day=self._words.day(ending.day), count=len(ending.marks))
