"""A refusal is told in words; a bug is owned up to, without a word of what was in the file."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget

from balint_desk import __version__
from balint_desk.core.refused import Refused
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.mistakes import errors
from balint_desk.ui.mistakes.report import ReportDialog

HOOKS = ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook"))


def boxes():
    return [one for one in all_windows() if isinstance(one, QMessageBox) and one.isVisible()]


@pytest.fixture
def told(qtbot):
    """The box that is shown; closed again at the end."""

    def wait():
        qtbot.waitUntil(lambda: len(boxes()) == 1)
        return boxes()[0]

    yield wait
    for box in boxes():
        box.close()
    qtbot.waitUntil(lambda: not boxes())


def bug():
    raise ZeroDivisionError("A. Ferreira")


def test_a_refusal_is_told_in_words_and_waits_for_nobody(told):
    errors.show_error(Refused("No {what}.", what="way"))
    assert told().text() == "No way."


def test_the_same_words_are_not_told_twice_at_once(told):
    errors.show_error(Refused("No."))
    errors.show_error(Refused("No."))
    assert told().text() == "No."


@pytest.fixture
def installed(monkeypatch):
    """The hooks, put back as they were."""
    for place, name in HOOKS:
        monkeypatch.setattr(place, name, getattr(place, name))
    errors.install()


@pytest.fixture
def report(qtbot):
    """The window with the report of the box that is shown."""

    def ask(box):
        next(one for one in box.buttons() if one.text() == "Report…").click()
        qtbot.waitUntil(lambda: bool(reports()))
        return reports()[0]

    yield ask
    for dialog in reports():
        dialog.reject()


def reports():
    return [one for one in all_windows() if isinstance(one, ReportDialog) and one.isVisible()]


class Painted(QWidget):
    """Cannot be painted."""

    tried = 0

    def paintEvent(self, event):
        self.tried += 1
        bug()


def test_what_a_slot_raises_reaches_the_hook(told, installed, report):
    QTimer.singleShot(0, bug)
    box = told()
    assert box.text().startswith("Something in Balint Desk went wrong.")
    text = report(box).text.toPlainText()
    assert "ZeroDivisionError" in text
    assert "tests/ui/mistakes/test_errors.py" in text


def test_what_painting_raises_is_told_once_and_leaves_a_way_out(told, installed, qtbot):
    window = Painted()
    qtbot.addWidget(window)
    window.show()
    told().close()
    qtbot.waitUntil(lambda: not boxes())
    tried = window.tried
    window.update()
    qtbot.waitUntil(lambda: window.tried > tried)
    assert boxes() == []
    errors.show_error(ValueError())
    told()


def test_the_same_mistake_is_told_again_later(told, installed, monkeypatch):
    monkeypatch.setattr(errors, "QUIET", 0)
    for _ in range(2):
        QTimer.singleShot(0, bug)
        told().close()


def test_what_another_thread_raises_is_told_in_the_window(told, installed, report, capfd):
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in report(told()).text.toPlainText()
    assert "Ferreira" not in capfd.readouterr().err


def test_what_a_task_beside_the_window_raises_is_told_in_the_window(told, installed, report, desk):
    desk.tasks.run(bug, print, desk)
    assert "tasks.py" in report(told()).text.toPlainText()


def test_what_cannot_be_raised_is_logged_without_its_words(installed, caplog, capfd):
    class Left:
        def __del__(self):
            bug()

    Left()
    assert "ZeroDivisionError" in caplog.text
    assert "Ferreira" not in caplog.text + capfd.readouterr().err


def test_neither_the_log_nor_the_report_holds_a_word_of_the_file(told, report, caplog):
    try:
        try:
            bug()
        except ZeroDivisionError as error:
            raise RuntimeError("J. Okafor") from error
    except RuntimeError as error:
        errors.show_error(error)
    box = told()
    text = box.text()
    shown = report(box).text.toPlainText()
    assert "RuntimeError" in shown
    assert "ZeroDivisionError" in shown
    for written in (shown, caplog.text, text):
        assert "Ferreira" not in written
        assert "Okafor" not in written


def test_the_report_is_copied_and_saved_as_it_is_read(told, report, qapp, tmp_path):
    errors.show_error(ValueError("A. Ferreira"))
    dialog = report(told())
    read = dialog.text.toPlainText()
    assert f"Balint Desk {__version__}" in read
    assert dialog.text.isReadOnly()
    qapp.clipboard().clear()
    dialog.copy.click()
    assert qapp.clipboard().text() == read
    dialog.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == read


def test_what_is_typed_is_still_there_after_a_mistake(told, installed, qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.textEdited.connect(lambda text: bug() if text.endswith("r") else None)
    line.show()
    qtbot.keyClicks(line, "whether")
    told().close()
    qtbot.keyClicks(line, " it")
    assert line.text() == "whether it"


def test_it_stands_before_the_window_in_use(told, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    errors.show_error(Refused("No."))
    assert told().parent() is window
    told().close()


def test_an_error_can_be_told_before_the_slow_libraries_are_there():
    code = (
        "import sys, balint_desk.ui.mistakes.errors, balint_desk.ui.widgets.cards;"
        "from balint_desk.ui.base import look, tasks;"
        "print([n for n in ('sqlalchemy','alembic','matplotlib','numpy','qtawesome') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
