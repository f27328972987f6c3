"""The card round a chart: the time it shows, the same figures as a table, its picture saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.models import Group
from balint_desk.ui.cards import Card, Empty, link_button
from balint_desk.ui.chart_pages import ChartPages
from balint_desk.ui.desk import Desk
from balint_desk.ui.picture_menu import PictureMenu
from balint_desk.ui.range_choice import OWN, RangeChoice
from balint_desk.ui.tab_order import set_reading_order
from balint_desk.ui.tasks import Tasks


class ChartFrame(Card):
    """What draws is imported beside the window when there is something to draw: matplotlib is slow to import."""

    session_wanted = Signal(object)
    begin_wanted = Signal()
    """The button of the empty page."""

    def __init__(self, desk: Desk, title: str, name: str, empty: Empty, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Open as table"), parent)
        self._desk, self._as_table = desk, False
        self._asked: Tasks | None = None
        self.chart: QWidget | None = None
        self.range = RangeChoice(desk, name)
        self.picture = link_button(self.tr("Save picture"))
        self.picture.setMenu(PictureMenu(desk, self._drawn, self._has_names, self.picture))
        self.empty, self.waits = empty, QWidget()
        self.nothing = Empty(self.tr("No session was held in this time."), self.tr("Show the whole life"))
        self.pages = ChartPages(self.empty, self.nothing, self.waits)
        self.head.insertWidget(self.head.count() - 1, self.picture)

        self.link.clicked.connect(self._turn)
        self.range.changed.connect(self._refresh)
        self.empty.button.clicked.connect(self.begin_wanted)
        self.nothing.button.clicked.connect(self.range.show_whole)

    def _refresh(self) -> None:
        """Show what is asked for now; ends in `_show_page`."""
        raise NotImplementedError

    def _is_begun(self) -> bool:
        """Whether there is anything to show in all the life of the group."""
        raise NotImplementedError

    def _shown_now(self) -> tuple[bool, QWidget | None, QWidget]:
        """Whether there is anything in the time chosen, its chart once it is made, and its table."""
        raise NotImplementedError

    def _take_views(self, made: object) -> None:
        """Make the views of what was imported."""
        raise NotImplementedError

    def _has_range(self) -> bool:
        return True

    def _has_names(self) -> bool:
        """Whether names of members are to be seen."""
        return False

    def _drawn(self) -> tuple[object, str]:
        """The chart and the title of its picture."""
        with self._desk.store.read() as session:
            name = session.get_one(Group, self._desk.group_id).name
        title = self.tr("{chart}: {group}").format(chart=self.title.text(), group=name)
        return self._shown_now()[1].chart, title

    def _ask_for_views(self, imported: Callable[[], object]) -> None:
        """Once; but locking drops the answer: after it, this is asked anew."""
        if self.chart is None and self._is_begun() and self._asked is not self._desk.tasks:
            self._asked = self._desk.tasks
            self._asked.run(imported, self._on_imported, self)

    def _on_imported(self, made: object) -> None:
        self._take_views(made)
        set_reading_order(self.body)
        self._refresh()

    def _add_view(self, view: QWidget) -> None:
        """With the menu of its picture."""
        if self.pages.indexOf(view) < 0:
            self.pages.addWidget(view)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._open_menu, view))

    def _open_menu(self, view: QWidget, place: QPoint) -> None:
        self.picture.menu().popup(view.mapToGlobal(place))

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_page()
        self.pages.currentWidget().setFocus()

    def _show_page(self) -> None:
        begun = self._is_begun()
        self._as_table = self._as_table and begun
        there, chart, table = self._shown_now()
        shown = table if self._as_table else chart or self.waits
        self.pages.setCurrentWidget(shown if there else self.nothing if begun else self.empty)
        self.range.setVisible(begun and self._has_range())
        self.range.own.setVisible(self.range.isVisibleTo(self) and self.range.value() == OWN)
        self.link.setVisible(there)
        self.picture.setVisible(there and self.chart is not None)
        self.link.setText(self.tr("Open as chart") if self._as_table else self.tr("Open as table"))
