"""Issuing: what cannot be taken back is said first, and what is still missing; many can be stopped on the way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import count_word, refused_text
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fields.form_dialog import WIDE
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, label, page_title, primary_button, row

NAMED = 6
"""Of so many it is said what is missing."""


class IssueDialog(QDialog):
    """Issues the drafts that miss nothing. It can be stopped: what is issued by then stays, the rest stay drafts."""

    issued = Signal(str)
    """How many, in words."""

    def __init__(self, desk: Desk, invoice_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._done, self.running = desk, 0, False
        self.ids, missing = self._look(invoice_ids)
        self._one_of_many = len(self.ids) == 1 and len(invoice_ids) > 1
        title = self.tr("Issue this invoice") if len(invoice_ids) == 1 else self.tr("Issue invoices")
        self.setWindowTitle(title)
        self.words = label(self._what(), wrap=True)
        self.missing = label("\n".join(missing[:NAMED]), "refused", wrap=True)
        self.more = Muted(self.tr("And {n} more.").format(n=len(missing) - NAMED))
        self.bar, self.under_way = QProgressBar(textVisible=False), Muted()
        self.cancel, self.issue = button(self.tr("Cancel")), primary_button(self.tr("Issue"))
        self.issue.setDefault(True)
        self.issue.setEnabled(bool(self.ids))
        self._lay_out(title, len(missing))
        self.cancel.clicked.connect(self.reject)
        self.issue.clicked.connect(self.accept)
        desk.saving_wanted.connect(self._on_saving_wanted)

    def accept(self) -> None:
        """Begin; the window stays until it is done, and Cancel stops it."""
        self.running = True
        self._desk.hold()
        self.issue.setEnabled(False)
        for part in (self.bar, self.under_way):
            part.setVisible(len(self.ids) > 1)
        self.adjustSize()
        store, ids, name = self._desk.store, self.ids, self.tr("Issue invoices")
        tasks = self._desk.tasks
        tasks.progressed.connect(self._on_progress)
        tasks.ended_long.connect(self._on_end)
        tasks.run_long(
            lambda progress: issuing.issue_all(store, name, ids, invoice_sheet, progress), lambda numbers: None, self
        )

    def reject(self) -> None:
        """Before it began, close; once it began, stop after the invoice under way."""
        if self.running:
            self._desk.tasks.cancel()
        else:
            super().reject()

    def _look(self, invoice_ids: Sequence[int]) -> tuple[list[int], list[str]]:
        """Those that can be issued, and what is missing on the others."""
        whole, told = [], []
        with self._desk.store.read() as session:
            for invoice_id in invoice_ids:
                found = [refused_text(one) for one in invoices.missing(session, invoice_id)]
                if found:
                    name = payers.name(session, session.get_one(Invoice, invoice_id).payer_id)
                    told.append(f"{name}: {' '.join(found)}")
                else:
                    whole.append(invoice_id)
        return whole, told

    def _what(self) -> str:
        if not self.ids:
            return self.tr("Nothing can be issued yet.")
        if self._one_of_many:
            return self.tr("One invoice gets its number and cannot be changed afterwards. The others stay drafts.")
        if len(self.ids) == 1:
            return self.tr("It gets its number and cannot be changed afterwards. A credit note can put it right.")
        words = self.tr(
            "{n} invoices get their numbers and cannot be changed afterwards. Credit notes can put them right."
        )
        told = words.format(n=count_word(len(self.ids)))
        return told[0].upper() + told[1:]

    def _on_progress(self, done: int, total: int) -> None:
        self._done = done
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.under_way.setText(self.tr("{done} of {total}").format(done=done, total=total))

    def _on_end(self) -> None:
        """Done, stopped or refused: how many are issued is told."""
        self._desk.release()
        if self._done:
            one = self.tr("1 invoice issued. It is not undone: a credit note puts it right.")
            several = self.tr("{n} invoices issued. They are not undone: a credit note puts one right.")
            self.issued.emit((one if self._done == 1 else several).format(n=self._done))
        super().done(QDialog.DialogCode.Accepted)

    def _on_saving_wanted(self) -> None:
        """Locked on the way: the invoice under way is brought to its end, and there is nothing to come back to."""
        if self.running:
            self._desk.tasks.cancel()
            self._desk.release()
            super().done(QDialog.DialogCode.Rejected)

    def _lay_out(self, title: str, missing: int) -> None:
        self.bar.setAccessibleName(title)
        self.bar.hide()
        self.under_way.hide()
        self.missing.setVisible(bool(missing))
        self.more.setVisible(missing > NAMED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.setSpacing(14)
        for part in (page_title(title), self.words, self.missing, self.more, self.bar, self.under_way):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row(None, self.cancel, self.issue))
        self.setMinimumWidth(WIDE)
