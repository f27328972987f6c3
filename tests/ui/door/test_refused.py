"""Each way in which a file does not open is told in the unlock window, in its own sentence."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from balint_desk.store.file import keys, practice_file
from balint_desk.store.file.database import open_database
from balint_desk.store.file.header import PAGE, read_salt
from balint_desk.store.members.tables import Person
from tests.ui.door.windows import PASSPHRASE, SOON, type_passphrase


def empty(path):
    path.write_bytes(b"")


def plain(path):
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (x)")
    database.close()


def damage(path, place, count=1):
    content = bytearray(path.read_bytes())
    content[place : place + count] = bytes(byte ^ 0xFF for byte in content[place : place + count])
    path.write_bytes(content)


def newer(path):
    passphrase = keys.encode(PASSPHRASE)
    engine = open_database(path, keys.derive(passphrase, read_salt(path)))
    with engine.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        pytest.param(lambda path: None, None, id="a sound file opens"),
        pytest.param(Path.unlink, "There is no file", id="missing"),
        pytest.param(empty, "is empty (0 bytes)", id="0 bytes"),
        pytest.param(plain, "without encryption", id="plain SQLite"),
        pytest.param(lambda path: path.write_text("a,b"), "is not a Balint Desk file", id="not ours"),
        pytest.param(lambda path: damage(path, 200), "passphrase is right, but the beginning", id="damaged beginning"),
        pytest.param(lambda path: damage(path, 0, 16), "its beginning is damaged, or", id="damaged salt"),
        pytest.param(lambda path: damage(path, 9 * PAGE + 99), "practice.balint is damaged", id="damaged page"),
        pytest.param(newer, "written by a newer Balint Desk", id="newer"),
    ],
)
def test_why_a_file_does_not_open_is_told_under_the_field(qtbot, door, practice, harm, words):
    door.ask(practice)
    harm(practice)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.main is not None or door.unlock.notice.isVisible(), timeout=SOON)
    assert (door.main is None) is (words is not None)
    assert (words or "") in door.unlock.notice.text()
    if words:
        assert door.unlock.button.isEnabled()
        assert door.unlock.field.edit.selectedText() == PASSPHRASE


def test_a_file_open_in_another_window_is_told(qtbot, door, practice):
    other = practice_file.unlock(practice, keys.encode(PASSPHRASE))
    door.ask(practice)
    type_passphrase(qtbot, door)
    qtbot.waitUntil(door.unlock.notice.isVisible, timeout=SOON)
    assert "open in another window" in door.unlock.notice.text()
    other.close()
    type_passphrase(qtbot, door)
    qtbot.waitUntil(lambda: door.main is not None, timeout=SOON)


def test_a_missing_file_is_told_before_anything_is_typed(door, tmp_path):
    door.ask(tmp_path / "gone.balint")
    assert door.unlock.notice.isVisible()
    assert "no file here any more" in door.unlock.notice.text()


def said_in_a_child(path, limit):
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.door.shown", str(path), limit],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def test_a_folder_that_may_not_be_written_is_told(practice, reachable):
    practice = Path(shutil.copy(practice, reachable))
    practice.chmod(0o666)
    reachable.chmod(0o555)
    assert "may not write in the folder" in said_in_a_child(practice, "user")


def test_too_little_memory_for_the_derivation_is_told(practice):
    assert "not enough free memory to unlock" in said_in_a_child(practice, "memory")


def test_a_disk_that_takes_nothing_is_told(practice):
    store = practice_file.unlock(practice, keys.encode(PASSPHRASE))
    with store.write("Add member") as session:
        session.add(Person(name="Enid"))
    store.close()
    before = practice.read_bytes()
    assert "The disk" in said_in_a_child(practice, "disk")
    assert practice.read_bytes() == before
