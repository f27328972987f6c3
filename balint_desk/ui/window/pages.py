"""The tabs. Each page is built when it is first seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.widgets.cards import column

if TYPE_CHECKING:
    from balint_desk.ui.debriefs.tab import DebriefsTab
    from balint_desk.ui.fees.tab import FeesTab
    from balint_desk.ui.members.tab import MembersTab
    from balint_desk.ui.overview.tab import OverviewTab
    from balint_desk.ui.sessions.tab import SessionsTab

P_co = TypeVar("P_co", bound=Page, covariant=True)

# Each page is imported when it is first seen: what stands on the others need not be waited for at the start.


def _overview(desk: Desk, parent: QWidget) -> "OverviewTab":
    from balint_desk.ui.overview.tab import OverviewTab  # noqa: PLC0415

    return OverviewTab(desk, parent)


def _members(desk: Desk, parent: QWidget) -> "MembersTab":
    from balint_desk.ui.members.tab import MembersTab  # noqa: PLC0415

    return MembersTab(desk, parent)


def _sessions(desk: Desk, parent: QWidget) -> "SessionsTab":
    from balint_desk.ui.sessions.tab import SessionsTab  # noqa: PLC0415

    return SessionsTab(desk, parent)


def _fees(desk: Desk, parent: QWidget) -> "FeesTab":
    from balint_desk.ui.fees.tab import FeesTab  # noqa: PLC0415

    return FeesTab(desk, parent)


def _debriefs(desk: Desk, parent: QWidget) -> "DebriefsTab":
    from balint_desk.ui.debriefs.tab import DebriefsTab  # noqa: PLC0415

    return DebriefsTab(desk, parent)


class LatePage(Generic[P_co]):
    """One of the tabs, with its page as soon as somebody asks for it."""

    def __init__(self, pages: "Pages", name: str, words: str, build: Callable[[Desk, QWidget], P_co]) -> None:
        self.name, self.words = name, words
        self._pages, self._build = pages, build
        self._built: P_co | None = None
        self._connect: Callable[[P_co], None] | None = None

    def connect(self, connect: Callable[[P_co], None]) -> None:
        """What is done with the page once it is built: connecting it to the others."""
        self._connect = connect

    @property
    def page(self) -> P_co:
        return self.build()

    def build(self) -> P_co:
        """Once, and not shown."""
        if self._built is None:
            self._built = self._build(self._pages.desk, self._pages.stack)
            self._pages.stack.addWidget(self._built)
            if self._connect is not None:
                self._connect(self._built)
        return self._built

    def open(self) -> P_co:
        """Show it."""
        self._pages.show_page(self)
        return self.page


class Pages(QWidget):
    """A bar of tabs over a stack of pages."""

    shown = Signal(str)
    """The name of the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.bar, self.stack = QTabBar(), QStackedWidget()
        self.overview = LatePage(self, "overview", self.tr("Overview"), _overview)
        self.members = LatePage(self, "members", self.tr("Members"), _members)
        self.sessions = LatePage(self, "sessions", self.tr("Sessions"), _sessions)
        self.fees = LatePage(self, "fees", self.tr("Fees"), _fees)
        self.debriefs = LatePage(self, "debriefs", self.tr("Debriefs"), _debriefs)
        self.all: tuple[LatePage[Page], ...] = (self.overview, self.members, self.sessions, self.fees, self.debriefs)
        self.bar.setAccessibleName(self.tr("Pages"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        for late in self.all:
            self.bar.addTab(late.words)
        self.bar.setCurrentIndex(-1)
        self.setLayout(column(self.bar, self.stack, space=0, wide=self.stack))
        self.bar.currentChanged.connect(self._show)

    @property
    def current(self) -> LatePage[Page]:
        return self.all[self.bar.currentIndex()]

    def named(self, name: str) -> LatePage[Page]:
        """As it is remembered; the first one where another version had others."""
        return next((late for late in self.all if late.name == name), self.all[0])

    def show_page(self, late: LatePage[Page]) -> None:
        place = self.all.index(late)
        if place == self.bar.currentIndex():
            self._show(place)
        else:
            self.bar.setCurrentIndex(place)

    def _show(self, place: int) -> None:
        self.stack.setCurrentWidget(self.all[place].page)
        self.shown.emit(self.all[place].name)
