"""A small window with a few labelled fields, for making or changing what has no page of its own."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QGridLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.fields.editors import Editor
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, column, label, page_title, primary_button, row

WIDE, CLOSER = 460, 4


class FormDialog(QDialog):
    """A subclass adds its fields, and writes them all at once in `keep_all`. What is refused stays as typed."""

    def __init__(self, title: str, keep_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.editors: dict[str, Editor] = {}
        self._fields: dict[str, QWidget] = {}
        self._titles: dict[str, QLabel] = {}
        self._afters: dict[str, QLabel] = {}
        self._line_of: dict[str, int] = {}
        self._rows = QGridLayout()
        self._rows.setVerticalSpacing(8)
        self._rows.setHorizontalSpacing(14)
        self._rows.setColumnStretch(1, 1)
        self.cancel, self.keep = button(self.tr("Cancel")), primary_button(keep_text)
        self.keep.setDefault(True)
        self._buttons, self._foot = [self.cancel, self.keep], row(None, self.cancel, self.keep)
        self.body = QVBoxLayout()
        self.body.addWidget(page_title(title))
        self.body.addLayout(self._rows)
        self._layout = column(self.body, None, self._foot, space=14, around=CARD_SPACE)
        self.setLayout(self._layout)
        self.setMinimumWidth(WIDE)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the first field, and Tab comes to the buttons last, though they were made first."""
        super().showEvent(event)
        self.fit()
        fields = [stop for stop in _by_tab(self) if stop not in self._buttons]
        if fields and not self.isAncestorOf(self.focusWidget()):
            for before, after in pairwise([fields[-1], *self._buttons]):
                self.setTabOrder(before, after)
            fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """As wide as its fields in every font: where a least width is set, Qt asks for no more than that."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resize(max(self.width(), self._layout.totalMinimumSize().width()), self.height())
        return done

    def fit(self) -> None:
        """As high as its sentences: Qt forgets their second lines when it counts how high a window must be."""
        self.resize(self.width(), max(self.height(), self._layout.totalHeightForWidth(self.width())))

    def stand_closer(self) -> None:
        """So many lines that the window would not fit on a screen 640 pixels high."""
        for lines in self.findChildren(QLayout):
            if isinstance(lines, QGridLayout | QFormLayout):
                lines.setVerticalSpacing(CLOSER)

    def accept(self) -> None:
        self.keep_all()
        super().accept()

    def keep_all(self) -> None:
        """Write what the fields say, or raise Refused: then the window stays as it is."""
        raise NotImplementedError

    def add_field(self, name: str, words: str, editor: QWidget, after: str = "") -> None:
        """A line with its words, its editor, and what is said after it ("minutes")."""
        line = self._rows.rowCount()
        title = self._take(name, words, editor, line)
        editor.setAccessibleName(f"{words} {after}".strip())
        self._rows.addWidget(title, line, 0)
        if after:
            editor.setMaximumWidth(80)
            self._afters[name] = label(after)
            self._rows.addLayout(row(editor, self._afters[name], None), line, 1)
        else:
            self._rows.addWidget(editor, line, 1)

    def add_beside(self, before: str, name: str, words: str, editor: QWidget) -> None:
        """On the line of a field that is there, where a window would be too high otherwise."""
        first, line = self._fields[before], self._line_of[before]
        title = self._take(name, words, editor, line)
        editor.setAccessibleName(words)
        self._rows.removeWidget(first)
        beside = row(first, title, editor)
        beside.setStretchFactor(first, 2)
        beside.setStretchFactor(editor, 1)
        self._rows.addLayout(beside, line, 1)

    def say_after(self, name: str, after: str) -> None:
        """Another word after a field: "week" after one, "weeks" after two."""
        self._afters[name].setText(after)
        self._fields[name].setAccessibleName(f"{self._titles[name].text()} {after}")

    def show_field(self, name: str, shown: bool) -> None:
        """A field with its words, or neither of them."""
        for part in (self._fields[name], self._titles[name]):
            part.setVisible(shown)

    def add_note(self, text: str) -> None:
        """A quiet sentence under the fields so far."""
        self._rows.addWidget(Muted(text), self._rows.rowCount(), 0, 1, 2)

    def add_button(self, words: str, *, left: bool = False) -> QPushButton:
        """One more at the foot: before the one that keeps, or at the far left."""
        made = button(words)
        self._foot.insertWidget(0 if left else self._foot.count() - 1, made)
        self._buttons.insert(0 if left else len(self._buttons) - 1, made)
        return made

    def add_below(self, part: QWidget | QLayout) -> None:
        self.body.addLayout(part) if isinstance(part, QLayout) else self.body.addWidget(part)

    def values(self) -> dict[str, Any]:
        """What all the fields say; one that cannot be read or is empty is refused, with the cursor put there."""
        return {name: self._value(editor) for name, editor in self.editors.items()}

    def _take(self, name: str, words: str, field: QWidget, line: int) -> QLabel:
        title = label(words)
        title.setBuddy(field)
        self._fields[name], self._titles[name], self._line_of[name] = field, title, line
        if isinstance(field, Editor):
            self.editors[name] = field
        return title

    def _value(self, editor: Editor) -> Any:
        try:
            value = editor.value()
            if value in (None, ""):
                raise Refused("“{field}” is empty. Please fill it in.", field=editor.accessibleName())
        except Refused:
            editor.setFocus()
            raise
        return value


def _by_tab(dialog: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, in its order."""
    part = dialog.nextInFocusChain()
    while part is not None and part is not dialog:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.isHidden():
            yield part
        part = part.nextInFocusChain()
