"""One member's line in the register."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from balint_desk.core.words import Channel, Mark
from balint_desk.store.sessions.write_up import RegisterLine
from balint_desk.ui.base.icons import icon
from balint_desk.ui.base.texts import channel_text, day_text, mark_text, time_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor, TimeEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.forms import Form
from balint_desk.ui.sessions.write_up.mark_buttons import Marks
from balint_desk.ui.widgets.cards import button, column, label, link_button, row

NAME_WIDTH, SEGMENT_HEIGHT = 84, 26
BEYOND_ALL = 1000
"""More members than any register has."""
STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -BEYOND_ALL,
    Qt.Key.Key_End: BEYOND_ALL,
}


class RegisterRow(QWidget):
    """The name and the marks; folded under them the seldom marks, and when and how word came."""

    marked = Signal(object, object)
    """The person's id and the mark."""
    stepped = Signal(object, int)
    """To the member above (-1) or below (1); beyond them all, to the first or the last."""
    notice_noted = Signal(object, dict, str)
    """The person's id, what is new of the notice, and the sitting it belongs to."""
    opened = Signal()
    """What is folded was opened or closed."""
    member_wanted = Signal(object)

    def __init__(self, line: RegisterLine, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id = line.person.id
        self.name = label(name, wrap=True)
        self.name.setMinimumWidth(NAME_WIDTH)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.marks = Marks(name)
        self.more = _more(self.tr("More"), name)
        self.fold: Fold | None = None
        self._room = QWidget()
        self._lines = column(row(self.name, self.marks, self._room, self.more, space=4), space=6)
        self.setLayout(self._lines)
        self.keep_room(0)
        self.marks.chosen.connect(lambda mark: self.marked.emit(self.person_id, mark))
        self.marks.keyed.connect(lambda: self.stepped.emit(self.person_id, 1))
        self.more.toggled.connect(self._open)
        self.show_line(line, name)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.marks.setFocus(reason)

    def show_line(self, line: RegisterLine, name: str) -> None:
        """Show what is recorded or proposed; nothing is drawn anew that is the same."""
        self._line = line
        if (self.marks.value, self.marks.proposed) != (line.mark, line.proposed):
            self.marks.set_value(line.mark, line.proposed)
        if self.name.text() != name:
            self.name.setText(name)
            self.marks.rename(name)
            self.more.setAccessibleDescription(name)
        if self.fold is not None:
            self.fold.show_notice(self.person_id, line.notice)

    def keep_room(self, width: int) -> None:
        """The marks take this much, so that they stand under those of a line that shows a seldom one."""
        missing = width - self.marks.sizeHint().width()
        self._room.setFixedWidth(max(missing, 0))
        self._room.setVisible(width > 0)

    def save(self) -> None:
        if self.fold is not None:
            self.fold.form.save()

    def close_fold(self) -> None:
        """Another session: what was folded out belongs to the one before."""
        if self.fold is not None:
            self.more.setChecked(False)
            self.fold.deleteLater()
            self.fold = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(event.key())
        if step and self.marks.isAncestorOf(self.window().focusWidget()):
            self.stepped.emit(self.person_id, step)
        else:
            super().keyPressEvent(event)

    def _open(self, wanted: bool) -> None:
        self.more.setIcon(icon("chevron-up" if wanted else "chevron-down"))
        if wanted and self.fold is None:
            self.fold = Fold(self.notice_noted.emit)
            self.fold.show_notice(self.person_id, self._line.notice)
            self.fold.chosen.connect(lambda mark: self.marked.emit(self.person_id, mark))
            self.fold.member.clicked.connect(lambda: self.member_wanted.emit(self.person_id))
            self._lines.addWidget(self.fold)
        if self.fold is not None:
            self.fold.setVisible(wanted)
        self.opened.emit()


class Fold(QWidget):
    """What is seldom needed of one member: the two other marks, and when and how word of an absence came."""

    chosen = Signal(object)

    def __init__(self, keep: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.away, self.leave = button(mark_text(Mark.AWAY)), button(mark_text(Mark.LEAVE))
        self.member = link_button(self.tr("Open the member"))
        self.form = Form(_NOTICE, keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 8)
        layout.addLayout(row(self.away, self.leave, None, self.member))
        layout.addWidget(self.form)
        self.away.clicked.connect(lambda: self.chosen.emit(Mark.AWAY))
        self.leave.clicked.connect(lambda: self.chosen.emit(Mark.LEAVE))

    def show_notice(self, person_id: int, notice: Any) -> None:
        self.form.show_row(person_id, notice or SimpleNamespace(day=None, at=None, channel=None))


def _channels() -> ChoiceEditor:
    return ChoiceEditor([(None, ""), *((channel, channel_text(channel)) for channel in Channel)])


_NOTICE = (
    Field("Word came on", lambda notice: day_text(notice.day), "day", DayEditor),
    Field("At, if you know", lambda notice: time_text(notice.at) if notice.at else "", "at", TimeEditor),
    Field("How it came", lambda notice: channel_text(notice.channel), "channel", _channels),
)


def _more(text: str, name: str) -> QPushButton:
    made = button("")
    made.setCheckable(True)
    made.setIcon(icon("chevron-down"))
    made.setFixedSize(SEGMENT_HEIGHT, SEGMENT_HEIGHT)
    made.setProperty("role", "link")
    made.setAccessibleName(text)
    made.setAccessibleDescription(name)
    made.setToolTip(text)
    return made
