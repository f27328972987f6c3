"""What is worn can be changed while the program runs. Whether it can be read: test_contrast.py."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QMessageBox, QPushButton

from balint_desk.ui.base import look
from balint_desk.ui.base.icons import icon
from balint_desk.ui.base.look import DARK, LIGHT


@pytest.fixture
def worn(qapp):
    before = look.current()
    yield look.watcher()
    look.watcher().wear(before)


def test_the_windows_follow_the_system_from_light_to_dark(qapp, worn, qtbot):
    worn.follow(Qt.ColorScheme.Light)
    with qtbot.waitSignal(worn.changed):
        worn.follow(Qt.ColorScheme.Dark)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.paper
    assert DARK.card in qapp.styleSheet()
    assert look.current() is DARK


def test_a_system_that_does_not_say_is_taken_as_light(worn):
    worn.follow(Qt.ColorScheme.Unknown)
    assert look.current() is LIGHT


def test_an_icon_is_painted_in_the_colour_of_the_theme_worn(worn):
    lock = icon("lock", "accent")
    for palette in (LIGHT, DARK):
        worn.wear(palette)
        image = lock.pixmap(32, 32).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        full = {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
        }
        assert full == {palette.accent}


def test_a_role_can_be_changed_while_the_button_is_seen(worn, qtbot):
    button = QPushButton("Finish")
    qtbot.addWidget(button)
    look.set_role(button, "primary")
    assert button.property("role") == "primary"


def test_a_button_of_a_message_shows_its_word_alone(qtbot, worn):
    """The style of Linux would put a picture of its own into it, in colours of its own."""
    worn.wear(LIGHT)
    box = QMessageBox(QMessageBox.Icon.Information, "Balint Desk", "Sound.", QMessageBox.StandardButton.Ok)
    qtbot.addWidget(box)
    box.show()
    assert box.button(QMessageBox.StandardButton.Ok).icon().isNull()
