"""Bringing a bank statement in: what was understood of it, the counts, and then one write that can be undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from balint_desk.core.fees.bank.statement_lines import Marked, marked
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.bank.bank_columns import find_form
from balint_desk.documents.fees.bank.statement_files import StatementFile, read_statement
from balint_desk.documents.fees.bank.table_form import form_of_text, form_text, shape
from balint_desk.documents.fees.bank.table_payments import TableRead, read_table
from balint_desk.documents.tables.sheet_cells import CellSheet
from balint_desk.store.fees.bank import bank_files
from balint_desk.store.fees.bank.bank_files import BankFilePlan
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.fitting import fit
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fees.bank.bank_form import BankFormEditor
from balint_desk.ui.fees.bank.bank_preview import BankPreview, counts_text, left_out_text
from balint_desk.ui.widgets.cards import (
    BETWEEN_CARDS,
    CARD_SPACE,
    Card,
    Muted,
    button,
    column,
    page_title,
    primary_button,
    row,
    scroll_page,
)
from balint_desk.ui.widgets.file_dialogs import ask_open
from balint_desk.ui.widgets.file_reading_dialog import FileReadingDialog
from balint_desk.ui.widgets.notice import NoticeLine
from balint_desk.ui.widgets.tab_order import set_reading_order
from balint_desk.ui.widgets.work_under_way import LongWork

KINDS = "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.ofx *.qfx *.xml *.c53 *.sta *.mta *.940"
PREVIEW_HIGH = 90
USUAL_SIZE = QSize(1000, 720)


class BankPage(FileReadingDialog):
    """Nothing is written before the counts are shown; what is written then are only lines that wait."""

    def __init__(self, desk: Desk, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, path, parent)
        self._statement: StatementFile | None = None
        self._shape, self._fresh = "", True
        self._marked: Marked = ()
        self.plan: BankFilePlan | None = None
        self.setWindowTitle(self.tr("Bank statement"))
        self.seen, self.beside, self.left_out = Card(" "), Muted(), Muted()
        self.file = self.seen.title
        self.other = button(self.tr("Choose a file…"))
        self.where, self.preview = BankFormEditor(), BankPreview()
        self.went_out = QCheckBox(self.tr("Also what went out, to make expenses of it"))
        self.went_out.setChecked(True)
        self.lines, self.told = Card(self.tr("What stands in the file")), Card(self.tr("What will come in"))
        self.counts, self.notice = QPlainTextEdit(readOnly=True), NoticeLine()
        self.doing = LongWork(desk, self.tr("How far it is"))
        self.cancel, self.bring_in = button(self.tr("Cancel")), primary_button(self.tr("Bring in"))
        self._lay_out()
        self._connect()
        self._forget()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file beside the window; what it holds is shown when it is read."""
        self._path = path
        self._forget()
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self.beside.setText("")
        self._run(lambda progress: _read(path, progress), self._on_read)

    def understand(self) -> None:
        """Read the table anew, with what is said now of where things stand."""
        sheet, form, today = self._sheet, self.where.form, self._desk.today()
        if sheet is None or form is None:
            return

        def work(progress: Callable[[int, int], None]) -> tuple[TableRead, Marked]:
            read = read_table(sheet, form, today, progress)
            return read, marked(read.lines)

        self.notice.clear()
        self.preview.show_lines(())
        self._run(work, self._on_understood)

    def refresh(self) -> None:
        """Count anew what would come in."""
        self.plan = None
        if self._marked:
            wanted = self.went_out.isChecked()
            lines = tuple(one for one in self._marked if wanted or one[1].amount.minor > 0)
            with self._desk.store.read() as session:
                self.plan = bank_files.plan(session, lines)
        waiting = self.tr("The counts appear here as soon as everything is clear.")
        self.counts.setPlainText(counts_text(self.plan) if self.plan else waiting)
        self._on_doing()

    def accept(self) -> None:
        """Write it beside the window."""
        plan, store, shaped, form = self.plan, self._desk.store, self._shape, self.where.form
        if plan is None or not self.bring_in.isEnabled():
            return
        name = self.tr("Bring in bank statement")
        kept = form_text(form) if shaped and form else ""

        def write() -> None:
            with store.write(name) as session:
                bank_files.bring_in(session, plan, shaped, kept)

        self.doing.say(self.writing)
        self._desk.tasks.run_write(write, lambda _: super(BankPage, self).accept(), self, self._on_refused)

    def reject(self) -> None:
        """Reading ends here; what is being written is brought to its end."""
        if not self._is_writing():
            self.doing.stop()
            super().reject()

    def ask_file(self) -> None:
        kinds = self.tr("Bank statements ({kinds})").format(kinds=KINDS)
        ask_open(self, self.windowTitle(), self._path.parent if self._path else Path.home(), self.read, kinds)

    def _run(self, work: Callable[..., Any], done: Callable[[Any], None]) -> None:
        self._marked = ()
        self.refresh()
        self.doing.run(self.tr("Reading…"), work, done, self._on_refused)

    def _forget(self) -> None:
        self._statement, self._shape, self._marked, self._fresh = None, "", (), True
        self.notice.clear()
        for part in (self.where, self.left_out, self.lines, self.told):
            part.hide()
        self.preview.show_lines(())
        self.refresh()

    def _on_read(self, found: tuple[StatementFile, Marked]) -> None:
        self._statement, self._marked = found
        if self._sheet is not None:
            self._look(self._sheet)
            return
        self.beside.setText(self.tr("{kind}: the file says itself what is what.").format(kind=self._statement.kind))
        self._show_lines()

    @property
    def _sheet(self) -> CellSheet | None:
        """The table that is to be understood; no other kind of file has one."""
        return None if self._statement is None else self._statement.sheet

    def _on_header(self, header: int) -> None:
        if self._sheet is not None:
            self._look(self._sheet, header)

    def _look(self, sheet: CellSheet, header: int | None = None) -> None:
        """Take the form that is remembered of this bank, or find one."""
        form = find_form(sheet, header)
        self._shape = shape(sheet, form.header)
        with self._desk.store.read() as session:
            kept = bank_files.form_of(session, self._shape) if header is None else None
            money = session.get_one(Group, self._desk.group_id).currency
        remembered = form_of_text(kept) if kept else None
        self.beside.setText(
            self.tr("Read as the last time with these headings. Change what is wrong.")
            if remembered
            else self.tr("Found out from the headings and the whole file. Change what is wrong.")
        )
        form = replace(remembered, header=form.header) if remembered else replace(form, money=form.money or money)
        self.where.show_form(sheet, form)
        self.where.show()
        self.understand()

    def _on_understood(self, found: tuple[TableRead, Marked]) -> None:
        if self._sheet is None or found[0].form != self.where.form:
            return
        read, self._marked = found
        form = read.form
        if read.is_settled:
            form = replace(form, order=read.orders[0], point=read.points[0])
        self.where.show_form(self._sheet, form, read.orders, read.points)
        self.left_out.setText(left_out_text(read.left_out))
        self.left_out.setVisible(bool(read.left_out))
        if not read.is_settled:
            self.notice.tell(_question(read))
            if (first := self.where.first_open()) is not None:
                first.setFocus()
        self._show_lines()

    def _show_lines(self) -> None:
        self.preview.show_lines([line for _, line in self._marked])
        self.refresh()
        self.lines.show()
        self.told.show()
        if self._fresh and self.bring_in.isEnabled():
            self._fresh = False
            self.bring_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, error: Exception) -> None:
        """The leader can still say where things stand, or choose another file."""
        self.doing.say("")
        if not isinstance(error, Refused):
            raise error
        self.refresh()
        self.notice.tell(refused_text(error))

    def _is_unread(self) -> bool:
        return self._statement is None or bool(self._under_way())

    def _under_way(self) -> str:
        return self.doing.text()

    def _on_doing(self) -> None:
        """The boxes keep the cursor while the table is read anew: what was said meanwhile is read after it."""
        busy = bool(self.doing.text())
        self.other.setEnabled(not busy)
        for part in (self.where, self.went_out, self.cancel):
            part.setEnabled(not self._is_writing())
        self.bring_in.setEnabled(not busy and bool(self.plan and self.plan.new))

    def _connect(self) -> None:
        self.other.clicked.connect(self.ask_file)
        self.where.changed.connect(self.understand)
        self.where.header_changed.connect(self._on_header)
        self.went_out.toggled.connect(self.refresh)
        self.cancel.clicked.connect(self.reject)
        self.doing.changed.connect(self._on_doing)
        self.bring_in.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.file.setText(self.tr("Choose the file that you downloaded from your bank, or drop it here."))
        self.beside.setText(self.tr("CSV or a spreadsheet of any bank, OFX, CAMT or MT940."))
        self.counts.setAccessibleName(self.tr("What will come in"))
        self.counts.setTabChangesFocus(True)
        self.seen.head.addWidget(self.other)
        self.seen.add(self.beside, self.where)
        self.lines.add(self.preview, self.left_out)
        self.lines.body.setStretchFactor(self.preview, 1)
        self.preview.setMinimumHeight(PREVIEW_HIGH)
        self.told.add(self.counts, self.went_out)
        below = row(self.lines, self.told, space=BETWEEN_CARDS)
        below.setStretch(0, 3)
        below.setStretch(1, 2)
        parts = column(self.seen, below, None)
        shown = scroll_page(parts)
        parts.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.setSpacing(12)
        layout.addWidget(page_title(self.windowTitle()))
        layout.addWidget(shown, 1)
        layout.addWidget(self.notice)
        layout.addLayout(row(self.doing, None, self.cancel, self.bring_in))
        fit(self, USUAL_SIZE)
        set_reading_order(parts, layout)


def _read(path: Path, progress: Callable[[int, int], None]) -> tuple[StatementFile, Marked]:
    statement = read_statement(path, progress)
    return statement, marked(statement.lines)


def _question(read: TableRead) -> str:
    """What only the leader can say."""
    if len(read.orders) > 1:
        return QCoreApplication.translate("BankPage", "The days can be read in two ways. How are they written?")
    return QCoreApplication.translate("BankPage", "The amounts can be read in two ways. How are decimals written?")
