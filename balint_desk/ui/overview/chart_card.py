"""The card "Attendance over time": a chart, or the same figures as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from balint_desk.core.attendance import Shown, mean_of_last
from balint_desk.store.figures import SessionFigures
from balint_desk.ui.cards import Card, Empty
from balint_desk.ui.desk import Desk
from balint_desk.ui.fields import Field
from balint_desk.ui.tables import LazyTable, Table
from balint_desk.ui.tasks import Tasks
from balint_desk.ui.text import day_text

CHARTED = {Shown.HELD, Shown.CANCELLED_BY_LEADER, Shown.CANCELLED_OTHERWISE}
LEAST_HEIGHT = 220
RIGHT = Qt.AlignmentFlag.AlignRight
Line = tuple[SessionFigures, str]
"""A session with the average of the last four up to it."""


def _count(name: str) -> object:
    return lambda line: "" if line[0].shown is not Shown.HELD else str(getattr(line[0], name))


FIELDS = (
    Field("Day", lambda line: day_text(line[0].day), width=110),
    Field("Members", _count("members"), align=RIGHT, width=80),
    Field("Came", _count("came"), align=RIGHT, width=70),
    Field("Apologies", _count("apologies"), align=RIGHT, width=90),
    Field("No word", _count("no_word"), align=RIGHT, width=80),
    Field("Away, word not known", _count("away"), align=RIGHT, width=160),
    Field("Average of the last four", lambda line: line[1], align=RIGHT),
)


class ChartCard(Card):
    """Draws what it is given. The chart is made when the first figures come: matplotlib is slow to import."""

    session_wanted = Signal(object)
    begin_wanted = Signal()
    """The button of the empty page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Attendance over time"), self.tr("Open as table"), parent)
        self._desk = desk
        self._lines: dict[int, Line] = {}
        self._figures: Sequence[SessionFigures] = ()
        self._least = 0
        self._asked: Tasks | None = None
        self.chart: QWidget | None = None
        self.model = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.model, "attendance-over-time")
        self.table.setAccessibleName(self.title.text())
        self.empty = Empty(
            self.tr("Who came will stand here, session by session, once the first one is written up."),
            self.tr("New member"),
        )
        self.waits = QWidget()
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(LEAST_HEIGHT)
        self.pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for page in (self.empty, self.waits, self.table):
            self.pages.addWidget(page)
        self.add(self.pages)
        self.body.setStretch(self.body.count() - 1, 1)

        self.link.clicked.connect(self._turn)
        self.empty.button.clicked.connect(self.begin_wanted)
        self.table.opened.connect(self.session_wanted)

    def show_figures(self, over_time: Sequence[SessionFigures], least: int) -> None:
        """Show the sessions held and cancelled, the earliest first."""
        self._figures, self._least = [one for one in over_time if one.shown in CHARTED], least
        self._lines = _lines(self._figures)
        self.model.show_ids(list(reversed(self._lines)))
        held = any(one.shown is Shown.HELD for one in self._figures)
        self.link.setVisible(held)
        if not held:
            self._show_page(self.empty)
            return
        if self.pages.currentWidget() is self.empty:
            self._show_page(self.chart or self.waits)
        if self.chart is not None:
            self._draw()
        elif self._asked is not self._desk.tasks:
            self._asked = self._desk.tasks  # locking drops the answer: after it, this is asked anew
            self._asked.run(_import_chart, self._make_chart, self)

    def _make_chart(self, made: object) -> None:
        self.chart = made.ChartView()
        self.pages.addWidget(self.chart)
        self.chart.session_wanted.connect(self.session_wanted)
        self._draw()

    def _draw(self) -> None:
        from balint_desk.documents.chart_parts import SessionBar  # noqa: PLC0415

        bars = [
            SessionBar(one.id, one.day, one.came, one.apologies, one.no_word, one.away, one.shown is not Shown.HELD)
            for one in self._figures
        ]
        self.chart.show_bars(bars, self._least)
        if self.pages.currentWidget() is self.waits:
            self._show_page(self.chart)

    def _turn(self) -> None:
        table_now = self.pages.currentWidget() is not self.table
        self._show_page(self.table if table_now else self.chart or self.waits)
        self.pages.currentWidget().setFocus()

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.link.setText(self.tr("Open as chart") if page is self.table else self.tr("Open as table"))

    def _page(self, ids: Sequence[int]) -> Mapping[int, Line]:
        return {one: self._lines[one] for one in ids}


def _import_chart() -> object:
    from balint_desk.ui import chart_view  # noqa: PLC0415

    return chart_view


def _lines(figures: Sequence[SessionFigures]) -> dict[int, Line]:
    means = iter(mean_of_last(one.came for one in figures if one.shown is Shown.HELD))
    return {one.id: (one, str(next(means)) if one.shown is Shown.HELD else "") for one in figures}
