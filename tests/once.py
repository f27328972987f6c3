"""What takes long to make is made once a run, by the worker that comes first, and copied by tests that want it."""

import sqlite3
from contextlib import closing

LONG = 600
"""Seconds that one worker waits for another."""


def once(folder, name, make):
    """The file of this name in a folder that all workers share; SQLite keeps a second one waiting on every system."""
    path = folder / name
    with closing(sqlite3.connect(folder / "once.lock", timeout=LONG, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        if not path.exists():
            part = path.with_name(f"part of {name}")
            make(part)
            part.rename(path)
    return path
