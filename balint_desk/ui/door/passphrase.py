"""Typing a passphrase: shown or hidden, with a word about capitals, and a new one with its strength."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from balint_desk.ui.door.strength import LEAST_LENGTH, LEAST_SCORE, strength, weakness
from balint_desk.ui.widgets.cards import Muted, button, column, row
from balint_desk.ui.widgets.notice import NoticeLine


class PassphraseEdit(QLineEdit):
    """Shows nothing of what is typed, and notices capitals by the letters that arrive."""

    capitals_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """A passphrase with its label, "Show" or "Hide", and the hint about Caps Lock."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit, self.label = PassphraseEdit(echoMode=QLineEdit.EchoMode.Password), QLabel()
        self.label.setBuddy(self.edit)
        self.rename(title)
        self.show_button = button(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.hint = NoticeLine(self.tr("Caps Lock is on."))
        self.setLayout(column(self.label, row(self.edit, self.show_button), self.hint, space=4))
        self.setFocusProxy(self.edit)
        self.edit.capitals_seen.connect(self.hint.setVisible)
        self.show_button.toggled.connect(self._show)

    def show_typed(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def rename(self, title: str) -> None:
        self.label.setText(title)
        self.edit.setAccessibleName(title)

    def clear(self) -> None:
        self.edit.clear()
        self.show_button.setChecked(False)
        self.hint.hide()

    def _show(self, shown: bool) -> None:
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_typed(shown)


class NewPassphrase(QWidget):
    """A passphrase typed twice. Ten characters and some strength are asked for; a weak one needs a second word.

    Tab goes from field to field; what shows them all comes after them, so that typing on never lays a passphrase open.
    """

    done = Signal()
    """Return was pressed in what comes last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.personal: list[str] = []
        self.first, self.second = PassphraseField(self.tr("Passphrase")), PassphraseField(self.tr("Once more"))
        self.fields = [self.first, self.second]
        self.strength, self.notice = Muted(), NoticeLine()
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.anyway = QCheckBox(self.tr("Use this weak passphrase all the same"))
        self.anyway.hide()
        for field in self.fields:
            field.show_button.hide()
        self.setLayout(column(self.first, self.strength, self.second, self.shown, self.notice, self.anyway, space=10))
        self.shown.toggled.connect(self._show_typed)
        self.setFocusProxy(self.first)
        self.first.edit.textChanged.connect(self._judge)
        self.second.edit.textChanged.connect(self.notice.clear)
        self.first.edit.returnPressed.connect(lambda: self.second.edit.setFocus(Qt.FocusReason.TabFocusReason))
        self.second.edit.returnPressed.connect(self.done)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(key, self.anyway, self.done.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._judge("")

    @property
    def text(self) -> str:
        return self.first.edit.text()

    def ready(self) -> bool:
        """Whether it can be used as it is; if not, the reason is said here and the focus stands where it is mended."""
        if not self.text.strip():
            return self._mend(self.first, self.tr("A file needs a passphrase."))
        if self.second.edit.text() != self.text:
            self.second.edit.selectAll()
            return self._mend(self.second, self.tr("The two are not the same. Type the second once more."))
        judged = strength(self.text, self.personal)
        if judged.enough or self.anyway.isChecked():
            return True
        self.anyway.show()
        words = self.tr(
            "This passphrase is easy to guess for someone who has the laptop and tries millions of them. {weakness} "
            "Four words that have nothing to do with each other keep the file shut."
        )
        return self._mend(self.anyway, words.format(weakness=weakness(self.text, judged)))

    def clear(self) -> None:
        for field in self.fields:
            field.clear()
        self.shown.setChecked(False)

    def show_with(self, field: PassphraseField) -> None:
        """Another passphrase asked for in the same window is shown and hidden with these."""
        field.show_button.hide()
        self.fields.append(field)

    def _show_typed(self, shown: bool) -> None:
        for field in self.fields:
            field.show_typed(shown)

    def _mend(self, part: QWidget, text: str) -> bool:
        self.notice.tell(text)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _judge(self, text: str) -> None:
        self.notice.clear()
        with QSignalBlocker(self.anyway):
            self.anyway.setChecked(False)
        self.anyway.hide()
        self.strength.setText(self._sentence(text))

    def _sentence(self, text: str) -> str:
        if not text:
            return self.tr(
                "At least 10 characters. A few words that only you would put together are easy to keep in mind."
            )
        judged = strength(text, self.personal)
        if len(text) < LEAST_LENGTH:
            return self.tr("Strength: short. At least 10 characters, please.")
        if not judged.enough:
            words = self.tr("Strength: weak. {weakness} One or two more words make it strong.")
            return words.format(weakness=weakness(text, judged))
        return self.tr("Strength: good.") if judged.score == LEAST_SCORE else self.tr("Strength: very good.")
