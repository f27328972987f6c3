"""The table of what was measured, as docs/benchmarks.md: ratios first, since only they hold elsewhere."""

import os
import platform
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from benchmarks.rig import Row

REFERENCE = 190
"""Milliseconds of the floor on the computer the budgets were set on; a budget is that share of the floor here."""
HEAD = """# How long things take

Made by `make bench` on {day}: {machine}. Real windows under Xvfb, medians of {rounds} rounds.

The floor is a window with an empty tab widget, from its start to its first picture, in the same run: {floor:.0f} ms.
Milliseconds differ from computer to computer, so each figure is also a multiple of the floor, and so are the budgets:
they were set where the floor was {reference} ms, so 40 ms are {example:.2f} of it. Nothing here is a test.
"""
COLUMNS = """
| what | ms | of the floor | budget | goal | |
|---|---:|---:|---:|---:|---|
"""


def text(rows: Sequence[Row], floor: float, rounds: int, day: date) -> str:
    parts = [
        HEAD.format(
            day=day, machine=_machine(), rounds=rounds, floor=floor, reference=REFERENCE, example=40 / REFERENCE
        )
    ]
    for part, some in groupby(rows, key=lambda row: row.part):
        parts.append(f"\n## {part}\n{COLUMNS}" + "".join(f"{_line(row, floor)}\n" for row in some))
    return "".join(parts)


def _line(row: Row, floor: float) -> str:
    share, unit = row.milliseconds / (row.of or floor), 1 if row.of else REFERENCE
    budgets = [None if one is None else one / unit for one in (row.reachable, row.ambitious)]
    told = ["" if one is None else f"{one:.2f}" for one in budgets]
    cells = [row.what, f"{row.milliseconds:,.1f}", f"{share:.2f}", *told, _verdict(share, *budgets)]
    return f"| {' | '.join(cells)} |"


def _verdict(share: float, reachable: float | None, ambitious: float | None) -> str:
    if reachable is None or ambitious is None:
        return ""
    if share <= ambitious:
        return "goal reached"
    return "within" if share <= reachable else "**missed**"


def _machine() -> str:
    names = [line.split(":")[1].strip() for line in _cpu_lines() if line.startswith("model name")]
    name = names[0] if names else platform.machine()
    return f"{os.cpu_count()} cores of {name}, {platform.system()}, Python {platform.python_version()}"


def _cpu_lines() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
