"""One or two days asked for: when someone joined, left or came back."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QPushButton, QWidget

from balint_desk.ui.fields.editors import DayEditor
from balint_desk.ui.widgets.cards import button, column, label, link_button, primary_button, row

Keep = Callable[..., None]
"""Given the days in the order asked; raises Refused where they cannot be."""


class DaysDialog(QDialog):
    """Asks for days and hands them on. What is refused stays here as typed."""

    def __init__(self, title: str, days: Sequence[tuple[str, date | None]], keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._keep = keep
        self.editors = [_editor(words, day) for words, day in days]
        lines = QFormLayout()
        for editor, (words, _) in zip(self.editors, days, strict=True):
            lines.addRow(words, editor)
        self.save_button, self.cancel_button = primary_button(self.tr("Save")), button(self.tr("Cancel"))
        self.save_button.setDefault(True)
        self.cancel_button.setAutoDefault(True)
        self.below = row(None, self.cancel_button, self.save_button)
        self.setLayout(column(label(title, "card-title"), lines, self.below, around=18))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def offer(self, words: str, do: Callable[[], None]) -> QPushButton:
        """Another thing that can be done instead; doing it closes the dialog."""

        def instead() -> None:
            do()
            self.reject()

        other = link_button(words)
        other.setAutoDefault(True)
        other.clicked.connect(instead)
        self.below.insertWidget(0, other)
        return other

    def accept(self) -> None:
        self._keep(*(editor.value() for editor in self.editors))
        super().accept()


def _editor(words: str, day: date | None) -> DayEditor:
    editor = DayEditor()
    editor.setAccessibleName(words)
    editor.set_value(day)
    editor.selectAll()
    return editor
