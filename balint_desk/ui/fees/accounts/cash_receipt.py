"""The receipt of a payment in cash: made once, then the same again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.invoices import cash_receipts
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.accounts.receipt_sheet import receipt_sheet
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
