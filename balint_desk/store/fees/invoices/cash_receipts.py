"""Receipts for cash: numbered through without a gap, made once, kept byte for byte."""

from collections.abc import Callable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.fee_words import AccountEntry, Way
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.file import attachments

DrawReceipt = Callable[[Session, Payment, int], bytes]


def can_have(payment: Payment) -> bool:
    """Only money that came in cash gets a receipt."""
    return payment.entry is AccountEntry.PAYMENT and payment.way is Way.CASH


def make(session: Session, payment_id: int, draw: DrawReceipt) -> Payment:
    """Number and PDF within one write (`last=True`)."""
    payment = session.get_one(Payment, payment_id)
    if not can_have(payment):
        raise Refused("A receipt is for money that came in cash.")
    if payment.receipt_id is not None:
        raise Refused("There is a receipt for it already: number {number}.", number=payment.receipt_number)
    if session.scalar(select(Payment.id).where(Payment.takes_back_id == payment.id)):
        raise Refused("This payment was taken back, so there is no receipt for it.")
    if not issuer.get(session).name:
        raise Refused("Your own name is missing. Add it under “Your details on invoices”.")
    number = (session.scalar(select(func.max(Payment.receipt_number))) or 0) + 1
    receipt_id = attachments.keep(session, draw(session, payment, number))
    payment.receipt_number, payment.receipt_id = number, receipt_id
    session.flush()
    return payment


def pdf(session: Session, payment_id: int) -> bytes:
    """The receipt as it was made, byte for byte."""
    kept = session.get_one(Payment, payment_id).receipt_id
    if kept is None:
        raise ValueError(f"payment {payment_id} has no receipt")
    return attachments.content(session, kept)
