"""What is open now, without reading again all that was paid long ago.

Money that is put against no invoice yet goes to the oldest due first. So where the money that came, less what is put
against later dues, is at least all that was due before a day, everything before that day is paid; and what is left over
stands for all of it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.fees.accounts.accounts import EnteredMoney
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.accounts import AccountsRead, ChargeLine, PaperLine, Standing, Whose
from balint_desk.store.fees.accounts.tables import Payment, PaymentFor
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.practice.tables import Group

LOOKED_BACK = timedelta(days=120)
"""From the latest charge. Whoever has paid nothing for longer is read from the beginning."""


def standings(session: Session, owing: Counter[Whose], looked_back: timedelta = LOOKED_BACK) -> dict[Whose, Standing]:
    """Where these accounts stand, by what each owes (`accounts.balances`), without the payments of what was settled.

    Charges and invoices that are paid may be left out, what is open and in hand never.
    """
    payer_ids = {payer_id for payer_id, _ in owing}
    latest = session.scalar(select(func.max(Charge.day)).where(Charge.payer_id.in_(payer_ids))) or date.max
    since = latest - looked_back
    currencies, recent = {currency for _, currency in owing}, _recent_papers(session, payer_ids, since)
    read, meant = _recent(session, payer_ids, currencies, since, recent), _meant_for(session, recent)
    before = {whose: _paid_before(whose, minor, read, meant.get(whose, ())) for whose, minor in owing.items()}
    others = {whose for whose, one in before.items() if _free(one) < 0}
    made = {whose: accounts.standing(whose, read, [one]) for whose, one in before.items() if whose not in others}
    if others:
        whole = accounts.standings(session, {payer_id for payer_id, _ in others})
        made |= {whose: whole[whose] for whose in others}
    return made


def _paid_before(whose: Whose, minor: int, read: AccountsRead, meant_for: Sequence[tuple[int, Money]]) -> EnteredMoney:
    """All money that came, less all that was due before."""
    left = sum(line.minor for line in read.charges.get(whose, ())) - minor
    return EnteredMoney(0, date.min, Money(left, whose[1]), tuple(meant_for))


def _free(before: EnteredMoney) -> int:
    """What of it is not meant for an invoice that was read."""
    return before.amount.minor - sum(amount.minor for _, amount in before.meant_for)


def _recent(
    session: Session, payer_ids: Collection[int], currencies: Collection[str], since: date, recent: Collection[int]
) -> AccountsRead:
    """The dues from a day on: invoices on which nothing is older, and charges on none, in these currencies."""
    issued_line = select(InvoiceLine.id).join(Invoice, Invoice.id == InvoiceLine.invoice_id)
    issued_line = issued_line.where(InvoiceLine.charge_id == Charge.id, Invoice.number.is_not(None))
    theirs = Charge.payer_id.in_(payer_ids), Charge.group_id.in_(select(Group.id)), Charge.currency.in_(currencies)
    on_none = accounts.columns(Charge, ChargeLine).where(*theirs, Charge.day >= since, ~issued_line.exists())
    papers, invoice_of, on_paper = _on_papers(session, recent) if recent else ([], {}, [])
    lines = sorted([*_lines(session.execute(on_none)), *on_paper], key=lambda line: (line.day, line.id))
    return AccountsRead(accounts.by_account(lines), accounts.by_account(papers), {}, invoice_of, {})


def _on_papers(
    session: Session, recent: Collection[int]
) -> tuple[Sequence[PaperLine], dict[int, int], Sequence[ChargeLine]]:
    """These invoices by day, the one that each charge on them stands on, and those charges."""
    papers = accounts.columns(Invoice, PaperLine).where(Invoice.id.in_(recent)).order_by(*accounts.IN_ORDER)
    on_paper = select(InvoiceLine.charge_id, InvoiceLine.invoice_id).where(InvoiceLine.invoice_id.in_(recent))
    theirs = accounts.columns(Charge, ChargeLine).where(
        Charge.id.in_(on_paper.with_only_columns(InvoiceLine.charge_id))
    )
    return (
        [PaperLine(*row) for row in session.execute(papers)],
        {row[0]: row[1] for row in session.execute(on_paper)},
        _lines(session.execute(theirs)),
    )


def _lines(rows: Iterable[Any]) -> list[ChargeLine]:
    return [ChargeLine(*row) for row in rows]


def _recent_papers(session: Session, payer_ids: Collection[int], since: date) -> Collection[int]:
    """Found by the few recent charges: to ask every invoice of ten years takes half a second."""
    lines = select(InvoiceLine.invoice_id).join(Charge, Charge.id == InvoiceLine.charge_id)
    recent = lines.where(Charge.payer_id.in_(payer_ids), Charge.day >= since)
    older = lines.where(InvoiceLine.invoice_id == Invoice.id, Charge.day < since)
    query = select(Invoice.id).where(Invoice.id.in_(recent), Invoice.number.is_not(None), ~older.exists())
    return session.scalars(query).all()


def _meant_for(session: Session, recent: Collection[int]) -> Mapping[Whose, list[tuple[int, Money]]]:
    """What of standing payments is put against the invoices read."""
    if not recent:
        return {}
    back = aliased(Payment)
    query = select(Payment.payer_id, Payment.currency, PaymentFor.invoice_id, PaymentFor.minor)
    query = query.join(Payment, Payment.id == PaymentFor.payment_id)
    query = query.where(PaymentFor.invoice_id.in_(recent))
    taken_back = select(back.id).where(back.takes_back_id == Payment.id)
    made = defaultdict[Whose, list[tuple[int, Money]]](list)
    for payer_id, currency, invoice_id, minor in session.execute(query.where(~taken_back.exists())):
        made[payer_id, currency].append((invoice_id, Money(minor, currency)))
    return made
