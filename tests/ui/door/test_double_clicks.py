"""A file that macOS tells by an event: it is asked for, whatever is on the screen."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from balint_desk.ui.door.door import DoubleClicks
from tests.ui.door.windows import go_in, wait_until_closed


@pytest.fixture
def told(door):
    """Where such an event arrives."""
    place = QObject(door)
    place.installEventFilter(DoubleClicks(door))
    return place


def test_a_file_is_asked_for(qtbot, door, told, practice):
    QCoreApplication.sendEvent(told, QFileOpenEvent(str(practice)))
    assert door.unlock.isVisible()
    assert door.unlock.path == practice


def test_the_file_that_is_open_is_locked_first(qtbot, door, told, practice):
    go_in(qtbot, door, practice)
    QCoreApplication.sendEvent(told, QFileOpenEvent(str(practice.with_name("other.balint"))))
    assert door.locked
    assert not door.main.isVisible()
    assert door.unlock.path.name == "other.balint"
    wait_until_closed(qtbot, door)


def test_every_other_event_goes_its_way(door, told):
    assert not DoubleClicks(door).eventFilter(told, QEvent(QEvent.Type.User))
