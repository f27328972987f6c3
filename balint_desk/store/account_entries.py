"""What happened on an account, day by day: what its card and its statement tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.fee_words import Entry, Paper, Talk, Way
from balint_desk.core.fees import Why
from balint_desk.core.money import Money
from balint_desk.store import reasons
from balint_desk.store.fee_models import Charge, Invoice, InvoiceLine, MoneyTalk, Payment


@dataclass(frozen=True, slots=True)
class Charged:
    """A line that was charged, with its reason and the leader's own."""

    day: date
    amount: Money
    why: Why
    reason: str


@dataclass(frozen=True, slots=True)
class Printed:
    """An invoice or a credit note that was issued."""

    id: int
    day: date
    amount: Money
    paper: Paper
    number: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Entered:
    """Money that came, went back, was taken back or let go; `gone` is one that was taken back since."""

    id: int
    day: date
    amount: Money
    entry: Entry
    way: Way | None
    words: str
    gone: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """That money owed was spoken of, or a letter written; the amount is what was owed then."""

    id: int
    day: date
    amount: Money
    kind: Talk
    level: int
    words: str
    has_pdf: bool
    """The letter as it went out is kept."""


Happened = Charged | Printed | Entered | Spoken


def of(session: Session, payer_id: int, currency: str, spell_id: int | None = None) -> list[Happened]:
    """Everything on an account in one currency, the earliest first; of one time in a group only, its own charges."""
    found: list[Happened] = [
        *_charges(session, payer_id, currency, spell_id),
        *_papers(session, payer_id, currency),
        *payments(session, payer_id, currency),
        *_talks(session, payer_id, currency),
    ]
    return sorted(found, key=lambda one: one.day)


def _charges(session: Session, payer_id: int, currency: str, spell_id: int | None) -> Iterator[Charged]:
    query = select(Charge).where(Charge.payer_id == payer_id, Charge.currency == currency)
    if spell_id is not None:
        query = query.where(Charge.spell_id == spell_id)
    for row in session.scalars(query.order_by(Charge.day, Charge.id)):
        yield Charged(row.day, row.amount, reasons.read(row.why), row.reason)


def _papers(session: Session, payer_id: int, currency: str) -> Iterator[Printed]:
    issued = select(Invoice, func.sum(InvoiceLine.minor)).outerjoin(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
    issued = issued.where(Invoice.payer_id == payer_id, Invoice.currency == currency, Invoice.number.is_not(None))
    for row, minor in session.execute(issued.group_by(Invoice.id).order_by(Invoice.day, Invoice.running)):
        yield Printed(row.id, row.day, Money(minor or 0, currency), row.paper, str(row.number), row.due)


def payments(session: Session, payer_id: int, currency: str) -> Iterator[Entered]:
    """What came, went back, was taken back or let go, by day."""
    query = select(Payment).where(Payment.payer_id == payer_id, Payment.currency == currency)
    rows = list(session.scalars(query.order_by(Payment.day, Payment.entered, Payment.id)))
    gone = {row.takes_back_id for row in rows}
    for row in rows:
        yield Entered(row.id, row.day, row.amount, row.entry, row.way, row.words, row.id in gone)


def _talks(session: Session, payer_id: int, currency: str) -> Iterator[Spoken]:
    query = select(MoneyTalk).where(MoneyTalk.payer_id == payer_id, MoneyTalk.currency == currency)
    for row in session.scalars(query.order_by(MoneyTalk.day)):
        yield Spoken(row.id, row.day, row.amount, row.kind, row.level, row.words, row.attachment_id is not None)
