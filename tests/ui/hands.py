"""What hands do at a form."""

from PySide6.QtCore import Qt


def type_into(qtbot, editor, text):
    """Instead of what stands there; no text empties it."""
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text) if text else qtbot.keyClick(editor, Qt.Key.Key_Delete)


def choose(qtbot, box, text):
    """By the letters of its words, as one does with keys."""
    box.setFocus()
    qtbot.keyClicks(box, text)
