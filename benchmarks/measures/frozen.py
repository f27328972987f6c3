"""The built program beside the unbuilt one: from the start to the settled unlock window. `make bundle` before."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from PySide6.QtGui import QImage

from benchmarks.rig import ROUNDS, Rig, Row

PART = "Started"
BUILT = Path(__file__).parents[2] / "dist" / "balint-desk" / "balint-desk"
QUIET, LONGEST, PAUSE = 0.3, 30, 0.01
"""Seconds without another pixel after which a window is settled; after which nothing is waited for any more; and
between two looks, since looking takes from the program what it needs."""
BUDGET, GOAL = 1.5, 1.25


def rows(rig: Rig) -> Iterator[Row]:
    if not BUILT.exists():
        print(f"{PART}: left out, since nothing is built. Run `make bundle` before.", file=sys.stderr)
        return
    unfrozen, frozen = _medians(rig, [sys.executable, "-m", "balint_desk"], [str(BUILT)])
    yield Row(PART, "the program, to its unlock window", unfrozen)
    yield Row(PART, "the built program, as a multiple of that", frozen, BUDGET, GOAL, of=unfrozen)


def _medians(rig: Rig, *commands: Sequence[str]) -> list[float]:
    """One after the other in each round, so that all meet the same noise; the first round does not count."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "practice.balint")
        file.touch()
        times = [[_settled(rig, [*command, str(file)]) for command in commands] for _ in range(ROUNDS + 1)]
    return [median(column) for column in zip(*times[1:], strict=True)]


def _settled(rig: Rig, command: Sequence[str]) -> float:
    """Milliseconds from the start of a program until the last change that it makes to an empty screen."""
    empty = last = _seen(rig)
    began = perf_counter()
    changed = None
    with subprocess.Popen(command) as process:
        while changed is None or perf_counter() - changed < QUIET:
            now = _seen(rig)
            if now != last:
                last, changed = now, perf_counter()
            elif perf_counter() - began > LONGEST:
                raise TimeoutError(f"no window of {command[0]} after {LONGEST} seconds")
        process.terminate()
    rig.until(lambda: _seen(rig) == empty)
    return 1000 * (changed - began)


def _seen(rig: Rig) -> QImage:
    sleep(PAUSE)
    return rig.app.primaryScreen().grabWindow(0).toImage()
