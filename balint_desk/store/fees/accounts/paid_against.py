"""What money was put against an invoice stays there: an invoice once paid is not opened by what is charged later."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.accounts.accounts import puts
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.tables import PaymentFor
from balint_desk.store.fees.invoices.tables import Invoice


def keep(session: Session, payer_id: int, currency: str) -> None:
    """Asked after everything by which money can come to an invoice: a payment, an issued paper, a counter-entry."""
    issued = Invoice.payer_id == payer_id, Invoice.currency == currency, Invoice.number.is_not(None)
    if session.scalar(select(Invoice.id).where(*issued).limit(1)) is None:
        return
    standing = accounts.of_payer(session, payer_id, currency)
    papers = {paper.id for paper in standing.invoices}
    for (payment_id, due_id), amount in puts(standing.dues, standing.entries, currency).items():
        if due_id in papers:
            _add(session, payment_id, due_id, amount.minor)
    session.flush()


def _add(session: Session, payment_id: int, invoice_id: int, minor: int) -> None:
    there = PaymentFor.payment_id == payment_id, PaymentFor.invoice_id == invoice_id
    row = session.scalar(select(PaymentFor).where(*there))
    if row is None:
        session.add(PaymentFor(payment_id=payment_id, invoice_id=invoice_id, minor=minor))
    else:
        row.minor += minor
