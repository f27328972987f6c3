"""Takes every window out of sight while the desk is locked, and brings all back as it was."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from balint_desk.ui.base.open_windows import all_windows

NO_PAGES = (QMessageBox, QFileDialog)
"""What asks or tells and holds nothing typed is closed: a system's own file window cannot be hidden."""
WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.Sheet)


def stand_over(window: QWidget, other: QWidget) -> None:
    """In the middle of what it takes the place of."""
    window.move(other.frameGeometry().center() - window.rect().center())


class Cover:
    """The windows that are hidden, and where the cursor stood."""

    def __init__(self) -> None:
        self._hidden: list[_Hidden] = []
        self._focus: QWidget | None = None

    def draw(self, but: QWidget) -> None:
        """Hide all but this window; it must be shown before, so that one is always there."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._focus = QApplication.focusWidget()
        there = [window for window in all_windows() if window.isVisible() and window is not but]
        for window in there:
            if isinstance(window, NO_PAGES):
                window.done(QDialog.DialogCode.Rejected)
        for window in sorted(there, key=_depth, reverse=True):
            if shiboken6.isValid(window) and window.isVisible() and window.windowType() in WINDOWS:
                self._hidden.append(_Hidden(window))

    def lift(self) -> None:
        """Show them again, those they belong to first, with the cursor where it was."""
        for hidden in reversed(self._hidden):
            hidden.show()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hidden, self._focus = [], None

    def discard(self) -> None:
        """They belong to a file that is not opened again."""
        for hidden in self._hidden:
            hidden.discard()
        self._hidden, self._focus = [], None


class _Hidden:
    """One window: hiding it loses its modality, and showing a dialog selects the line that has the cursor."""

    def __init__(self, window: QWidget) -> None:
        self._window, self._modality = window, window.windowModality()
        self._line = _line_of(window.focusWidget())
        if self._line is not None:
            self._place = self._line.cursorPosition(), self._line.selectionStart(), self._line.selectionLength()
        window.hide()

    def show(self) -> None:
        if not shiboken6.isValid(self._window):
            return
        self._window.setWindowModality(self._modality)
        self._window.show()
        self._window.activateWindow()
        if self._line is not None and shiboken6.isValid(self._line):
            cursor, start, length = self._place
            if start < 0:
                self._line.setCursorPosition(cursor)
            else:
                backwards = cursor == start
                self._line.setSelection(start + length if backwards else start, -length if backwards else length)

    def discard(self) -> None:
        if shiboken6.isValid(self._window):
            self._window.deleteLater()


def _line_of(focus: QWidget | None) -> QLineEdit | None:
    if isinstance(focus, QAbstractSpinBox | QComboBox):
        return focus.findChild(QLineEdit)
    return focus if isinstance(focus, QLineEdit) else None


def _depth(window: QWidget) -> int:
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)
