"""Backups made by the program itself, proved, and kept in a folder beside the file."""

from datetime import UTC, datetime
from pathlib import Path
from time import time

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from balint_desk.core.refused import Refused
from balint_desk.store.all_tables import SEARCHED
from balint_desk.store.file import copies, keys
from balint_desk.store.file.copies import folder_of
from balint_desk.store.file.tables import Change
from balint_desk.store.store import Store

KEEP = 10
NAME = "backup-{at:%Y-%m-%d-%H%M%S}.balint"
PATTERN = "backup-*.balint"
UNSURE = 60
"""Seconds: the clocks of a disk and of its computer may differ a little."""

__all__ = ["KEEP", "back_up", "check", "due", "folder_of", "last_good"]


def back_up(store: Store, folder: Path | None = None) -> Path:
    """A verified copy, under the same passphrase. In the folder beside the file the last ten are kept."""
    target = (folder or folder_of(store.path)) / NAME.format(at=datetime.now())
    with store.read() as session:
        copies.back_up_to(_raw(session), target, store.spec)
    if folder is None:
        copies.throw_away_halves(target.parent, PATTERN + copies.PART)
        for old in _made(store.path)[:-KEEP]:
            old.unlink()
    return target


def due(store: Store) -> bool:
    """Whether anything changed since the last good backup, or it opens only with a passphrase of before."""
    with store.read() as session:
        changed = session.scalar(select(Change.at).order_by(Change.at.desc()).limit(1))
    last = _last(store.path)
    if last is None or changed is None:
        return changed is not None
    if not any(_opens_with(made, store.spec) for made in _made(store.path)):
        return True
    return datetime.fromtimestamp(last, UTC).replace(tzinfo=None, microsecond=0) <= changed


def last_good(path: Path) -> datetime | None:
    """When the newest backup of this file was made, in local time. Only what passed its check has the name of one."""
    last = _last(path)
    return None if last is None else datetime.fromtimestamp(last)


def check(store: Store) -> list[str]:
    """What is wrong with the open file, in words; an empty list is a sound file."""
    with store.read() as session:
        raw = _raw(session)
        found = copies.faults(raw)
        found += [f"{row[0]}: a row points nowhere" for row in raw.execute("PRAGMA foreign_key_check")]
        found += [f"{table}: the search index does not fit" for table in SEARCHED if not _indexed(session, table)]
    return found


def _opens_with(made: Path, spec: bytearray) -> bool:
    """Each passphrase has its own salt, the first bytes of a file."""
    with made.open("rb") as file:
        return file.read(keys.SALT) == keys.salt_of(spec)


def _made(path: Path) -> list[Path]:
    return sorted(folder_of(path).glob(PATTERN))


def _last(path: Path) -> float | None:
    """One of a time to come is passed over: a clock was wrong, and nothing would be backed up until then."""
    times = [made.stat().st_mtime for made in _made(path)]
    return max((at for at in times if at < time() + UNSURE), default=None)


def _raw(session: Session) -> dbapi2.Connection:
    raw = session.connection().connection.driver_connection
    if raw is None:
        raise Refused("The file is closed.")
    return raw


def _indexed(session: Session, table: str) -> bool:
    name = f"{table}_search"
    try:
        session.execute(text(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)"))
    except DBAPIError:  # damage is told by several codes
        return False
    return True
