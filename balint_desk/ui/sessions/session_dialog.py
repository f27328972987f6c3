"""One session more, or one on another day."""

from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.words import State
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import DayEditor, NumberEditor, TimeEditor
from balint_desk.ui.fields.form_dialog import FormDialog


class SessionDialog(FormDialog):
    """Asks for the day, the time and the length."""

    def __init__(self, title: str, keep_text: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(title, keep_text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.day, self.starts, self.minutes = DayEditor(), TimeEditor(), NumberEditor(least=1, most=1439)
        self.add_field("day", self.tr("Day"), self.day)
        self.add_field("starts", self.tr("Begins at"), self.starts)
        self.add_field("minutes", self.tr("Lasts"), self.minutes, self.tr("minutes"))

    def show_values(self, day: date, starts: time, minutes: int) -> None:
        self.day.set_value(day)
        self.starts.set_value(starts)
        self.minutes.set_value(minutes)
        self.day.selectAll()


class AddSession(SessionDialog):
    """A session outside the series, also one already over."""

    added = Signal(object)

    def __init__(self, desk: Desk, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add session"), self.tr("Add"), desk, parent)
        with desk.store.read() as session:
            group = session.get_one(Group, desk.group_id)
            self.show_values(day or desk.today(), group.starts, group.minutes)

    def accept(self) -> None:
        super().accept()
        self.added.emit(self._added)

    def keep_all(self) -> None:
        values = self.values()
        with self.desk.store.write(self.tr("Add session")) as session:
            self._added = sessions.add(session, self.desk.group_id, **values).id


class MoveSession(SessionDialog):
    """Another day, time or length; what is noted goes along."""

    def __init__(self, desk: Desk, session_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Move session"), self.tr("Move"), desk, parent)
        self._id = session_id
        with desk.store.read() as session:
            moved = session.get_one(GroupSession, session_id)
            self._held = moved.state is State.HELD
            self.show_values(moved.day, moved.starts, moved.minutes)

    def keep_all(self) -> None:
        values = self.values()
        if self._held and values["day"] > self.desk.today():
            raise Refused("This session was held, so its day cannot be in the future. Choose today or an earlier day.")
        with self.desk.store.write(self.tr("Move session")) as session:
            sessions.move(session, self._id, **values)
