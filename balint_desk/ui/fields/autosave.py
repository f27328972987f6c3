"""What is typed is kept by itself, 1.5 seconds after the first key at the latest."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from balint_desk.ui.fields.editors import LineEditor, TextEditor

KEPT_AFTER_MS = 1500


class Autosave(QObject):
    """Calls `save` that long after the first touch since the last save: more typing does not put it off."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self, interval=KEPT_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(save)

    def touch(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def save_waiting(self) -> None:
        """Keep at once what waits. What could not be kept waits for the next key, or for `save`."""
        if self._timer.isActive():
            self.save()

    def save(self) -> None:
        """Keep at once whatever is not kept."""
        self._timer.stop()
        self._save()


def show_again(editor: LineEditor | TextEditor, value: str) -> None:
    """Another value in an editor of text, with the cursor where it was as near as can be."""
    if isinstance(editor, TextEditor):
        place = editor.textCursor().position()
        editor.set_value(value)
        cursor = editor.textCursor()
        cursor.setPosition(min(place, len(editor.typed())))
        editor.setTextCursor(cursor)
    else:
        place = editor.cursorPosition()
        editor.set_value(value)
        editor.setCursorPosition(place)
