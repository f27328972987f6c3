"""What happened on an account, day by day: what its card and its statement tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from balint_desk.core.fees.charging.session_fees import Why
from balint_desk.core.fees.fee_words import AccountEntry, Paper, Talk, Way
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts.tables import MoneyTalk, Payment
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine


@dataclass(frozen=True, slots=True)
class ChargedEntry:
    """A line that was charged, with its reason and the leader's own."""

    day: date
    amount: Money
    why: Why
    reason: str


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """An invoice or a credit note that was issued."""

    id: int
    day: date
    amount: Money
    paper: Paper
    number: str
    due: date | None


@dataclass(frozen=True, slots=True)
class MoneyEntry:
    """Money that came, went back, was taken back or let go; `gone` is one that was taken back since."""

    id: int
    day: date
    amount: Money
    entry: AccountEntry
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


Happened = ChargedEntry | PrintedPaper | MoneyEntry | Spoken


def of(
    session: Session, payer_id: int, currency: str, spell_id: int | None = None, latest: int | None = None
) -> list[Happened]:
    """Everything on an account in one currency, the earliest first; of one time in a group only, its own charges.

    Where only the `latest` are wanted, nothing earlier is read.
    """
    account = _Account(session, payer_id, currency, latest)
    found: list[Happened] = [*_charges(account, spell_id), *_papers(account), *_payments(account), *_talks(account)]
    in_order = sorted(found, key=lambda one: one.day)
    return in_order if latest is None else in_order[-latest:]


def payments(session: Session, payer_id: int, currency: str) -> list[MoneyEntry]:
    """What came, went back, was taken back or let go, by day."""
    return list(_payments(_Account(session, payer_id, currency)))


@dataclass(frozen=True, slots=True)
class _Account:
    """Whose entries are asked for, and how many of the latest of each kind; of none all of them."""

    session: Session
    payer_id: int
    currency: str
    latest: int | None = None

    def rows(self, query: Select[*tuple[Any, ...]], *order: InstrumentedAttribute[Any]) -> Sequence[Any]:
        """The earliest first; found from the end, so that the latest few are."""
        table = order[0].class_
        query = query.where(table.payer_id == self.payer_id, table.currency == self.currency)
        backwards = query.order_by(*(column.desc() for column in order)).limit(self.latest)
        return self.session.execute(backwards).all()[::-1]


def _charges(account: _Account, spell_id: int | None) -> Iterator[ChargedEntry]:
    query = select(Charge).where(true() if spell_id is None else Charge.spell_id == spell_id)
    for (row,) in account.rows(query, Charge.day, Charge.id):
        yield ChargedEntry(row.day, row.amount, charge_reasons.read(row.why), row.reason)


def _papers(account: _Account) -> Iterator[PrintedPaper]:
    issued = select(Invoice, func.sum(InvoiceLine.minor)).outerjoin(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
    issued = issued.where(Invoice.number.is_not(None)).group_by(Invoice.id)
    for row, minor in account.rows(issued, Invoice.day, Invoice.running, Invoice.id):
        yield PrintedPaper(row.id, row.day, Money(minor or 0, account.currency), row.paper, str(row.number), row.due)


def _payments(account: _Account) -> Iterator[MoneyEntry]:
    back = aliased(Payment)
    gone = exists().where(back.takes_back_id == Payment.id)
    for row, is_gone in account.rows(select(Payment, gone), Payment.day, Payment.entered, Payment.id):
        yield MoneyEntry(row.id, row.day, row.amount, row.entry, row.way, row.words, is_gone)


def _talks(account: _Account) -> Iterator[Spoken]:
    for (row,) in account.rows(select(MoneyTalk), MoneyTalk.day, MoneyTalk.id):
        yield Spoken(row.id, row.day, row.amount, row.kind, row.level, row.words, row.attachment_id is not None)
