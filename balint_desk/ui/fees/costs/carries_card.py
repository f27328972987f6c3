"""The card "Does the group carry itself?": in and out by month, and in a sentence what an evening costs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.periods import WHOLE, Period
from balint_desk.documents.charts.in_and_out import MoneyWords, left_of, money_picture
from balint_desk.documents.charts.pictures import AxisPlace, Picture, PictureWords
from balint_desk.store.fees.costs import carrying
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import money_text, month_names, month_text
from balint_desk.ui.charts.picture_card import ChartPages, PictureCard
from balint_desk.ui.fees.costs.cost_texts import elsewhere_sentence, evening_sentence, leaves_sentence
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import Empty, Muted, row

if TYPE_CHECKING:
    from balint_desk.documents.charts.chart_base import ChartBase
    from balint_desk.ui.charts.chart_views import PairedView

translate = QCoreApplication.translate
YEAR, MONTHS, ALL = "year", "months", "all"
RIGHT = Qt.AlignmentFlag.AlignRight
DRAWING = "paired_chart"


class CarriesCard(PictureCard):
    """Asks the store on `refresh`. The chart is made when the first figures come."""

    expense_wanted = Signal()
    """The button that begins it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Does the group carry itself?"), parent)
        self._currency = "GBP"
        self.chart_picture = Picture()
        self.view: PairedView | None = None
        self.range = ChoiceEditor(
            [(YEAR, self.tr("This year")), (MONTHS, self.tr("12 months")), (ALL, self.tr("Whole life"))]
        )
        self.range.set_name(self.tr("Time shown"))
        self.table = self._make_table()
        self.sentence, self.leaves, self.elsewhere = Muted(), Muted(), Muted()
        self.empty = Empty(
            self.tr("What comes in and goes out will stand here, month by month, once the first of it is noted."),
            self.tr("New expense…"),
        )
        self._lay_out()
        self.range.edited.connect(self.refresh)
        self.empty.button.clicked.connect(self.expense_wanted)

    def refresh(self) -> None:
        """Ask the store again; the time shown and whether it is a table stay."""
        today, period = self._desk.today(), self._period()
        with self._desk.store.read() as session:
            self._currency = session.get_one(Group, self._desk.group_id).currency
            moved = carrying.moved_around(session, self._desk.group_id, period, today)
            flows = carrying.flows(session, self._desk.group_id, period, today, moved)
            figures = carrying.figures(session, self._desk.group_id, today, moved)
        self.chart_picture = money_picture(flows, money_words())
        self.table.model().show_rows(self.chart_picture.rows)
        for line, text in (
            (self.sentence, evening_sentence(figures) if flows or figures.evening else ""),
            (self.leaves, leaves_sentence(figures.leaves)),
            (self.elsewhere, elsewhere_sentence(figures)),
        ):
            line.setText(text)
            line.setVisible(bool(text))
        self._draw()
        self._show_page()

    def _period(self) -> Period:
        """Twelve whole months are shown, so the first day of the eleventh before this one."""
        today, which = self._desk.today(), self.range.value()
        if which == MONTHS:
            earlier = today.month == 12  # noqa: PLR2004  December is the twelfth of its own year
            return Period(today.replace(day=1, month=today.month % 12 + 1, year=today.year - (not earlier)), today)
        return WHOLE if which == ALL else Period(today.replace(month=1, day=1), today)

    def _draw(self) -> None:
        if self.view is not None:
            self.view.show_picture(self.chart_picture, self.title.text(), self._currency)
        elif self.chart_picture.places:
            self._ask_for_views(DRAWING)

    def _take_views(self) -> None:
        from balint_desk.ui.charts.chart_views import PairedView  # noqa: PLC0415

        self.view = PairedView(chart_words(), self._currency)
        self._add_view(self.view)
        self._draw()
        self._show_page()

    def _chart_shown(self) -> "ChartBase | None":
        return None if self.view is None else self.view.chart

    def _picture_name(self) -> str:
        return self.tr("In and out")

    def _show_page(self) -> None:
        there = bool(self.chart_picture.places)
        chart = self.table if self._as_table else self.view or self.waits
        self.pages.setCurrentWidget(chart if there else self.empty)
        self.range.setVisible(there or self.range.value() != YEAR)
        self._show_links(there=there, drawn=self.view is not None)

    def _make_table(self) -> Table:
        fields = (
            Field("Month", lambda place: place.whole),
            Field("In", partial(_amount, 0), align=RIGHT, width=96),
            Field("Out", partial(_amount, 1), align=RIGHT, width=96),
            Field("Left", lambda place: money_text(left_of(place, self._currency)), align=RIGHT, width=96),
        )
        table = Table(LazyTable(fields, parent=self), "in-and-out")
        table.setAccessibleName(self.title.text())
        return table

    def _lay_out(self) -> None:
        self.pages = ChartPages(self.empty, self.waits, self.table)
        self.add(self.pages, self.sentence, self.leaves, self.elsewhere, row(self.range, None, self.picture))
        self.body.setStretch(self.body.indexOf(self.pages), 1)


def money_words() -> MoneyWords:
    """In the language of the window."""
    return MoneyWords(
        came=translate("Charts", "In"),
        spent=translate("Charts", "Out"),
        month=translate("Charts", "Month"),
        span=translate("Charts", "{first} to {last}"),
        money=money_text,
        narrow_month=month_names(QLocale.FormatType.NarrowFormat),
        short_month=month_names(QLocale.FormatType.ShortFormat),
        whole_month=month_text,
    )


def chart_words() -> PictureWords:
    """What is said of the chart as a whole."""
    return PictureWords(
        said=translate("Charts", "{when}: {figures}"),
        summary=translate("Charts", "{first} to {last}. Last: {figures}"),
        none=translate("Charts", "Nothing happened in this time."),
    )


def _amount(part: int, place: AxisPlace) -> str:
    return str(place.texts[part])
