"""Invoices: drafted from charges, issued once with number and PDF, and from then on frozen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.period_fees import paid_days
from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.fees.invoices import invoices, numbering
from balint_desk.core.fees.invoices.invoices import Required
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.store.base import now
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.fees.invoices.invoice_sources import Loose, Offer
from balint_desk.store.fees.invoices.issuer import Issuer
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments

EDITED = ("recipient", "day", "due", "first_day", "last_day", "reference", "group_name", "words")
Draw = Callable[[Session, Invoice], bytes]
"""Makes the PDF of a paper that has its number; called within the write that takes it."""


@dataclass(frozen=True, slots=True)
class DraftForm:
    """How drafts are made: their days, how a line is put into words, whether the group is named."""

    day: date
    due: date | None
    words: Callable[[Loose], str]
    name_group: bool = False


def draft(session: Session, offer: Offer, sheet: DraftForm) -> Invoice:
    """A draft of what is offered; it takes no number and can be undone."""
    payer = session.get_one(Payer, offer.payer_id)
    groups = sorted({line.group_name for line in offer.lines})
    made = Invoice(
        payer_id=offer.payer_id,
        day=sheet.day,
        due=sheet.due,
        first_day=min((line.first_day for line in offer.lines), default=None),
        last_day=max((line.last_day for line in offer.lines), default=None),
        currency=offer.currency,
        recipient="\n".join([offer.name, *_lines(payer.address)]),
        group_name=", ".join(groups) if sheet.name_group else "",
        reference=payer.reference,
    )
    session.add(made)
    session.flush()
    query = select(Charge).where(Charge.id.in_([line.charge_id for line in offer.lines]))
    charges = {charge.id: charge for charge in session.scalars(query)}
    session.add_all(
        line_of(made.id, place, sheet.words(line), charges[line.charge_id]) for place, line in enumerate(offer.lines, 1)
    )
    session.flush()
    return made


def edit(session: Session, invoice_id: int, edits: Mapping[str, Any]) -> None:
    """Change a draft. The address is kept with who pays, for the next time."""
    invoice = draft_of(session, invoice_id)
    for name, value in edits.items():
        if name not in EDITED:
            raise TypeError(f"a draft has no {name}")
        setattr(invoice, name, value.strip() if isinstance(value, str) else value)
    if "day" in edits and edits["day"] is None:
        raise Refused("The date is missing.")
    if invoice.due is not None and invoice.due < invoice.day:
        raise Refused("It cannot be due before its own date.")
    if "recipient" in edits:
        address = "\n".join(_lines(invoice.recipient)[1:])
        payers.edit(session, invoice.payer_id, {"address": address})
    session.flush()


def edit_line(session: Session, line_id: int, words: str) -> None:
    """Say a line of a draft in other words."""
    line = session.get_one(InvoiceLine, line_id)
    draft_of(session, line.invoice_id)
    tidy = " ".join(words.split())
    if not tidy:
        raise Refused("A line says what it is for.")
    line.words = tidy
    session.flush()


def leave_out(session: Session, line_id: int) -> None:
    """Take a line off a draft: its charge stands on no paper again, and the time it is for is that of the others."""
    line = session.get_one(InvoiceLine, line_id)
    invoice = draft_of(session, line.invoice_id)
    session.delete(line)
    session.flush()
    invoice.first_day, invoice.last_day = time_of(session, invoice.id)
    session.flush()


def drop(session: Session, invoice_id: int) -> None:
    """Throw a draft away: its charges stand on no paper again."""
    invoice = draft_of(session, invoice_id)
    for line in lines(session, invoice_id):
        session.delete(line)
    session.flush()
    session.delete(invoice)
    session.flush()


def draft_of(session: Session, invoice_id: int) -> Invoice:
    """The draft, or Refused: what was issued stays as it is."""
    invoice = session.get_one(Invoice, invoice_id)
    if invoice.issued_at is not None:
        raise Refused("{number} is issued and stays as it is. A credit note puts it right.", number=invoice.number)
    return invoice


def lines(session: Session, invoice_id: int) -> list[InvoiceLine]:
    """The lines of a paper in order."""
    query = select(InvoiceLine).where(InvoiceLine.invoice_id == invoice_id)
    return list(session.scalars(query.order_by(InvoiceLine.place, InvoiceLine.id)))


def time_of(session: Session, invoice_id: int) -> tuple[date | None, date | None]:
    """The first and the last day its lines are for."""
    days = select(Charge.first_day, Charge.last_day, Charge.why).join(InvoiceLine, InvoiceLine.charge_id == Charge.id)
    rows = session.execute(days.where(InvoiceLine.invoice_id == invoice_id))
    paid = [paid_days(charge_reasons.read(why)) or (first, last) for first, last, why in rows]
    return min((first for first, _ in paid), default=None), max((last for _, last in paid), default=None)


def total_of(session: Session, invoice: Invoice) -> Money:
    return total([line.amount for line in lines(session, invoice.id)], invoice.currency)


def missing(session: Session, invoice_id: int) -> list[Refused]:
    """What keeps a draft from being issued, a sentence for each."""
    invoice, own = session.get_one(Invoice, invoice_id), issuer.get(session)
    there = lines(session, invoice_id)
    found = invoices.missing(
        Required(
            own.name,
            own.address,
            own.tax_number or own.vat_number,
            own.exemption,
            invoice.recipient,
            invoice.day,
            invoice.first_day,
            invoice.last_day,
            [(Tax(line.tax_rate, line.tax_words), line.amount) for line in there],
        )
    )
    if there and invoice.paper is Paper.INVOICE and total_of(session, invoice).minor <= 0:
        found.append(Refused("There is nothing to be paid on it."))
    try:
        closing.check_open(session, invoice.day)
    except Refused as closed:
        found.append(closed)
    return found


def issue(session: Session, invoice_id: int, draw: Draw) -> Invoice:
    """Number, PDF and the moment, all within one write (`last=True`): either all of them are there or none."""
    invoice = draft_of(session, invoice_id)
    for refusal in missing(session, invoice_id):
        raise refusal
    _take_number(session, invoice)
    invoice.attachment_id = attachments.keep(session, draw(session, invoice))
    invoice.issued_at = now()
    session.flush()
    payments.put_against(session, invoice.payer_id, invoice.currency)
    return invoice


def pdf(session: Session, invoice_id: int) -> bytes:
    """The PDF as it was issued, byte for byte."""
    kept = session.get_one(Invoice, invoice_id).attachment_id
    if kept is None:
        raise ValueError(f"invoice {invoice_id} is not issued")
    return attachments.content(session, kept)


def numbered_next(session: Session, own: Issuer, paper: Paper, day: date) -> tuple[str, str, int]:
    """The next free number of a paper, by details that need not be kept yet: as printed, its series, and as counted."""
    pattern = own.pattern if paper is Paper.INVOICE else own.credit_pattern
    series = numbering.series(pattern, day)
    first = own.first_in(series) if paper is Paper.INVOICE else 1
    last = session.scalar(select(func.max(Invoice.running)).where(Invoice.paper == paper, Invoice.series == series))
    running = first if last is None else last + 1
    return numbering.numbered(pattern, day, running), series, running


def _take_number(session: Session, invoice: Invoice) -> None:
    number, series, running = numbered_next(session, issuer.get(session), invoice.paper, invoice.day)
    if session.scalar(select(Invoice.id).where(Invoice.number == number)):
        raise Refused(
            "There is a paper with the number {number} already. Change the pattern of the numbers.", number=number
        )
    invoice.number, invoice.series, invoice.running = number, series, running
    session.flush()


def line_of(invoice_id: int, place: int, words: str, charge: Charge) -> InvoiceLine:
    """A charge as it stands on a paper."""
    return InvoiceLine(
        invoice_id=invoice_id,
        charge_id=charge.id,
        place=place,
        words=words,
        amount=charge.amount,
        tax_rate=charge.tax_rate,
        tax_words=charge.tax_words,
    )


def _lines(text: str) -> Sequence[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
