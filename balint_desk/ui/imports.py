"""What stands behind the door is slow to import: another thread does it, once a window is seen or a file is given."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from balint_desk.ui.desk import Desk

PAINTED_AFTER = 0.5
"""Seconds in which the window has the processor to itself, to draw what was imported for it."""


class Behind(NamedTuple):
    """What the door leads to."""

    inside: ModuleType
    """balint_desk.ui.inside."""
    build_main: Callable[["Desk"], QWidget]
    """The window of an open file: balint_desk.ui.main_window.MainWindow, or what has its signals."""
    warm: Callable[[], object] = bool
    """What else is imported once a window is up."""
    later: Callable[[], object] = bool
    """What can wait until what came before has been painted."""


class Imports:
    """Begun from the thread of the windows; whoever asks for what is imported waits for it."""

    def __init__(self, load: Callable[[], Behind]) -> None:
        self._load, self._warmed, self._ended = load, False, threading.Event()
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._loaded: Future[Behind] | None = None

    def begin(self) -> Future[Behind]:
        """Once; asked for again, it goes on."""
        if self._loaded is None:
            self._loaded = self._thread.submit(self._load)
        return self._loaded

    def warm_up(self) -> None:
        """While somebody types or reads, what is wanted soon comes in too, once."""
        if not self._warmed:
            self._warmed = True
            self._thread.submit(self._warm, self.begin())

    @property
    def behind(self) -> Behind:
        return self.begin().result()

    def end(self) -> None:
        """Wait for what is under way, and begin nothing more, whatever is still painted."""
        self._warmed = True
        self._ended.set()
        self._thread.shutdown(cancel_futures=True)

    def _warm(self, loaded: Future[Behind]) -> None:
        loaded.result().warm()
        if not self._ended.wait(PAINTED_AFTER):
            loaded.result().later()
