"""Lines of buttons that are made anew whenever something changes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QPushButton, QWidget


@contextmanager
def cursor_kept(lines: Callable[[], Sequence[QWidget]]) -> Iterator[None]:
    """The cursor comes back to the same button of the line in its place; of the last line, if there are fewer now."""
    place, button = _place(lines())
    yield
    now = lines()
    buttons = now[min(place, len(now) - 1)].findChildren(QPushButton) if now and button >= 0 else []
    if buttons:
        buttons[min(button, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def taken_out(lines: QLayout) -> Iterator[QWidget]:
    """All of them, one after the other, until none is left there."""
    while (item := lines.takeAt(0)) is not None:
        if (line := item.widget()) is not None:
            yield line


def throw_away(*widgets: QWidget) -> None:
    """Out of sight at once, for Qt deletes only later."""
    for widget in widgets:
        widget.hide()
        widget.deleteLater()


def _place(lines: Sequence[QWidget]) -> tuple[int, int]:
    """The line and the button of it that has the cursor, or -1."""
    for place, line in enumerate(lines):
        buttons, here = line.findChildren(QPushButton), line.window().focusWidget()
        if here in buttons:
            return place, buttons.index(here)
    return -1, -1
