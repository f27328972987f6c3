"""The two sides of a page keep their widths."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from balint_desk.ui.widgets.split import Split


def page(qtbot, name="page"):
    made = QWidget()
    qtbot.addWidget(made)
    made.split = Split(made, name, QLabel("List"), QLabel("Chosen"), (600, 300))
    made.resize(1000, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def pull(qtbot, split, by):
    """Pull the handle with the mouse."""
    handle = split.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + QPoint(by, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)


def test_what_is_left_is_shared_as_it_was_meant(qtbot):
    one = page(qtbot)
    left, right = one.split.sizes()
    assert abs(left - 2 * right) < 20


def test_what_a_hand_pulled_is_there_again_on_this_page_only(qtbot):
    first = page(qtbot)
    before = first.split.sizes()
    pull(qtbot, first.split, -120)
    assert first.split.sizes()[0] < before[0] - 60
    again, other = page(qtbot), page(qtbot, "other")
    assert again.split.sizes() == first.split.sizes()
    assert other.split.sizes() == before
