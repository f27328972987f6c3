"""No window is larger than the screen with its title, so that its last line is always seen."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.ui.base.fitting import FRAME, fit, restore


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def remembered(qtbot, geometry):
    """As it is kept of a window that stood there."""
    before = QWidget()
    qtbot.addWidget(before)
    before.setGeometry(*geometry)
    return bytes(before.saveGeometry().toBase64().data()).decode()


def test_the_first_size_leaves_room_for_the_title(window):
    room = window.screen().availableSize()
    fit(window, room + QSize(200, 0))
    assert window.size() == room - FRAME


def test_what_has_room_has_its_usual_size(window):
    fit(window, QSize(300, 200))
    assert window.size() == QSize(300, 200)


def test_a_size_remembered_from_a_larger_screen_is_made_to_fit(qtbot, window):
    room = window.screen().availableGeometry()
    restore(window, remembered(qtbot, (0, 30, room.width() * 2, room.height() * 2)))
    assert window.height() + FRAME.height() <= room.height()
    assert window.width() <= room.width()
    assert window.y() + window.height() + FRAME.height() <= room.bottom() + 1


def test_a_size_remembered_from_this_screen_is_kept_with_its_place(qtbot, window):
    restore(window, remembered(qtbot, (40, 50, 300, 200)))
    assert (window.x(), window.y(), window.width(), window.height()) == (40, 50, 300, 200)


def test_a_window_that_filled_the_screen_fills_it_again(qtbot, window):
    before = QWidget()
    qtbot.addWidget(before)
    before.showMaximized()
    kept = bytes(before.saveGeometry().toBase64().data()).decode()
    restore(window, kept)
    assert window.windowState() & Qt.WindowState.WindowMaximized


def test_nothing_remembered_changes_nothing(window):
    window.resize(300, 200)
    restore(window, "")
    assert window.size() == QSize(300, 200)
