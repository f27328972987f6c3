"""What is said of a session that cannot be written up: it is still to come, or it was cancelled."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from balint_desk.core.words import CANCELLED, State
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.texts import state_text

translate = QCoreApplication.translate


class SessionPage(Enum):
    """What a session lets one do on the page of the write-up."""

    NOTHING = auto()
    OPEN = auto()
    COMING = auto()
    CANCELLED = auto()


def kind_of(this: GroupSession, today: date) -> SessionPage:
    if this.state in CANCELLED:
        return SessionPage.CANCELLED
    return SessionPage.COMING if this.state is State.PLANNED and this.day > today else SessionPage.OPEN


def note_of(this: GroupSession, kind: SessionPage) -> str:
    if kind is SessionPage.COMING:
        return translate("Note", "This session is still to come. It can be written up from that day on.")
    return f"{state_text(this.state)}: {this.reason}" if this.reason else f"{state_text(this.state)}."
