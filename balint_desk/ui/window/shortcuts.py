"""Who gets a key first: the text one types in, or the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from balint_desk.ui.base.open_windows import application

LOCK = QKeySequence("Ctrl+L")


class Shortcuts(QObject):
    """A text would keep some of our keys for itself (Ctrl+K, Ctrl+E), and Ctrl+Z even with nothing to undo."""

    lock_wanted = Signal()

    def __init__(self, window: QWidget, actions: Sequence[QAction], undo: QAction, redo: QAction) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._turns = {undo: _can_undo, redo: _can_redo}
        application().focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and _keys(event) == LOCK and self._behind_a_dialog():
            self.lock_wanted.emit()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keys are looked at where they arrive."""
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def _is_ours(self, event: QKeyEvent) -> bool:
        action = next((action for action in self._actions if _keys(event) in action.shortcuts()), None)
        if action is None or QApplication.activeWindow() is not self._window:
            return False
        has_own = self._turns.get(action)
        return has_own is None or not has_own(QApplication.focusWidget())

    def _behind_a_dialog(self) -> bool:
        """A dialog keeps the shortcuts of the window from working; locking works all the same."""
        return self._window.isVisible() and QApplication.activeModalWidget() is not None


def _keys(event: QKeyEvent) -> QKeySequence:
    return QKeySequence(event.keyCombination())


def _can_undo(text: QWidget | None) -> bool:
    match text:
        case QLineEdit():
            return text.isUndoAvailable()
        case QPlainTextEdit() | QTextEdit():
            return text.document().isUndoAvailable()
    return False


def _can_redo(text: QWidget | None) -> bool:
    match text:
        case QLineEdit():
            return text.isRedoAvailable()
        case QPlainTextEdit() | QTextEdit():
            return text.document().isRedoAvailable()
    return False
