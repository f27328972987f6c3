"""Every test works on a real, encrypted, migrated file of its own: there is no fake store."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from balint_desk.core.words import Role
from balint_desk.store.file import keys
from balint_desk.store.file.database import create_database, open_database
from balint_desk.store.practice import groups, leaders
from balint_desk.store.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TODAY = date(2026, 11, 22)


def spec() -> bytearray:
    """A key that costs no derivation, in its own buffer, since a store wipes the key it was given."""
    return keys._spec(bytearray(keys.KEY), keys.MAGIC + bytes([keys.KDF]) + bytes(12))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory) -> Path:
    """A file at the newest version with two leaders and one group, made once and copied by every test."""
    path = tmp_path_factory.mktemp("store") / "empty.balint"
    store = Store(path, create_database(path, spec()), spec())
    with store.write("Begin", last=True) as session:
        me = leaders.add(session, "Anna Weiss", me=True)
        group = groups.add(session, "Tuesday GP group", currency="GBP", zone="Europe/London", leader_id=me.id)
        miriam = leaders.add(session, "Miriam Adler")
        leaders.lead(session, miriam.id, group.id, Role.CO_LEADER, groups.BEGINNING)
    store.close()
    return path


@pytest.fixture
def store_path(empty_file, tmp_path) -> Path:
    return Path(shutil.copy(empty_file, tmp_path / "test.balint"))


@pytest.fixture
def store(store_path) -> Store:
    store = Store(store_path, open_database(store_path, spec()), spec())
    yield store
    store.close()


@pytest.fixture
def group_id(store) -> int:
    with store.read() as session:
        return groups.ids(session)[0]


@pytest.fixture
def reachable():
    """A folder that every user can enter, outside those that pytest keeps for itself."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.fixture
def questions(store):
    """What the file is asked while this is open, a text each."""

    @contextmanager
    def asked():
        texts = []

        def note(connection, cursor, statement, *others):
            texts.append(statement)

        event.listen(store._engine, "before_cursor_execute", note)
        yield texts
        event.remove(store._engine, "before_cursor_execute", note)

    return asked
