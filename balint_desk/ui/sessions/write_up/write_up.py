"""The write-up: who came, the cases, talking it over. One page for the five minutes after the group."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import CANCELLED, State
from balint_desk.store.base import now
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.open_windows import application
from balint_desk.ui.base.page import NONE, Page
from balint_desk.ui.base.texts import state_text
from balint_desk.ui.sessions.write_up.closing_page import Closing
from balint_desk.ui.sessions.write_up.heading import WriteUpHeading
from balint_desk.ui.sessions.write_up.three_cards import ON_CARDS, ThreeCards
from balint_desk.ui.widgets.cards import Card, column, label, scroll_page, settle
from balint_desk.ui.widgets.tab_order import set_reading_order

HEAD = frozenset({"group_session", "led", "leader", "leading", "group"})


class SessionPage(Enum):
    """What a session lets one do on the page of the write-up."""

    NOTHING = auto()
    OPEN = auto()
    COMING = auto()
    CANCELLED = auto()


class WriteUp(Page):
    """It is given a session by its id and asks for the rest; all it is told is kept at once or within 1.5 seconds."""

    shows = ON_CARDS | HEAD
    finished = Signal(object)
    """The id of the session whose write-up was finished."""
    lock_and_close_wanted = Signal()
    member_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._session_id: int | None = None
        self.heading, self.cards, self.closing = WriteUpHeading(), ThreeCards(desk), Closing()
        self.register, self.cases, self.talk = self.cards.all
        self.note, self.note_card = label("", wrap=True), Card()
        self.note_card.add(self.note)
        self._looking = QTimer(self, interval=0, singleShot=True)
        self._looking.timeout.connect(self._see_focus)
        self._lay_out()
        self._add_shortcuts()
        self._connect()
        self._show_kind(SessionPage.NOTHING)

    @property
    def session_id(self) -> int | None:
        return self._session_id

    @property
    def editing(self) -> bool:
        """Whether a write-up is open in front of the leader: the desk then waits longer before it locks."""
        return self.cards.isVisible()

    def show_session(self, session_id: int | None) -> None:
        """Show this session, or nothing; what was typed about the one before is kept first."""
        if session_id != self._session_id:
            self.save()
            self._session_id = session_id
            if session_id is not None:
                self._changed = NONE
                self.cards.show_session(session_id)
                self._order_tabs()
            self.area.verticalScrollBar().setValue(0)
        self.closing.hide()
        self._show_session()
        settle(self)

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """The page itself takes no keys: the register does."""
        self.begin()

    def begin(self) -> None:
        """To the first member of the register."""
        if not self.cards.isHidden():
            self.register.begin()

    def open_case(self, case_id: int | None) -> None:
        """Go to a case that was looked for, if it is on the page."""
        if not self.cards.isHidden():
            self.cases.open_case(case_id)

    def save(self) -> None:
        """Keep at once what is typed."""
        if self._session_id is not None:
            self.cards.save()

    def finish(self) -> None:
        """Keep what was proposed; the session was held. All that is open may stay so."""
        session_id = self._session_id
        if session_id is None or self.cards.isHidden():
            return
        self.save()
        with self._desk.store.write(self.tr("Finish write-up")) as session:
            write_up.finish(session, session_id, now())
        self.closing.show_after(self._desk, session_id)
        self._show_kind(SessionPage.OPEN)
        self.closing.begin()
        self.finished.emit(session_id)

    def back_to_the_session(self) -> None:
        self.closing.hide()
        self._show_session()
        self.talk.finish.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The columns follow the room they are seen in."""
        if isinstance(event, QResizeEvent):
            self.cards.fit(event.size().width())
            settle(self.cards)
        return False

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._page = column(space=12)
        self._inside.setLayout(self._page)
        for thing, stretch in ((self.note_card, 0), (self.cards, 1), (self.closing, 0)):
            self._page.addWidget(thing, stretch)
        self._page.addStretch()
        self.area = scroll_page(self._inside)
        self.area.viewport().installEventFilter(self)
        self._whole = column(self.heading, self.area, space=12)
        self.setLayout(self._whole)

    def _add_shortcuts(self) -> None:
        """Known to this page only, and offered to a menu by QWidget.actions()."""
        for text, keys, do in (
            (self.tr("&Who came"), "Alt+1", self.register.begin),
            (self.tr("&Cases"), "Alt+2", self.cases.begin),
            (self.tr("&Talking it over"), "Alt+3", self.talk.begin),
            (self.tr("The &register is right"), "Ctrl+Return", self.cards.go_on),
            (self.tr("&Add case"), "Ctrl+Shift+N", self.cases.add_case),
            (self.tr("&Finish"), "Ctrl+Shift+Return", self.finish),
        ):
            action = QAction(text, self)
            both = [keys, keys.replace("Return", "Enter")] if "Return" in keys else [keys]
            action.setShortcuts([QKeySequence(key) for key in both])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _, do=do: None if self.cards.isHidden() else do())
            self.addAction(action)

    def _connect(self) -> None:
        self._desk.saving_wanted.connect(self.save)
        application().focusChanged.connect(self._on_focus)
        self.heading.led_by_chosen.connect(self._keep_led_by)
        self.register.member_wanted.connect(self.member_wanted)
        self.talk.finish_wanted.connect(self.finish)
        self.closing.back.clicked.connect(self.back_to_the_session)
        self.closing.lock.clicked.connect(self.lock_and_close_wanted)
        self.cards.shape_changed.connect(self._order_tabs)
        self._listen()

    def _order_tabs(self) -> None:
        set_reading_order(self._whole, self._page)

    def ask(self, changed: frozenset[str]) -> None:
        """A card of which nothing changed stays as it is: somebody may be typing there."""
        if self._session_id is None:
            return
        with self._desk.store.read() as session:
            gone = session.get(GroupSession, self._session_id) is None
        if gone:
            self._session_id = None
        else:
            self.cards.refresh(changed)
        if changed & HEAD:
            self._show_session()

    def _on_group(self) -> None:
        """The tab shows another session then."""

    def _show_session(self) -> None:
        """The head, and which part is seen. A finish that was taken back leads back to the cards."""
        if self._session_id is None:
            self._show_kind(SessionPage.NOTHING)
            return
        with self._desk.store.read() as session:
            this = session.get_one(GroupSession, self._session_id)
            led = write_up.led_by(session, this.id)
            self.heading.show_session(this, led, leaders.all_leaders(session))
            kind = kind_of(this, self._desk.today())
        self.note.setText(_note_of(this, kind))
        if this.finished is None:
            self.closing.hide()
        self._show_kind(kind)

    def _show_kind(self, kind: SessionPage) -> None:
        closing = not self.closing.isHidden() and kind is SessionPage.OPEN
        self.heading.setVisible(kind is not SessionPage.NOTHING)
        self.note_card.setVisible(kind in (SessionPage.COMING, SessionPage.CANCELLED))
        self.cards.setVisible(kind is SessionPage.OPEN and not closing)
        self.closing.setVisible(closing)

    def _keep_led_by(self, leader_ids: list[int]) -> None:
        if self._session_id is not None:
            with self._desk.store.write(self.tr("Say who led")) as session:
                leaders.set_led(session, self._session_id, leader_ids)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        self.cards.on_focus(old, new)
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._looking.start()

    def _see_focus(self) -> None:
        """Once all is laid out: where the keys go is seen, and of a case all there is room for."""
        here = self.window().focusWidget()
        if here is not None and self.cards.isAncestorOf(here):
            settle(self.cards)
            for seen in filter(None, (self.cases.editor_of(here), here)):
                for corner in (seen.rect().bottomRight(), seen.rect().topLeft()):
                    at = seen.mapTo(self._inside, corner)
                    self.area.ensureVisible(at.x(), at.y(), 20, 20)


def kind_of(this: GroupSession, today: date) -> SessionPage:
    if this.state in CANCELLED:
        return SessionPage.CANCELLED
    return SessionPage.COMING if this.state is State.PLANNED and this.day > today else SessionPage.OPEN


def _note_of(this: GroupSession, kind: SessionPage) -> str:
    """What is said of a session that cannot be written up: it is still to come, or it was cancelled."""
    if kind is SessionPage.COMING:
        return QCoreApplication.translate(
            "Note", "This session is still to come. It can be written up from that day on."
        )
    return f"{state_text(this.state)}: {this.reason}" if this.reason else f"{state_text(this.state)}."
