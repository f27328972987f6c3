"""A session that does not take place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import CANCELLED, State
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, time_text
from balint_desk.ui.fields.editors import LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.segments import Segments


class CancelDialog(FormDialog):
    """Asks by whom, and why, in words. What was noted of the session stays."""

    def __init__(self, desk: Desk, session_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cancel session"), self.tr("Cancel session"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._id = desk, session_id
        self.cancel.setText(self.tr("Keep it"))
        self.by, self.reason = Segments(self._ways(), self.tr("Cancelled")), LineEditor()
        with desk.store.read() as session:
            cancelled = session.get_one(GroupSession, session_id)
            self._show(cancelled)
        self.by.setFocus()

    def keep_all(self) -> None:
        with self._desk.store.write(self.tr("Cancel session")) as session:
            sessions.cancel(session, self._id, self.by.value, self.reason.value())

    def _show(self, cancelled: GroupSession) -> None:
        self.add_note(f"{long_day_text(cancelled.day)}, {time_text(cancelled.starts)}")
        self.add_field("by", self.tr("Cancelled"), self.by)
        self.add_field("reason", self.tr("Reason, if you like"), self.reason)
        self.by.set_value(cancelled.state if cancelled.state in CANCELLED else State.CANCELLED_BY_LEADER)
        self.reason.set_value(cancelled.reason)

    def _ways(self) -> list[tuple[State, str]]:
        return [
            (State.CANCELLED_BY_LEADER, self.tr("By the leader")),
            (State.CANCELLED_OTHERWISE, self.tr("Otherwise")),
        ]
