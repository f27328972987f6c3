"""The chart in a window: pointing tells, a click or Enter opens, and it wears the theme."""

from datetime import date, timedelta

import pytest
from matplotlib.colors import to_hex
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from balint_desk.ui.base import look
from balint_desk.ui.charts.chart_views import AttendanceView
from tests.documents.charts.attended import held

BIG = 2**52
BARS = [held(BIG + number, date(2026, 1, 27) + timedelta(14 * number), came=6) for number in range(6)]


@pytest.fixture
def view(qtbot):
    view = AttendanceView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show_bars(BARS, least=6)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def place(view, number):
    x, y = view.chart.axes.transData.transform((number, 3))
    return QPoint(round(x / view.device_pixel_ratio), round(view.height() - y / view.device_pixel_ratio))


def test_a_click_on_a_bar_opens_its_session(qtbot, view):
    with qtbot.waitSignal(view.session_wanted) as wanted:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 2))
    assert wanted.args == [BIG + 2]


def test_a_click_beside_the_bars_opens_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.session_wanted):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_pointing_tells_what_a_bar_stands_for(qtbot, view):
    qtbot.mouseMove(view, place(view, 1))
    qtbot.waitUntil(lambda: QToolTip.text() == "Tuesday 10 February 2026: Came 6")


def test_the_keyboard_goes_along_and_opens(qtbot, view):
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert view.accessibleDescription() == "Tuesday 24 March 2026: Came 6"
    with qtbot.waitSignal(view.session_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [BIG + 4]


def test_it_says_in_a_sentence_what_it_shows(view):
    assert view.accessibleName() == "Attendance over time"
    assert view.accessibleDescription().startswith("6 sessions held, Tuesday 27 January 2026 to Tuesday 7 April 2026.")


def test_it_wears_the_theme(view):
    before = look.current()
    look.watcher().wear(look.DARK)
    assert to_hex(view.figure.get_facecolor()) == look.DARK.card
    look.watcher().wear(before)


@pytest.mark.parametrize("size", [(320, 160), (640, 300), (1600, 900)])
def test_at_any_size_all_bars_and_names_have_room(view, size):
    view.resize(*size)
    view.draw()
    drawn = view.figure.bbox
    for text in (*view.chart.below.all, *view.chart.legend.labels):
        box = text.get_window_extent()
        assert drawn.x0 <= box.x0
        assert box.x1 <= drawn.x1
        assert box.y1 <= drawn.y1
