"""The whole program from its start: seen from outside by the pixels of the screen, beside an empty window of Qt."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from PySide6.QtGui import QImage

from balint_desk.store.demo import practice
from benchmarks.rig import PASSPHRASE, REFERENCE, TODAY, Rig, Row

PART = "The program from its start"
ROUNDS = 7
BUILT_BUDGET = 1.5 * REFERENCE, 1.25 * REFERENCE
FIRST_WINDOW = (
    "The unlock window: of what it takes beyond the floor, a fifth is the name space Qt of PySide, a fifth fonts and "
    "the style sheet, the rest fifty modules of our own. What could be put off comes once the window is painted."
)
OVERVIEW = (
    "The Overview: deriving the key (Argon2id, 256 MiB) takes 0.65 s of one processor, or both for 0.36 s. What is "
    "imported beside it takes 0.5 s of the other (SQLAlchemy and the tables 0.2), so both are done after 0.65 s. Then "
    "the file is opened and checked (45 ms), and the window built, asked for and painted (150 ms). Who types a "
    "passphrase waits for the derivation and these alone."
)
ENTERED = (
    "Return: a file is read through for damage at each opening (25 ms here); the Overview asks it fifty questions "
    "(50 ms, half of it SQLAlchemy putting each together for its first time); the rest is building the window, laying "
    "it out and painting it."
)
CHART = "The chart: matplotlib is imported (0.25 s) when the Overview has been painted, so as not to hold that up."
MEMORY = "Memory: Qt takes 40 MB of it, SQLAlchemy and the tables 25 MB, matplotlib with numpy 45 MB."
QUIET, CHART_COMES, STEP = 0.3, 3.0, 0.02
"""Settled is the last change before so many seconds without one (a chart comes later), looked at every fiftieth."""
LINE, LINE_STEP = 205, 0.004
"""Until a window comes, only this line of the screen is looked at: looking takes from the program what it needs."""
LOOKED_AT, LARGE, PLACES = (1280, 820), 0.9, 12
"""As far as the largest window reaches. Over this share of it is the main window; told by so many places across and
down."""
FLOOR = [sys.executable, "-m", "benchmarks.floor", "--stay"]
BUILT = Path(__file__).parents[2] / "dist" / "balint-desk" / "balint-desk"
"""Made by `make bundle`; without it its line is left out."""


@dataclass(frozen=True)
class Seen:
    """Milliseconds from the start, and megabytes held alone or shared (PSS)."""

    large: float
    settled: float
    large_mb: float
    settled_mb: float


def rows(rig: Rig) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "practice.balint"
        practice.make(path, bytearray(PASSPHRASE), TODAY).close()
        rounds = [_round(rig, path) for _ in range(ROUNDS)]
    middle = {name: median(taken[name] for taken in rounds) for name in rounds[0]}
    floor, unlock = middle["floor"], middle["unlock"]
    yield Row(PART, "an empty window: the floor of this part", floor, floor=floor)
    yield Row(PART, "to the unlock window", unlock, 285, 228, floor, why=FIRST_WINDOW)
    yield Row(PART, "longest stall of the unlock window while imports run", middle["stall"], 100, 50, floor)
    entering = "Return pressed to the Overview painted, beyond the derivation"
    yield Row(PART, entering, middle["entered"], 150, 80, floor, why=ENTERED)
    yield Row(PART, "with the passphrase given, to the Overview", middle["overview"], 950, 684, floor, why=OVERVIEW)
    yield Row(PART, "until its chart is painted", middle["chart"], 1520, 1140, floor, why=CHART)
    if "built" in middle:
        built = "the built program to its unlock window, beside the unbuilt"
        yield Row(PART, built, middle["built"], *BUILT_BUDGET, unlock)
    yield Row(PART, "memory when the Overview is there", middle["overview_mb"], 110, 90, unit="MB", why=MEMORY)
    yield Row(PART, "memory with its chart", middle["chart_mb"], 180, 150, unit="MB", why=MEMORY)


def _round(rig: Rig, path: Path) -> Mapping[str, float]:
    """Each once, so that all meet the same noise."""
    alone = os.environ | {"XDG_CONFIG_HOME": str(path.parent)}  # else it would open the page another measure left
    program = [sys.executable, "-m", "balint_desk"]
    overview = _watch(rig, alone, [*program, "--passphrase-stdin", str(path)], PASSPHRASE + b"\n")
    seen = {
        "floor": _watch(rig, alone, FLOOR).settled,
        "unlock": _watch(rig, alone, [*program, str(path)]).settled,
        "overview": overview.large,
        "chart": overview.settled,
        "overview_mb": overview.large_mb,
        "chart_mb": overview.settled_mb,
        "stall": _told(alone, "stall", path),
        "entered": _told(alone, "entered", path),
    }
    return seen | ({"built": _watch(rig, alone, [str(BUILT), str(path)]).settled} if BUILT.exists() else {})


def _watch(rig: Rig, environment: Mapping[str, str], command: Sequence[str], said: bytes = b"") -> Seen:
    blank, blank_line = _picture(rig), _picture(rig, LINE, 1)
    began = perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    process.stdin.write(said)
    process.stdin.close()
    while _picture(rig, LINE, 1) == blank_line:
        sleep(LINE_STEP)
    before, large, last, large_mb = blank, 0.0, 0.0, 0.0
    quiet = CHART_COMES if said else QUIET
    while not last or perf_counter() - began - last < quiet:
        now, picture = perf_counter() - began, _picture(rig)
        if picture != before:
            before, last = picture, now
            if not large and _share(picture, blank) > LARGE:
                large, large_mb = now, _memory(process.pid)
        sleep(STEP)
    seen = Seen(1000 * large, 1000 * last, large_mb, _memory(process.pid))
    process.terminate()
    process.wait()
    while _picture(rig) != blank:
        sleep(STEP)
    return seen


def _picture(rig: Rig, top: int = 0, height: int = LOOKED_AT[1]) -> QImage:
    return rig.app.primaryScreen().grabWindow(0, 0, top, LOOKED_AT[0], height).toImage()


def _share(picture: QImage, blank: QImage) -> float:
    """How much of the screen is not blank, told by some places."""
    across, down = picture.width() / PLACES, picture.height() / PLACES
    places = [(int(x * across + across / 2), int(y * down + down / 2)) for x in range(PLACES) for y in range(PLACES)]
    return sum(picture.pixel(*place) != blank.pixel(*place) for place in places) / len(places)


def _memory(pid: int) -> float:
    """Proportional set size in megabytes: what is shared with others is divided among them."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return int(next(line for line in told.splitlines() if line.startswith("Pss:")).split()[1]) / 1024


def _told(environment: Mapping[str, str], name: str, path: Path) -> float:
    """What a program of the benchmarks measured in itself."""
    command = [sys.executable, "-m", f"benchmarks.{name}", str(path)]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(told.stdout)
