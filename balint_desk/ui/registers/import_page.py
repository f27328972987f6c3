"""Bringing an old register in: what was understood, what only the leader can say, the counts, and then one write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.documents.registers.counts_in_words import names_and_columns
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.register_cells import FileGrid
from balint_desk.documents.registers.register_sheets import read_sheets
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, Understood, understand
from balint_desk.documents.tables.sheet_cells import CellSheet, Out, can_be_left_out
from balint_desk.store.registers import registers
from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.fitting import fit
from balint_desk.ui.base.texts import names_text, refused_text
from balint_desk.ui.practice.group_choice import GroupChoice
from balint_desk.ui.practice.group_dialog import GroupDialog
from balint_desk.ui.registers.import_counts import WORDS, StillOpen, WhatComesIn, brought_in, sentence
from balint_desk.ui.registers.import_differing import DifferingMarks
from balint_desk.ui.registers.import_layout import LayoutForm
from balint_desk.ui.registers.import_preview import RegisterPreview
from balint_desk.ui.registers.import_questions import Questions
from balint_desk.ui.widgets.cards import (
    CARD_SPACE,
    Card,
    Muted,
    button,
    column,
    label,
    page_title,
    primary_button,
    row,
    scroll_page,
)
from balint_desk.ui.widgets.file_dialogs import ask_open
from balint_desk.ui.widgets.file_reading_dialog import FileReadingDialog
from balint_desk.ui.widgets.notice import NoticeLine
from balint_desk.ui.widgets.tab_order import set_reading_order

USUAL_SIZE, WIDE, ASKED_HIGH = QSize(1180, 700), 1120, 280
translate = QCoreApplication.translate
AFTER_LAST = 3
"""The last group, what parts it from "New group…", and that."""


class ImportPage(FileReadingDialog):
    """Nothing is written before the counts are shown; what is written then is one change that can be undone."""

    brought_in = Signal(str)
    """What was brought in, as a sentence."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, path, parent)
        self._folder = path.parent
        self._grid: FileGrid | None = None
        self._outs: tuple[Out, ...] = ()
        self.plan: RegisterPlan | None = None
        self.setWindowTitle(self.tr("Import register"))
        self.file, self.beside, self.other = Muted(wrap=False), Muted(), button(self.tr("Choose another file…"))
        self.group, self.questions = IntoGroup(desk), Questions()
        self.preview, self.where = RegisterPreview(), LayoutForm()
        self.counts, self.differing = WhatComesIn(), DifferingMarks(WORDS)
        self.notice, self.doing, self.still_open = NoticeLine(), Muted(wrap=False), StillOpen()
        self.leave_out = button("")
        self.leave_out.hide()
        self.cancel, self.bring_in = button(self.tr("Cancel")), primary_button(self.tr("Bring in"))
        self.sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.read(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides beside each other where there is room, else one under the other."""
        beside = event.size().width() >= WIDE
        self.sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def read(self, path: Path) -> None:
        """Read a file beside the window; what it holds is shown when it is read."""
        self._path, self._folder, self._grid = path, path.parent, None
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self.notice.clear()
        self.where.forget()
        self.differing.forget()
        self._forget_what_was_seen()
        self._desk.tasks.run(lambda: read_sheets(path), self._on_read, self, self._on_refused)

    def look(self) -> None:
        """Find the names, days and marks anew, with what is said of where they stand."""
        self._grid = None
        self.notice.clear()
        self._forget_what_was_seen()
        try:
            sheet, layout = self.where.sheet(), self.where.layout_said()
        except Refused as refused:
            self._on_refused(refused)
            return
        self._desk.tasks.run(lambda: look(sheet, layout), self._on_seen, self, self._on_not_seen)

    def refresh(self) -> None:
        """Understand the register anew with what is said now, and count what it would change."""
        if self._grid is None:
            return
        self.plan = None
        stopping: Sequence[tuple[str, date]] = ()
        self.notice.clear()
        try:
            understood = understand(self._grid, self.questions.choices(), self._desk.today())
            self.preview.show_understood(understood)
            self.questions.ask_same_date(understood)
            self.questions.ask_who_is_there(understood)
            understood = replace(understood, choices=self.questions.choices())
            stopping = understood.early if understood.choices.after_last is None else ()
            if understood.is_settled:
                self.plan = self._planned(understood)
        except Refused as refused:
            self._tell(refused)
        self._show_counts(stopping)
        set_reading_order(*self.reading)

    def accept(self) -> None:
        """Write it, beside the window: thousands of marks take a moment."""
        store, name = self._desk.store, self.tr("Import register")
        if (plan := self.plan) is None:
            return

        def write() -> None:
            with store.write(name) as session:
                registers.bring_in(session, plan)

        self._wait(self.writing)
        self._desk.tasks.run_write(write, lambda _: self._on_written(plan), self, self._on_refused)

    def reject(self) -> None:
        """Not while it is being written."""
        if not self._is_writing():
            super().reject()

    def _forget_what_was_seen(self) -> None:
        self.plan, self._outs = None, ()
        self.leave_out.hide()
        self.still_open.clear()
        self.beside.setText("")
        self.questions.forget()
        self.preview.show_understood(None)
        self._wait(self.tr("Reading…"))

    def _planned(self, understood: Understood) -> RegisterPlan | None:
        """None while it is to be said who somebody known elsewhere is, or which session is meant."""
        register, group_id = settle(understood, self._desk.today()), self.group.group_id
        with self._desk.store.read() as session:
            plan = registers.plan(session, group_id, register)
            said, apart = self.questions.ask_of_kept(plan)
            if plan.sessions.moved and apart is None:
                return None
            if said or apart:
                register = replace(register, keep_times_apart=bool(apart))
                plan = registers.plan(session, group_id, register, known_elsewhere=said)
        return None if plan.is_open else plan.replacing(self.differing.ticked())

    def _show_counts(self, stopping: Sequence[tuple[str, date]] = ()) -> None:
        if self.plan:
            self.counts.show_plan(self.plan)
        elif self.notice.text():
            self.counts.clear()
        else:
            self.counts.show_open(stopping)
        self.differing.show_plan(self.plan)
        self.leave_out.setVisible(bool(self._outs and self.notice.text()))
        self.bring_in.setEnabled(self.plan is not None and not self.plan.changes_nothing)
        self._say_what_is_open()

    def _say_what_is_open(self) -> None:
        if self.plan:
            self.still_open.show_plan(self.plan)
        else:
            self.still_open.show_question("" if self.notice.text() else self.questions.open_question())
            self.questions.bring_into_view()

    def _tell(self, refused: Refused) -> None:
        self.notice.tell(refused_text(refused))
        self._outs = can_be_left_out(refused)
        self.leave_out.setText(self.tr("Leave out {what}").format(what=_places(self._outs)))

    def _replace(self) -> None:
        self.plan = self.plan and self.plan.replacing(self.differing.ticked())
        self._show_counts()

    def _on_read(self, sheets: dict[str, CellSheet]) -> None:
        self.where.offer(sheets)
        self.look()

    def _on_not_seen(self, error: Exception) -> None:
        """The leader can still say where things stand."""
        self.where.show_grid(None)
        self._on_refused(error)

    def _on_seen(self, grid: FileGrid) -> None:
        self._wait("")
        self._grid = grid
        self.where.show_grid(grid)
        self.beside.setText("\n".join(map(sentence, names_and_columns(grid, WORDS))))
        try:
            self.questions.ask(understand(grid, Choices(), self._desk.today()))
        except Refused as refused:
            self._on_refused(refused)
        else:
            self.refresh()

    def _on_written(self, plan: RegisterPlan) -> None:
        self._wait("")
        group_id, told = self.group.group_id, brought_in(plan)
        super().accept()
        if group_id != self._desk.group_id:
            self._desk.choose_group(group_id)
        self.brought_in.emit(told)

    def _on_refused(self, error: Exception) -> None:
        self._wait("")
        if not isinstance(error, Refused):
            raise error
        self.plan = None
        self._tell(error)
        self._show_counts()

    def _is_unread(self) -> bool:
        return self._grid is None

    def _under_way(self) -> str:
        return self.doing.text()

    def _wait(self, doing: str) -> None:
        self.doing.setText(doing)
        for part in (self.other, self.group, self.where, self.questions, self.preview, self.differing, self.cancel):
            part.setEnabled(not doing)
        self.bring_in.setEnabled(not doing and self.plan is not None)

    def _lay_out(self) -> None:
        into = label(self.tr("Into the group"))
        into.setBuddy(self.group)
        self.group.setAccessibleName(into.text())
        seen, asked, told = (
            Card(self.tr("What stands in the file")),
            Card(self.tr("What only you can say")),
            Card(self.tr("What will come in")),
        )
        seen.add(row(self.file, None, self.other), self.where, self.preview, self.beside)
        questions = scroll_page(self.questions)
        questions.verticalScrollBar().rangeChanged.connect(self.questions.bring_into_view)
        asked.add(row(into, self.group, None), questions)
        told.add(self.counts)
        left, right = column(space=CARD_SPACE), column(space=CARD_SPACE)
        left.addWidget(seen, 3)
        left.addWidget(self.differing, 2)
        right.addWidget(asked, 3)
        right.addWidget(told, 2)
        asked.setMinimumHeight(ASKED_HIGH)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(CARD_SPACE)
        self.sides.addLayout(left, 5)
        self.sides.addLayout(right, 4)
        title, page = page_title(self.windowTitle()), scroll_page(self.sides)
        said = row(self.notice, self.leave_out, wide=self.notice)
        ends = row(self.doing, self.still_open, self.cancel, self.bring_in, wide=self.still_open)
        self.setLayout(column(title, page, said, ends, space=14, around=CARD_SPACE, wide=page))
        self.reading = (seen.body, self.differing.body, asked.body, self.questions.form, told.body, said, ends)
        fit(self, USUAL_SIZE)

    def _connect(self) -> None:
        self.other.clicked.connect(self._choose_file)
        self.group.chosen.connect(self.refresh)
        self.where.changed.connect(self.look)
        self.questions.answered.connect(self.refresh)
        self.differing.changed.connect(self._replace)
        self.leave_out.clicked.connect(lambda: self.where.leave_out(self._outs))
        self.bring_in.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.bring_in.clicked.connect(self.accept)

    def _choose_file(self) -> None:
        kind = self.tr("Registers (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)")
        ask_open(self, self.windowTitle(), self._folder, self.read, kind)


class IntoGroup(GroupChoice):
    """Into which group it is brought: the one on screen is proposed, one made here is chosen at once."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.other_chosen.connect(self.chosen)
        self.new_wanted.connect(self._make)
        self.show_groups()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow after the last group opens the list: a window opens only for who chose it there."""
        if event.key() == Qt.Key.Key_Down and self.currentIndex() == self.count() - AFTER_LAST:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        dialog = GroupDialog(self._desk, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.show_groups)
        dialog.accepted.connect(self.chosen)
        dialog.open()


def _places(outs: Sequence[Out]) -> str:
    """column 5; lines 3 and 7."""
    numbers = names_text([str(out.number) for out in outs])
    if len(outs) == 1:
        words = (
            translate("ImportPage", "line {number}") if outs[0].is_line else translate("ImportPage", "column {number}")
        )
        return words.format(number=numbers)
    return translate("ImportPage", "lines {numbers}").format(numbers=numbers)
