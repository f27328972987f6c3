"""What stands behind the door is imported once, when it is first wanted, and in another thread."""

import threading
from functools import partial
from types import SimpleNamespace

import pytest

from balint_desk.ui.imports import Behind, Imports


@pytest.fixture
def done():
    """What was imported, in order."""
    return []


@pytest.fixture
def imports(done):
    def load():
        done.append(("load", threading.current_thread() is threading.main_thread()))
        return Behind(SimpleNamespace(), lambda desk: None, *(partial(done.append, one) for one in ("warm", "later")))

    made = Imports(load)
    yield made
    made.end()


def test_nothing_is_imported_before_it_is_wanted(imports, done):
    imports.end()
    assert done == []


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


def test_what_cannot_be_imported_is_told_to_whoever_asks_for_it():
    def load():
        raise ModuleNotFoundError("matplotlib")

    imports = Imports(load)
    imports.warm_up()
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="matplotlib"):
            assert imports.behind
    imports.end()
