"""The one connection to the file, as SQLCipher and SQLite want it (docs/file.md says why)."""

from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.store.file.header import some_page_verifies
from balint_desk.store.file.keys import SPEC

SETTINGS = (
    "temp_store = MEMORY",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "locking_mode = EXCLUSIVE",
)
AFTER_LOCK = ("journal_mode = DELETE", "synchronous = EXTRA", "cache_size = -32000")
WAIT = 0.5
PRIMARY = 0xFF  # the low byte of an extended result code
NOT_WRITABLE = Refused("Balint Desk may not write beside its file. Move the file to a folder of your own.")
TOLD = {
    dbapi2.SQLITE_FULL: Refused("The disk is full, so the last change was not kept. Make room and try again."),
    dbapi2.SQLITE_IOERR: Refused("The disk could not be read or written. See that it is connected and has room."),
    dbapi2.SQLITE_READONLY: NOT_WRITABLE,
    dbapi2.SQLITE_CANTOPEN: NOT_WRITABLE,
    dbapi2.SQLITE_CORRUPT: Refused("A page of the file is damaged. Close it and bring back the newest backup."),
    dbapi2.SQLITE_BUSY: Refused("This file is open in another window. Close it there first."),
    dbapi2.SQLITE_NOMEM: Refused("There is not enough free memory. Close another program and try again."),
}


class WrongPassphrase(Refused):
    """The one refusal that is worth another try, after a while."""


def connect(path: Path, spec: bytearray, mode: str = "rw") -> dbapi2.Connection:
    """Open the file exclusively; the key goes in by set_key and stands in no SQL text."""
    if len(spec) != SPEC:
        raise ValueError("a keyspec has 99 bytes")
    address = f"file:{_quoted(path)}?mode={mode}"
    try:
        raw = dbapi2.connect(address, uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False)
    except dbapi2.DatabaseError as error:
        raise refusal(error) or error from error
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.set_key(spec)
        _set(raw, SETTINGS)
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        raw.execute("COMMIT")
        _set(raw, AFTER_LOCK)
        raw.create_function("folded", 1, folded, deterministic=True)
    except dbapi2.DatabaseError as error:
        raw.close()
        raise _not_opened(error, path, spec) from error
    return raw


def check_free(path: Path) -> None:
    """Refuse a file that is open in another window, before its key is asked for.

    Read-only and without a key nothing is rolled back; every other fault is left to opening it.
    """
    try:
        raw = dbapi2.connect(f"file:{_quoted(path)}?mode=ro", uri=True, timeout=WAIT)
    except dbapi2.DatabaseError:
        return
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode & PRIMARY == dbapi2.SQLITE_BUSY:
            raise refusal(error) or error from error
    finally:
        raw.close()


def one_connection(raw: dbapi2.Connection) -> Engine:
    """Hands this connection to one thread at a time; transactions are begun by us, so that DDL is inside them."""

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: raw,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin)
    engine.connect().close()  # from now on the pool has it, so that disposing closes it, also if it was never used
    return engine


def refusal(error: DBAPIError | dbapi2.DatabaseError) -> Refused | None:
    """What the disk or the file did to us, in words; None for everything that is our own mistake."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    told = TOLD.get(getattr(cause, "sqlite_errorcode", 0) & PRIMARY)
    return told and Refused(told.text)


def _quoted(path: Path) -> str:
    return quote(path.absolute().as_posix(), safe="/:")


def _set(raw: dbapi2.Connection, settings: tuple[str, ...]) -> None:
    for setting in settings:
        raw.execute(f"PRAGMA {setting}").fetchall()


def _not_opened(error: dbapi2.DatabaseError, path: Path, spec: bytearray) -> Exception:
    if error.sqlite_errorcode & PRIMARY != dbapi2.SQLITE_NOTADB:
        return refusal(error) or error
    if some_page_verifies(path, spec):
        return Refused(
            "The passphrase is right, but the beginning of {name} is damaged. Bring back the newest backup.",
            name=path.name,
        )
    return WrongPassphrase(
        "This passphrase does not open {name}. Try again, or use the recovery sheet.", name=path.name
    )
