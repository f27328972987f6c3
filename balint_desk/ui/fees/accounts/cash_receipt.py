"""The receipt of a payment in cash: made once, then the same again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from balint_desk.documents.fees.papers import issuing
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.store.base import Session
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.invoices import cash_receipts, issuer
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import language_code
from balint_desk.ui.base.texts import full_day, money_text
from balint_desk.ui.fees.invoices.invoice_sheet import paper_size, sender
from balint_desk.ui.widgets.plain_pdf import take_out

translate = QCoreApplication.translate


def show_receipt(desk: Desk, payment_id: int, parent: QWidget) -> QMessageBox:
    """Make it if there is none yet, and ask whether to open or to save it."""
    with desk.store.read() as session:
        there = session.get_one(Payment, payment_id).receipt_id is not None
    if not there:
        issuing.receipt(desk.store, translate("Invoices", "Make receipt"), payment_id, receipt_sheet)
    with desk.store.read() as session:
        number, pdf = session.get_one(Payment, payment_id).receipt_number, cash_receipts.pdf(session, payment_id)
    return take_out(parent, translate("Invoices", "Receipt {number}").format(number=number), pdf)


def receipt_sheet(session: Session, payment: Payment, number: int) -> PaperSheet:
    """That so much was given in cash on that day: nothing about what for, unless it was written with the payment."""
    own, amount = issuer.get(session), money_text(payment.amount)
    name = translate("Invoices", "Receipt {number}").format(number=number)
    given = translate("Invoices", "Given in cash on {day}").format(day=full_day(payment.day))
    facts = [(translate("Invoices", "Date"), full_day(payment.day))]
    if payment.reference:
        facts.append((translate("Invoices", "For"), payment.reference))
    address = session.get_one(Payer, payment.payer_id).address.splitlines()
    return PaperSheet(
        title=name,
        heading=name,
        issuer=sender(own),
        recipient=[payers.name(session, payment.payer_id), *address],
        facts=facts,
        columns=[translate("Invoices", "What for"), translate("Invoices", "Amount")],
        lines=[[given, amount]],
        total=(translate("Invoices", "Received with thanks"), amount),
        footer=f"{own.name} · {name}",
        size=paper_size(),
        lang=language_code(),
    )
