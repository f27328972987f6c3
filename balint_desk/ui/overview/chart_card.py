"""The card of charts: attendance over time or another one, for the time chosen, or the same figures as a table."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from balint_desk.core.attendance import Shown
from balint_desk.core.periods import Period
from balint_desk.store.figures import SessionFigures
from balint_desk.store.models import Group
from balint_desk.ui.cards import Card, Empty, link_button
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor
from balint_desk.ui.fields import Field
from balint_desk.ui.overview.kinds import WHOLE_LIFE, Kind
from balint_desk.ui.overview.more_charts import MoreCharts
from balint_desk.ui.overview.range_choice import OWN, WHOLE, YEAR, RangeChoice
from balint_desk.ui.picture_menu import PictureMenu
from balint_desk.ui.tab_order import set_reading_order
from balint_desk.ui.tables import LazyTable, Table
from balint_desk.ui.tasks import Tasks
from balint_desk.ui.text import day_text

CHARTED = {Shown.HELD, Shown.CANCELLED_BY_LEADER, Shown.CANCELLED_OTHERWISE}
LEAST_HEIGHT = 220
LOOKED_BACK = 3
"""How many sessions before the first one its average of the last four looks back on."""
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
        self._desk, self._as_table = desk, False
        self._lines: dict[int, Line] = {}
        self._over_time: Sequence[SessionFigures] = ()
        self._figures: Sequence[SessionFigures] = ()
        self._least = 0
        self._asked: Tasks | None = None
        self.chart: QWidget | None = None
        self.kind = ChoiceEditor([(kind, kind.title) for kind in Kind])
        self.kind.setAccessibleName(self.tr("Chart"))
        self.range = RangeChoice(desk)
        self.picture = link_button(self.tr("Save picture"))
        self.picture.setMenu(PictureMenu(desk, self._drawn, self.picture))
        self.model = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.model, "attendance-over-time")
        self.table.setAccessibleName(self.title.text())
        self.empty = Empty(
            self.tr("Who came will stand here, session by session, once the first one is written up."),
            self.tr("New member"),
        )
        self.nothing = Empty(self.tr("No session was held in this time."), self.tr("Show the whole life"))
        self.waits = QWidget()
        self._lay_out()
        self.more = MoreCharts(desk, self.pages)

        self.kind.edited.connect(self._on_kind)
        self.more.session_wanted.connect(self.session_wanted)
        self.link.clicked.connect(self._turn)
        self.range.changed.connect(self._refresh)
        self.empty.button.clicked.connect(self.begin_wanted)
        self.nothing.button.clicked.connect(self.range.show_whole)
        self.table.opened.connect(self.session_wanted)

    def show_figures(self, over_time: Sequence[SessionFigures], least: int) -> None:
        """Show the sessions up to now, the earliest first."""
        self._over_time, self._least = over_time, least
        self._figures = [one for one in over_time if one.shown in CHARTED]
        year = Period.twelve_months(self._desk.today())
        lately = any(one.shown is Shown.HELD and year.holds(one.day) for one in self._figures)
        self.range.propose(YEAR if lately else WHOLE)
        self._refresh()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(LEAST_HEIGHT)
        self.pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for page in (self.empty, self.nothing, self.waits, self.table):
            self.pages.addWidget(page)
        self.head.insertWidget(0, self.kind)
        self.head.insertWidget(1, self.range)
        self.head.insertWidget(self.head.count() - 1, self.picture)
        self.add(self.range.own, self.pages)
        self.body.setStretch(self.body.count() - 1, 1)

    def _refresh(self) -> None:
        period = self.range.period()
        self._lines = {id_: line for id_, line in _lines(self._figures).items() if period.holds(line[0].day)}
        self.model.show_ids(list(reversed(self._lines)))
        if self._is_other():
            self.more.show_kind(self.kind.value(), self._over_time, period)
        elif self.chart is not None:
            self._draw()
        if self.chart is None and self._is_begun() and self._asked is not self._desk.tasks:
            self._asked = self._desk.tasks  # locking drops the answer: after it, this is asked anew
            self._asked.run(_import_chart, self._make_chart, self)
        self._show_page()

    def _make_chart(self, made: object) -> None:
        attendance, others = made
        self.chart = attendance.ChartView()
        self.pages.addWidget(self.chart)
        self.chart.session_wanted.connect(self.session_wanted)
        for view in (self.chart, self.more.make_view(others)):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._open_menu, view))
        set_reading_order(self.body)
        self._refresh()

    def _draw(self) -> None:
        from balint_desk.documents.charts.parts import SessionBar  # noqa: PLC0415

        bars = [
            SessionBar(one.id, one.day, one.came, one.apologies, one.no_word, one.away, one.shown is not Shown.HELD)
            for one, _ in self._lines.values()
        ]
        before = [one.came for one in self._figures if bars and one.day < bars[0].day and one.shown is Shown.HELD]
        self.chart.show_bars(bars, self._least, before[-LOOKED_BACK:])

    def _drawn(self) -> tuple[object, str]:
        """The chart and the title of its picture."""
        with self._desk.store.read() as session:
            name = session.get_one(Group, self._desk.group_id).name
        title = self.tr("{chart}: {group}").format(chart=self.title.text(), group=name)
        return (self.more.view if self._is_other() else self.chart).chart, title

    def _open_menu(self, view: QWidget, place: QPoint) -> None:
        self.picture.menu().popup(view.mapToGlobal(place))

    def _on_kind(self) -> None:
        self.set_title(self.kind.value().title)
        self._refresh()
        set_reading_order(self.body)

    def _is_other(self) -> bool:
        return self.kind.value() is not Kind.ATTENDANCE

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_page()
        self.pages.currentWidget().setFocus()

    def _is_begun(self) -> bool:
        return any(one.shown is Shown.HELD for one in self._figures)

    def _show_page(self) -> None:
        begun = self._is_begun()
        self._as_table = self._as_table and begun
        there, chart, table = self._shown_now()
        shown = table if self._as_table else chart or self.waits
        self.pages.setCurrentWidget(shown if there else self.nothing if begun else self.empty)
        self.title.setVisible(not begun)
        self.kind.setVisible(begun)
        self.range.setVisible(begun and self.kind.value() not in WHOLE_LIFE)
        self.range.own.setVisible(self.range.isVisibleTo(self) and self.range.value() == OWN)
        self.link.setVisible(there)
        self.picture.setVisible(there and self.chart is not None)
        self.link.setText(self.tr("Open as chart") if self._as_table else self.tr("Open as table"))

    def _shown_now(self) -> tuple[bool, QWidget | None, QWidget]:
        """Whether there is anything to show, its chart once it is made, and its table."""
        if self._is_other():
            return bool(self.more.picture.places), self.more.view, self.more.table
        return any(one.shown is Shown.HELD for one, _ in self._lines.values()), self.chart, self.table

    def _page(self, ids: Sequence[int]) -> Mapping[int, Line]:
        return {one: self._lines[one] for one in ids}


def _import_chart() -> object:
    from balint_desk.ui import chart_view, picture_view  # noqa: PLC0415

    return chart_view, picture_view


def _lines(figures: Sequence[SessionFigures]) -> dict[int, Line]:
    return {one.id: (one, "" if one.mean is None else str(one.mean)) for one in figures}
