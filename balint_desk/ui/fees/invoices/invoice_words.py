"""How the lines and the periods of invoices are said: no more about a member than it has to be."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.fee_words import Paper
from balint_desk.store.fees.invoices.invoice_sources import Loose
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.day_texts import range_text
from balint_desk.ui.base.texts import full_day, long_month_text

translate = QCoreApplication.translate


def line_words(line: Loose) -> str:
    """Session on 3 November 2026; Place in the group, November 2026. Only another payer is told whose it is."""
    if line.session_day is not None:
        words = translate("Invoices", "Session on {day}").format(day=full_day(line.session_day))
    else:
        words = translate("Invoices", "Place in the group, {days}").format(
            days=days_words(line.first_day, line.last_day)
        )
        if line.parts > 1:
            said = translate("Invoices", "{what}, part {number} of {parts}")
            words = said.format(what=words, number=line.part, parts=line.parts)
    if line.corrects:
        words = translate("Invoices", "{what}, put right").format(what=words)
    return translate("Invoices", "{member}: {what}").format(member=line.member, what=words) if line.member else words


def days_words(first: date, last: date) -> str:
    """A month, a day, or from a day to a day."""
    if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
        return long_month_text(first)
    return range_text(first, last, year=True)


def paper_name(invoice: Invoice) -> str:
    """Invoice 2026-041, Credit note C2026-003, Draft."""
    if invoice.number is None:
        return translate("Invoices", "Draft")
    if invoice.paper is Paper.CREDIT_NOTE:
        return translate("Invoices", "Credit note {number}").format(number=invoice.number)
    return translate("Invoices", "Invoice {number}").format(number=invoice.number)
