"""The whole register on one page: members by sessions as a grid, or one line for each as a table."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from balint_desk.core.periods import Period
from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import State
from balint_desk.store.sessions import register_grid
from balint_desk.store.sessions.register_grid import Marks, RegisterGrid
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.mark_letters import drawn
from balint_desk.ui.base.page import Page
from balint_desk.ui.base.texts import day_and_month, day_text, long_day_text, mark_text, state_text
from balint_desk.ui.charts.chart_frame import ChartFrame
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.range_choice import WHOLE, YEAR
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import Empty, Muted, column, link_button, row
from balint_desk.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from balint_desk.documents.charts.chart_base import ChartBase
    from balint_desk.documents.charts.register_chart import GridChart
    from balint_desk.documents.charts.register_values import RegisterSheet, SheetWords
    from balint_desk.ui.sessions.register.grid_view import GridArea

translate = QCoreApplication.translate
DRAWING = "register_chart"


class RegisterTableRow(NamedTuple):
    """One line of the table."""

    day: str
    whole_day: str
    name: str
    what: str
    session_id: int


FIELDS = (
    Field("Day", lambda line: line.day, width=110, hint=lambda line: line.whole_day),
    Field("Member", lambda line: line.name, width=240),
    Field("In the register", lambda line: line.what),
)


class WholeRegister(ChartFrame):
    """The names can be hidden for showing; that is kept until they are shown again."""

    member_wanted = Signal(object)
    back_wanted = Signal()
    chart: "GridArea | None" = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        empty = Empty(
            translate("WholeRegister", "Who came will stand here, member by member, once the first session is over."),
            translate("WholeRegister", "Add session…"),
        )
        super().__init__(desk, translate("WholeRegister", "The whole register"), "register", empty, parent)
        self._listed = False
        self._life = self._grid = RegisterGrid()
        self._sheet: RegisterSheet | None = None
        self.back = link_button(self.tr("Back to the session"))
        self.hide_names = QCheckBox(self.tr("Hide names"))
        self.hide_names.setChecked(computer_settings.get(computer_settings.NAMES_HIDDEN))
        self.in_view = Muted("")
        self.model = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.model, "whole-register")
        self.table.setAccessibleName(self.title.text())
        self._lay_out()

        self.back.clicked.connect(self.back_wanted)
        self.hide_names.toggled.connect(self._on_hidden)
        self.table.opened.connect(self._open_line)

    def show_group(self) -> None:
        """The members and sessions of the chosen group, as they are now."""
        with self._desk.store.read() as session:
            self._life = register_grid.grid(session, self._desk.group_id, self._desk.now())
        year = Period.twelve_months(self._desk.today())
        lately = any(year.holds(column.day) for column in self._life.columns if column.shown is ShownState.HELD)
        self.range.propose(YEAR if lately else WHOLE)
        self._refresh()

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """To what is shown; as long as nothing is drawn yet, to the way back."""
        places: dict[QWidget, QWidget] = {
            self.empty: self.empty.button,
            self.nothing: self.nothing.button,
            self.waits: self.back,
        }
        if (here := self.pages.currentWidget()) is not None:
            places.get(here, here).setFocus(*reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.table)
        self.head.insertWidget(1, self.range)
        choices = row(self.hide_names, self.in_view, self.back, wide=self.in_view)
        self.add(self.range.own, choices, self.pages)
        self.body.setStretch(self.body.count() - 1, 1)
        set_reading_order(self.body)

    def _refresh(self) -> None:
        self._grid, self._sheet = self._life.within(self.range.period()), None
        self._fill()
        self._wants_views(DRAWING)
        self._show_page()

    def _fill(self) -> None:
        """The table, once it is asked for, and the grid."""
        self._listed = False
        self._list_lines()
        if self.chart is not None:
            self.chart.view.show_sheet(self._the_sheet(), self.hide_names.isChecked())

    def _list_lines(self) -> None:
        """Only when they are to be seen: there may be hundreds of thousands."""
        if self._as_table and not self._listed:
            self._listed = True
            self.table.choose(None)
            self.model.show_ids(self._the_sheet().entries())

    def _the_sheet(self) -> "RegisterSheet":
        from balint_desk.documents.charts.register_values import RegisterSheet  # noqa: PLC0415 - imports numpy

        if self._sheet is None:
            self._sheet = RegisterSheet(self._grid, self._marks)
        return self._sheet

    def _marks(self, session_ids: Sequence[int]) -> Marks:
        with self._desk.store.read() as session:
            return register_grid.marks(session, session_ids)

    def _take_views(self) -> None:
        from balint_desk.ui.sessions.register.grid_view import GridArea  # noqa: PLC0415

        self.chart = area = GridArea(_words())
        self._add_view(area)
        view = area.view
        view.session_wanted.connect(self.session_wanted)
        view.member_wanted.connect(self.member_wanted)
        view.moved.connect(self._tell_part)

    def _on_imported(self) -> None:
        super()._on_imported()
        if self.back.hasFocus():
            self.setFocus()

    def _is_begun(self) -> bool:
        return bool(self._life.lines)

    def _has_names(self) -> bool:
        return not self.hide_names.isChecked()

    def _chart_shown(self) -> "ChartBase | None":
        return None if self.chart is None else self.chart.chart

    def _shown_now(self) -> tuple[bool, QWidget | None, QWidget]:
        return bool(self._grid.lines), self.chart, self.table

    def _show_page(self) -> None:
        super()._show_page()
        self._list_lines()
        self.hide_names.setVisible(bool(self._grid.lines))
        self._tell_part()

    def _tell_part(self) -> None:
        """Where not all of it has room, which part is in view."""
        text = ""
        if self.chart is not None and self.pages.currentWidget() is self.chart:
            text = _part_text(self.chart.chart)
        self.in_view.setText(text)

    def _on_hidden(self, hidden: bool) -> None:
        computer_settings.put(computer_settings.NAMES_HIDDEN, hidden)
        self._fill()

    def _open_line(self, number: int) -> None:
        self.session_wanted.emit(self._page([number])[number].session_id)

    def _page(self, numbers: Sequence[int]) -> Mapping[int, RegisterTableRow]:
        words, hidden = _words(), self.hide_names.isChecked()
        return {
            number: RegisterTableRow(
                day_text(entry.column.day),
                long_day_text(entry.column.day),
                words.name(entry.line, hidden),
                words.names[entry.cell],
                entry.column.session_id,
            )
            for number, entry in self._the_sheet().some(numbers).items()
        }


class RegisterPage(Page):
    """The register in the place of one session; it asks when it is seen."""

    shows = frozenset({"group_session", "attendance", "spell", "person", "group"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.card = WholeRegister(desk)
        self.setLayout(column(self.card))
        self._listen()

    def ask(self, changed: frozenset[str]) -> None:
        self.card.show_group()

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        self.card.setFocus(*reason)


def _words() -> "SheetWords":
    """In the language of the window."""
    from balint_desk.documents.charts.register_values import OF_MARK, Cell, SheetWords  # noqa: PLC0415 - imports numpy

    names = {cell: mark_text(mark) for mark, cell in OF_MARK.items()}
    names |= {
        Cell.NOT_A_MEMBER: translate("WholeRegister", "Not a member then"),
        Cell.NOT_RECORDED: translate("WholeRegister", "Not recorded"),
        Cell.BY_LEADER: state_text(State.CANCELLED_BY_LEADER),
        Cell.OTHERWISE: state_text(State.CANCELLED_OTHERWISE),
        Cell.NOT_WRITTEN_UP: translate("WholeRegister", "Not written up"),
    }
    return SheetWords(
        names=names,
        letters=drawn(),
        hidden=translate("WholeRegister", "Member {number}"),
        said=translate("WholeRegister", "{name}, {day}: {what}"),
        summary=translate("WholeRegister", "Members: {members}. Sessions: {sessions}, {first} to {last}."),
        none=translate("WholeRegister", "No session is over yet."),
        day=day_and_month,
        whole_day=long_day_text,
    )


def _part_text(chart: "GridChart") -> str:
    columns, lines = chart.sheet.columns, chart.sheet.lines
    parts = []
    if 0 < chart.columns_seen < len(columns):
        seen = columns[chart.first_column : chart.first_column + chart.columns_seen]
        text = translate("WholeRegister", "{seen} of {all} sessions, {first} to {last}")
        first, last = day_text(seen[0].day), day_text(seen[-1].day)
        parts.append(text.format(seen=len(seen), all=len(columns), first=first, last=last))
    if 0 < chart.rows_seen < len(lines):
        text = translate("WholeRegister", "{seen} of {all} members")
        parts.append(text.format(seen=chart.rows_seen, all=len(lines)))
    return translate("WholeRegister", "In view: {parts}").format(parts="; ".join(parts)) if parts else ""
