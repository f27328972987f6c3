"""Making a file, unlocking it, and giving it a new passphrase."""

from pathlib import Path
from typing import NamedTuple

from balint_desk.core.refused import Refused
from balint_desk.store.file import header, keys
from balint_desk.store.file.connection import WrongPassphrase
from balint_desk.store.file.database import change_key, create_database, open_database
from balint_desk.store.practice import groups, leaders
from balint_desk.store.store import Store


class Beginning(NamedTuple):
    """What a new file begins with: me, my first group, its currency (ISO 4217) and its time zone (IANA)."""

    leader: str
    group: str
    currency: str
    zone: str


def create(path: Path, passphrase: bytearray, beginning: Beginning) -> Store:
    """A new file with me as the leader of a first group."""
    _check_passphrase(passphrase)
    leaders.check_name(beginning.leader)
    groups.check_name(beginning.group)
    spec = keys.derive(passphrase, keys.new_salt())
    engine = create_database(path, spec)
    try:
        store = Store(path, engine, spec)
        with store.write("Begin", last=True) as session:
            me = leaders.add(session, beginning.leader, me=True)
            groups.add(session, beginning.group, currency=beginning.currency, zone=beginning.zone, leader_id=me.id)
    except BaseException:
        engine.dispose()
        keys.wipe(spec)
        path.unlink(missing_ok=True)
        raise
    return store


def unlock(path: Path, passphrase: bytearray, *, fresh: bool = True) -> Store:
    """The file opened with its passphrase. Fresh is the start of the program: nothing before can be undone."""
    spec = keys.derive(passphrase, header.read_salt(path))
    return open_with(path, spec, fresh=fresh)


def unlock_with_recovery(path: Path, text: str, *, fresh: bool = True) -> Store:
    """The file opened with the key of its recovery sheet, also if its beginning is damaged."""
    try:
        return open_with(path, keys.from_recovery(text), fresh=fresh)
    except WrongPassphrase as wrong:
        raise Refused(
            "This recovery key does not open {name}. A sheet printed before the passphrase was changed opens only "
            "the backups of that time.",
            name=path.name,
        ) from wrong


def open_with(path: Path, spec: bytearray, *, fresh: bool = True) -> Store:
    """The file opened with a derived key; the key is wiped if it does not open."""
    try:
        return Store(path, open_database(path, spec), spec, fresh=fresh)
    except BaseException:
        keys.wipe(spec)
        raise


def renew_passphrase(store: Store, passphrase: bytearray) -> Store:
    """A new passphrase: the file is closed, copied under a new key, verified, replaced and opened anew.

    Old backups keep the old passphrase, and the old recovery sheet opens only them.
    """
    _check_passphrase(passphrase)
    path, old = store.path, bytearray(store.spec)
    new = keys.derive(passphrase, keys.new_salt())
    store.close()
    try:
        change_key(path, old, new)
    except BaseException:
        keys.wipe(new)
        raise
    finally:
        keys.wipe(old)
    return open_with(path, new, fresh=False)


def _check_passphrase(passphrase: bytearray) -> None:
    if not passphrase.strip():
        raise Refused("A file needs a passphrase.")
