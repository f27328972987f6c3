"""The list of a group's members, with what it is narrowed and ordered by."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.periods import Period
from balint_desk.store.members import members
from balint_desk.store.members.members import EVERYONE, LEAVING, LEFT, MEMBERS, MemberRow, Wanted
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.period import LATEST, PeriodChoice, figure_in
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.members.member_fields import columns
from balint_desk.ui.members.member_texts import came_sentence
from balint_desk.ui.widgets.cards import Card, Empty, button, column, label, row
from balint_desk.ui.widgets.find_line import FindLine
from balint_desk.ui.widgets.segments import Segments


class MemberList(QWidget):
    """Holds ids only; what it shows is asked of the store."""

    chosen = Signal(object)
    opened = Signal(object)
    add_wanted = Signal()
    import_wanted = Signal()
    narrowed = Signal()
    """The user wants other rows; they are shown already."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, Wanted()
        self._ids: list[int] = []
        shows = ((EVERYONE, self.tr("Everyone")), (MEMBERS, self.tr("Members")), (LEFT, self.tr("Left")))
        self.shows = Segments(shows, self.tr("Who is shown"))
        self.shows.set_value(MEMBERS)
        self.import_button, self.add_button = button(self.tr("Import…")), button(self.tr("New member"))
        self.search = FindLine(self.tr("Find a member"))
        self.period = PeriodChoice(desk.today)
        self.period.offer(latest=True)
        self.period_label = label(self.tr("Came"))
        self.period_label.setBuddy(self.period)
        self.period.setAccessibleName(self.period_label.text())
        self.table = Table(LazyTable(columns(desk.today, self._came), self._page, self), "members")
        self.table.setAccessibleName(self.tr("Members"))
        self.table.show_sorted("name")
        self.empty = Empty(self.tr("The people of this group will stand here."), self.tr("New member"))
        self.nobody = Empty("", self.tr("Show everyone"))
        self._lay_out()
        self._connect()

    @property
    def ids(self) -> list[int]:
        return self._ids

    def refresh(self) -> None:
        """Ask again; the chosen row and the place stay."""
        with self._desk.store.read() as session:
            counts = members.counts_by_show(session, self._desk.group_id, self._desk.today())
            self._ids = members.ids(session, self._desk.group_id, self._desk.today(), self._wanted)
        self.table.model().show_ids(self._ids)
        for option in self.shows.options:
            words = f"{option.text} {counts[option.value]}"
            self.shows.button(option.value).setText(words)
            self.shows.button(option.value).setAccessibleName(words)
        self._show_one(counts[EVERYONE] == 0)
        self._show_left(counts[LEAVING] > 0)

    def show_all(self) -> None:
        """Take back whatever narrows the list."""
        self.search.clear()
        self.shows.set_value(EVERYONE)
        self._want(show=EVERYONE, text="")

    def _want(self, **other: Any) -> None:
        self._wanted = replace(self._wanted, **other)
        self.refresh()
        self.narrowed.emit()

    def _show_one(self, none_at_all: bool) -> None:
        """The table, or what will stand in its place."""
        words = self._wanted.text.strip()
        self.nobody.sentence.setText(
            self.tr("Nobody here has “{words}”.").format(words=words) if words else self.tr("Nobody here.")
        )
        self.empty.setVisible(none_at_all)
        for control in (self.shows, self.search, self.add_button, self.period, self.period_label):
            control.setVisible(not none_at_all)
        self.nobody.setVisible(not none_at_all and not self._ids)
        self.table.setVisible(bool(self._ids))

    def _enter_table(self) -> None:
        if self._ids:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_everyone(self) -> None:
        """Its button goes with it: the cursor goes on to what is shown now."""
        self.show_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_left(self, leaving: bool) -> None:
        """Among members the last column would be empty, unless one of them is about to leave."""
        last = len(self.table.model().fields) - 1
        self.table.setColumnHidden(last, self._wanted.show == MEMBERS and not leaving)

    def _page(self, ids: Sequence[int]) -> Mapping[int, Any]:
        with self._desk.store.read() as session:
            return members.rows(session, self._desk.group_id, ids, self._desk.today(), self._period())

    def _period(self) -> Period | None:
        """None is the last year of each."""
        return None if self.period.value() == LATEST else self.period.period()

    def _came(self, row: MemberRow) -> str:
        """Came to 14 of 22 (63.6 %), and 4 on agreed leave this year; nothing where nothing is to be counted."""
        if not (row.counts.held or row.counts.leave):
            return ""
        which = row.year or self.period.value()
        words = figure_in(came_sentence(row.counts), which, self.period.period(), self._desk.today())
        return self.tr("Came to {figure}").format(figure=words)

    def _lay_out(self) -> None:
        card = Card()
        card.setAccessibleName(self.tr("Members"))
        card.body.setContentsMargins(8, 8, 8, 8)
        card.add(self.table, self.empty, self.nobody)
        search = row(self.search, self.period_label, self.period)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(
            column(row(self.shows, None, self.import_button, self.add_button), search, self.period.own, card, space=10)
        )

    def _connect(self) -> None:
        self.shows.chosen.connect(lambda show: self._want(show=show))
        self.period.changed.connect(self.refresh)
        self.search.left_down.connect(self._enter_table)
        self.search.textChanged.connect(lambda text: self._want(text=text))
        self.table.sort_wanted.connect(lambda sort, descending: self._want(sort=sort, descending=descending))
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.add_button.clicked.connect(self.add_wanted)
        self.empty.button.clicked.connect(self.add_wanted)
        self.nobody.button.clicked.connect(self._on_everyone)
        self.import_button.clicked.connect(self.import_wanted)
