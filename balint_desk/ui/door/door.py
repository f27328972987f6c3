"""The way in and out: unlocking, locking, ending. What stands behind it is imported meanwhile, in another thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QMessageBox

from balint_desk.core.refused import Refused
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.file_places import free_file
from balint_desk.ui.base.slow_imports import PAINTED_MS, Behind, Imports
from balint_desk.ui.base.tasks import Tasks
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.door.cover import Cover, stand_over
from balint_desk.ui.door.demo import PASSPHRASE, Demo
from balint_desk.ui.door.idle import Idle
from balint_desk.ui.door.new_file import NewFile
from balint_desk.ui.door.unlock import UnlockWindow

if TYPE_CHECKING:
    from balint_desk.store.file.unlocking import Secret
    from balint_desk.store.store import Store
    from balint_desk.ui.base.desk import Desk
    from balint_desk.ui.base.file_window import FileWindow


class Door(QObject):
    """Holds the one open file, or asks for it. Windows are covered before the file is closed and its key wiped."""

    def __init__(self, load: Callable[[], Behind], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.demo, self.idle, self.tasks = Demo(), Idle(parent=self), Tasks(self)
        self.unlock = UnlockWindow(self.demo.about)
        self.new = NewFile(self.tasks, lambda: self._inside, self)
        self.desk: Desk | None = None
        self.main: FileWindow | None = None
        self.locked, self._ending, self._cover = True, False, Cover()
        self._last_word: QMessageBox | None = None
        self.imports = Imports(load, self)
        self._connect()

    def ask(self, path: Path) -> None:
        """Ask for the passphrase of this file."""
        self.unlock.show_file(path)
        self.unlock.show()
        self.new.end()

    def begin(self) -> None:
        """Make a new file, step by step."""
        self.new.begin(free_file(), self.unlock)
        self.unlock.hide()
        self.imports.begin()

    def open_demo(self) -> None:
        """Make the made-up practice, and open it; the file that is open is locked first."""
        path = self.demo.new_path()
        self._leave_for(path)
        self.imports.begin()
        self.unlock.work(self.tr("Making it up…"))
        self.unlock.show()
        self.tasks.run(lambda: self._inside.make_demo(path, PASSPHRASE), self._opened, self, self._refused)

    def enter(self, path: Path, secret: "Secret") -> None:
        """Open the file: the key is derived beside the imports, and the windows stay alive."""
        self.imports.begin()
        work = partial(self._open, path, secret, fresh=self._kept(path) is None)
        self.tasks.run(work, self._opened, self, self._refused)

    def lock(self) -> None:
        """Keep what is typed, cover the windows; then, beside them, end the tasks, back up, close, wipe the key."""
        if (desk := self._open_desk) is not None:
            desk.saving_wanted.emit()
            self.unlock.show_file(desk.store.path)
            self.unlock.say(self.tr("Closing the file…"))
            if (window := self.main or self.new.window) is not None:
                stand_over(self.unlock, window)
            self.unlock.show()
            self._put_away(desk)

    def finish(self) -> None:
        """End the program, as locking ends."""
        if self._ending:
            return
        self._ending = True
        if (desk := self._open_desk) is None:
            QCoreApplication.quit()
        else:
            desk.saving_wanted.emit()
            self._put_away(desk)

    def leave(self) -> None:
        """After the last event: nothing is under way any more, and no file is open."""
        self.idle.stop()
        if (desk := self._open_desk) is not None:
            self.locked = True
            desk.saving_wanted.emit()
            self._inside.put_away(desk)
        self.tasks.close()
        self.imports.end()
        self.demo.throw_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._on_closed()
        elif event.type() == QEvent.Type.Paint:
            self.imports.warm_up()
        return False

    @property
    def _open_desk(self) -> "Desk | None":
        """None while it is locked, too."""
        return None if self.locked else self.desk

    @property
    def _inside(self) -> ModuleType:
        return self.imports.behind.inside

    def _connect(self) -> None:
        self.idle.idle.connect(self.lock)
        self.new.made.connect(self._made)
        self.new.finished.connect(self._on_new_finished)
        self.new.existing_chosen.connect(self.ask)
        self.new.closed.connect(self._on_new_closed)
        self.unlock.installEventFilter(self)
        self.unlock.unlock_wanted.connect(self.enter)
        self.unlock.new_file_wanted.connect(self.begin)
        self.unlock.recovery_wanted.connect(self._open_with_sheet)

    def _kept(self, path: Path) -> "Desk | None":
        """The desk of this file, if it was locked only."""
        desk = self.desk
        return desk if desk is not None and desk.store.path.resolve() == path.resolve() else None

    def _on_closed(self) -> None:
        """Asked when the window has closed: it may have refused to."""
        windows = [window for window in (self.main, self.unlock, self.new.window) if window is not None]
        QTimer.singleShot(0, self, lambda: None if any(window.isVisible() for window in windows) else self.finish())

    def _on_new_closed(self) -> None:
        """Who came from the unlock window goes back to it."""
        if self.locked and self.unlock.path.name:
            self.ask(self.unlock.path)
        else:
            self._on_closed()

    def _on_new_finished(self) -> None:
        """The sheet of the new file was tried, or put off."""
        if self.desk is not None:
            self._show_main(self.desk)

    def _leave_for(self, path: Path) -> None:
        self.lock()
        self.unlock.show_file(path)

    def _leave_for_new(self) -> None:
        self.lock()
        self.begin()

    def _opened(self, store: "Store") -> None:
        self.unlock.forget()
        if not self.demo.holds(store.path):
            computer_settings.remember_file(store.path)
        if (kept := self._kept(store.path)) is not None:
            self.locked = False
            kept.reopen(store)
            self._cover.lift()
            self.unlock.hide()
            self._watch(kept)
        else:
            self._show_main(self._take(store))

    def _refused(self, error: Exception) -> None:
        self.unlock.show()
        self.unlock.work("")
        if not isinstance(error, Refused):
            raise error
        self.unlock.refuse(refused_text(error), wrong=isinstance(error, self._inside.WrongPassphrase))

    def _made(self, store: "Store") -> None:
        computer_settings.remember_file(store.path)
        self.new.show_sheet(self._take(store))

    def _take(self, store: "Store") -> "Desk":
        """Another file than before: the windows of that one are not shown again, and a demo is thrown away."""
        self.demo.throw_away(but=store.path)
        self._cover.discard()
        from balint_desk.ui.base.desk import Desk  # noqa: PLC0415 - knows the store, which is slow to import

        desk = Desk(store, self._inside.first_group(store))
        self.main, self.desk, self.locked = None, desk, False
        self._watch(desk)
        return desk

    def _watch(self, desk: "Desk") -> None:
        """Once the windows are painted: until then a filter of events in Python takes as long as they do."""
        self.idle.minutes, self.idle.busy_minutes = self._inside.idle_minutes(desk.store)
        QTimer.singleShot(PAINTED_MS, self, lambda: None if self.locked else self.idle.start())

    def _show_main(self, desk: "Desk") -> None:
        self.main = main = self.imports.behind.build_main(desk)
        main.installEventFilter(self)
        main.lock_wanted.connect(self.lock)
        main.new_file_wanted.connect(self._leave_for_new)
        main.other_file_wanted.connect(self._leave_for)
        main.demo_wanted.connect(self.open_demo)
        self.idle.go_with(main)
        desk.changed.connect(self._on_changed)
        main.show()
        main.activateWindow()
        self.unlock.hide()
        self.new.end()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "setting" in tables and self.desk is not None:
            self.idle.minutes, self.idle.busy_minutes = self._inside.idle_minutes(self.desk.store)

    def _put_away(self, desk: "Desk") -> None:
        self.locked = True
        self.idle.stop()
        self._cover.draw(self.unlock)
        desk.tasks.drop()
        inside = self._inside
        self.tasks.run(lambda: inside.put_away(desk), self._on_put_away, self)

    def _on_put_away(self, error: Exception | None) -> None:
        self.unlock.say("")
        if error is not None and self._ending:
            self._last_word = _last_word(_backup_failed(error))
        elif error is not None:
            self.unlock.notice.tell(_backup_failed(error))
        elif self._ending:
            QCoreApplication.quit()

    def _open(self, path: Path, secret: "Secret", fresh: bool) -> "Store":
        """In the other thread. What is inside is asked for, and waited for, when the key is there."""
        from balint_desk.store.file import unlocking  # noqa: PLC0415 - argon2 is not needed to show the window

        spec = unlocking.key_of(path, secret)
        opened: Store = self._inside.open_with(path, spec, fresh=fresh)
        return opened

    def _open_with_sheet(self, path: Path) -> None:
        """What is inside is asked for in the other thread only."""
        from balint_desk.ui.door.recovery_open import RecoveryOpen  # noqa: PLC0415 - seldom needed

        self.imports.begin()
        fresh = self._kept(path) is None
        dialog = RecoveryOpen(
            path,
            self.tasks,
            lambda text: self._inside.open_with_sheet(path, text, fresh=fresh),
            lambda *asked: self._inside.renew(*asked),  # noqa: PLW0108 - waited for in the other thread only
            self.unlock,
        )
        dialog.opened.connect(self._opened)
        dialog.opened.connect(self._renew_sheet)
        dialog.open()

    def _renew_sheet(self) -> None:
        """The one it was opened with is void."""
        from balint_desk.ui.door.recovery import RecoveryDialog  # noqa: PLC0415

        if self.desk is not None and self.main is not None:
            RecoveryDialog(self.desk, self.main).open()


class DoubleClicks(QObject):
    """macOS tells of a file that was double-clicked by an event, where other systems name it on the command line."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self._door = door

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        self._door.lock()  # the one that is open
        self._door.ask(Path(event.file()))
        return True


def _last_word(text: str) -> QMessageBox:
    """Read before the program goes."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Balint Desk", text)
    box.finished.connect(QCoreApplication.quit)
    box.open()
    return box


def _backup_failed(error: Exception) -> str:
    reason = refused_text(error) if isinstance(error, Refused) else str(error)
    text = QCoreApplication.translate("Door", "Everything is kept in your file, but no backup could be made. {reason}")
    return text.format(reason=reason)
