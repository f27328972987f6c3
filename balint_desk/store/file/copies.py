"""Copies of the open file through SQLite's backup API, proved before they get their name."""

import os
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from balint_desk.core.refused import Refused
from balint_desk.store.file.connection import PRIMARY

PART, RENEWED = ".part", ".renewed"
NOT_ALLOWED = frozenset({dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM})


def folder_of(path: Path) -> Path:
    """The folder beside a file in which its backups lie."""
    return path.with_name(path.stem + " backups")


def back_up_to(raw: dbapi2.Connection, target: Path, spec: bytearray) -> Path:
    """A verified copy of the open file under this name; there is never a half-made one of that name."""
    part = verified_copy(raw, target.with_name(target.name + PART), spec)
    os.replace(part, target)
    sync_folder(target.parent)
    return target


def verified_copy(raw: dbapi2.Connection, target: Path, spec: bytearray) -> Path:
    """Copy page by page under this key, open the copy anew, check it both ways, and bring it to the disk."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        copy = _keyed(target, spec)
        try:
            raw.backup(copy, pages=-1)
        finally:
            copy.close()
        _prove(target, spec)
    except (OSError, dbapi2.DatabaseError) as error:
        _throw_away(target)
        raise _not_written(target, error) from error
    except BaseException:
        _throw_away(target)
        raise
    return target


def throw_away_halves(folder: Path, pattern: str) -> None:
    """What a copy left when the program was ended by force in the middle of it."""
    for half in folder.glob(pattern):
        _throw_away(half)


def _throw_away(target: Path) -> None:
    with suppress(OSError):  # where nothing could be written there is nothing to throw away
        target.unlink(missing_ok=True)


def _not_written(target: Path, error: OSError | dbapi2.DatabaseError) -> Refused:
    code = getattr(error, "sqlite_errorcode", 0)  # the backup API sets none
    if isinstance(error, OSError) or code & PRIMARY in NOT_ALLOWED:
        return Refused(
            "No copy can be written in {folder}. See that you may write there, or choose another folder.",
            folder=target.parent,
        )
    return Refused("The copy {name} could not be written. See that the disk has room.", name=target.stem)


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
