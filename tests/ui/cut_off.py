"""Finds what is cut off on a window that is shown: words that have less room than they need."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from balint_desk.ui.fields.editors import TypedEditor

SCREEN_WIDE, SCREEN_HIGH, TITLE = 1024, 640, 28
"""The smallest screen, and what the system's title takes of it, in logical pixels."""
SPARE = 1
"""Widths are rounded."""
PADDING, FRAME = 18, 30
"""Of the heads of columns, and of a line to type in, by the style."""


def cut_off(window: QWidget) -> list[str]:
    """Labels, buttons, choices, days, figures and heads of columns that do not fit, or reach out of what holds them."""
    looks = _labels, _buttons, _choices, _typed, _heads, _sideways, _too_low, _sticking_out
    found = [it for look in looks for it in look(window)]
    return sorted({f"{type(one).__name__} {words!r}: {how}" for one, words, how in found})


def too_large(dialog: QWidget) -> list[str]:
    """Larger than the screen it is on, or it cannot be made small enough for the smallest one."""
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    least.setHeight(max(least.height(), dialog.layout().totalHeightForWidth(dialog.width())))
    smallest, here = QSize(SCREEN_WIDE, SCREEN_HIGH - TITLE), dialog.screen().availableSize()
    fits = least == least.boundedTo(smallest) and dialog.size() == dialog.size().boundedTo(here.expandedTo(smallest))
    return (
        []
        if fits
        else [f"{type(dialog).__name__} {dialog.windowTitle()}: {dialog.size().toTuple()}, at least {least.toTuple()}"]
    )


def _shown(window: QWidget, kind: type) -> Iterator[QWidget]:
    return (one for one in window.findChildren(kind) if one.isVisible() and one.window() is window and one.width() > 0)


def _labels(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    for one in _shown(window, QLabel):
        words = one.text()
        if not words or one.textFormat() == Qt.TextFormat.RichText:
            continue
        if one.wordWrap():
            if one.heightForWidth(one.width()) > one.height() + SPARE:
                yield one, words, f"needs {one.heightForWidth(one.width())} in height, has {one.height()}"
            yield from _outside(one, words)
        else:
            yield from _too_narrow(one, words, one.sizeHint().width())


def _buttons(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    for one in _shown(window, QAbstractButton):
        only_icon = isinstance(one, QToolButton) and one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        if one.text() and not only_icon:
            yield from _too_narrow(one, one.text(), one.minimumSizeHint().width())


def _choices(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    for one in _shown(window, QComboBox):
        frame = one.minimumSizeHint().width() - max(
            (one.fontMetrics().horizontalAdvance(one.itemText(place)) for place in range(one.count())), default=0
        )
        needed = one.fontMetrics().horizontalAdvance(one.currentText()) + max(frame, 0)
        yield from _too_narrow(one, one.currentText(), needed)


def _typed(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Days, times and figures, and what an empty one says of how they are written."""
    for one in _shown(window, TypedEditor):
        words = one.text() or one.placeholderText()
        beside = [picture.width() for picture in one.findChildren(QToolButton) if picture.isVisible()]
        yield from _too_narrow(one, words, one.fontMetrics().horizontalAdvance(words) + sum(beside) + FRAME)


def _heads(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    for one in _shown(window, QHeaderView):
        if one.orientation() == Qt.Orientation.Horizontal and one.model() is not None:
            for place in range(one.count()):
                words = one.model().headerData(place, Qt.Orientation.Horizontal) or ""
                needed = one.fontMetrics().horizontalAdvance(words) + PADDING
                if not one.isSectionHidden(place) and needed > one.sectionSize(place):
                    yield one, words, f"needs {needed}, has {one.sectionSize(place)}"


def _sideways(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """A page may be longer than its room, never wider."""
    for one in _shown(window, QScrollArea):
        if more := one.horizontalScrollBar().maximum():
            yield one, one.widget().objectName(), f"is {more} wider than its room"


def _too_low(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Words in one line need its height."""
    for kind in (QLabel, QPushButton, QCheckBox, QRadioButton):
        for one in _shown(window, kind):
            plain = isinstance(one, QLabel)
            needed = one.fontMetrics().height() if plain else one.sizeHint().height()
            if one.text() and not (plain and one.wordWrap()) and needed > one.height() + SPARE:
                yield one, one.text(), f"needs {needed} in height, has {one.height()}"


def _sticking_out(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """What is scrolled to may; the rest may not."""
    for one in _shown(window, QWidget):
        ground = one.parentWidget()
        scrolled = isinstance(ground.parentWidget(), QAbstractScrollArea)
        if not (one.isWindow() or scrolled or one.objectName().startswith("qt_")):
            place = one.geometry()
            if place.right() > ground.width() + SPARE or place.bottom() > ground.height() + SPARE:
                yield one, one.accessibleName(), f"sticks out of {type(ground).__name__}"


def _too_narrow(one: QWidget, words: str, needed: int) -> Iterator[tuple[QWidget, str, str]]:
    if needed > one.width() + SPARE:
        yield one, words, f"needs {needed}, has {one.width()}"
    yield from _outside(one, words)


def _outside(one: QWidget, words: str) -> Iterator[tuple[QWidget, str, str]]:
    """Right of what holds it; below one may scroll."""
    holder = one.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea) and holder is not one.window():
        holder = holder.parentWidget()
    if holder is not None:
        room = holder.viewport() if isinstance(holder, QScrollArea) else holder
        right = QRect(one.mapTo(room, one.rect().topLeft()), one.size()).right()
        if right > room.width() + SPARE:
            yield one, words, f"ends at {right}, {room.width()} are to be seen"
