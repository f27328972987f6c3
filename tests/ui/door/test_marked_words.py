"""Words of the practice stay in it: no mistake carries one into the log, a report, standard error or a name."""

import gc
import logging
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from balint_desk import cli
from balint_desk.core.refused import Refused
from balint_desk.store.file import backups, keys, practice_file
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.mistakes import errors, log
from balint_desk.ui.mistakes.report import ReportDialog
from tests.sources import HOUSE
from tests.store import marked
from tests.ui.door.windows import PASSPHRASE, go_in, wait_until_closed

HOOKS = ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook"))


@pytest.fixture(scope="module")
def marked_file(made, tmp_path_factory):
    """A file, and what it holds, by table: each text is a marked word."""
    path = Path(shutil.copy(made[0], tmp_path_factory.mktemp("marked") / "practice.balint"))
    store = practice_file.unlock(path, keys.encode(PASSPHRASE))
    with store.write("Mark") as session:
        found = marked.fill(session)
    store.close()
    return path, dict(zip(marked.tables(), found, strict=True))


@pytest.fixture
def practice(marked_file, tmp_path):
    return Path(shutil.copy(marked_file[0], tmp_path / "practice.balint"))


@pytest.fixture
def rows(marked_file):
    return marked_file[1]


@pytest.fixture
def logged(monkeypatch):
    """All that the program has logged, read from its file."""
    root = logging.getLogger()
    monkeypatch.setattr(logging, "raiseExceptions", True)
    log.keep(computer_settings.folder())
    yield lambda: "".join(one.read_text(encoding="utf-8") for one in computer_settings.folder().glob("log*"))
    for handler in [one for one in root.handlers if isinstance(one, log.Log)]:
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def hooks(qapp, logged, monkeypatch):
    for place, name in HOOKS:
        monkeypatch.setattr(place, name, getattr(place, name))
    monkeypatch.setattr(errors, "QUIET", 0)
    errors.install()


@pytest.fixture
def main(qtbot, door, practice, rows, hooks):
    return go_in(qtbot, door, practice)


@pytest.fixture
def told(qtbot):
    """Raise something, and read the box and the report that come of it."""

    def read(raise_it):
        raise_it()
        qtbot.waitUntil(lambda: bool(_shown(QMessageBox)))
        [box] = _shown(QMessageBox)
        said = box.text()
        next(one for one in box.buttons() if one.text() == "Report…").click()
        qtbot.waitUntil(lambda: bool(_shown(ReportDialog)))
        [report] = _shown(ReportDialog)
        written = report.text.toPlainText()
        report.reject()
        return said + report.windowTitle() + written

    return read


def _shown(kind):
    return [one for one in all_windows() if isinstance(one, kind) and one.isVisible()]


def _later(do):
    return lambda: QTimer.singleShot(0, do)


def in_a_write(desk, words):
    def do():
        with desk.store.write(f"Edit {words}"):
            raise ValueError(words)

    return _later(do)


def in_the_other_thread(desk, words):
    def work():
        raise KeyError(words)

    return lambda: desk.tasks.run(work, print, desk)


def in_a_thread_of_a_library(desk, words):
    def work():
        raise OSError(2, words, words)

    return threading.Thread(target=work).start


def while_painting(desk, words):
    class Painted(QWidget):
        def paintEvent(self, event):
            self.hide()
            raise RuntimeError(words)

    desk.painted = Painted()
    return desk.painted.show


def behind_a_refusal(desk, words):
    def do():
        try:
            raise Refused("{words} is gone.", words=words)
        except Refused as refused:
            raise LookupError(words) from refused

    return _later(do)


WAYS = (in_a_write, in_the_other_thread, in_a_thread_of_a_library, while_painting, behind_a_refusal)


def test_no_word_gets_out_by_a_mistake(door, main, rows, told, logged, capfd):
    words = " ".join(str(value) for row in rows.values() for value in row.values())
    assert len(marked.MARK.findall(words)) == marked.texts()
    for way in WAYS:
        said = told(way(door.desk, words))
        assert "tests/ui/door/test_marked_words.py" in said
        assert marked.MARK.findall(said) == []
    assert logged().count("CRITICAL") == len(WAYS)
    assert marked.MARK.findall(logged() + capfd.readouterr().err) == []


def test_no_word_gets_out_when_the_database_refuses_a_row_of_any_table(door, main, rows, logged, capfd):
    for table, row in rows.items():
        with pytest.raises(IntegrityError) as caught, door.desk.store.write("Twice") as session:
            marked.again(session, table, row)
        told = RuntimeError(f"while keeping {row}")
        told.__cause__ = caught.value
        errors.show_error(told)
    assert logged().count("IntegrityError") >= len(rows)
    assert marked.MARK.findall(logged() + capfd.readouterr().err) == []


def test_a_refusal_is_told_with_its_words_and_logged_with_none(qtbot, door, main, rows, logged, capfd):
    name = rows["person"]["name"]
    QTimer.singleShot(0, lambda: _refuse(name))
    qtbot.waitUntil(lambda: bool(_shown(QMessageBox)))
    [box] = _shown(QMessageBox)
    assert box.text() == f"{name} is gone."
    box.close()
    assert logged() + capfd.readouterr().err == ""


def _refuse(name):
    raise Refused("{name} is gone.", name=name)


def test_what_cannot_be_raised_carries_no_word(door, main, rows, logged, capfd):
    class Left:
        def __del__(self):
            raise ValueError(rows["case"]["title"])

    Left()
    gc.collect()
    assert "ValueError" in logged()
    assert marked.MARK.findall(logged() + capfd.readouterr().err) == []


def test_a_locked_desk_shows_no_word_and_names_no_file_after_one(qtbot, door, main, rows, practice, logged):
    with door.desk.store.write("Change") as session:
        session.execute(text("UPDATE person SET note = ''"))
    door.lock()
    wait_until_closed(qtbot, door)
    assert backups.last_good(practice) is not None
    titles = " ".join(one.windowTitle() for one in _shown(QWidget))
    names = " ".join(str(one) for one in practice.parent.rglob("*"))
    assert "Balint Desk" in titles
    assert marked.MARK.findall(titles + names + logged()) == []


def test_the_command_line_owns_up_to_a_mistake_without_a_word(practice, at_real_cost, tmp_path):
    """A mark that no list of the program knows is a mistake met while reading, and Python's words for it name it."""
    word = marked.mark()
    store = practice_file.unlock(practice, keys.encode(PASSPHRASE))
    with store.write("Break") as session:
        session.execute(text("UPDATE attendance SET mark = :word"), {"word": word})
    store.close()
    done = subprocess.run(
        [sys.executable, "-m", "balint_desk", "export", practice, "--to", tmp_path / "out", "--passphrase-stdin"],
        cwd=HOUSE,
        input=PASSPHRASE + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == cli.OUR_MISTAKE, done.stderr
    assert "made a mistake" in done.stderr
    assert marked.MARK.findall(done.stderr + done.stdout) == []
