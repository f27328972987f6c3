"""Copies of the open file through SQLite's backup API, proved before they get their name."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from balint_desk.core.refused import Refused


def folder_of(path: Path) -> Path:
    """The folder beside a file in which its backups lie."""
    return path.with_name(path.stem + " backups")


def back_up_to(raw: dbapi2.Connection, target: Path, spec: bytearray) -> Path:
    """A verified copy of the open file under this name; there is never a half-made one of that name."""
    part = verified_copy(raw, target.with_name(target.name + ".part"), spec)
    os.replace(part, target)
    sync_folder(target.parent)
    return target


def verified_copy(raw: dbapi2.Connection, target: Path, spec: bytearray) -> Path:
    """Copy page by page under this key, open the copy anew, check it both ways, and bring it to the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        copy = _keyed(target, spec)
        try:
            raw.backup(copy, pages=-1)
        finally:
            copy.close()
        _prove(target, spec)
    except dbapi2.DatabaseError as error:
        target.unlink(missing_ok=True)
        raise Refused("The copy {name} could not be written. See that the disk has room.", name=target.name) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def faults(raw: dbapi2.Connection) -> list[str]:
    """What both checks say: one misses a file cut at a page, the other misses what was appended."""
    try:
        found = [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in raw.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except dbapi2.DatabaseError as error:
        found = [str(error)]
    return found


def sync_folder(folder: Path) -> None:
    """A rename is on the disk only when its folder is."""
    if os.name == "posix":
        _sync(folder, os.O_RDONLY)


def _prove(path: Path, spec: bytearray) -> None:
    copy = _keyed(path, spec)
    try:
        found = faults(copy)
    finally:
        copy.close()
    if found:
        raise Refused("The copy {name} did not pass its check and was thrown away.", name=path.name)
    _sync(path, os.O_RDWR)


def _keyed(path: Path, spec: bytearray) -> dbapi2.Connection:
    raw = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.set_key(spec)
    raw.execute("PRAGMA temp_store = MEMORY")
    return raw


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
