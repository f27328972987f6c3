"""What is open now, without reading again all that was paid long ago.

Money goes to the oldest due first, to invoices before charges on none. So where the money that came, less what later
invoices were meant to get and all that was due before a day, is at least what the later invoices are for, everything
before that day is paid; and what is left over stands for all of it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.accounts import Entered
from balint_desk.core.money import Money
from balint_desk.store import accounts
from balint_desk.store.accounts import ChargeLine, PaperLine, Read, Standing, Whose
from balint_desk.store.fee_models import Charge, Invoice, InvoiceLine, Payment, PaymentFor

LOOKED_BACK = timedelta(days=120)
"""From the latest charge. Whoever has paid nothing for longer is read from the beginning."""


def standings(session: Session, owing: Counter[Whose], looked_back: timedelta = LOOKED_BACK) -> dict[Whose, Standing]:
    """Where these accounts stand, by what each owes (`accounts.balances`), without the payments of what was settled.

    Charges and invoices that are paid may be left out, what is open and in hand never.
    """
    payer_ids = {payer_id for payer_id, _ in owing}
    since = _latest(session, payer_ids) - looked_back
    read = _recent(session, payer_ids, since)
    meant = _meant_for(session, payer_ids, read)
    before = {whose: _paid_before(whose, minor, read, meant.get(whose, ())) for whose, minor in owing.items()}
    doubtful = {whose for whose, one in before.items() if 0 <= _free(one) < _invoiced(whose, read)}
    others = {whose for whose, one in before.items() if _free(one) < 0}
    others |= doubtful & _with_earlier_charges(session, {payer_id for payer_id, _ in doubtful}, since)
    made = {whose: accounts.standing(whose, read, [one]) for whose, one in before.items() if whose not in others}
    if others:
        whole = accounts.standings(session, {payer_id for payer_id, _ in others})
        made |= {whose: whole[whose] for whose in others}
    return made


def _paid_before(whose: Whose, minor: int, read: Read, meant_for: Sequence[tuple[int, Money]]) -> Entered:
    """All money that came, less all that was due before."""
    left = sum(line.minor for line in read.charges.get(whose, ())) - minor
    return Entered(0, date.min, Money(left, whose[1]), tuple(meant_for))


def _free(before: Entered) -> int:
    """What of it is not meant for an invoice that was read."""
    return before.amount.minor - sum(amount.minor for _, amount in before.meant_for)


def _invoiced(whose: Whose, read: Read) -> int:
    """What the invoices read are for: they are paid before the charges of long ago that stand on none."""
    return sum(max(line.minor, 0) for line in read.charges.get(whose, ()) if line.id in read.invoice_of)


def _with_earlier_charges(session: Session, payer_ids: Collection[int], since: date) -> set[Whose]:
    """Who has a charge of before on no invoice."""
    query = select(Charge.payer_id, Charge.currency).where(Charge.payer_id.in_(payer_ids), Charge.day < since)
    return {
        (row[0], row[1]) for row in session.execute(query.where(Charge.minor > 0, ~_on_paper().exists()).distinct())
    }


def _on_paper() -> Select[int]:
    """A line of an issued invoice for this charge."""
    query = select(InvoiceLine.id).join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    return query.where(InvoiceLine.charge_id == Charge.id, Invoice.number.is_not(None))


def _latest(session: Session, payer_ids: Collection[int]) -> date:
    return session.scalar(select(func.max(Charge.day)).where(Charge.payer_id.in_(payer_ids))) or date.max


def _recent(session: Session, payer_ids: Collection[int], since: date) -> Read:
    """The dues from a day on: invoices of these days with all that stands on them, and charges on none."""
    issued = Invoice.payer_id.in_(payer_ids), Invoice.number.is_not(None)
    recent = select(Invoice.id).where(*issued, Invoice.day >= since)
    papers = accounts.columns(Invoice, PaperLine).where(Invoice.id.in_(recent)).order_by(*accounts.IN_ORDER)
    on_paper = select(InvoiceLine.charge_id, InvoiceLine.invoice_id).where(InvoiceLine.invoice_id.in_(recent))
    invoice_of = {row[0]: row[1] for row in session.execute(on_paper)}
    earlier = _on_paper().where(Invoice.day < since)
    lines = accounts.columns(Charge, ChargeLine)
    found = [
        *session.execute(lines.where(Charge.payer_id.in_(payer_ids), Charge.day >= since, ~earlier.exists())),
        *session.execute(lines.where(Charge.id.in_(on_paper.with_only_columns(InvoiceLine.charge_id)))),
    ]
    charges = {row.id: ChargeLine(*row) for row in found}
    in_order = sorted(charges.values(), key=lambda line: (line.day, line.id))
    return Read(
        accounts.by_account(in_order),
        accounts.by_account(PaperLine(*row) for row in session.execute(papers)),
        {},
        invoice_of,
        {},
    )


def _meant_for(session: Session, payer_ids: Collection[int], read: Read) -> Mapping[Whose, Sequence[tuple[int, Money]]]:
    """What standing payments were meant to get of the invoices read."""
    back = aliased(Payment)
    query = select(Payment.payer_id, Payment.currency, PaymentFor.invoice_id, PaymentFor.minor)
    query = query.join(Payment, Payment.id == PaymentFor.payment_id).where(Payment.payer_id.in_(payer_ids))
    taken_back = select(back.id).where(back.takes_back_id == Payment.id)
    there, made = set(read.invoice_of.values()), defaultdict[Whose, list[tuple[int, Money]]](list)
    for payer_id, currency, invoice_id, minor in session.execute(query.where(~taken_back.exists())):
        if invoice_id in there:
            made[payer_id, currency].append((invoice_id, Money(minor, currency)))
    return made
