"""The demo behind the real door: made up, opened in a folder of its own, and thrown away."""

import shutil
from types import SimpleNamespace

import pytest

from balint_desk import app
from balint_desk.store.file import keys, practice_file
from balint_desk.store.file.database import change_key
from balint_desk.store.practice import groups, settings
from balint_desk.ui.base import computer_settings as of_computer
from balint_desk.ui.door import demo as demo_file
from balint_desk.ui.door.demo import Demo, throw_away_old
from tests.conftest import spec
from tests.ui.door.windows import SOON, go_in, type_passphrase, wait_until_closed

MADE = 60_000
"""Milliseconds: making it up takes three seconds, but not on a busy machine."""


@pytest.fixture(autouse=True)
def cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "balint-desk"


@pytest.fixture
def behind(request, demo_file):
    """The real windows; a demo is copied from the one that all tests share, unless a test has it made up."""

    def make_demo(path, passphrase):
        shutil.copy(demo_file, path)
        typed = keys.encode(passphrase)
        change_key(path, spec(), keys.derive(typed, keys.new_salt()))
        return practice_file.unlock(path, typed)

    def load():
        real = app.load()
        return real._replace(inside=SimpleNamespace(**{**vars(real.inside), "make_demo": make_demo}))

    return getattr(request, "param", load)


def demos(cache):
    return list(cache.glob("demo-*/made-up practice.balint"))


def wait_for_demo(qtbot, door):
    qtbot.waitUntil(lambda: door.desk is not None and door.desk.made_up and door.main.isVisible(), timeout=MADE)
    return door.main


@pytest.fixture
def shown(qtbot, door):
    door.open_demo()
    return wait_for_demo(qtbot, door)


@pytest.mark.parametrize("behind", [app.load], indirect=True, ids=["made up now"])
def test_it_is_marked_as_made_up_and_shows_three_groups(qtbot, door, shown):
    assert shown.windowTitle() == "Balint Desk: made up"
    assert shown.status.about_file.text().startswith("made-up practice.balint · made up")
    with door.desk.store.read() as session:
        assert settings.get(session, settings.MADE_UP)
        assert len(groups.ids(session)) == 3
    for late in shown.pages.all:
        late.open()
        assert shown.pages.stack.currentWidget().isVisible()


def test_nothing_of_it_is_remembered_on_this_computer(door, shown, cache):
    with door.desk.store.read() as session:
        other = groups.ids(session)[1]
    door.desk.choose_group(other)
    assert of_computer.recent_files() == []
    assert of_computer.get(of_computer.LAST_GROUPS) == {}
    assert len(demos(cache)) == 1


def test_it_is_thrown_away_with_everything_beside_it_when_the_program_ends(door, shown, cache):
    folder = demos(cache)[0].parent
    door.leave()
    assert not folder.exists()


def test_it_can_be_locked_and_its_passphrase_is_told(qtbot, door, shown, cache):
    shown.menus.lock.trigger()
    wait_until_closed(qtbot, door)
    assert "Its passphrase: made up" in door.unlock.folder.text()
    assert [path.name for path in demos(cache)[0].parent.iterdir() if path.is_dir()] == []
    type_passphrase(qtbot, door, demo_file.PASSPHRASE)
    qtbot.waitUntil(lambda: not door.locked, timeout=SOON)
    assert door.main is shown
    assert shown.isVisible()


def test_the_file_that_is_open_is_locked_first_and_opening_it_again_throws_the_demo_away(qtbot, door, practice, cache):
    main = go_in(qtbot, door, practice)
    mine = door.desk.store
    main.menus.demo.trigger()
    assert door.locked
    assert not main.isVisible()
    wait_for_demo(qtbot, door)
    assert not any(mine.spec)
    assert of_computer.recent_files() == [practice]
    door.main.other_file_wanted.emit(practice)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: not door.locked and not door.desk.made_up, timeout=SOON)
    assert demos(cache) == []
    assert door.main.windowTitle() == "Balint Desk"


def test_opening_it_in_the_demo_makes_a_new_one(qtbot, door, shown, cache):
    first = demos(cache)
    shown.menus.demo.trigger()
    qtbot.waitUntil(lambda: door.main is not shown, timeout=MADE)
    assert len(demos(cache)) == 1
    assert demos(cache) != first


def test_what_a_program_ended_by_force_left_behind_goes_at_the_next_start(cache):
    left = cache / "demo-left"
    left.mkdir(parents=True)
    (left / "made-up practice.balint").write_bytes(b"left")
    mine = Demo()
    path = mine.new_path()
    path.write_bytes(b"in use")
    throw_away_old()
    assert not left.exists()
    assert path.exists()
    mine.throw_away()
    assert not path.parent.exists()


def test_where_no_folder_can_be_made_it_is_told_and_the_open_file_stays_open(qtbot, door, practice, cache):
    go_in(qtbot, door, practice)
    cache.parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(demo_file.Refused, match="No folder for the demo"):
        door.open_demo()
    assert not door.locked
