"""A hand at the page that brings a register in."""

from PySide6.QtCore import Qt


def choose(box, value):
    """As the arrow keys do, through every answer before it."""
    while box.value() is not value:
        box.setCurrentIndex(box.currentIndex() + 1)


def bring_in(qtbot, page):
    with qtbot.waitSignal(page.accepted):
        qtbot.mouseClick(page.bring_in, Qt.MouseButton.LeftButton)


def said_otherwise(qtbot, page, name, key=Qt.Key.Key_Down):
    """As the arrow key does in the box."""
    box = page.where.boxes[name]
    box.setFocus()
    qtbot.keyClick(box, key)
    qtbot.waitUntil(lambda: not page.doing.text())
