"""The statement of an account over a time: what was charged, credited, paid and let go, as its payer may read it.

A charge counts from its own day, as it does in the list of who has not paid at a year's end; what costs nothing stays
out: it would tell who was away.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.accounts import statements
from balint_desk.core.fees.accounts.statements import Statement
from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.money import Money
from balint_desk.core.periods import Period
from balint_desk.store.fees.accounts import account_entries
from balint_desk.store.fees.accounts.account_entries import MoneyEntry
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoice_sources
from balint_desk.store.fees.invoices.invoice_sources import Loose
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine


@dataclass(frozen=True, slots=True)
class StatementCharge:
    """A line that was charged, with the number of the invoice it stands on."""

    line: Loose
    number: str
    """"" while it stands on none that was issued."""


@dataclass(frozen=True, slots=True)
class Credited:
    """All lines of one day on a credit note."""

    number: str


@dataclass(frozen=True, slots=True)
class MovedLine:
    """One line of a statement; below nought it takes off what is owed."""

    day: date
    amount: Money
    what: StatementCharge | Credited | MoneyEntry


def of(session: Session, payer_id: int, currency: str, period: Period) -> Statement[MovedLine]:
    """Of one payer, in one currency, over all groups."""
    moved = [*_charged(session, payer_id, currency), *_entered(session, payer_id, currency)]
    return statements.statement(moved, period, currency)


def currencies(session: Session, payer_id: int) -> list[str]:
    """Those in which anything was ever charged or paid."""
    found = (
        session.scalars(select(table.currency).where(table.payer_id == payer_id).distinct())
        for table in (Charge, Payment)
    )
    return sorted({currency for some in found for currency in some})


def _charged(session: Session, payer_id: int, currency: str) -> Iterator[MovedLine]:
    lines = invoice_sources.of_payer(session, payer_id, currency)
    papers, credited = _papers(session, payer_id), dict[tuple[str, date], Money]()
    days = select(Charge.id, Charge.day).where(Charge.payer_id == payer_id, Charge.currency == currency)
    for charge_id, day in session.execute(days.order_by(Charge.day, Charge.first_day, Charge.id)):
        if charge_id not in lines:
            continue
        line, (number, paper) = lines[charge_id], papers.get(charge_id, ("", Paper.INVOICE))
        if paper is Paper.CREDIT_NOTE:
            credited[number, day] = credited.get((number, day), Money(0, currency)) + line.amount
        else:
            yield MovedLine(day, line.amount, StatementCharge(line, number))
    for (number, day), amount in credited.items():
        yield MovedLine(day, amount, Credited(number))


def _papers(session: Session, payer_id: int) -> dict[int, tuple[str, Paper]]:
    """The issued paper that each charge stands on: its number, and what it is."""
    query = select(InvoiceLine.charge_id, Invoice.number, Invoice.paper)
    query = query.join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    found = session.execute(query.where(Invoice.payer_id == payer_id, Invoice.number.is_not(None)))
    return {row[0]: (row[1] or "", row[2]) for row in found}


def _entered(session: Session, payer_id: int, currency: str) -> Iterator[MovedLine]:
    for payment in account_entries.payments(session, payer_id, currency):
        yield MovedLine(payment.day, -payment.amount, payment)
