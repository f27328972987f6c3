"""The sessions of one member in a row of squares."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolTip

from balint_desk.core.words import Mark
from balint_desk.ui.base.look import current
from balint_desk.ui.charts.strip import Strip

BIG = 2**52
MARKS = [
    (date(2026, 1, 27) + timedelta(14 * number), mark, BIG + number)
    for number, mark in enumerate([*Mark, None, Mark.PRESENT, Mark.PRESENT])
]


@pytest.fixture
def strip(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(500, 60)
    strip.show_marks(MARKS)
    strip.show()
    strip.activateWindow()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    return strip


def test_a_click_opens_the_session(qtbot, strip):
    with qtbot.waitSignal(strip.session_wanted) as wanted:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.square(4).center())
    assert wanted.args == [BIG + 4]


def test_pointing_tells_the_day_and_the_mark(qtbot, strip):
    qtbot.mouseMove(strip, strip.square(4).center())
    qtbot.waitUntil(lambda: QToolTip.text() == "Tuesday 24 March 2026: No word")


def test_the_keyboard_goes_along_and_opens(qtbot, strip):
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "Tuesday 10 February 2026: Late"
    with qtbot.waitSignal(strip.session_wanted) as wanted:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert wanted.args == [BIG + 1]


def test_all_marks_can_be_heard(strip):
    heard = strip.accessibleDescription()
    assert "Tuesday 24 February 2026: Left early" in heard
    assert "Tuesday 5 May 2026: not recorded" in heard


def test_the_squares_have_the_colours_of_the_chart(strip):
    image = strip.grab().toImage()
    ratio = image.devicePixelRatio()

    def colour(number):
        corner = strip.square(number).topLeft()
        return image.pixelColor(round((corner.x() + 4) * ratio), round((corner.y() + 4) * ratio))

    assert colour(0) == QColor(current().accent)
    assert colour(3) == QColor(current().apologies)
    assert colour(4) == QColor(current().no_word)


def test_where_there_is_no_room_the_newest_are_seen(qtbot, strip):
    strip.show_marks([(date(2020, 1, 7) + timedelta(7 * n), Mark.PRESENT, BIG + n) for n in range(200)])
    assert strip.square(199).right() <= strip.width()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    with qtbot.waitSignal(strip.session_wanted) as wanted:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert wanted.args == [BIG + 199]


def test_what_the_letters_mean_is_never_cut_off(strip):
    for width in (250, 400, 900):
        strip.resize(width, strip.height())
        assert strip._key_place().bottom() < strip.height()
        assert strip._key_place().right() <= strip.width()


def test_the_day_under_a_single_square_is_not_cut_off(qtbot, strip):
    strip.show_marks(MARKS[:1])
    picture = strip.grab().toImage()
    beyond = strip.square(0).right() + 4
    under = range(strip.square(0).bottom() + 5, strip.height())
    colours = {picture.pixelColor(x, y).rgb() for x in range(beyond, beyond + 12) for y in under}
    assert len(colours) > 1
