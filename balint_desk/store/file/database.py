"""Makes the file, opens it, brings it to the version of this program, and gives it a new key."""

import glob
import os
from itertools import chain
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from balint_desk.core.refused import Refused
from balint_desk.store.file import copies, triggers
from balint_desk.store.file.connection import connect, one_connection, refusal
from balint_desk.store.file.header import check_folder, check_writable, newer
from balint_desk.store.members import member_list
from balint_desk.store.migrations import NEWEST

APPLICATION = 0x42414C44  # "BALD"
CHECKED_AT_OPEN = 64 * 2**20
"""Bytes: a file up to this size is read through at each open (5 ms a megabyte)."""


def create_database(path: Path, spec: bytearray) -> Engine:
    """A new, empty database at this path, where nothing is yet."""
    if os.path.exists(path):  # where one may not look, SQLite says that it may not write
        raise Refused("There is a file named {name} already. Choose another name.", name=path.name)
    _make_folder(path.parent)
    check_folder(path.parent)
    try:
        raw = connect(path, spec, "rwc")
        raw.execute(f"PRAGMA application_id = {APPLICATION}")
        return _ready(raw, path, spec)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def open_database(path: Path, spec: bytearray) -> Engine:
    """The database at this path, at the newest version; a damaged or a newer one is refused."""
    if not path.is_file() or path.stat().st_size == 0:  # SQLite would take it for an empty database
        raise Refused("There is no Balint Desk file at {path}.", path=path)
    check_writable(path)
    raw = connect(path, spec)
    copies.throw_away_halves(path.parent, glob.escape(path.name) + copies.RENEWED)
    try:
        if path.stat().st_size <= CHECKED_AT_OPEN and copies.faults(raw):
            raise Refused(
                "The key is right, but {name} is damaged. Bring back the newest backup; "
                "the damaged file stays as it is.",
                name=path.name,
            )
        return _ready(raw, path, spec)
    except BaseException:
        raw.close()
        raise


def change_key(path: Path, old: bytearray, new: bytearray) -> None:
    """Copy under the new key, verify, replace: at every moment exactly one of the two keys opens the file."""
    raw = connect(path, old)
    try:
        part = copies.verified_copy(raw, path.with_name(path.name + copies.RENEWED), new)
    finally:
        raw.close()
    os.replace(part, path)
    copies.sync_folder(path.parent)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            "The folder {folder} cannot be made. Choose another place for the file.", folder=folder
        ) from error


def _ready(raw: dbapi2.Connection, path: Path, spec: bytearray) -> Engine:
    engine = one_connection(raw)
    try:
        version = _version(raw)
        if version != NEWEST:
            _migrate(engine, raw, path, spec, version)
        raw.execute("PRAGMA foreign_keys = ON")  # only now: a table is rebuilt by dropping it
        for statement in chain(triggers.statements(), member_list.statements()):
            raw.execute(statement)
    except dbapi2.DatabaseError as error:
        engine.dispose()
        raise refusal(error) or error from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def _version(raw: dbapi2.Connection) -> str | None:
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    version: str = raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return version


def _migrate(engine: Engine, raw: dbapi2.Connection, path: Path, spec: bytearray, version: str | None) -> None:
    """After a verified backup, in one transaction. Alembic is slow to import, so only here."""
    from balint_desk.store.file import migrating  # noqa: PLC0415

    if version is not None:
        if version not in migrating.known():
            raise newer(path)
        copies.back_up_to(raw, copies.folder_of(path) / f"before-version-{NEWEST}.balint", spec)
    with engine.begin() as connection:
        migrating.migrate(connection)
