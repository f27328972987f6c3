"""An issued invoice or a credit note: frozen, with its PDF, and what put it right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Paper
from balint_desk.store.base import Session
from balint_desk.store.fees.invoices import credit_notes, invoices
from balint_desk.store.fees.invoices.invoice_list import ListedPaper
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import full_day, money_text, names_text
from balint_desk.ui.fees.invoices.invoice_words import paper_name
from balint_desk.ui.fees.invoices.paper_lines import PaperLines
from balint_desk.ui.widgets.cards import Card, Muted, button, row


class IssuedCard(Card):
    """Shows what stands on the paper; the paper itself is the PDF kept with it."""

    pdf_wanted, credit_wanted, anew_wanted = Signal(object), Signal(object), Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._desk, self._invoice_id = desk, 0
        self.about, self.put_right = Muted(), Muted()
        self.lines = PaperLines()
        self.pdf, self.credit = button(self.tr("The PDF…")), button(self.tr("Put right…"))
        self.anew = button(self.tr("New draft with the same lines"))
        self.add(self.about, self.lines, self.put_right, row(self.pdf, self.credit, self.anew, None))
        self.pdf.clicked.connect(lambda: self.pdf_wanted.emit(self._invoice_id))
        self.anew.clicked.connect(lambda: self.anew_wanted.emit(self._invoice_id))
        self.credit.clicked.connect(lambda: self.credit_wanted.emit(self._invoice_id))

    def show_paper(self, session: Session, listed: ListedPaper) -> None:
        paper = listed.invoice
        self._invoice_id = paper.id
        self.set_title(paper_name(paper))
        self.about.setText("\n".join(self._about(listed)))
        words = self.tr("To be paid") if paper.paper is Paper.INVOICE else self.tr("Total")
        self.lines.show_lines(invoices.lines(session, paper.id), listed.amount, words)
        told = self._notes(credit_notes.notes_of(session, paper.id)) or self._puts_right(session, paper)
        self.put_right.setText(told)
        self.put_right.setVisible(bool(told))
        left = credit_notes.total_left(credit_notes.creditable(session, paper.id), paper.currency)
        self.credit.setVisible(paper.paper is Paper.INVOICE and left.minor > 0)
        self.anew.setVisible(bool(credit_notes.left_to_write_anew(session, paper.id)))

    def _about(self, listed: ListedPaper) -> list[str]:
        paper = listed.invoice
        told = [self.tr("To {name}, {day}").format(name=listed.payer, day=full_day(paper.day))]
        if paper.due is not None:
            told.append(self.tr("To be paid by {day}").format(day=full_day(paper.due)))
        if listed.open is not None:
            left = self.tr("Still open: {amount}").format(amount=money_text(listed.open))
            told.append(left if listed.open else self.tr("Nothing is open any more"))
        return told

    def _notes(self, notes: Sequence[Invoice]) -> str:
        names = names_text([note.number or "" for note in notes])
        return self.tr("Put right by {names}").format(names=names) if notes else ""

    def _puts_right(self, session: Session, paper: Invoice) -> str:
        if paper.credits_id is None:
            return ""
        before = paper_name(session.get_one(Invoice, paper.credits_id))
        return self.tr("Puts right {paper}: {reason}").format(paper=before, reason=paper.words)
