"""The further charts on the card of the Overview: one canvas and, for each chart, its table."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from balint_desk.core.periods import Period
from balint_desk.documents.charts.pictures import AxisPlace, Picture
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.overview.chart_kinds import ChartKind, picture_of, words

if TYPE_CHECKING:
    from balint_desk.ui.charts.chart_views import PictureView

WHEN_WIDTH, PART_WIDTH, LETTER = 220, 40, 7
"""A column is as wide as its title: so much, and so much for each of its letters."""
RIGHT = Qt.AlignmentFlag.AlignRight


class MoreCharts(QObject):
    """Shows a picture in the canvas, once there is one, and in a table whose columns are the parts of the picture."""

    session_wanted = Signal(object)

    def __init__(self, desk: Desk, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._pages = desk, pages
        self._titles: list[str] = []
        self.picture, self.kind = Picture(), ChartKind.SIZE
        self.view: PictureView | None = None
        self.table: Table | None = None

    def show_kind(self, kind: ChartKind, over_time: Sequence[SessionFigures], period: Period) -> None:
        self.picture, self.kind = picture_of(kind, self._desk, over_time, period), kind
        self._show_table()
        if self.view is not None:
            self.view.show_picture(self.picture, kind.title)

    def make_view(self) -> "PictureView":
        """Now that what draws is there."""
        from balint_desk.ui.charts.chart_views import PictureView  # noqa: PLC0415

        self.view = made = PictureView(words())
        self._pages.addWidget(made)
        made.session_wanted.connect(self.session_wanted)
        made.show_picture(self.picture, self.kind.title)
        return made

    def _show_table(self) -> None:
        titles = [self.picture.when, *(part.name for part in self.picture.parts)]
        table = self.table
        if table is None or titles != self._titles:
            self._titles = titles
            self.table = table = self._make_table(titles)
        table.setAccessibleName(self.kind.title)
        table.model().show_rows(self.picture.rows)

    def _make_table(self, titles: Sequence[str]) -> Table:
        """The one before goes: a table has its columns once and for all."""
        if self.table is not None:
            self._pages.removeWidget(self.table)
            self.table.deleteLater()
        when, *parts = titles
        fields = [Field(when, lambda place: place.whole, width=WHEN_WIDTH)]
        widths = [*(PART_WIDTH + LETTER * len(name) for name in parts[:-1]), 0]
        fields += [
            Field(name, partial(_text, number), align=RIGHT, width=widths[number]) for number, name in enumerate(parts)
        ]
        made = Table(LazyTable(fields), f"chart-{self.kind.name.lower()}")
        made.model().setParent(made)
        made.opened.connect(self._open)
        self._pages.addWidget(made)
        return made

    def _open(self, row: int) -> None:
        if self.picture.rows[row].session_id is not None:
            self.session_wanted.emit(self.picture.rows[row].session_id)


def _text(number: int, place: AxisPlace) -> str:
    return place.texts[number]
