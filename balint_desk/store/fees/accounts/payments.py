"""Money that came, was paid back, taken back by a counter-entry, or let go. Nothing entered is ever changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.accounts.accounts import puts
from balint_desk.core.fees.fee_words import AccountEntry, Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.base import now
from balint_desk.store.fees.accounts import accounts, paying
from balint_desk.store.fees.accounts.tables import Payment, PaymentFor
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.fees.year import closing


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment as it is entered."""

    payer_id: int
    day: date
    amount: Money
    way: Way | None = Way.TRANSFER
    reference: str = ""
    words: str = ""
    meant_for: Mapping[int, Money] = field(default_factory=dict)
    """Invoices by id, where the leader says what it is for; else the oldest that is open."""
    bank_line_id: int | None = None


def add(session: Session, paid: Paid) -> Payment:
    """Money that came; what is too much stays in hand and is used next.

    In a currency in which this payer pays for no group it is refused.
    """
    _check_came(session, [paid])
    _check_meant_for(session, paid)
    made = _enter(session, AccountEntry.PAYMENT, paid, paid.amount)
    for invoice_id, amount in paid.meant_for.items():
        session.add(PaymentFor(payment_id=made.id, invoice_id=invoice_id, minor=amount.minor))
    session.flush()
    put_against(session, made.payer_id, made.currency)
    return made


def add_all(session: Session, came: Iterable[Paid]) -> list[Payment]:
    """Money that came in several payments, refused as one alone is; each is put against the oldest that is open."""
    several = list(came)
    if any(paid.meant_for for paid in several):
        raise ValueError("what a payment is meant for is checked one by one")
    _check_came(session, several)
    made = _enter_all(session, AccountEntry.PAYMENT, [(paid, paid.amount) for paid in several])
    for payer_id, currency in dict.fromkeys((payment.payer_id, payment.currency) for payment in made):
        put_against(session, payer_id, currency)
    return made


def pay_back(session: Session, paid: Paid) -> Payment:
    """Money in hand that goes back to the payer; never more than is in hand."""
    in_hand = accounts.of_payer(session, paid.payer_id, paid.amount.currency).account.in_hand
    if not 0 < paid.amount.minor <= in_hand.minor:
        raise Refused("{amount} is in hand. No more than that can be paid back.", amount=in_hand)
    return _enter(session, AccountEntry.PAID_BACK, paid, -paid.amount)


def let_go(session: Session, paid: Paid) -> Payment:
    """Money that will not be asked for any more, with the reason; never more than is owed."""
    if not paid.words.strip():
        raise Refused("Say why it is let go: the reason stays with it.")
    owes = accounts.of_payer(session, paid.payer_id, paid.amount.currency).account.owes
    if not 0 < paid.amount.minor <= owes.minor:
        raise Refused("{amount} is owed. No more than that can be let go.", amount=max(owes, owes - owes))
    made = _enter(session, AccountEntry.LET_GO, paid, paid.amount)
    put_against(session, made.payer_id, made.currency)
    return made


def take_back(session: Session, payment_id: int, day: date, words: str) -> Payment:
    """The counter-entry of a payment that bounced or was entered wrongly: both stay to be seen."""
    before = session.get_one(Payment, payment_id)
    if before.entry is AccountEntry.TAKEN_BACK or session.scalar(
        select(Payment.id).where(Payment.takes_back_id == before.id)
    ):
        raise Refused("This is taken back already.")
    if not words.strip():
        raise Refused("Say why it is taken back: the reason stays with it.")
    if day < before.day:
        raise Refused("It was entered for {day}, so it cannot be taken back before that.", day=before.day)
    paid = Paid(before.payer_id, day, before.amount, before.way, before.reference, words)
    made = _enter(session, AccountEntry.TAKEN_BACK, paid, -before.amount)
    made.takes_back_id = before.id
    session.flush()
    put_against(session, made.payer_id, made.currency)
    return made


def put_against(session: Session, payer_id: int, currency: str) -> None:
    """What money was put against an invoice stays there: an invoice once paid is not opened by what is charged later.

    Asked after everything by which money can come to an invoice: a payment, an issued paper, a counter-entry.
    """
    issued = Invoice.payer_id == payer_id, Invoice.currency == currency, Invoice.number.is_not(None)
    if session.scalar(select(Invoice.id).where(*issued).limit(1)) is None:
        return
    standing = accounts.of_payer(session, payer_id, currency)
    papers = {paper.id for paper in standing.invoices}
    for (payment_id, due_id), amount in puts(standing.dues, standing.entries, currency).items():
        if due_id in papers:
            _put(session, payment_id, due_id, amount.minor)
    session.flush()


def _put(session: Session, payment_id: int, invoice_id: int, minor: int) -> None:
    there = PaymentFor.payment_id == payment_id, PaymentFor.invoice_id == invoice_id
    row = session.scalar(select(PaymentFor).where(*there))
    if row is None:
        session.add(PaymentFor(payment_id=payment_id, invoice_id=invoice_id, minor=minor))
    else:
        row.minor += minor


def _enter(session: Session, entry: AccountEntry, paid: Paid, amount: Money) -> Payment:
    [made] = _enter_all(session, entry, [(paid, amount)])
    return made


def _enter_all(session: Session, entry: AccountEntry, several: Sequence[tuple[Paid, Money]]) -> list[Payment]:
    closed, made = closing.closed_until(session), []
    for paid, amount in several:
        closing.check_after(closed, paid.day)
        payment = Payment(
            payer_id=paid.payer_id,
            entry=entry,
            day=paid.day,
            amount=amount,
            way=None if entry is AccountEntry.LET_GO else paid.way,
            reference=paid.reference.strip(),
            words=paid.words.strip(),
            bank_line_id=paid.bank_line_id,
            entered=now(),
        )
        made.append(payment)
    session.add_all(made)
    session.flush()
    return made


def _check_came(session: Session, several: Sequence[Paid]) -> None:
    """Each is an amount, and of somebody who pays in this currency."""
    if any(paid.amount.minor <= 0 for paid in several):
        raise Refused("How much was paid? Write an amount above nought.")
    for payer_id, currency in dict.fromkeys((paid.payer_id, paid.amount.currency) for paid in several):
        paying.check(session, payer_id, currency)


def _check_meant_for(session: Session, paid: Paid) -> None:
    """No more for an invoice than is open of it, and no more in all than was paid."""
    if not paid.meant_for:
        return
    left = accounts.of_payer(session, paid.payer_id, paid.amount.currency).account.open
    nothing = Money(0, paid.amount.currency)
    for invoice_id, amount in paid.meant_for.items():
        if not 0 < amount.minor <= left.get(invoice_id, nothing).minor:
            raise Refused("{open} of this invoice is open. Take no more than that.", open=left.get(invoice_id, nothing))
    if sum(amount.minor for amount in paid.meant_for.values()) > paid.amount.minor:
        raise Refused("{amount} was paid; what it is for adds up to more.", amount=paid.amount)
