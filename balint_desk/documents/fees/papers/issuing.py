"""Issues papers: each in a write of its own, with its number and the PDF that shows it, or not at all."""

from collections.abc import Callable, Sequence
from typing import Any

from balint_desk.core.refused import Progress
from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.invoices import cash_receipts, credit_notes, invoices
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.store import Store

Compose = Callable[[Any, Invoice], PaperSheet]
"""What stands on a paper that has its number, asked within the write: compose(session, invoice)."""
ComposeReceipt = Callable[[Any, Payment, int], PaperSheet]


def issue(store: Store, name: str, invoice_id: int, compose: Compose) -> str:
    """Issue one invoice under this name of a write; its number."""
    with store.write(name, last=True) as session:
        return invoices.issue(session, invoice_id, _drawing(compose)).number or ""


def issue_all(store: Store, name: str, invoice_ids: Sequence[int], compose: Compose, progress: Progress) -> list[str]:
    """One after the other; who cancels keeps what is issued by then, and the rest stay drafts."""
    numbers = []
    for done, invoice_id in enumerate(invoice_ids):
        progress(done, len(invoice_ids))
        numbers.append(issue(store, name, invoice_id, compose))
    progress(len(invoice_ids), len(invoice_ids))
    return numbers


def credit(store: Store, name: str, wanted: Credit, compose: Compose) -> int:
    """Issue a credit note; its id."""
    with store.write(name, last=True) as session:
        return credit_notes.issue(session, wanted, _drawing(compose)).id


def receipt(store: Store, name: str, payment_id: int, compose: ComposeReceipt) -> int:
    """Make the receipt of a payment in cash; its number."""
    with store.write(name, last=True) as session:
        made = cash_receipts.make(
            session, payment_id, lambda session, payment, number: papers.pdf(compose(session, payment, number))
        )
        return made.receipt_number or 0


def _drawing(compose: Compose) -> invoices.Draw:
    return lambda session, invoice: papers.pdf(compose(session, invoice))
