"""What is done behind the door: slow to import, so it comes in the other thread, and makes no class of Qt there."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from balint_desk.store.file import backups, connection, keys, practice_file
from balint_desk.store.practice import groups, settings
from balint_desk.store.store import Store

if TYPE_CHECKING:
    from balint_desk.ui.base.desk import Desk

WrongPassphrase = connection.WrongPassphrase
open_with, open_with_sheet = practice_file.open_with, practice_file.unlock_with_recovery


def create(path: Path, passphrase: str, *beginning: str) -> Store:
    """A new file; it begins with the leader, the first group, its currency and its zone."""
    typed = keys.encode(passphrase)
    try:
        return practice_file.create(path, typed, practice_file.Beginning(*beginning))
    finally:
        keys.wipe(typed)


def make_demo(path: Path, passphrase: str) -> Store:
    """The made-up practice, as of today."""
    from balint_desk.store.demo import practice  # noqa: PLC0415 - seldom needed

    typed = keys.encode(passphrase)
    try:
        return practice.make(path, typed, date.today())
    finally:
        keys.wipe(typed)


def first_group(store: Store) -> int:
    """The id of the first group that goes on."""
    with store.read() as session:
        return groups.ids(session)[0]


def idle_minutes(store: Store) -> tuple[int, int]:
    """Minutes until the desk is locked, and while a write-up is open."""
    with store.read() as session:
        return settings.get(session, settings.IDLE_MINUTES), settings.get(session, settings.WRITE_UP_IDLE_MINUTES)


def put_away(desk: "Desk") -> Exception | None:
    """End the tasks, back up what changed, let go of the file. A backup that failed is told, and stops nothing."""
    desk.tasks.close()
    store = desk.store  # a task may just have given the file a new passphrase
    try:
        if not desk.made_up and backups.due(store):
            backups.back_up(store)
    except Exception as error:
        return error
    finally:
        store.close()
    return None


def right_passphrase(store: Store, passphrase: str) -> bool:
    """Whether this is the passphrase of the open file, whose salt is in its key: an open file is never read beside."""
    typed = keys.encode(passphrase)
    derived = keys.derive(typed, keys.salt_of(store.spec))
    try:
        return derived == store.spec
    finally:
        keys.wipe(typed)
        keys.wipe(derived)


def renew(store: Store, passphrase: str) -> tuple[Store, Exception | None]:
    """The file under a new passphrase; or as it was, with what stood in the way.

    The sheet of the old passphrase is void then, so a new one waits to be printed and tried out.
    """
    typed, old = keys.encode(passphrase), bytearray(store.spec)
    try:
        renewed = practice_file.renew_passphrase(store, typed)
        with renewed.write(QCoreApplication.translate("Passphrase", "New passphrase"), last=True) as session:
            settings.put(session, settings.RECOVERY_TRIED, False)
    except Exception as error:
        return (store if any(store.spec) else practice_file.open_with(store.path, bytearray(old), fresh=False)), error
    finally:
        keys.wipe(typed)
        keys.wipe(old)
    return renewed, None
