"""The tab of the sessions: all of them on the left, the chosen one on the right."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QStackedWidget, QWidget

from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.sessions.cancelled_page import CancelledPage
from balint_desk.ui.sessions.plan.plan_dialog import PlanDialog
from balint_desk.ui.sessions.planned_page import PlannedPage
from balint_desk.ui.sessions.register.whole_register import RegisterPage
from balint_desk.ui.sessions.session_actions import SessionActions
from balint_desk.ui.sessions.session_dialog import AddSession
from balint_desk.ui.sessions.session_list import SessionList
from balint_desk.ui.sessions.write_up.write_up import SessionPage, WriteUp, kind_of
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, ROUND_PAGE, Card, Empty, button, link_button, row

LIST_WIDTH = 216


class SessionsTab(Page):
    """A session up to today is written up, one to come is seen and planned, a cancelled one says why.

    Instead of one session the whole register can be seen, until a session is chosen or Esc leads back.
    """

    shows = frozenset({"group_session", "attendance", "spell", "person", "future_absence", "group"})
    member_wanted = Signal(object)
    lock_and_close_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._seek = self._is_whole = False
        self._shown: int | None = None
        self._written_up: int | None = None
        self._proposed: int | None = None
        self.actions_ = SessionActions(desk, self)
        self.list = SessionList(desk)
        self.write_up, self.planned, self.cancelled = WriteUp(desk, self), PlannedPage(desk), CancelledPage(desk)
        self.register = RegisterPage(desk)
        self.whole = self.register.card
        self.whole_link = link_button(self.tr("The whole register"))
        self.card = Card(self.tr("Sessions"), self.tr("Plan dates…"))
        self.add = link_button(self.tr("Add session…"))
        self.more = button(self.tr("More"))
        self.more.setMenu(self.actions_.menu)
        self.empty = Empty(self.tr("The sessions of this group will stand here."), self.tr("Plan dates…"))
        self.right = QStackedWidget()
        self._sides = QStackedLayout(self)
        self._lay_out()
        self._connect()

    @property
    def shown_id(self) -> int | None:
        """The session on the right."""
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(1240, 640)

    def ask(self, changed: frozenset[str]) -> None:
        """What is chosen stays, or the session one most likely comes for is shown."""
        seen = self.list.sees(self._shown)
        ids = self.list.refresh()
        self._sides.setCurrentIndex(0 if ids else 1)
        session_id = self._shown
        if session_id not in ids:
            session_id = self._proposed = _likely(self._desk)
            self._seek = True
        if session_id is None:
            self._leave()
            return
        self._show(session_id)
        if self._seek or (seen and not self.list.sees(session_id)):
            self.list.open_at(session_id)
        self._seek = False

    def open_session(self, session_id: int) -> None:
        """Go to this session, also to one of another group."""
        with self._desk.store.read() as session:
            group_id = session.get_one(GroupSession, session_id).group_id
        if group_id != self._desk.group_id:
            self._desk.choose_group(group_id)
        self._shown, self._seek, self._written_up = session_id, True, None
        self._proposed = None
        self._is_whole = False
        self.refresh()

    def show_register(self) -> None:
        """The register of all sessions instead of one session, with the cursor in it."""
        self._is_whole = True
        self.refresh()
        self.whole.setFocus()

    def leave_register(self) -> None:
        """Back to the session, with the cursor in the list."""
        if self._is_whole:
            self._is_whole = False
            self.refresh()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def plan_dates(self) -> None:
        PlanDialog(self._desk, self).open()

    def add_session(self, day: date | None = None) -> None:
        dialog = AddSession(self._desk, day, self)
        dialog.added.connect(self.open_session)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody chose is proposed anew: meanwhile another session may be the one to write up."""
        if self._shown is not None and self._shown == self._proposed != _likely(self._desk):
            self._shown = None
            self.refresh()
        super().showEvent(event)

    def _show(self, session_id: int) -> None:
        """The page that suits what the session is now. The write-up follows changes by itself."""
        self._shown = session_id
        if self.list.chosen_id != session_id:
            self.list.choose(session_id)
        self.actions_.act_on(session_id)
        page = self._page_of(session_id)
        if page is not self.write_up or self.right.currentWidget() is not page or self._written_up != session_id:
            page.show_session(session_id)
        self._written_up = session_id if page is self.write_up else None
        self.right.setCurrentWidget(self.register if self._is_whole else page)

    def _page_of(self, session_id: int) -> WriteUp | PlannedPage | CancelledPage:
        with self._desk.store.read() as session:
            this = session.get_one(GroupSession, session_id)
        match kind_of(this, self._desk.today()):
            case SessionPage.CANCELLED:
                return self.cancelled
            case SessionPage.COMING:
                return self.planned
        return self.write_up

    def _leave(self) -> None:
        self._shown = self._written_up = None
        self.actions_.act_on(None)

    def _on_chosen(self, session_id: int | None) -> None:
        if session_id is not None:
            self._is_whole, self._proposed = False, None
            self._show(session_id)

    def _on_opened(self) -> None:
        self.leave_register()
        if (page := self.right.currentWidget()) is not None:
            page.setFocus()

    def _on_cell(self, session_id: int) -> None:
        self.open_session(session_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_group(self) -> None:
        self._leave()
        self.list.choose(None)
        super()._on_group()

    def _on_add(self) -> None:
        self.add_session()

    def _open_menu(self, place: QPoint) -> None:
        self.actions_.menu.popup(self.list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        self.card.setFixedWidth(LIST_WIDTH)
        self.card.body.setContentsMargins(11, 14, 2, 10)
        self.card.head.setContentsMargins(5, 0, 10, 0)
        listed = row(self.list)
        listed.setContentsMargins(3, 0, 0, 0)
        self.card.add(row(self.whole_link, None), listed, row(self.add, None))
        for page in (self.write_up, self.planned, self.cancelled, self.register):
            self.right.addWidget(page)
        both = QWidget()
        sides = QGridLayout(both)
        sides.setContentsMargins(ROUND_PAGE, ROUND_PAGE, ROUND_PAGE, ROUND_PAGE)
        sides.setHorizontalSpacing(BETWEEN_CARDS)
        sides.addWidget(self.card, 0, 0)
        sides.addWidget(self.right, 0, 1)
        self.write_up.heading.add_button(self.more)
        self._sides.addWidget(both)
        self._sides.addWidget(self.empty)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.card.link.clicked.connect(self.plan_dates)
        self.empty.button.clicked.connect(self.plan_dates)
        self.add.clicked.connect(self._on_add)
        self.list.chosen.connect(self._on_chosen)
        self.list.clicked.connect(self.leave_register)
        self.list.opened.connect(self._on_opened)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.cancelled.change.clicked.connect(self.actions_.change_reason)
        self.cancelled.delete.clicked.connect(self.actions_.delete.trigger)
        self.cancelled.takes_place.clicked.connect(self.actions_.takes_place.trigger)
        self.planned.absence_wanted.connect(self.actions_.change_absence)
        self.planned.will_be_away.clicked.connect(self.actions_.will_be_away)
        self.planned.cancel.clicked.connect(self.actions_.cancel.trigger)
        self.planned.delete.clicked.connect(self.actions_.delete.trigger)
        self.planned.member_wanted.connect(self.member_wanted)
        self.planned.move_button.clicked.connect(self.actions_.move.trigger)
        self.whole.back_wanted.connect(self.leave_register)
        self.whole.begin_wanted.connect(self._on_add)
        self.whole.member_wanted.connect(self.member_wanted)
        self.whole.picture_menu.told.connect(self.told)
        self.whole.session_wanted.connect(self._on_cell)
        self.whole_link.clicked.connect(self.show_register)
        self.write_up.lock_and_close_wanted.connect(self.lock_and_close_wanted)
        self.write_up.member_wanted.connect(self.member_wanted)
        self._listen()


def _likely(desk: Desk) -> int | None:
    """The session one most likely comes for."""
    with desk.store.read() as session:
        return sessions.to_open(session, desk.group_id, desk.today())
