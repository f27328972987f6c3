"""The lines of bank statements that wait for the leader: each is put against an account, made an expense or put aside.

Nothing is ever put against an invoice unseen: bringing a statement in only keeps its lines.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, exists, not_, or_, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.fees.bank.matching import Known, KnownPayer, OpenDue
from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.core.fees.fee_words import AccountEntry, CostKind, Way
from balint_desk.core.money import Money
from balint_desk.core.overview.waiting_money import FromBank
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts, open_dues, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.bank.tables import BankLine
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.fees.costs.tables import Expense
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.fees.year import closing
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import leaders

_COUNTER = aliased(Payment)
_PAID = exists().where(Payment.bank_line_id == BankLine.id)
_STANDING = and_(
    Payment.entry == AccountEntry.PAYMENT, not_(exists().where(_COUNTER.takes_back_id == Payment.id).correlate(Payment))
)
"""A payment that was not taken back."""
_SPENT = exists().where(Expense.bank_line_id == BankLine.id)
_OPEN = not_(or_(_PAID.where(_STANDING), _SPENT))
_BY_DAY = BankLine.day, BankLine.id
_LOOKED_AT = or_(BankLine.put_aside, _PAID)


class Which(StrEnum):
    """Lines of which nothing was made yet."""

    CAME = "came"
    WENT = "went"
    ASIDE = "aside"
    """Looked at: put aside, or the payment made of it was taken back."""


WHERE: Mapping[Which, ColumnElement[bool]] = {
    Which.CAME: and_(_OPEN, not_(_LOOKED_AT), BankLine.minor > 0),
    Which.WENT: and_(_OPEN, not_(_LOOKED_AT), BankLine.minor < 0),
    Which.ASIDE: and_(_OPEN, _LOOKED_AT),
}


@dataclass(frozen=True, slots=True)
class BankLineRow:
    """A line of a statement as it is shown."""

    id: int
    line: StatementLine
    put_aside: bool
    taken_back: bool
    """A payment was made of it, and taken back."""

    @property
    def looked_at(self) -> bool:
        return self.put_aside or self.taken_back


def waiting(session: Session) -> FromBank | None:
    """The payments that came and wait to be put against an account; None where nothing waits."""
    found = session.execute(select(BankLine.id, BankLine.day).where(WHERE[Which.CAME]).order_by(*_BY_DAY)).all()
    return FromBank(len(found), found[0].day, found[-1].id) if found else None


def ids(session: Session, which: Which) -> list[int]:
    """The lines of one kind, the oldest first: money goes to the oldest that is open."""
    return list(session.scalars(select(BankLine.id).where(WHERE[which]).order_by(*_BY_DAY)))


def rows(session: Session, line_ids: Collection[int]) -> dict[int, BankLineRow]:
    """These lines, of which nothing was made yet."""
    taken_back = set(session.scalars(select(Payment.bank_line_id).where(Payment.bank_line_id.in_(line_ids))))
    return {
        line.id: BankLineRow(line.id, _plain(line), line.put_aside, line.id in taken_back)
        for line in session.scalars(select(BankLine).where(BankLine.id.in_(line_ids)))
    }


def _plain(line: BankLine) -> StatementLine:
    return StatementLine(line.day, line.amount, line.words, line.name, line.iban)


def known(session: Session, before: Known | None = None, payer_id: int | None = None) -> Known:
    """All that payments are compared with: who pays, what is open or was, and who paid from where before.

    With what was known before, only the account of this payer is settled anew.
    """
    names = payers.names(session)
    references = {row[0]: row[1] for row in session.execute(select(Payer.id, Payer.reference))}
    if before is not None and payer_id is not None:
        dues = [*(due for due in before.dues if due.payer_id != payer_id), *_dues_of(session, payer_id)]
    else:
        owing = open_dues.standings(session, +accounts.balances(session))
        left = [due for standing in owing.values() for due in _dues(standing)]
        dues = [*_paid_dues(session, {due.id for due in left}), *left]
    paid = (
        select(Payment.payer_id, BankLine.iban, BankLine.name)
        .join(BankLine, BankLine.id == Payment.bank_line_id)
        .where(_STANDING)
        .distinct()
    )
    seen = [(row[0], row[1], row[2]) for row in session.execute(paid)]
    return Known([KnownPayer(one, name, references[one]) for one, name in names.items()], dues, seen)


def others(session: Session) -> dict[int, str]:
    """The members who are no payers yet, with their names."""
    query = select(Person.id, Person.name).where(
        exists().where(Spell.person_id == Person.id), not_(exists().where(Payer.person_id == Person.id))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def accept(session: Session, line_id: int, payer_id: int, meant_for: Mapping[int, Money] | None = None) -> Payment:
    """Put money that came against somebody's account: only where the leader has seen it.

    A member who is no payer yet, named by the id of the person, becomes one.
    """
    if session.get(Payer, payer_id) is None:
        payer_id = payers.of_person(session, payer_id).id
    line = _untouched(session, line_id)
    if line.minor < 0:
        raise Refused("This went out: it can become an expense, not a payment.")
    day = closing.open_day(session, line.day)
    paid = Paid(
        payer_id, day, line.amount, Way.TRANSFER, words=line.words, meant_for=meant_for or {}, bank_line_id=line.id
    )
    line.put_aside = False
    return payments.add(session, paid)


def put_aside(session: Session, line_id: int) -> None:
    """Nothing of this practice: it waits no longer, and is known again all the same."""
    _untouched(session, line_id).put_aside = True


def take_up(session: Session, line_id: int) -> None:
    """Let it wait again."""
    _untouched(session, line_id).put_aside = False


def expense_from(session: Session, line_id: int, kind: CostKind, words: str, group_ids: Sequence[int]) -> Expense:
    """Money that went out, as an expense of these groups in equal parts."""
    line = _untouched(session, line_id)
    if line.minor > 0:
        raise Refused("This came in: it is a payment, not an expense.")
    if not group_ids:
        raise Refused("For which group was it?")
    line.put_aside = False
    spent = Spending(
        closing.open_day(session, line.day),
        kind,
        -line.amount,
        dict.fromkeys(group_ids, 1),
        leader_id=leaders.me(session).id,
        words=words,
        bank_line_id=line.id,
    )
    return expenses.add(session, spent)


def _untouched(session: Session, line_id: int) -> BankLine:
    """A line of which nothing was made yet: it cannot be counted twice."""
    if session.scalar(select(BankLine.id).where(BankLine.id == line_id, _OPEN)) is None:
        raise Refused("This line was taken already. Undo that first, or take the payment back.")
    return session.get_one(BankLine, line_id)


def _paid_dues(session: Session, others: Collection[int]) -> Iterator[OpenDue]:
    """All invoices but these: they need not be settled to know that they are paid."""
    query = select(Invoice.id, Invoice.payer_id, Invoice.currency, Invoice.number, Invoice.reference)
    query = query.where(Invoice.number.is_not(None), Invoice.credits_id.is_(None)).order_by(Invoice.day, Invoice.id)
    for invoice_id, payer_id, currency, number, reference in session.execute(query):
        if invoice_id not in others:
            yield OpenDue(invoice_id, payer_id, Money(0, currency), number or "", reference)


def _dues_of(session: Session, payer_id: int) -> Iterator[OpenDue]:
    for standing in accounts.standings(session, [payer_id]).values():
        yield from _dues(standing)


def _dues(standing: accounts.Standing) -> Iterator[OpenDue]:
    """What an account is paid for, the oldest first; invoices also when they are paid: somebody may pay one twice."""
    papers = {invoice.id: invoice for invoice in standing.invoices}
    for due in sorted(standing.dues, key=lambda due: (due.day, due.id)):
        left, paper = standing.account.open.get(due.id, Money(0, standing.currency)), papers.get(due.id)
        if paper is None and left:
            yield OpenDue(due.id, standing.payer_id, left)
        elif paper is not None and paper.credits_id is None:
            yield OpenDue(due.id, standing.payer_id, left, paper.number or "", paper.reference)
