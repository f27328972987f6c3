"""What every tab is given: the store, the tasks, the chosen group, and the signals that say what changed."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from balint_desk.store.all_tables import KEPT
from balint_desk.store.practice import settings
from balint_desk.store.store import Store
from balint_desk.ui.base.tasks import Tasks

ALL_TABLES = frozenset(table.name for table in KEPT)


class Desk(QObject):
    """One open file and the windows around it. Passed to each tab; never global."""

    changed = Signal(frozenset)
    """The names of the tables a write, an undo or a redo touched."""
    group_chosen = Signal()
    saving_wanted = Signal()
    """Keep at once what is typed: before locking, closing and undoing."""
    _written = Signal(frozenset)

    def __init__(
        self, store: Store, group_id: int, now: Callable[[], datetime] = datetime.now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now, self.group_id = now, group_id
        self.tasks = Tasks(self)
        self._held: frozenset[str] | None = None
        self._written.connect(self._on_written)
        self._take(store)

    def today(self) -> date:
        return self.now().date()

    def choose_group(self, group_id: int) -> None:
        self.saving_wanted.emit()
        self.group_id = group_id
        self.group_chosen.emit()

    def hold(self) -> None:
        """Many writes follow each other: what they touch is told once, by `release`."""
        self._held = frozenset()

    def release(self) -> None:
        held, self._held = self._held, None
        if held:
            self.changed.emit(held)

    def undo(self) -> None:
        self.saving_wanted.emit()
        self.store.undo()

    def redo(self) -> None:
        self.saving_wanted.emit()
        self.store.redo()

    def reopen(self, store: Store) -> None:
        """Go on with the same file after unlocking."""
        self.tasks.deleteLater()
        self.tasks = Tasks(self)
        self._take(store)
        self.changed.emit(ALL_TABLES)

    def close(self) -> None:
        """Keep what is typed, end the tasks, let go of the file."""
        self.saving_wanted.emit()
        self.tasks.close()
        self.store.close()

    def _take(self, store: Store) -> None:
        self.store = store
        self._held = None
        with store.read() as session:
            self.made_up = settings.get(session, settings.MADE_UP)
        store.on_change = self._written.emit

    def _on_written(self, tables: frozenset[str]) -> None:
        """In the window's thread; what another thread wrote while it is locked is seen after unlocking."""
        if self.tasks.closed:
            return
        if self._held is None:
            self.changed.emit(tables)
        else:
            self._held |= tables
