"""What every measure needs: the floor, times one can trust, windows really painted, practices of a size."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.store.file import practice_file
from balint_desk.store.migrations import NEWEST
from balint_desk.store.store import Store
from balint_desk.ui.base import computer_settings

ROUNDS = 9
REFERENCE = 190
"""Milliseconds of the floor on the computer the budgets were set on; a budget is that share of the floor here."""
TODAY = date(2026, 11, 22)
NOW = datetime.combine(TODAY, time(21, 30))
KEPT = Path(__file__).parents[1] / "build" / "benchmarks"
PASSPHRASE = b"a fox in the long grass of June"
BEGINNING = practice_file.Beginning("Anna Weiss", "Group to begin with", "GBP", "Europe/London")


@dataclass(frozen=True)
class Row:
    """One line of the table: what, how many milliseconds, and the budgets of it where there are any.

    `floor` is one of its own, in milliseconds; megabytes have none. `why` is told where the budget is missed.
    """

    part: str
    what: str
    measured: float
    reachable: float | None = None
    ambitious: float | None = None
    floor: float | None = None
    unit: str = "ms"
    why: str = ""


class Rig:
    """Given to each measure."""

    def __init__(self, app: QApplication, scales: list[int]) -> None:
        self.app, self.scales = app, scales
        self.floor_times: list[float] = []

    def measure_floor(self) -> None:
        """Once more; done between the measures, so that both meet the same noise."""
        began = perf_counter()
        subprocess.run([sys.executable, "-m", "benchmarks.floor"], check=True)
        self.floor_times.append(1000 * (perf_counter() - began))

    @property
    def floor(self) -> float:
        return median(self.floor_times)

    def time(
        self, do: Callable[[], object], rounds: int = ROUNDS, before: Callable[[], object] = lambda: None
    ) -> float:
        """The median in milliseconds, after one time that does not count."""
        times = []
        for _ in range(rounds + 1):
            before()
            self.settle()
            began = perf_counter()
            do()
            times.append(1000 * (perf_counter() - began))
        return median(times[1:])

    def settle(self) -> None:
        """Until nothing waits to be done in the window; what it let go of is gone, as in a program that runs."""
        for _ in range(3):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, is_so: Callable[[], object]) -> None:
        while not is_so():
            self.app.processEvents()

    def painted(self, widget: QWidget, do: Callable[[], object]) -> None:
        """Do something and wait until the widget was painted after it."""
        watch = _Watch(widget)
        do()
        self.until(lambda: watch.seen)
        widget.removeEventFilter(watch)

    def drawn(self, canvas: QWidget, do: Callable[[], object]) -> None:
        """Do something and wait until the chart was drawn after it, and stands in the window."""
        seen: list[object] = []
        connected = canvas.mpl_connect("draw_event", seen.append)
        do()
        self.until(lambda: seen)
        canvas.repaint()
        canvas.mpl_disconnect(connected)

    def forget(self) -> None:
        """What a measure before chose and the program remembers."""
        for setting in (computer_settings.CHART, computer_settings.NAMES_HIDDEN):
            computer_settings.put(setting, setting.default)
        for name in ("overview", "register"):
            computer_settings.put(computer_settings.CHART_RANGE, [], name)

    def kept(self, name: str) -> Path:
        """Where a practice is kept; tables of another version are made anew."""
        return KEPT / f"{name}-{NEWEST}.balint"

    def store(self, name: str, fill: Callable[[Store], None]) -> tuple[Store, float]:
        """A practice that is made once and kept, and how many milliseconds it took when it was made."""
        KEPT.mkdir(parents=True, exist_ok=True)
        path = self.kept(name)
        taken = path.with_suffix(".milliseconds")
        if path.exists() and taken.exists():
            return practice_file.unlock(path, bytearray(PASSPHRASE)), float(taken.read_text(encoding="utf-8"))
        path.unlink(missing_ok=True)
        store = practice_file.create(path, bytearray(PASSPHRASE), BEGINNING)
        began = perf_counter()
        try:
            fill(store)
        except BaseException:
            store.close()
            path.unlink()
            raise
        milliseconds = 1000 * (perf_counter() - began)
        taken.write_text(str(milliseconds), encoding="utf-8")
        return store, milliseconds


class _Watch(QObject):
    """Remembers that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False
