"""What is cut off in a window: words in too small a place, parts that stick out, windows larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

SCREEN_WIDE, SCREEN_HIGH, TITLE = 1024, 640, 28
"""The smallest screen, and what the system's title takes of it, in logical pixels."""
ARROW = 30
"""What a box keeps beside its words."""


def cut_off(window: QWidget) -> list[str]:
    shown = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
    shown = [one for one in shown if not one.objectName().startswith("qt_")]
    return [f"{_called(one)}: {why}" for one in shown for why in (_words(one), _sticks_out(one)) if why]


def too_large(dialog: QWidget) -> list[str]:
    """Larger than the screen it is on, or it cannot be made small enough for the smallest one."""
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    least.setHeight(max(least.height(), dialog.layout().totalHeightForWidth(dialog.width())))
    smallest, here = QSize(SCREEN_WIDE, SCREEN_HIGH - TITLE), dialog.screen().availableSize()
    fits = least == least.boundedTo(smallest) and dialog.size() == dialog.size().boundedTo(here.expandedTo(smallest))
    return [] if fits else [f"{_called(dialog)}: {dialog.size().toTuple()}, at least {least.toTuple()}"]


def _words(one: QWidget) -> str:
    match one:
        case QLabel() if one.text() and one.pixmap().isNull():
            return _label(one)
        case QPushButton() | QCheckBox() | QRadioButton() if one.text():
            return "" if _holds(one, one.sizeHint().width(), one.sizeHint().height()) else "its words do not fit"
        case QComboBox():
            needed = one.fontMetrics().horizontalAdvance(one.currentText()) + ARROW
            return "" if _holds(one, needed, 0) else f"“{one.currentText()}” does not fit"
    return ""


def _label(one: QLabel) -> str:
    if not one.wordWrap():
        return "" if _holds(one, one.sizeHint().width(), one.fontMetrics().height()) else "wider than its place"
    longest = max(one.fontMetrics().horizontalAdvance(word) for word in one.text().replace("\u200b", " ").split())
    return "" if _holds(one, longest, one.heightForWidth(one.width())) else "higher than its place"


def _holds(one: QWidget, wide: int, high: int) -> bool:
    return one.width() >= wide - 1 and one.height() >= high - 1


def _sticks_out(one: QWidget) -> str:
    """What is scrolled to may; the rest may not."""
    ground = one.parentWidget()
    if one.isWindow() or isinstance(ground.parentWidget(), QAbstractScrollArea):
        return ""
    place = one.geometry()
    out = place.right() > ground.width() + 1 or place.bottom() > ground.height() + 1
    return f"sticks out of {type(ground).__name__}" if out else ""


def _called(one: QWidget) -> str:
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return f"{type(one).__name__} {one.accessibleName() or text or one.windowTitle()}"[:80]
