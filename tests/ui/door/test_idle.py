"""Nobody at the desk: keys and mouse counted alike, without waiting for a clock."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from balint_desk.ui.door.idle import Idle

MINUTE = 60


class Clock:
    """A clock that is moved by hand."""

    now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idle(qapp, clock):
    idle = Idle(clock)
    idle.start()
    yield idle
    idle.stop()


@pytest.fixture
def line(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitExposed(line)
    return line


def after(idle, clock, minutes):
    clock.now += minutes * MINUTE
    idle.look()


def test_ten_minutes_without_a_sign_are_idle(qtbot, idle, clock):
    with qtbot.assertNotEmitted(idle.idle):
        after(idle, clock, 9.9)
    with qtbot.waitSignal(idle.idle):
        after(idle, clock, 0.1)


def test_a_key_begins_the_count_anew(qtbot, idle, clock, line):
    after(idle, clock, 8)
    qtbot.keyClick(line, "a")
    with qtbot.assertNotEmitted(idle.idle):
        after(idle, clock, 9)


def test_the_mouse_begins_the_count_anew(qtbot, idle, clock, line):
    after(idle, clock, 8)
    qtbot.mouseMove(line, QPoint(3, 3))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(idle.idle):
        after(idle, clock, 9)


def test_an_open_write_up_has_twenty_minutes(qtbot, idle, clock):
    idle.busy = True
    with qtbot.assertNotEmitted(idle.idle):
        after(idle, clock, 19)
    with qtbot.waitSignal(idle.idle):
        after(idle, clock, 1)


def test_the_minutes_can_be_set(qtbot, idle, clock):
    idle.minutes = 3
    with qtbot.waitSignal(idle.idle):
        after(idle, clock, 3)


def test_the_last_minute_is_told_once_and_taken_back_by_a_key(qtbot, idle, clock, line):
    told = []
    idle.last_minute.connect(told.append)
    after(idle, clock, 8.9)
    assert told == []
    after(idle, clock, 0.2)
    after(idle, clock, 0.2)
    assert told == [True]
    qtbot.keyClick(line, "a")
    assert told == [True, False]


def test_the_first_key_after_a_sleep_of_the_laptop_locks_and_is_typed_nowhere(qtbot, idle, clock, line):
    clock.now += 60 * MINUTE
    with qtbot.waitSignal(idle.idle):
        qtbot.keyClick(line, "a")
    assert line.text() == ""


def test_after_being_idle_nothing_is_counted_until_it_is_started_again(qtbot, idle, clock):
    after(idle, clock, 10)
    with qtbot.assertNotEmitted(idle.idle):
        after(idle, clock, 0)
        idle.start()
        after(idle, clock, 9)
