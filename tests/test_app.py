"""The whole program in a process of its own: which window it begins with, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copy

import pytest

from balint_desk.cli import main
from balint_desk.store.file import backups, keys, practice_file
from tests.sources import HOUSE

PASSPHRASE = "four brown cows sing"
BEGINNING = practice_file.Beginning("Anna Weiss", "Tuesday GP group", "GBP", "Europe/London")
BEGIN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from balint_desk.cli import main

def seen():
    visible = [window for window in app.topLevelWidgets() if window.isVisible() and window.windowTitle()]
    return {type(window).__name__: window for window in visible}

def look():
    shown = seen()
    if shown:
        timer.stop()
        {then}

app = QApplication(["balint-desk"])
timer = QTimer(interval=20, timeout=look)
timer.start()
status = main(sys.argv[1:])
print("ended", status)
"""
TELL = "print(*shown); app.quit()"
TELL_AND_CLOSE = "print(*shown); [window.close() for window in shown.values()]"


@pytest.fixture
def home(tmp_path) -> dict[str, str]:
    own = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(tmp_path / it) for name, it in own.items()}}


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("app") / "practice.balint"
    practice_file.create(path, keys.encode(PASSPHRASE), BEGINNING).close()
    return path


@pytest.fixture
def practice(made, tmp_path) -> Path:
    return Path(copy(made, tmp_path))


def program(home, *arguments, then=TELL, typed=""):
    done = subprocess.run(
        [sys.executable, "-c", BEGIN.replace("{then}", then), *map(str, arguments)],
        cwd=HOUSE,
        env=home,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.split("\n")


def test_without_any_file_it_begins_with_the_first_start(home):
    assert program(home)[:2] == ["FirstStart", "ended 0"]


def test_a_file_that_is_given_is_asked_for(home, practice):
    assert program(home, practice)[:2] == ["UnlockWindow", "ended 0"]


def test_the_desktop_knows_the_window_by_name_and_shows_its_icon(home, practice):
    told = "print(app.desktopFileName(), app.windowIcon().pixmap(32).isNull()); app.quit()"
    assert program(home, practice, then=told)[:2] == ["balint-desk False", "ended 0"]


def test_the_passphrase_from_outside_leads_straight_into_the_window(home, practice):
    said = program(home, practice, "--passphrase-stdin", typed=PASSPHRASE + "\n")
    assert said[:2] == ["MainWindow", "ended 0"]
    told = "print(shown['UnlockWindow'].path.name); app.quit()"
    assert program(home, then=told)[:2] == ["practice.balint", "ended 0"]


def test_a_wrong_passphrase_from_outside_is_asked_for_once_more(home, practice):
    told = "print(shown['UnlockWindow'].notice.text()); app.quit()"
    said = program(home, practice, "--passphrase-stdin", typed="wrong\n", then=told)
    assert "does not open practice.balint" in said[0]


def test_closing_the_window_ends_the_program_with_a_backup_of_what_changed(home, practice):
    said = program(home, practice, "--passphrase-stdin", typed=PASSPHRASE + "\n", then=TELL_AND_CLOSE)
    assert said[:2] == ["MainWindow", "ended 0"]
    assert backups.last_good(practice) is not None
    practice_file.unlock(practice, keys.encode(PASSPHRASE)).close()


def test_closing_the_unlock_window_ends_the_program(home, practice):
    assert program(home, practice, then=TELL_AND_CLOSE)[:2] == ["UnlockWindow", "ended 0"]


def test_there_is_no_log_beside_the_settings_when_nothing_is_wrong(home, practice, tmp_path):
    program(home, practice, "--passphrase-stdin", typed=PASSPHRASE + "\n", then=TELL_AND_CLOSE)
    kept = [one.name for one in (tmp_path / "config" / "balint-desk").iterdir()]
    assert "window.ini" in kept
    assert [name for name in kept if name.startswith("log")] == []


def test_the_usual_place_is_found_when_nothing_was_opened_yet(home, practice, tmp_path):
    usual = tmp_path / "data" / "Balint Desk" / "practice.balint"
    usual.parent.mkdir(parents=True)
    practice.rename(usual)
    assert program(home, then="print(shown['UnlockWindow'].path); app.quit()")[0] == str(usual)


def test_the_demo_leads_into_the_window_and_is_gone_afterwards(home, tmp_path):
    told = """if 'MainWindow' in shown: print(shown['MainWindow'].windowTitle()); shown['MainWindow'].close()
        else: timer.start()"""
    assert program(home, "--demo", then=told)[:2] == ["Balint Desk: made up", "ended 0"]
    assert list((tmp_path / "cache").rglob("*.balint")) == []


def test_the_demo_stands_alone(home, practice, capsys):
    assert main(["--demo", str(practice)]) == 1
    assert "Give --demo alone" in capsys.readouterr().err
