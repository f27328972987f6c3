"""Year's end: all entries of a time out as files, and the time closed so that nothing in it changes any more."""

from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLayout, QMessageBox, QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.year import year_files
from balint_desk.documents.fees.year.year_files import YearFileForm
from balint_desk.store.fees.year import closing, years_end
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.fields.period import ALL, OWN, PeriodChoice
from balint_desk.ui.widgets.cards import Muted, button, column, label, row, rule
from balint_desk.ui.widgets.file_dialogs import ask_folder, free_folder
from balint_desk.ui.widgets.message_boxes import ask_first, message_box
from balint_desk.ui.widgets.work_under_way import LongWorkDialog

LAST_MONTH_OF_LOOKING_BACK = 6
"""Until summer a year's end is that of last year."""


class YearsEnd(FormDialog):
    """The time; what will be written, and the time closed: each where it was switched on under "I also need".

    The warning stands there before a folder is asked for.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Year's end"), self.tr("Choose a folder…"), parent)
        self._desk = desk
        self.period = PeriodChoice(desk.today)
        self.forms = {
            YearFileForm.XLSX: QCheckBox(self.tr("One file for a spreadsheet (XLSX)")),
            YearFileForm.CSV: QCheckBox(self.tr("Tables as plain files (CSV)")),
            YearFileForm.PLAIN_TEXT: QCheckBox(self.tr("Plain text for accounting programs (hledger)")),
        }
        self.files, self.closed = Muted(), Muted()
        self.close_time = button(self.tr("Close this time…"))
        with desk.store.read() as session:
            wanted = years_end.wanted(session)
        self._lay_out(wanted)
        self._propose()
        self.period.changed.connect(self._tell)
        self.close_time.clicked.connect(self._ask_close)
        for box in self.forms.values():
            box.toggled.connect(self._tell)

    def accept(self) -> None:
        """The window stays until the files are written."""
        self._wanted_period()
        if not self._wanted_forms():
            raise Refused("Choose at least one form in which it is written.")
        ask_folder(self, self.tr("Write to"), self.write_to)

    def write_to(self, folder: Path) -> None:
        """Into a folder of its own in there, beside the window."""
        store, period, forms = self._desk.store, self._wanted_period(), self._wanted_forms()
        into = free_folder(folder, self.tr("Year's end {name}").format(name=_folder_name(period)))
        translate = partial(QCoreApplication.translate, "")
        doing = LongWorkDialog(self._desk, self.tr("Writing…"), self)

        def fail(error: Exception) -> None:
            doing.end()
            raise error

        def work() -> list[Path]:
            return year_files.write(year_files.contents(store, period, forms, translate), into)

        self._desk.tasks.run(work, lambda _: self._on_written(doing, into), self, fail)

    def close_up_to(self, day: date) -> None:
        with self._desk.store.write(self.tr("Close a time"), last=True) as session:
            closing.close(session, day)
        self._tell()
        self.told.emit(self.tr("Closed up to {day}").format(day=day_text(day)))

    def _on_written(self, doing: LongWorkDialog, folder: Path) -> None:
        doing.end()
        self.told.emit(self.tr("Written to {folder}").format(folder=folder))
        self.done(QDialog.DialogCode.Accepted)

    def _wanted_period(self) -> Period:
        """What is typed and cannot be read is refused."""
        return self.period.own.period() if self.period.value() == OWN else self.period.period()

    def _wanted_forms(self) -> set[YearFileForm]:
        return {form for form, box in self.forms.items() if box.isChecked()}

    def _propose(self) -> None:
        today = self._desk.today()
        self.period.offer()
        only_closing = self.keep.isHidden()  # and only what is over can be closed
        self.period.choose(today.year - (only_closing or today.month <= LAST_MONTH_OF_LOOKING_BACK))
        self.forms[YearFileForm.XLSX].setChecked(True)
        self._tell()

    def _tell(self) -> None:
        """Which files there will be, and how far everything is closed."""
        names = year_files.names(self._wanted_forms())
        words = self.tr("A new folder with {names}.").format(names=", ".join(names))
        self.files.setText(words if names else self.tr("Nothing is chosen to be written."))
        with self._desk.store.read() as session:
            closed = closing.closed_until(session)
        said = self.tr("Everything up to {day} is closed.").format(day=day_text(closed)) if closed else ""
        self.closed.setText(said or self.tr("Nothing is closed yet."))
        last = self.period.period().last
        self.close_time.setEnabled(last is not None and last < self._desk.today() and (closed is None or last > closed))
        self.close_time.setToolTip(self.tr("Only a time that is over can be closed."))

    def _ask_close(self) -> None:
        day = self._wanted_period().last
        if day is None:
            return
        text = self.tr("Close everything up to {day}?").format(day=day_text(day))
        more = self.tr(
            "In all groups nothing up to that day changes any more: no charge, payment or cost is added there, "
            "changed or taken back. A mistake is put right by an entry with a later day. "
            "This stays so, and what was done before can no longer be undone either."
        )
        box = message_box(self, text, more, icon=QMessageBox.Icon.Warning, title=self.tr("Close a time"))
        ask_first(box, self.tr("Close it"), self.tr("Leave it open"), lambda: self.close_up_to(day))

    def _lay_out(self, wanted: Collection[Extra]) -> None:
        self.add_field("period", self.tr("Time"), self.period)
        self.add_below(self.period.own)
        out, line, end = QWidget(), rule(), QWidget()
        out.setLayout(self._files_layout())
        both = row(self.closed, self.close_time)
        both.setStretch(0, 1)
        end.setLayout(both)
        for part in (out, line, end):
            self.add_below(part)
        for part in (out, self.keep):
            part.setVisible(Extra.TAX_ADVISER in wanted)
        line.setVisible(len(wanted) > 1)
        end.setVisible(Extra.CLOSING in wanted)

    def _files_layout(self) -> QLayout:
        forms = label(self.tr("How it is written"), "strong")
        what = Muted(self.tr("All entries, invoices, totals by kind, and who has not paid at the end, of all groups."))
        warning = label(self.tr("What is written is not encrypted."), "watch")
        more = Muted(self.tr("It names who pays and how much. Keep it only where nobody else can look."))
        written = column(forms, *self.forms.values(), self.files, space=4)
        return column(written, what, column(warning, more, space=4), space=8)


def _folder_name(period: Period) -> str:
    """2026; or its two days."""
    if period.first and period == Period.year(period.first.year):
        return str(period.first.year)
    return " ".join(day.isoformat() for day in (period.first, period.last) if day) or ALL
