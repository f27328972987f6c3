"""What stands behind the door is imported once, when it is first wanted, and in another thread."""

import subprocess
import sys
import threading
from functools import partial
from time import monotonic
from types import SimpleNamespace

import pytest

from balint_desk.ui.base.slow_imports import PAINTED_MS, Behind, Imports
from tests.sources import HOUSE

WINDOW = "balint_desk.ui.charts.strip"
MADE = """
import sys
from PySide6.QtCore import QObject
from balint_desk import app

def made(base):
    return {one for kind in base.__subclasses__() for one in (kind, *made(kind))}

before = made(QObject)
behind = app.load()
behind.warm()
behind.later()
print([one.__name__ for one in made(QObject) - before])
"""


@pytest.fixture
def done():
    """What was imported, in order."""
    return []


@pytest.fixture
def imports(qapp, done):
    def load():
        done.append(("load", threading.current_thread() is threading.main_thread()))
        return Behind(
            SimpleNamespace(), lambda desk: None, *(partial(done.append, one) for one in ("warm", "later")), [WINDOW]
        )

    made = Imports(load)
    yield made
    made.end()


def test_nothing_is_imported_before_it_is_wanted(imports, done):
    imports.end()
    assert done == []


def test_a_window_has_time_to_be_painted_before_anything_is_imported_beside_it(qtbot, imports, done):
    began = monotonic()
    imports.warm_up()
    qtbot.waitUntil(lambda: bool(done))
    assert 1000 * (monotonic() - began) > 0.9 * PAINTED_MS


def test_a_window_painted_when_all_has_ended_begins_nothing_more(imports, done):
    imports.end()
    imports.warm_up()
    assert done == []


def test_however_often_it_is_wanted_it_is_imported_once_beside_the_window(qtbot, imports, done):
    for _ in range(3):
        imports.begin()
        imports.warm_up()
        assert imports.behind is imports.begin().result()
    qtbot.waitUntil(lambda: "later" in done)
    imports.end()
    assert done == [("load", False), "warm", "later"]


def test_what_can_wait_is_left_out_where_the_program_ends_before(qtbot, imports, done):
    imports.warm_up()
    qtbot.waitUntil(lambda: "warm" in done)
    imports.end()
    assert done == [("load", False), "warm"]


def test_the_modules_of_windows_are_imported_in_their_own_thread(qtbot, monkeypatch, imports):
    asked = []
    here = threading.current_thread()
    monkeypatch.setattr(
        "balint_desk.ui.base.slow_imports.import_module",
        lambda name: asked.append((name, threading.current_thread() is here)),
    )
    imports.warm_up()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [(WINDOW, True)]


def test_no_class_of_qt_is_made_in_the_other_thread():
    """In a process of its own: here all are made."""
    told = subprocess.run([sys.executable, "-c", MADE], cwd=HOUSE, capture_output=True, text=True, check=True)
    assert (told.stdout.strip(), told.stderr) == ("[]", "")


def test_what_cannot_be_imported_is_told_to_whoever_asks_for_it(qapp):
    def load():
        raise ModuleNotFoundError("matplotlib")

    imports = Imports(load)
    imports.warm_up()
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="matplotlib"):
            assert imports.behind
    imports.end()
