"""Every test works on a real, encrypted, migrated file of its own: there is no fake store."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import event

from balint_desk.core.words import Role
from balint_desk.store.file import connection
from balint_desk.store.file.database import create_database, open_database
from balint_desk.store.practice import groups, leaders
from balint_desk.store.store import Store
from tests import costs_of_keys, statements
from tests.costs_of_keys import spec
from tests.once import folder_of_all, once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TODAY = date(2026, 11, 22)
statements.share()
AS_IT_IS = connection.AFTER_LOCK


def pytest_xdist_auto_num_workers():
    """One more than there are processors: tests of windows wait for timers, and others for programs that they start."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def not_waiting_for_the_disk():
    """What is kept is given to the system and not waited for: only a power failure would show a difference."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "AFTER_LOCK", (*AS_IT_IS, "synchronous = OFF"))
        yield


@pytest.fixture
def as_it_is(monkeypatch):
    """For tests of how a file is opened: asked for before the store."""
    monkeypatch.setattr(connection, "AFTER_LOCK", AS_IT_IS)


def left_empty(store, group_id) -> None:
    """What fills a file with nothing."""


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


@pytest.fixture(scope="session")
def filled_once(empty_file, tmp_path_factory):
    """A copy of that file made once for what fills it, which is given the store and the id of the group."""

    @cache
    def made(fill) -> Path:
        path = Path(shutil.copy(empty_file, tmp_path_factory.mktemp("filled") / "filled.balint"))
        store = Store(path, open_database(path, spec()), spec())
        with store.read() as session:
            [group_id] = groups.ids(session)
        fill(store, group_id)
        store.close()
        return path

    return made


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory, worker_id) -> Path:
    """The made-up practice, which takes seconds to make; to be copied."""
    from tests.store.made_up import made_up

    shared = folder_of_all(tmp_path_factory, worker_id)
    return once(shared, "demo.balint", lambda path: made_up(path).close())


@pytest.fixture
def filling():
    """What fills the file before it is opened: nothing, unless a module of tests says otherwise."""
    return left_empty


@pytest.fixture
def store_path(filled_once, filling, tmp_path) -> Path:
    return Path(shutil.copy(filled_once(filling), tmp_path / "test.balint"))


@pytest.fixture
def store(store_path) -> Store:
    """Not opened afresh: what the file was filled with can be undone, as if it had just been written."""
    store = Store(store_path, open_database(store_path, spec()), spec(), fresh=False)
    yield store
    store.close()


@pytest.fixture
def cheap_keys(monkeypatch):
    """For tests of passphrases that are not tests of the derivation."""
    costs_of_keys.take(costs_of_keys.LEAST, monkeypatch.setattr)


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
