"""One case of a session: a summary, and its fields while it is edited."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.store.base import new_id
from balint_desk.ui.sessions.write_up.case_fields import NOTHING, CaseFields
from balint_desk.ui.sessions.write_up.feelings import feeling_text
from balint_desk.ui.widgets.cards import Muted, column, label, row

Keep = Callable[[int, dict[str, Any], str], None]
"""Called as keep(case_id, edits, draft)."""


class CaseEditor(QWidget):
    """It opens where the cursor comes to it, and folds when told. A blank one is not kept before something is said.

    Its fields are made when first asked for: most cases are read and not written in.
    """

    typed = Signal()
    shape_changed = Signal()
    move_wanted = Signal(object, int)
    remove_wanted = Signal(object)

    def __init__(self, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case_id, self.stored = new_id(), False
        self._keep, self._draft = keep, ""
        self._place, self._asked_for = 1, False
        self._values = NOTHING
        self._people: Sequence[tuple[int, str]] = ()
        self._own: Sequence[str] = ()
        self.summary = CaseSummary()
        self._fields: CaseFields | None = None
        self._either = QVBoxLayout(self)
        self._either.setContentsMargins(0, 0, 0, 0)
        self._either.addWidget(self.summary)
        self.summary.reached.connect(self._enter)
        self.summary.clicked.connect(self.ask_for)

    @property
    def fields(self) -> CaseFields:
        if self._fields is None:
            self._fields = self._made_fields()
            self._fill()
        return self._fields

    @property
    def is_open(self) -> bool:
        return self._fields is not None and not self._fields.isHidden()

    @property
    def is_blank(self) -> bool:
        """Nothing of it is kept or waits to be kept."""
        return not self.stored and not self._edits()

    def show_case(
        self, place: int, values: Mapping[str, Any], people: Sequence[tuple[int, str]], own: Sequence[str]
    ) -> None:
        self._place, self._values, self._people, self._own = place, values, people, own
        self._fill()
        self.summary.show_case(place, values if self.stored else None, dict(people))

    def open(self) -> None:
        """Show the fields and go to the first of them."""
        self._enter(False)

    def ask_for(self) -> None:
        """Open it as one that is wanted, and not only met on the way."""
        self._asked_for = True
        self._enter(False)

    def fold(self) -> None:
        if self.is_open:
            self.save()
            self._asked_for = False
            self.fields.hide()
            self.summary.show()
            self.shape_changed.emit()

    def save(self) -> None:
        if edits := self._edits():
            self._draft = self._draft or f"case:{self.case_id}:{uuid4().hex}"
            self._keep(self.case_id, edits, self._draft)

    def forget(self) -> None:
        """It is no longer kept; its id stays, so that it comes back here when that is taken back."""
        self.stored, self._draft = False, ""

    def _made_fields(self) -> CaseFields:
        made = CaseFields()
        made.hide()
        self._either.addWidget(made)
        made.said.connect(self.save)
        made.typed.connect(self._set_stops)
        made.typed.connect(self.typed)
        made.move_wanted.connect(lambda by: self.move_wanted.emit(self, by))
        made.remove_wanted.connect(lambda: self.remove_wanted.emit(self))
        return made

    def _fill(self) -> None:
        if self._fields is not None:
            self._fields.heading.setText(self.tr("Case {number}").format(number=self._place))
            self._fields.show_case(self._values, self._people, self._own)
            self._set_stops()

    def _edits(self) -> dict[str, Any]:
        return {} if self._fields is None else self._fields.edits()

    def _enter(self, backwards: bool) -> None:
        if not self.is_open:
            self._draft = ""
            self.fields.show()
        to_end = backwards and not self._set_stops()
        (self.fields.stayed if to_end else self.fields.presenter).setFocus()
        self.summary.hide()
        self.shape_changed.emit()

    def _set_stops(self) -> bool:
        """A further case that nothing is said of, and nobody asked for, is one stop on the way: whether it is one."""
        one_stop = self.is_blank and self._place > 1 and not self._asked_for
        self.fields.stop_only_at_presenter(one_stop)
        return one_stop


class CaseSummary(QWidget):
    """A case in three lines; the cursor or a click opens it."""

    reached = Signal(bool)
    """The cursor came to it; whether it came backwards."""
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title, self.stayed = label("", "card-title", wrap=True), label("", wrap=True)
        self.who, self.feelings = Muted(wrap=False), Muted()
        self.feelings.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(self.who, self.feelings, wide=self.feelings)
        self.setLayout(column(self.title, line, self.stayed, space=6))

    def show_case(self, place: int, values: Mapping[str, Any] | None, people: Mapping[int, str]) -> None:
        """These words; without them a quiet line that something can be noted here."""
        said = values or NOTHING
        nothing = self.tr("Case {number}: nothing noted yet").format(number=place)
        self.title.setText(said["title"] or self.tr("Without a title"))
        self.title.setVisible(values is not None)
        self.who.setText(nothing if values is None else self._who(said, people))
        self.feelings.setText(", ".join(feeling_text(word) for word in said["feelings"]))
        self.stayed.setText(said["stayed"])
        self.stayed.setVisible(bool(said["stayed"]))
        texts = (self.title, self.who, self.feelings, self.stayed)
        self.setAccessibleName("\n".join(line.text() for line in texts if line.text() and not line.isHidden()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(event.reason() == Qt.FocusReason.BacktabFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _who(self, said: Mapping[str, Any], people: Mapping[int, str]) -> str:
        name = people.get(said["presenter_id"], "")
        length = "" if said["minutes"] is None else self.tr("{number} min").format(number=said["minutes"])
        return " · ".join(part for part in (name, length) if part)
