"""What everybody owes and has paid: gathered from charges, invoices and payments, settled by core.accounts."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import BindParameter, ColumnElement, CompoundSelect, Select, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.core.fees.accounts import accounts
from balint_desk.core.fees.accounts.accounts import Account, Due, EnteredMoney
from balint_desk.core.fees.fee_words import AccountEntry
from balint_desk.core.money import Money, total
from balint_desk.store.base import Kept
from balint_desk.store.fees.accounts.tables import Payment, PaymentFor
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine

Whose = tuple[int, str]
"""A payer and a currency: several currencies are never added up."""
IN_ORDER = Invoice.day, Invoice.running, Invoice.id


class ChargeLine(NamedTuple):
    """A charge as far as an account needs it: thousands of them are read for one table."""

    id: int
    payer_id: int
    currency: str
    day: date
    minor: int
    spell_id: int | None
    group_id: int
    corrects_id: int | None

    @property
    def amount(self) -> Money:
        return Money(self.minor, self.currency)


class PaymentLine(NamedTuple):
    """A payment, as far as an account needs it."""

    id: int
    payer_id: int
    currency: str
    day: date
    minor: int
    entry: AccountEntry
    takes_back_id: int | None

    @property
    def amount(self) -> Money:
        return Money(self.minor, self.currency)


class PaperLine(NamedTuple):
    """An issued invoice or credit note, as far as an account needs it."""

    id: int
    payer_id: int
    currency: str
    day: date
    due: date | None
    number: str
    reference: str
    credits_id: int | None
    """None is an invoice."""


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice with what is left of it."""

    id: int
    number: str
    day: date
    open: Money


Row = TypeVar("Row", ChargeLine, PaperLine, PaymentLine)


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything on one payer's account in one currency, and where it stands."""

    payer_id: int
    currency: str
    charges: Sequence[ChargeLine]
    """By day."""
    invoices: Sequence[PaperLine]
    """The issued ones and their credit notes, by day."""
    payments: Sequence[PaymentLine]
    """By day; money paid back, counter-entries and what was let go among them."""
    dues: Sequence[Due]
    entries: Sequence[EnteredMoney]
    """The same payments, with what they are put against."""
    account: Account
    open_charges: Mapping[int, Money]
    """What is left of each charge that is not paid."""
    payable: Mapping[int, date]
    """Until when each of these is to be paid."""

    def open_invoices(self) -> list[OpenInvoice]:
        """Those that are not paid, the oldest first."""
        left = self.account.open
        return [
            OpenInvoice(invoice.id, invoice.number, invoice.day, left[invoice.id])
            for invoice in self.invoices
            if invoice.id in left
        ]


@dataclass(frozen=True, slots=True)
class AccountsRead:
    """What the file holds of some payers."""

    charges: Mapping[Whose, Sequence[ChargeLine]]
    invoices: Mapping[Whose, Sequence[PaperLine]]
    payments: Mapping[Whose, Sequence[PaymentLine]]
    invoice_of: Mapping[int, int]
    """The issued invoice or credit note that a charge stands on."""
    meant_for: Mapping[int, Sequence[tuple[int, int]]]
    """By payment, the invoices it is put against, with how much in minor units."""


def standings(session: Session, payer_ids: Collection[int] | None = None) -> dict[Whose, Standing]:
    """The accounts of these payers, or of all: five questions for the whole table."""
    read = _read(session, payer_ids)
    return {whose: standing(whose, read) for whose in sorted({*read.charges, *read.invoices, *read.payments})}


def of_payer(session: Session, payer_id: int, currency: str) -> Standing:
    """One account; an empty one where nothing ever happened."""
    return standing((payer_id, currency), _read(session, [payer_id]))


def left_of(session: Session, invoice: Invoice) -> Money:
    """What is still to be paid of an invoice; of a draft, what would be if it were issued now."""
    read, whose = _read(session, [invoice.payer_id]), (invoice.payer_id, invoice.currency)
    papers = list(read.invoices.get(whose, ()))
    if invoice.id not in {paper.id for paper in papers}:
        papers.append(PaperLine(*(getattr(invoice, name) for name in PaperLine._fields)))
    lines = session.scalars(select(InvoiceLine.charge_id).where(InvoiceLine.invoice_id == invoice.id))
    issued = {**read.invoice_of, **dict.fromkeys(lines, invoice.id)}
    account = standing(whose, replace(read, invoices={whose: papers}, invoice_of=issued)).account
    return account.open.get(invoice.id, Money(0, invoice.currency))


def balances(session: Session, day: date = date.max) -> Counter[Whose]:
    """What each payer owes in all at the end of a day, in minor units; below nought it is in hand."""
    sums: Counter[Whose] = Counter()
    for table, sign, by in ((Charge, 1, [Charge.payer_id, Charge.group_id]), (Payment, -1, [Payment.payer_id])):
        query = select(table.payer_id, table.currency, func.sum(table.minor)).group_by(*by, table.currency)
        query = query if day == date.max else query.where(table.day <= day)
        for payer_id, currency, minor in session.execute(query):
            sums[payer_id, currency] += sign * minor
    return sums


def balance_of_each(payer_ids: Select[Any] | CompoundSelect[Any], currency: BindParameter[str]) -> Select[int, int]:
    """Asks the same of these payers, in one currency: each account on its own is added up in half the time."""

    def in_all(table: type[Charge] | type[Payment]) -> ColumnElement[int]:
        theirs = select(func.coalesce(func.sum(table.minor), 0)).where(table.payer_id == Payer.id)
        return theirs.where(table.currency == currency).scalar_subquery()

    return select(Payer.id, in_all(Charge) - in_all(Payment)).where(Payer.id.in_(payer_ids))


def _read(session: Session, payer_ids: Collection[int] | None) -> AccountsRead:
    def theirs(column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        return true() if payer_ids is None else column.in_(payer_ids)

    charges = columns(Charge, ChargeLine).where(theirs(Charge.payer_id)).order_by(Charge.day, Charge.id)
    issued = columns(Invoice, PaperLine).where(theirs(Invoice.payer_id), Invoice.number.is_not(None))
    invoices = issued.order_by(*IN_ORDER)
    payments = columns(Payment, PaymentLine).where(theirs(Payment.payer_id)).order_by(Payment.day, Payment.entered)
    stands_on = select(InvoiceLine.charge_id, InvoiceLine.invoice_id)
    stands_on = stands_on.join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    on_paper = session.execute(stands_on.where(theirs(Invoice.payer_id), Invoice.number.is_not(None)))
    return AccountsRead(
        by_account(ChargeLine(*row) for row in session.execute(charges)),
        by_account(PaperLine(*row) for row in session.execute(invoices)),
        by_account(PaymentLine(*row) for row in session.execute(payments)),
        {row[0]: row[1] for row in on_paper},
        _meant_for(session, theirs(Payment.payer_id)),
    )


def columns(table: type[Kept], line: type[Row]) -> Select[Any]:
    """Bare columns: a whole row of each of thousands would take five times as long."""
    return select(*(getattr(table, name) for name in line._fields))


def by_account(rows: Iterable[Row]) -> defaultdict[Whose, list[Row]]:
    made: defaultdict[Whose, list[Row]] = defaultdict(list)
    for row in rows:
        made[row.payer_id, row.currency].append(row)
    return made


def _meant_for(session: Session, theirs: ColumnElement[bool]) -> defaultdict[int, list[tuple[int, int]]]:
    """By payment, the invoices it is put against, with how much."""
    made: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    query = select(PaymentFor.payment_id, PaymentFor.invoice_id, PaymentFor.minor)
    for payment_id, invoice_id, minor in session.execute(query.join(Payment).where(theirs)):
        made[payment_id].append((invoice_id, minor))
    return made


def standing(whose: Whose, read: AccountsRead, entries: Sequence[EnteredMoney] = ()) -> Standing:
    """One account of what was read; `entries` are what happened to its money besides the payments read."""
    charges, invoices = read.charges.get(whose, ()), read.invoices.get(whose, ())
    payments, currency = read.payments.get(whose, ()), whose[1]
    on_paper: defaultdict[int, list[ChargeLine]] = defaultdict(list)
    for charge in charges:
        if charge.id in read.invoice_of:
            on_paper[read.invoice_of[charge.id]].append(charge)
    loose = [charge for charge in charges if charge.id not in read.invoice_of]
    dues = [Due(charge.id, charge.day, charge.amount) for charge in loose]
    for paper in invoices:
        amount = total([charge.amount for charge in on_paper[paper.id]], currency)
        first = min((charge.day for charge in on_paper[paper.id]), default=paper.day)
        dues.append(Due(paper.id, paper.day, amount, paper.due, paper.credits_id, first))
    entered = [*entries, *(_entered(payment, read) for payment in payments)]
    account = accounts.settle(dues, entered, currency)
    open_charges = {charge.id: account.open[charge.id] for charge in loose if charge.id in account.open}
    payable = {charge.id: charge.day for charge in loose if charge.id in account.open}
    for paper in invoices:
        if paper.id in account.open:
            credited = [one for note in invoices if note.credits_id == paper.id for one in on_paper[note.id]]
            lines = _open_lines([*on_paper[paper.id], *credited], account.open[paper.id])
            open_charges |= lines
            payable |= dict.fromkeys(lines, paper.due or paper.day)
    return Standing(*whose, charges, invoices, payments, dues, entered, account, open_charges, payable)


def _entered(payment: PaymentLine, read: AccountsRead) -> EnteredMoney:
    meant = tuple((one, Money(minor, payment.currency)) for one, minor in read.meant_for.get(payment.id, ()))
    return EnteredMoney(payment.id, payment.day, payment.amount, meant, payment.takes_back_id)


def _open_lines(charges: Sequence[ChargeLine], left: Money) -> dict[int, Money]:
    """What is left of each line of an invoice: the latest are open, each with what puts it right.

    What is written anew and what is credited of it later both put right the first charge, on another invoice.
    """
    net: dict[int, Money] = {}
    standing_for: dict[int, int] = {}
    for charge in charges:
        before = charge.id if charge.corrects_id is None else charge.corrects_id
        first = before if before in net else standing_for.setdefault(before, charge.id)
        net[first] = net.get(first, Money(0, left.currency)) + charge.amount
    open_lines = {}
    for charge_id, amount in reversed(net.items()):
        if amount.minor > 0 and left:
            open_lines[charge_id] = min(amount, left)
            left -= open_lines[charge_id]
    return open_lines
