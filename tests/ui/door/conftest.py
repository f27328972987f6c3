"""A file with a real passphrase, and a door to it; its key is derived at the least cost there is."""

import shutil
from pathlib import Path

import pytest

from balint_desk.store.file import keys, practice_file
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.door.door import Door
from tests import costs_of_keys
from tests.ui.door.windows import PASSPHRASE, load

BEGINNING = practice_file.Beginning("Anna Weiss", "Tuesday GP group", "GBP", "Europe/London")


@pytest.fixture(scope="package", autouse=True)
def derived_cheaply():
    with pytest.MonkeyPatch.context() as patch:
        costs_of_keys.take(costs_of_keys.LEAST, patch.setattr)
        yield


@pytest.fixture(scope="package")
def made(tmp_path_factory) -> tuple[Path, str]:
    """A file made once, and its recovery key."""
    path = tmp_path_factory.mktemp("practice") / "practice.balint"
    store = practice_file.create(path, keys.encode(PASSPHRASE), BEGINNING)
    recovery = keys.recovery_text(store.spec)
    store.close()
    return path, recovery


@pytest.fixture
def practice(made, tmp_path) -> Path:
    return Path(shutil.copy(made[0], tmp_path / "practice.balint"))


@pytest.fixture
def at_real_cost(practice, monkeypatch):
    """The derivation costs what it does in the program, and the file opens at that cost."""
    store = practice_file.unlock(practice, keys.encode(PASSPHRASE))
    costs_of_keys.take(costs_of_keys.REAL, monkeypatch.setattr)
    practice_file.renew_passphrase(store, keys.encode(PASSPHRASE)).close()


@pytest.fixture
def sheet(made) -> str:
    return made[1]


@pytest.fixture(autouse=True)
def a_home_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def behind():
    """What the door leads to: a plain window, unless a module says otherwise."""
    return load


@pytest.fixture
def door(qtbot, behind):
    door = Door(behind)
    yield door
    door.leave()
    door.deleteLater()
    for window in all_windows():
        window.hide()
        window.deleteLater()
