"""Takes every window out of sight while the desk is locked, and brings all back as it was."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

NO_PAGES = (QMessageBox, QFileDialog)
"""What asks or tells and holds nothing typed is closed: a system's own file window cannot be hidden."""
WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.Sheet)


class Cover:
    """The windows that are hidden, with their modality, and where the cursor stood."""

    def __init__(self) -> None:
        self._hidden: list[tuple[QWidget, Qt.WindowModality]] = []
        self._focus: QWidget | None = None

    def draw(self, but: QWidget) -> None:
        """Hide all but this window; it must be shown before, so that one is always there."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._focus = QApplication.focusWidget()
        there = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not but]
        for window in there:
            if isinstance(window, NO_PAGES):
                window.done(QDialog.DialogCode.Rejected)
        for window in sorted(there, key=_depth, reverse=True):
            if shiboken6.isValid(window) and window.isVisible() and window.windowType() in WINDOWS:
                self._hidden.append((window, window.windowModality()))
                window.hide()

    def lift(self) -> None:
        """Show them again, those they belong to first, with the cursor where it was."""
        for window, modality in reversed(self._hidden):
            if shiboken6.isValid(window):
                window.setWindowModality(modality)
                window.show()
                window.activateWindow()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hidden, self._focus = [], None

    def discard(self) -> None:
        """They belong to a file that is not opened again."""
        for window, _ in self._hidden:
            if shiboken6.isValid(window):
                window.deleteLater()
        self._hidden, self._focus = [], None


def _depth(window: QWidget) -> int:
    return 0 if window.parentWidget() is None else 1 + _depth(window.parentWidget())
