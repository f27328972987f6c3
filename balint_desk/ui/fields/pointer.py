"""Rule 7's gentle pointer: what looks as if it could name a patient is pointed at, and never blocked."""

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QWidget

from balint_desk.core.debriefs.identifiers import HintKind, found
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.fields.editors import LineEditor, TextEditor
from balint_desk.ui.widgets.cards import Muted

LOOKED_AT_AFTER_MS = 400
LOOKS = {
    HintKind.EMAIL: QT_TRANSLATE_NOOP("Pointer", "This looks like an e-mail address."),
    HintKind.BIRTH_DATE: QT_TRANSLATE_NOOP("Pointer", "This looks like a date of birth."),
    HintKind.NHS_NUMBER: QT_TRANSLATE_NOOP("Pointer", "This looks like an NHS number."),
    HintKind.PHONE: QT_TRANSLATE_NOOP("Pointer", "This looks like a phone number."),
    HintKind.POSTCODE: QT_TRANSLATE_NOOP("Pointer", "This looks like a postcode."),
    HintKind.NAME: QT_TRANSLATE_NOOP("Pointer", "This looks like a name."),
}


class Pointer(Muted):
    """A quiet sentence under a text, there only while the text holds something to look at once more."""

    def __init__(self, editor: LineEditor | TextEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._editor = editor
        self._timer = QTimer(self, interval=LOOKED_AT_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        editor.textChanged.connect(self._on_text)
        self.hide()

    def look(self) -> None:
        hints = found(self._editor.typed(), QLocale.territoryToCode(QLocale().territory()))
        self.setText(pointer_text(hints[0].kind) if hints else "")
        self.setVisible(bool(hints))
        self._editor.setAccessibleDescription(self.text())

    def _on_text(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def pointer_text(kind: HintKind) -> str:
    """What it looks like, and what to do."""
    looks = QCoreApplication.translate("Pointer", LOOKS[kind])
    return looks + " " + QCoreApplication.translate("Pointer", "Leave out what could name a patient.")
