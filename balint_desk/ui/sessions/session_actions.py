"""What can be done with a session besides writing it up, for buttons and menus alike."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from balint_desk.core.words import CANCELLED, State
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.sessions import GoingWithSession
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, names_text
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from balint_desk.ui.sessions.cancel_dialog import CancelDialog
from balint_desk.ui.sessions.session_dialog import MoveSession
from balint_desk.ui.widgets.message_boxes import ask_first, message_box


class SessionActions(QObject):
    """Acts on the session last shown. What cannot be taken back by a look asks first; all of it can be undone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self._id: int | None = None
        self.move = self._action(self.tr("Move…"), self._move)
        self.cancel = self._action(self.tr("Cancel session…"), self._cancel)
        self.takes_place = self._action(self.tr("It takes place after all"), self._take_place)
        self.away = QAction(self.tr("Will be away…"), self)
        self.away.triggered.connect(self.will_be_away)
        self.delete = self._action(self.tr("Delete…"), self._ask_delete)
        self.menu = QMenu(parent)
        self.menu.addActions([self.move, self.cancel, self.takes_place, self.away, self.delete])

    def act_on(self, session_id: int | None) -> None:
        """The session the actions are about from now on, or none."""
        self._id = session_id
        for action in self.menu.actions():
            action.setEnabled(session_id is not None)
        self.away.setEnabled(True)
        if session_id is not None:
            cancelled = self._session(session_id).state in CANCELLED
            self.cancel.setVisible(not cancelled)
            self.takes_place.setVisible(cancelled)

    def will_be_away(self) -> None:
        """A coming absence; if a session to come is shown, its day is proposed."""
        dialog = AbsenceDialog(self._desk, None, self._parent)
        day = self._session(self._id).day if self._id is not None else self._desk.today()
        if day > self._desk.today():
            dialog.propose_day(day)
        dialog.open()

    def change_absence(self, absence_id: int) -> None:
        dialog = AbsenceDialog(self._desk, None, self._parent)
        dialog.change(absence_id)
        dialog.open()

    def change_reason(self) -> None:
        self._act(self._ask_reason)

    def _ask_reason(self, session_id: int) -> None:
        CancelDialog(self._desk, session_id, self._parent).open()

    def _move(self, session_id: int) -> None:
        MoveSession(self._desk, session_id, self._parent).open()

    def _cancel(self, session_id: int) -> None:
        self._desk.saving_wanted.emit()
        this = self._session(session_id)
        if this.state is not State.HELD:
            self._ask_reason(session_id)
            return
        text = self.tr("The session of {day} was held. Cancel it all the same?")
        more = self.tr("What is noted of it stays, but counts no more. “It takes place after all” brings it back.")
        text = text.format(day=long_day_text(this.day))
        box = message_box(self._parent, text, more, title=self.tr("Cancel session"))
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.addButton(self.tr("Go on…"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(self.change_reason)
        box.open()

    def _take_place(self, session_id: int) -> None:
        with self._desk.store.write(self.tr("Session takes place")) as session:
            sessions.uncancel(session, session_id)

    def _ask_delete(self, session_id: int) -> None:
        self._desk.saving_wanted.emit()
        with self._desk.store.read() as session:
            going = sessions.what_goes(session, session_id)
        text = self.tr("Delete the session of {day}?").format(day=long_day_text(self._session(session_id).day))
        box = message_box(self._parent, text, self._going_text(going), title=self.tr("Delete session"))
        ask_first(box, self.tr("Delete"), self.tr("Keep"), lambda: self._delete(session_id))

    def _delete(self, session_id: int) -> None:
        with self._desk.store.write(self.tr("Delete session")) as session:
            sessions.delete(session, session_id)

    def _going_text(self, going: GoingWithSession) -> str:
        parts = (
            (going.marks, self.tr("the register"), self.tr("the register")),
            (going.cases, self.tr("its case"), self.tr("its {n} cases")),
            (going.words, self.tr("what was written about it"), self.tr("what was written about it")),
        )
        named = [(one if n == 1 else several).format(n=n) for n, one, several in parts if n]
        if not named:
            return self.tr("Nothing is noted of it yet. Undo brings it back.")
        return self.tr("With it goes {what}. Undo brings all of it back.").format(what=names_text(named))

    def _session(self, session_id: int) -> GroupSession:
        with self._desk.store.read() as session:
            return session.get_one(GroupSession, session_id)

    def _action(self, text: str, do: Callable[[int], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: self._act(do))
        return action

    def _act(self, do: Callable[[int], None]) -> None:
        """With the session shown, if there is one."""
        if self._id is not None:
            do(self._id)
