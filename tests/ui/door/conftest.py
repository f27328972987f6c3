"""A file with a real passphrase, and a door to it."""

import shutil
from pathlib import Path

import pytest

from balint_desk.store.file import keys, practice_file
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.door.door import Door
from tests.ui.door.windows import PASSPHRASE, load

BEGINNING = practice_file.Beginning("Anna Weiss", "Tuesday GP group", "GBP", "Europe/London")


@pytest.fixture(scope="session")
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
