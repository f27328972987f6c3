"""What stands behind the door is slow to import: another thread does it, once a window is seen or a file is given.

No class of Qt may be made there: PySide looks the classes up without Python's lock whenever an event comes to a window,
and a new one moves them all: about one start in fifty crashed. Windows are imported in their own thread, in turns.
"""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from balint_desk.ui.base.desk import Desk
    from balint_desk.ui.base.file_window import FileWindow

TURN_MS = 5
PAINTED_MS, DRAWN_AFTER = 80, 0.5
"""Milliseconds in which a window that comes is painted, and seconds in which it draws what was imported for it: beside
an import, both would take several times as long."""


class Behind(NamedTuple):
    """What the door leads to."""

    inside: ModuleType
    """balint_desk.ui.door.behind_the_door."""
    build_main: Callable[["Desk"], "FileWindow"]
    """The window of an open file: balint_desk.ui.window.main_window.MainWindow."""
    warm: Callable[[], object] = bool
    """What else is imported once a window is up."""
    later: Callable[[], object] = bool
    """What can wait until what came before has been painted."""
    windows: Sequence[str] = ()
    """Modules with classes of Qt that the main window is made of."""


class Imports(QObject):
    """Begun from the thread of the windows; whoever asks for what is imported waits for it."""

    def __init__(self, load: Callable[[], Behind], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self._warmed, self._ended = load, False, threading.Event()
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._loaded: Future[Behind] | None = None
        self._turns, self._in_turn = QTimer(self, interval=TURN_MS), 0
        self._turns.timeout.connect(self._take_turn)
        self._painted = QTimer(self, interval=PAINTED_MS, singleShot=True)
        self._painted.timeout.connect(lambda: self._thread.submit(self._warm, self.begin()))

    def begin(self) -> Future[Behind]:
        """Once; asked for again, it goes on."""
        if self._loaded is None:
            self._loaded = self._thread.submit(self._load)
            self._turns.start()
        return self._loaded

    def warm_up(self) -> None:
        """While somebody types or reads what has been painted, what is wanted soon comes in too, once."""
        if not self._warmed:
            self._warmed = True
            self._painted.start()

    @property
    def behind(self) -> Behind:
        return self.begin().result()

    def end(self) -> None:
        """Wait for what is under way, and begin nothing more, whatever is still painted."""
        self._warmed = True
        self._painted.stop()
        self._turns.stop()
        self._ended.set()
        self._thread.shutdown(cancel_futures=True)

    def _warm(self, loaded: Future[Behind]) -> None:
        loaded.result().warm()
        if not self._ended.wait(DRAWN_AFTER):
            loaded.result().later()

    def _take_turn(self) -> None:
        """One module, and then whatever was typed meanwhile."""
        if not self.begin().done():
            return
        windows = [] if self.begin().exception() else self.behind.windows
        if self._in_turn < len(windows):
            import_module(windows[self._in_turn])
            self._in_turn += 1
        else:
            self._turns.stop()
