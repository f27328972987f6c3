"""The card round a chart: the time it shows, the same figures as a table, its picture saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.charts.picture_card import ChartPages, PictureCard
from balint_desk.ui.fields.range_choice import OWN, RangeChoice
from balint_desk.ui.widgets.cards import Empty


class ChartFrame(PictureCard):
    """What draws is asked for when there is something to draw, and the time shown is chosen on the card."""

    session_wanted = Signal(object)
    begin_wanted = Signal()
    """The button of the empty page."""
    chart: QWidget | None = None
    """Made by the subclass, once what draws is imported."""

    def __init__(self, desk: Desk, title: str, name: str, empty: Empty, parent: QWidget | None = None) -> None:
        super().__init__(desk, title, parent)
        self.range, self.empty = RangeChoice(desk, name), empty
        self.nothing = Empty(self.tr("No session was held in this time."), self.tr("Show the whole life"))
        self.pages = ChartPages(self.empty, self.nothing, self.waits)
        self.head.insertWidget(self.head.count() - 1, self.picture)

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

    def _has_range(self) -> bool:
        return True

    def _wants_views(self, module: str) -> None:
        if self.chart is None and self._is_begun():
            self._ask_for_views(module)

    def _on_imported(self) -> None:
        super()._on_imported()
        self._refresh()

    def _show_page(self) -> None:
        begun = self._is_begun()
        self._as_table = self._as_table and begun
        there, chart, table = self._shown_now()
        shown = table if self._as_table else chart or self.waits
        self.pages.setCurrentWidget(shown if there else self.nothing if begun else self.empty)
        self.range.setVisible(begun and self._has_range())
        self.range.own.setVisible(self.range.isVisibleTo(self) and self.range.value() == OWN)
        self._show_links(there=there, drawn=self.chart is not None)
