"""What takes long to make is made once a run, by the worker that comes first, and copied by tests that want it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

MADE = "MADE_ONCE"
"""The variable by which a run that a test begins is told where the run around it keeps what was made."""
LONG = 600
"""Seconds that one worker waits for another."""


def folder_of_all(tmp_path_factory, worker_id) -> Path:
    """Where all workers of this run, and the runs that they begin, keep it."""
    own = tmp_path_factory.getbasetemp()
    return Path(os.environ.get(MADE) or (own if worker_id == "master" else own.parent))


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
