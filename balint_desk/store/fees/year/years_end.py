"""All lines of money of the practice in a time, and who owed what at its end."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.core.fees.costs.shared_costs import shares
from balint_desk.core.fees.fee_words import AccountEntry, Extra, Paper
from balint_desk.core.fees.invoices.invoices import tax_in
from balint_desk.core.fees.year.bookings import BookedLine, BookingKind
from balint_desk.core.money import Money
from balint_desk.core.periods import Period
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.tables import Expense
from balint_desk.store.fees.invoices import printed_taxes
from balint_desk.store.fees.invoices.printed_taxes import PrintedTax
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.fees.year import closed_names, closing
from balint_desk.store.fees.year.closed_names import Names
from balint_desk.store.practice import settings

ORDER = {kind: place for place, kind in enumerate(BookingKind)}
KINDS = {
    AccountEntry.PAYMENT: BookingKind.PAID,
    AccountEntry.PAID_BACK: BookingKind.PAID_BACK,
    AccountEntry.TAKEN_BACK: BookingKind.TAKEN_BACK,
    AccountEntry.LET_GO: BookingKind.LET_GO,
}


@dataclass(frozen=True, slots=True)
class Issued:
    """An invoice or a credit note that was issued."""

    day: date
    number: str
    is_credit: bool
    who: str
    amount: Money
    due: date | None


def wanted(session: Session) -> set[Extra]:
    """What of it is shown: what was switched on; closing also where a time is closed, so that it can be seen."""
    chosen = settings.get(session, settings.ALSO_NEED)
    found = {one for one in (Extra.CLOSING, Extra.TAX_ADVISER) if one in chosen}
    return found | {Extra.CLOSING} if closing.closed_until(session) else found


def lines(session: Session, period: Period, named: date | None = None) -> list[BookedLine]:
    """Everything of all groups, by day: charged, paid, spent. A cost of several groups is a line for each.

    Names are those of the end of the time, or of the day named: as kept, where that is closed.
    """
    kept = closed_names.of_time_until(session, named or period.last)
    names = _payers(session, kept)
    made = [
        *_charged(session, period, names, kept.groups),
        *_paid(session, period, names),
        *_spent(session, period, _leaders(session, kept), kept.groups),
    ]
    return sorted(made, key=lambda line: (line.day, ORDER[line.kind], line.who))


def owed(session: Session, day: date) -> list[tuple[str, Money]]:
    """Who owed something at the end of a day, by name; below nought it was in hand."""
    names, sums = _payers(session, closed_names.of_time_until(session, day)), accounts.balances(session, day)
    found = [(names[payer_id], Money(minor, currency)) for (payer_id, currency), minor in sums.items() if minor]
    return sorted(found, key=lambda one: (one[0].casefold(), one[1].currency))


def issued(session: Session, period: Period) -> list[Issued]:
    """The invoices and credit notes issued in a time, by number."""
    names = _payers(session, closed_names.of_time_until(session, period.last))
    amount = select(InvoiceLine.invoice_id, func.sum(InvoiceLine.minor).label("minor")).group_by(InvoiceLine.invoice_id)
    sums = amount.subquery()
    query = select(Invoice, func.coalesce(sums.c.minor, 0)).outerjoin(sums, sums.c.invoice_id == Invoice.id)
    query = query.where(Invoice.number.is_not(None), _within(Invoice.day, period))
    return [
        Issued(
            one.day,
            one.number or "",
            one.paper is Paper.CREDIT_NOTE,
            names[one.payer_id],
            Money(minor, one.currency),
            one.due,
        )
        for one, minor in session.execute(query.order_by(Invoice.day, Invoice.running, Invoice.number))
    ]


def first_day(session: Session) -> date | None:
    """The first day with money on it, if there is any."""
    firsts = [session.scalar(select(func.min(table.day))) for table in (Charge, Payment, Expense)]
    return min((day for day in firsts if day is not None), default=None)


def _charged(
    session: Session, period: Period, names: Mapping[int, str], groups: Mapping[int, str]
) -> Iterator[BookedLine]:
    """Each with the day that its session had when it was charged: what is closed stays, also if it is moved."""
    on_paper = printed_taxes.printed(session, period)
    columns = Charge.id, Charge.day, Charge.payer_id, Charge.group_id, Charge.minor, Charge.currency, Charge.tax_rate
    query = select(*columns, Charge.first_day, Charge.last_day)
    for row in session.execute(_in_time(query, Charge.day, period)):
        one, day, payer_id, group_id, minor, currency, rate, first, last = row
        amount = Money(minor, currency)
        number, tax = on_paper.get(one) or PrintedTax("", tax_in(amount, rate))
        yield BookedLine(
            day, BookingKind.CHARGED, names[payer_id], groups[group_id], amount, tax, number, _time(first, last)
        )


def _time(first: date, last: date) -> str:
    """A day, or a time as ISO 8601 writes it."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _paid(session: Session, period: Period, names: Mapping[int, str]) -> Iterator[BookedLine]:
    let_go = set(session.scalars(select(Payment.id).where(Payment.entry == AccountEntry.LET_GO)))
    columns = Payment.id, Payment.entry, Payment.day, Payment.payer_id, Payment.minor, Payment.currency, Payment.way
    query = select(*columns, Payment.reference, Payment.words, Payment.takes_back_id)
    for row in session.execute(_in_time(query, Payment.day, period)):
        one, entry, day, payer_id, minor, currency, way, reference, words, takes_back = row
        yield BookedLine(
            day,
            KINDS[entry],
            names[payer_id],
            "",
            Money(minor, currency),
            Money(0, currency),
            words=" ".join(filter(None, (reference, words))),
            way=way,
            is_money=not {one, takes_back} & let_go,
        )


def _spent(
    session: Session, period: Period, leaders: Mapping[int, str], groups: Mapping[int, str]
) -> Iterator[BookedLine]:
    parts = expenses.parts(session, select(Expense.id).where(_within(Expense.day, period)))
    for expense in session.scalars(_in_time(select(Expense), Expense.day, period)):
        who = leaders[expense.leader_id] if expense.leader_id is not None else ""
        tax = shares(Money(expense.tax_minor, expense.currency), parts[expense.id])
        for group_id, amount in shares(expense.amount, parts[expense.id]).items():
            yield BookedLine(
                expense.day,
                BookingKind.SPENT,
                who,
                groups[group_id],
                amount,
                tax[group_id],
                words=expense.words,
                cost=expense.kind,
            )


def _in_time(
    query: Select[*tuple[Any, ...]], day: InstrumentedAttribute[date], period: Period
) -> Select[*tuple[Any, ...]]:
    return query.where(_within(day, period)).order_by(day, day.class_.id)


def _within(day: InstrumentedAttribute[date], period: Period) -> ColumnElement[bool]:
    after = true() if period.first is None else day >= period.first
    return after if period.last is None else after & (day <= period.last)


def _payers(session: Session, kept: Names) -> dict[int, str]:
    firsts: dict[int, date] = {}
    for table in (Charge, Payment):
        for payer_id, day in session.execute(select(table.payer_id, func.min(table.day)).group_by(table.payer_id)):
            firsts[payer_id] = min(day, firsts.get(payer_id, day))
    return _distinct(kept.payers, firsts)


def _leaders(session: Session, kept: Names) -> dict[int, str]:
    query = select(Expense.leader_id, func.min(Expense.day))
    firsts = {row[0]: row[1] for row in session.execute(query.group_by(Expense.leader_id)) if row[0] is not None}
    return _distinct(kept.leaders, firsts)


def _distinct(names: Mapping[int, str], firsts: Mapping[int, date]) -> dict[int, str]:
    """Who shares a name with another is numbered, so that two never become one.

    By the first day with money: who comes later never takes a name that stands in a closed time.
    """
    made, seen = {}, Counter[str]()
    for one in sorted(names, key=lambda one: (firsts.get(one, date.max), one)):
        name = names[one]
        seen[name] += 1
        made[one] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return made
