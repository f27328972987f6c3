"""Making a new file: from the first start, or from the unlock window."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.ui.base.tasks import Tasks
from balint_desk.ui.door.cover import stand_over
from balint_desk.ui.widgets.file_dialogs import ask_open

if TYPE_CHECKING:
    from balint_desk.store.store import Store
    from balint_desk.ui.base.desk import Desk
    from balint_desk.ui.door.first_start import FirstStart


class NewFile(QObject):
    """Keeps the window of the first start while it is needed, and makes the file beside it."""

    made = Signal(object)
    """The store of a new file; its recovery sheet is still to be shown."""
    finished = Signal()
    existing_chosen = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, inside: Callable[[], ModuleType], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._inside = tasks, inside
        self.window: FirstStart | None = None

    def begin(self, path: Path, before: QWidget) -> None:
        """Ask for what is needed, in the place of the window that was there before."""
        from balint_desk.ui.door.first_start import FirstStart  # noqa: PLC0415 - the unlock window does without it

        self.window = window = FirstStart(path)
        window.installEventFilter(self)
        window.create_wanted.connect(self._create)
        window.finished.connect(self.finished)
        window.existing_wanted.connect(self._ask_existing)
        if before.isVisible():
            stand_over(window, before)
        window.show()

    def show_sheet(self, desk: "Desk") -> None:
        from balint_desk.ui.door.recovery import RecoveryPage  # noqa: PLC0415 - knows the store

        if self.window is not None:
            self.window.show_sheet(lambda: RecoveryPage(desk))

    def end(self) -> None:
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.closed.emit()
        return False

    def _ask_existing(self) -> None:
        if (window := self.window) is not None:
            ask_open(window, self.tr("Open a file"), window.group.path.parent, self.existing_chosen.emit)

    def _create(self, path: Path, passphrase: str, leader: str, group: str) -> None:
        from balint_desk.ui.base.country import own_currency, own_zone  # noqa: PLC0415 - nor does it need a country

        beginning = leader, group, own_currency(), own_zone()

        def work() -> "Store":
            store: Store = self._inside().create(path, passphrase, *beginning)
            return store

        if (window := self.window) is not None:
            self._tasks.run(work, self.made.emit, window, window.fail)
