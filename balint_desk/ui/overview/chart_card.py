"""The card of charts: attendance over time or another one, for the time chosen, or the same figures as a table."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.periods import Period
from balint_desk.core.sessions.attendance import ShownState
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, decimal_text
from balint_desk.ui.charts.chart_frame import ChartFrame
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.range_choice import WHOLE, YEAR
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.overview.chart_kinds import WHOLE_LIFE, ChartKind
from balint_desk.ui.overview.more_charts import MoreCharts
from balint_desk.ui.widgets.cards import Empty
from balint_desk.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from balint_desk.documents.charts.chart_base import ChartBase
    from balint_desk.ui.charts.chart_views import AttendanceView

translate = QCoreApplication.translate
CHARTED = {ShownState.HELD, ShownState.CANCELLED_BY_LEADER, ShownState.CANCELLED_OTHERWISE}
RIGHT = Qt.AlignmentFlag.AlignRight
DRAWING = "attendance_chart"
Line = tuple[SessionFigures, str]
"""A session with the average of the last four up to it."""


def _count(count: Callable[[SessionFigures], int]) -> Callable[[Line], str]:
    return lambda line: str(count(line[0])) if line[0].shown is ShownState.HELD else ""


FIELDS = (
    Field("Day", lambda line: day_text(line[0].day), width=96),
    Field("Members", _count(lambda session: session.members), align=RIGHT, width=76),
    Field("Came", _count(lambda session: session.came), align=RIGHT, width=60),
    Field("Apologies", _count(lambda session: session.counts.apologies), align=RIGHT, width=90),
    Field("No word", _count(lambda session: session.counts.no_word), align=RIGHT, width=76),
    Field("Away, word not known", _count(lambda session: session.counts.away), align=RIGHT, width=166),
    Field("Average of the last four", lambda line: line[1], align=RIGHT),
)


class ChartCard(ChartFrame):
    """Draws what it is given, as the chart that was chosen last."""

    chart: "AttendanceView | None" = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        empty = Empty(
            translate(
                "ChartCard",
                "Who came will stand here, session by session, once an old register is brought in "
                "or the first one is written up.",
            ),
            translate("ChartCard", "Import register…"),
        )
        kind = _remembered()
        super().__init__(desk, kind.title, "overview", empty, parent)
        self._lines: dict[int, Line] = {}
        self._over_time: Sequence[SessionFigures] = ()
        self._figures: Sequence[SessionFigures] = ()
        self._least = 0
        self.kind = ChoiceEditor([(kind, kind.title) for kind in ChartKind])
        self.kind.set_name(self.tr("Chart"))
        self.kind.set_value(kind)
        self.model = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.model, "attendance-over-time")
        self.table.setAccessibleName(ChartKind.ATTENDANCE.title)
        self.more = MoreCharts(desk, self.pages)
        self._lay_out()

        self.kind.edited.connect(self._on_kind)
        self.more.session_wanted.connect(self.session_wanted)
        self.table.opened.connect(self.session_wanted)

    def show_figures(self, over_time: Sequence[SessionFigures], least: int) -> None:
        """Show the sessions up to now, the earliest first."""
        self._over_time, self._least = over_time, least
        self._figures = [figures for figures in over_time if figures.shown in CHARTED]
        year = Period.twelve_months(self._desk.today())
        lately = any(figures.shown is ShownState.HELD and year.holds(figures.day) for figures in self._figures)
        self.range.propose(YEAR if lately else WHOLE)
        self._refresh()

    def _lay_out(self) -> None:
        self.pages.addWidget(self.table)
        self.head.insertWidget(0, self.kind)
        self.head.insertWidget(1, self.range)
        self.add(self.range.own, self.pages)
        self.body.setStretch(self.body.count() - 1, 1)

    def _refresh(self) -> None:
        period = self.range.period()
        self._lines = {id_: line for id_, line in _lines(self._figures).items() if period.holds(line[0].day)}
        self.model.show_ids(list(reversed(self._lines)))
        if self._is_other():
            self.more.show_kind(self.kind.value(), self._over_time, period)
        elif self.chart is not None:
            self._draw(self.chart)
        self._wants_views(DRAWING)
        self._show_page()

    def _take_views(self) -> None:
        from balint_desk.ui.charts.chart_views import AttendanceView  # noqa: PLC0415

        self.chart = AttendanceView()
        self.chart.session_wanted.connect(self.session_wanted)
        self._add_view(self.chart)
        self._add_view(self.more.make_view())

    def _draw(self, chart: "AttendanceView") -> None:
        chart.show_bars([session for session, _ in self._lines.values()], self._least)

    def _on_kind(self) -> None:
        computer_settings.put(computer_settings.CHART, self.kind.value().name)
        self.set_title(self.kind.value().title)
        self._refresh()
        set_reading_order(self.body)

    def _is_other(self) -> bool:
        return self.kind.value() is not ChartKind.ATTENDANCE

    def _has_range(self) -> bool:
        return self.kind.value() not in WHOLE_LIFE

    def _is_begun(self) -> bool:
        return any(figures.shown is ShownState.HELD for figures in self._figures)

    def _show_page(self) -> None:
        super()._show_page()
        self.title.setVisible(not self._is_begun())
        self.kind.setVisible(self._is_begun())

    def _chart_shown(self) -> "ChartBase | None":
        view = self.more.view if self._is_other() else self.chart
        return None if view is None else view.chart

    def _shown_now(self) -> tuple[bool, QWidget | None, QWidget]:
        if self._is_other() and self.more.table is not None:
            return bool(self.more.picture.places), self.more.view, self.more.table
        return any(figures.shown is ShownState.HELD for figures, _ in self._lines.values()), self.chart, self.table

    def _page(self, ids: Sequence[int]) -> Mapping[int, Line]:
        return {session_id: self._lines[session_id] for session_id in ids}


def _remembered() -> ChartKind:
    """The chart chosen last, if there is still one of that name."""
    name = computer_settings.get(computer_settings.CHART)
    return ChartKind[name] if name in ChartKind.__members__ else ChartKind.ATTENDANCE


def _lines(over_time: Sequence[SessionFigures]) -> dict[int, Line]:
    return {figures.id: (figures, "" if figures.mean is None else decimal_text(figures.mean)) for figures in over_time}
