"""The table of what was measured, as docs/benchmarks.md: ratios first, since only they hold elsewhere."""

import os
import platform
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from benchmarks.rig import REFERENCE, Row

HEAD = """# How long things take

Made by `make bench` on {day}: {machine}. Real windows under Xvfb, medians of {rounds} rounds.

The floor is a window with an empty tab widget, from its start to its first picture, in the same run: {floor:.0f} ms.
Milliseconds differ from computer to computer, so each figure is also a multiple of the floor, and so are the budgets:
they were set where the floor was {reference} ms, so 40 ms are {example:.2f} of it. Nothing here is a test.
"""
TESTS = "## The tests"
"""Heads what no run of this measures, and stays as it was: it is written by hand and stands last."""
MISSED = "**missed**"
COLUMNS = """
| what | measured | of the floor | budget | goal | |
|---|---:|---:|---:|---:|---|
"""


def text(rows: Sequence[Row], floor: float, rounds: int, day: date) -> str:
    parts = [
        HEAD.format(
            day=day, machine=_machine(), rounds=rounds, floor=floor, reference=REFERENCE, example=40 / REFERENCE
        )
    ]
    for part, some in groupby(rows, key=lambda row: row.part):
        lines = list(some)
        parts.append(f"\n## {part}\n{COLUMNS}" + "".join(f"{_line(row, floor)}\n" for row in lines))
        reasons = dict.fromkeys(row.why for row in lines if row.why and _verdict(row, floor) == MISSED)
        parts += ["\nWhy what is missed is missed:\n\n", *(f"- {why}\n" for why in reasons)] if reasons else []
    return "".join(parts)


def of_tests(before: str) -> str:
    """What the report before said of the tests."""
    _, heading, said = before.partition(f"\n{TESTS}\n")
    return f"{heading}{said}"


def _line(row: Row, floor: float) -> str:
    measured, scale = _scaled(row, floor)
    shares = ["" if budget is None else f"{budget / scale:,.2f}" for budget in (row.reachable, row.ambitious)]
    share = f"{measured:,.2f}" if row.unit == "ms" else ""
    return f"| {' | '.join([row.what, f'{row.measured:,.1f} {row.unit}', share, *shares, _verdict(row, floor)])} |"


def _scaled(row: Row, floor: float) -> tuple[float, float]:
    """What was measured as a share of the floor, and what the budgets are divided by; megabytes are as they are."""
    return (row.measured / (row.floor or floor), REFERENCE) if row.unit == "ms" else (row.measured, 1)


def _verdict(row: Row, floor: float) -> str:
    if row.reachable is None or row.ambitious is None:
        return ""
    measured, scale = _scaled(row, floor)
    if measured <= row.ambitious / scale:
        return "goal reached"
    return "within" if measured <= row.reachable / scale else MISSED


def _machine() -> str:
    names = [line.split(":")[1].strip() for line in _cpu_lines() if line.startswith("model name")]
    name = names[0] if names else platform.machine()
    return f"{os.cpu_count()} cores of {name}, {platform.system()}, Python {platform.python_version()}"


def _cpu_lines() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
