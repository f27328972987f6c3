"""Long work beside the window: one at a time, its answer delivered in the window's thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from balint_desk.core.refused import Progress

LONG_MS = 1000
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Cancelled(Exception):
    """The user no longer wants what was under way. Nobody is told: it was asked for."""


class Tasks(QObject):
    """Runs functions that know nothing of Qt, one after the other."""

    began_long = Signal()
    """What `run_long` was given is still under way after a second: now a bar and Cancel may appear."""
    progressed = Signal(object, object)
    """So many done, of so many."""
    ended_long = Signal()
    _finished = Signal(object)
    """What was asked, its answer, and the error there was."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1)
        self.closed, self._cancelled = False, threading.Event()
        self._writes: list[Future[None]] = []
        self._asked: dict[object, Callable[[Any, Exception | None], None]] = {}
        """Who asked for what. The other thread holds none of it: a window let go of last there would end there."""
        self._long: Callable[..., Any] | None = None
        self._soon = QTimer(self, interval=LONG_MS, singleShot=True)  # its own: a shot at who is gone crashes Qt
        self._soon.timeout.connect(self._on_soon)
        self._finished.connect(self._deliver)
        self._ended.connect(self._end_long)

    def run(self, work: Callable[[], Any], done: Done, asked_by: QObject, failed: Failed | None = None) -> Future[None]:
        """Do the work, then call done with its answer, unless who asked is gone by then.

        What the work raises is raised in the window, or given to `failed`.
        """

        asked = object()
        self._asked[asked] = partial(_answer, done, failed or _raise, asked_by)

        def in_thread() -> None:
            try:
                self._finished.emit((asked, work(), None))
            except Exception as error:
                self._finished.emit((asked, None, error))

        return self._thread.submit(in_thread)

    def run_write(self, work: Callable[[], Any], done: Done, asked_by: QObject, failed: Failed | None = None) -> None:
        """The same for work that writes: closing brings it to its end, even if it has not begun yet."""
        self._writes.append(self.run(work, done, asked_by, failed))

    def run_long(
        self, work: Callable[[Progress], Any], done: Done, asked_by: QObject, failed: Failed | None = None
    ) -> None:
        """The same for work that says how far it is, by `progress(done, total)`, and can be cancelled there."""
        self._cancelled, self._long = threading.Event(), work
        cancelled = self._cancelled
        self._soon.start()

        def progress(so_far: int, total: int) -> None:
            if cancelled.is_set():
                raise Cancelled
            self.progressed.emit(so_far, total)

        def in_thread() -> Any:
            try:
                return work(progress)
            finally:
                self._ended.emit(work)

        self.run(in_thread, done, asked_by, failed)

    def cancel(self) -> None:
        """Stop the long work where it next says how far it is."""
        self._cancelled.set()

    def drop(self) -> None:
        """Give no answer any more: who asked is out of sight. The work under way is waited for by `close`."""
        self.closed = True
        self._asked.clear()
        self._soon.stop()
        self.cancel()

    def close(self) -> None:
        """Wait for the work under way and for every write; drop what else has not begun, and the answers to come."""
        self.drop()
        wait(self._writes)
        self._thread.shutdown(cancel_futures=True)

    @Slot(object)
    def _deliver(self, told: tuple[object, Any, Exception | None]) -> None:
        asked, answer, error = told
        tell = self._asked.pop(asked, None)
        if tell is not None and not isinstance(error, Cancelled):
            tell(answer, error)

    def _on_soon(self) -> None:
        if self._long is not None:
            self.began_long.emit()

    @Slot(object)
    def _end_long(self, work: Callable[..., Any]) -> None:
        if self._long is work and not self.closed:
            self._long = None
            self._soon.stop()
            self.ended_long.emit()


def _answer(done: Done, failed: Failed, asked_by: QObject, answer: Any, error: Exception | None) -> None:
    if not shiboken6.isValid(asked_by):
        return
    if error is None:
        done(answer)
    else:
        failed(error)


def _raise(error: Exception) -> None:
    raise error
