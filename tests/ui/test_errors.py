"""A refusal is told in words; a bug is owned up to, without a word of what was in the file."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui import errors


def boxes():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


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


def test_what_a_slot_raises_reaches_the_hook(told, monkeypatch, caplog):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.install()
    QTimer.singleShot(0, bug)
    box = told()
    assert box.text().startswith("Something in Balint Desk went wrong.")
    assert "ZeroDivisionError" in box.detailedText()
    assert "tests/ui/test_errors.py" in box.detailedText()


def test_neither_the_log_nor_the_box_holds_a_word_of_the_file(told, caplog):
    try:
        try:
            bug()
        except ZeroDivisionError as error:
            raise RuntimeError("J. Okafor") from error
    except RuntimeError as error:
        errors.show_error(error)
    shown = told().detailedText()
    assert "RuntimeError" in shown
    assert "ZeroDivisionError" in shown
    for written in (shown, caplog.text, told().text()):
        assert "Ferreira" not in written
        assert "Okafor" not in written


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
        "import sys, balint_desk.ui.errors, balint_desk.ui.look, balint_desk.ui.tasks, balint_desk.ui.cards;"
        "print([n for n in ('sqlalchemy','alembic','matplotlib','numpy','qtawesome') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
