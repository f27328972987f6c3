"""One form for everything that is edited in place: there is no Save button, what is typed is kept."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fields.autosave import Autosave
from balint_desk.ui.fields.editors import Editor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.widgets.cards import label

STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_NEVER = object()

Keep = Callable[[int, dict[str, Any], str], None]
"""Called as keep(row_id, edits, draft): write these edits of that row. One draft is one sitting at one field."""
_Refusals = dict[str, tuple[str, str]]
"""By field, what was typed, and why it was refused."""


class Form(QWidget):
    """A line for each field. An edit is kept 1.5 seconds after its first key, on leaving the field, and on `save`.

    What is refused stays as typed, with the reason under it; other fields are kept all the same.
    """

    kept = Signal()

    def __init__(
        self, fields: Sequence[Field], keep: Keep, parent: QWidget | None = None, *, with_titles: bool = True
    ) -> None:
        super().__init__(parent)
        self._with_titles = with_titles
        self._keep = keep
        self._row_id: int | None = None
        self._shown: dict[str, Any] = {}
        self._refused: dict[str, str] = {}
        self._drafts: dict[str, str] = {}
        self._held: dict[int, _Refusals] = {}
        self.fields = [field for field in fields if field.name]
        self.editors = {field.name: field.editor() for field in self.fields}
        self.refusals = {field.name: label("", "refused", wrap=True) for field in self.fields}
        self._autosave = Autosave(self._save_all, self)
        self._lay_out()
        for editor in self.editors.values():
            editor.edited.connect(self._autosave.touch)
            editor.installEventFilter(self)

    def show_row(self, row_id: int | None, row: Any) -> None:
        """Show this row, or nothing. What is typed and not yet kept stays, also when coming back to a row."""
        if row_id != self._row_id:
            self.save()
            self._hold()
            self._row_id, self._shown = row_id, {}
            self._drafts.clear()
        self.setEnabled(row_id is not None)
        for field in self.fields:
            self._show_value(field.name, None if row is None else getattr(row, field.name))
        if row_id is not None:
            self._put_back(self._held.pop(row_id, {}))

    def save(self) -> None:
        """Keep at once whatever was typed; nothing is written where nothing differs."""
        self._autosave.save()

    def edits(self) -> dict[str, Any]:
        """What is typed and differs from what is kept; raises Refused where it cannot be read."""
        now = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in now.items() if not _same(value, self._shown.get(name))}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STILL_HERE:
            name = next(name for name, editor in self.editors.items() if editor is watched)
            self._save_one(name)
            self._drafts.pop(name, None)
        return False

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(6)
        layout.setColumnStretch(1, 1)
        for line, field in enumerate(self.fields):
            editor, title = self.editors[field.name], _title(field, self.editors[field.name])
            layout.addWidget(title, 2 * line, 0)
            title.setHidden(not self._with_titles)
            layout.addWidget(editor, 2 * line, 1)
            layout.addWidget(self.refusals[field.name], 2 * line + 1, 1)
            self.refusals[field.name].hide()

    def _save_all(self) -> None:
        for name in self.editors:
            self._save_one(name)

    def _save_one(self, name: str) -> None:
        if self._row_id is None or not self._is_new(name):
            return
        before = self._shown.get(name)
        try:
            value = self.editors[name].value()
            if _same(value, before):
                self._tell(name, "")
                return
            self._shown[name] = value
            self._keep(self._row_id, {name: value}, self._drafts.setdefault(name, f"{name}:{uuid4().hex}"))
        except Refused as refused:
            self._shown[name] = before
            self._tell(name, refused_text(refused))
            self._refused[name] = self.editors[name].typed()
        else:
            self._tell(name, "")
            self.kept.emit()

    def _is_new(self, name: str) -> bool:
        """Not what was refused already: it is not tried again before it is typed anew."""
        return name not in self._refused or self._refused[name] != self.editors[name].typed()

    def _tell(self, name: str, reason: str) -> None:
        """Say under the field why it is not kept, or that it is."""
        if not reason:
            self._refused.pop(name, None)
        self.refusals[name].setText(reason)
        self.refusals[name].setVisible(bool(reason))
        self.editors[name].setAccessibleDescription(reason)

    def _show_value(self, name: str, value: Any) -> None:
        editor = self.editors[name]
        kept_before, self._shown[name] = self._shown.get(name, _NEVER), value
        if kept_before is not _NEVER and not self._holds(editor, kept_before):
            return
        if not self._holds(editor, value):
            editor.set_value(value)
            self._drafts.pop(name, None)
        self._tell(name, "")

    @staticmethod
    def _holds(editor: Editor, value: Any) -> bool:
        try:
            return _same(editor.value(), value)
        except Refused:
            return False

    def _hold(self) -> None:
        """Put aside what was typed and refused, until this row is shown again."""
        if self._row_id is not None and self._refused:
            self._held[self._row_id] = {
                name: (text, self.refusals[name].text()) for name, text in self._refused.items()
            }
        self._refused.clear()

    def _put_back(self, held: _Refusals) -> None:
        for name, (typed, reason) in held.items():
            self.editors[name].set_typed(typed)
            self._refused[name] = typed
            self._tell(name, reason)


def _title(field: Field, editor: Editor) -> QLabel:
    title = label(field.title, "muted")
    title.setBuddy(editor)
    editor.setAccessibleName(field.title)
    return title


def _same(one: Any, other: Any) -> bool:
    """An empty text is no text."""
    return (None if one == "" else one) == (None if other == "" else other)
