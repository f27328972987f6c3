"""The three cards of a write-up beside each other, or, where the window is narrow, under each other."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import time_text
from balint_desk.ui.sessions.write_up.cases_card import CasesCard
from balint_desk.ui.sessions.write_up.register_card import RegisterCard
from balint_desk.ui.sessions.write_up.talk_card import TalkCard
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, column

REGISTER = frozenset({"attendance", "notice", "future_absence", "person", "spell", "group_session"})
CASES = frozenset({"attendance", "case", "case_feeling", "person", "spell", "group_session", "group"})
TALK = frozenset({"debrief_part", "thought", "group_session", "led", "leader", "leading"})
ON_CARDS = REGISTER | CASES | TALK
LEFT, RIGHT = 545, 455


class ThreeCards(QWidget):
    """Who came, cases, talking it over: one session, which all three are given by its id. Nothing here is red."""

    shape_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.register, self.cases, self.talk = RegisterCard(desk), CasesCard(desk), TalkCard(desk)
        self.all = (self.register, self.cases, self.talk)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(BETWEEN_CARDS)
        self._left = column(self.register, self.cases, None)
        self._columns.addLayout(self._left, LEFT)
        self._columns.addWidget(self.talk, RIGHT)
        self.register.said_right.connect(self.cases.begin)
        self.cases.passed.connect(self.talk.begin)
        for card in self.all:
            card.kept.connect(self._tell_saved)
            card.shape_changed.connect(self.shape_changed)

    def show_session(self, session_id: int) -> None:
        """The shape of all three changes at once, so it is not told card by card."""
        self.talk.tell_saved("")
        self.blockSignals(True)
        try:
            for card in self.all:
                card.show_session(session_id)
        finally:
            self.blockSignals(False)

    def refresh(self, tables: frozenset[str]) -> None:
        if tables & REGISTER:
            self.register.refresh()
        if tables & CASES:
            self.cases.refresh()
        if tables & TALK:
            self.talk.refresh()

    def save(self) -> None:
        """Keep at once what is typed."""
        for card in self.all:
            card.save()

    def go_on(self) -> None:
        """The register is right; and on to what comes next, unless the cursor is past it: at last to "Finish"."""
        here, proposals = self.window().focusWidget(), self.register.has_proposals
        case = self.cases.editor_of(here)
        if proposals:
            self.register.confirm()
        if case is not None and not proposals:
            self.cases.go_on(case)
        elif case is None and not self.talk.isAncestorOf(here):
            self.cases.begin()
        elif case is None and not proposals:
            self.talk.go_on()

    def on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """What is typed is kept when the cursor leaves it."""
        if old is not None and self.isAncestorOf(old):
            for card in (self.cases, self.talk):
                card.save_waiting()
        if new is not None and new.window() is self.window():
            self.cases.on_focus(new)

    def fit(self, width: int) -> None:
        """Side by side only where both sides have the room they need."""
        needed = self._left.minimumSize().width() + BETWEEN_CARDS + self.talk.minimumSizeHint().width()
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = side if width >= needed else under
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)

    def _tell_saved(self) -> None:
        self.talk.tell_saved(self.tr("Saved {time}").format(time=time_text(datetime.now().time())))
