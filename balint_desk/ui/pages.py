"""The tabs. Each page is built when it is first seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from balint_desk.ui.desk import Desk

# Each page is imported when it is first seen: what stands on the others need not be waited for at the start.


def _overview(desk: Desk, parent: QWidget) -> QWidget:
    from balint_desk.ui.overview.tab import OverviewTab  # noqa: PLC0415

    return OverviewTab(desk, parent)


def _members(desk: Desk, parent: QWidget) -> QWidget:
    from balint_desk.ui.members.tab import MembersTab  # noqa: PLC0415

    return MembersTab(desk, parent)


def _sessions(desk: Desk, parent: QWidget) -> QWidget:
    from balint_desk.ui.sessions.tab import SessionsTab  # noqa: PLC0415

    return SessionsTab(desk, parent)


def _fees(desk: Desk, parent: QWidget) -> QWidget:
    from balint_desk.ui.fees.tab import FeesTab  # noqa: PLC0415

    return FeesTab(desk, parent)


def _debriefs(desk: Desk, parent: QWidget) -> QWidget:
    from balint_desk.ui.debriefs.tab import DebriefsTab  # noqa: PLC0415

    return DebriefsTab(desk, parent)


PAGES: dict[str, Callable[[Desk, QWidget], QWidget]] = {
    "overview": _overview,
    "members": _members,
    "sessions": _sessions,
    "fees": _fees,
    "debriefs": _debriefs,
}


def page_words(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "overview": translate("Pages", "Overview"),
        "members": translate("Pages", "Members"),
        "sessions": translate("Pages", "Sessions"),
        "fees": translate("Pages", "Fees"),
        "debriefs": translate("Pages", "Debriefs"),
    }[name]


class Pages(QWidget):
    """A bar of tabs over a stack of pages, each known by its name."""

    built = Signal(str, object)
    """The name of a page, and the page: now it can be connected to the others."""
    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._built: dict[str, QWidget] = {}
        self.names = list(PAGES)
        self.bar, self.stack = QTabBar(), QStackedWidget()
        self.bar.setAccessibleName(self.tr("Pages"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        for name in self.names:
            self.bar.addTab(page_words(name))
        self.bar.setCurrentIndex(-1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._show)

    @property
    def current(self) -> str:
        return self.names[self.bar.currentIndex()]

    def show_page(self, name: str) -> None:
        place = self.names.index(name) if name in self.names else 0
        if place == self.bar.currentIndex():
            self._show(place)
        else:
            self.bar.setCurrentIndex(place)

    def page(self, name: str) -> QWidget:
        if name not in self._built:
            page = PAGES[name](self._desk, self.stack)
            self._built[name] = page
            self.stack.addWidget(page)
            self.built.emit(name, page)
        return self._built[name]

    def _show(self, place: int) -> None:
        self.stack.setCurrentWidget(self.page(self.names[place]))
        self.shown.emit(self.names[place])
