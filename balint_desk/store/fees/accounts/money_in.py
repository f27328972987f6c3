"""The money that came for a group: payments, less what was paid back and what was taken back.

What was let go never came. Where a payer pays for one group only, all of it is for that group, also what is in hand.
Where one pays for several, each amount is shared among them by what is paid of each group's charges until now, whole
units that add up to the amount: so the groups together have exactly what came. While nothing is paid yet, the shares
go by what was charged; before anything is charged, evenly. Who has neither an agreement nor a charge pays for none yet.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, Integer, Select, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.fees.costs.shared_costs import shares
from balint_desk.core.fees.fee_words import AccountEntry
from balint_desk.core.money import Money
from balint_desk.core.periods import WHOLE, Period
from balint_desk.store.fees.accounts import accounts, index_leaps
from balint_desk.store.fees.accounts.accounts import Standing
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge

Moved = Sequence[tuple[date, Money]]


def came(session: Session, group_id: int, period: Period = WHOLE) -> Moved:
    """Each day's amounts of a time in each currency, in no order; below nought where more went back."""
    several = _several(session, group_id)
    in_part = _in_part(session, several, group_id)
    return [*_in_all(session, group_id, several, period), *(one for one in in_part if period.holds(one[0]))]


def is_money(payment: type[Payment]) -> ColumnElement[bool]:
    """Not what was let go, nor what took that back: only a counter-entry takes anything back."""
    before = aliased(Payment)
    let_go = exists().where(before.id == payment.takes_back_id, before.entry == AccountEntry.LET_GO)
    return (payment.entry != AccountEntry.LET_GO) & ((payment.entry != AccountEntry.TAKEN_BACK) | ~let_go)


def _several(session: Session, group_id: int) -> Mapping[int, set[int]]:
    """Those of the payers of a group who pay for others too, each with every group they pay for."""
    found = session.scalars(_also_elsewhere(), {"group_id": group_id}).all()
    made: defaultdict[int, set[int]] = defaultdict(set)
    for table in (Charge, FeeAgreement) if found else ():
        pairs = select(table.payer_id, table.group_id).where(table.payer_id.in_(found)).distinct()
        for payer_id, paid_for in session.execute(pairs):
            made[payer_id].add(paid_for)
    return made


def _in_all(session: Session, group_id: int, but: Collection[int], period: Period) -> Moved:
    of_time = {"first": period.first or date.min, "last": period.last or date.max}
    rows = session.execute(_by_day(), {"group_id": group_id, "but": list(but), **of_time})
    return [(day, Money(minor, currency)) for day, currency, minor in rows]


@cache
def _also_elsewhere() -> Select[int]:
    here = bindparam("group_id", type_=Integer)
    elsewhere = or_(
        exists().where(Charge.payer_id == Payer.id, Charge.group_id < here),
        exists().where(Charge.payer_id == Payer.id, Charge.group_id > here),
        exists().where(FeeAgreement.payer_id == Payer.id, FeeAgreement.group_id != here),
    )
    return payers.of_group(here).where(elsewhere)


@cache
def _by_day() -> Select[date, str, int]:
    others = Payer.id.not_in(bindparam("but", expanding=True))
    theirs = index_leaps.theirs(Payment, payers.of_group(bindparam("group_id", type_=Integer)).where(others))
    of_time = Payment.day.between(bindparam("first"), bindparam("last"))
    query = select(Payment.day, Payment.currency, func.sum(Payment.minor)).where(theirs, of_time, is_money(Payment))
    return query.group_by(Payment.day, Payment.currency)


def _in_part(session: Session, several: Mapping[int, Collection[int]], group_id: int) -> Moved:
    if not several:
        return []
    moved: list[tuple[date, Money]] = []
    for standing in accounts.standings(session, list(several)).values():
        parts = _parts(standing, several[standing.payer_id])
        let_go = {payment.id for payment in standing.payments if payment.entry is AccountEntry.LET_GO}
        money = (payment for payment in standing.payments if not {payment.id, payment.takes_back_id} & let_go)
        moved += [(one.day, shares(one.amount, parts)[group_id]) for one in money]
    return moved


def _parts(standing: Standing, groups: Collection[int]) -> Mapping[int, int]:
    """What is paid of each group's charges, else what was charged, else one each."""
    charged, paid = dict.fromkeys(groups, 0), dict.fromkeys(groups, 0)
    for charge in standing.charges:
        charged[charge.group_id] += charge.minor
        paid[charge.group_id] += charge.minor - standing.open_charges.get(charge.id, Money(0, standing.currency)).minor
    for sums in (paid, charged):
        parts = {one: max(minor, 0) for one, minor in sums.items()}
        if any(parts.values()):
            return parts
    return dict.fromkeys(groups, 1)
