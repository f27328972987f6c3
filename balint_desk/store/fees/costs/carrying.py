"""Whether a group carries itself: gathers what came, what was spent and who led, for the rules of core.carrying."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.costs import carrying
from balint_desk.core.fees.costs.carrying import EveningCost, LeaderShare, Leaves, MonthFlow, Spent
from balint_desk.core.fees.fee_words import BY_SESSION, Basis, CostKind
from balint_desk.core.money import Money, total
from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.sessions.attendance import member_on
from balint_desk.core.words import State
from balint_desk.store.fees.accounts import money_in
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.agreements import ShownAgreement
from balint_desk.store.fees.agreements.tables import Term
from balint_desk.store.fees.charging import charge_sources
from balint_desk.store.fees.costs import expenses, session_costs
from balint_desk.store.fees.costs.tables import Expense, ExpenseShare
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions.tables import GroupSession, Led

WEEKS_A_YEAR = 52


@dataclass(frozen=True, slots=True)
class Carrying:
    """What can be said of a group's money in the last twelve months, in its own currency."""

    evening: EveningCost | None
    """None where nothing is known to be spent."""
    carried_by: int | None
    """So many members carry an evening; none where no fee is known."""
    members: int
    """Members now."""
    leaves: Leaves
    shares: Mapping[int, LeaderShare]
    """By leader, where there are several."""
    elsewhere: Sequence[Money]
    """What came (above nought) or was spent in other currencies: never added to the rest."""


@dataclass(frozen=True, slots=True)
class MovedMoney:
    """All that came for a group, and all that was spent for it, in every currency."""

    came: money_in.Moved
    spent: Sequence[Spent]


@dataclass(frozen=True, slots=True)
class SpentInAll:
    """What was spent in a time in all, and on what, the most first."""

    amount: Money
    kinds: Sequence[CostKind]


@dataclass(frozen=True, slots=True)
class _Met:
    """The sessions held in the time looked at."""

    minutes: Sequence[int]
    ids: Sequence[int]


def spent(session: Session, group_id: int, period: Period = WHOLE) -> list[Spent]:
    """The group's part of everything that was spent in a time, in every currency, by day."""
    mine = select(ExpenseShare.expense_id).where(ExpenseShare.group_id == group_id)
    parts = expenses.parts(session, mine)
    columns = Expense.id, Expense.day, Expense.kind, Expense.minor, Expense.currency
    query = select(*columns, Expense.group_session_id, Expense.leader_id).where(Expense.id.in_(mine))
    return [
        Spent(day, kind, expenses.own_share(Money(minor, currency), parts[one], group_id), session_id, leader_id)
        for one, day, kind, minor, currency, session_id, leader_id in session.execute(query.order_by(Expense.day))
        if period.holds(day)
    ]


def spent_by_kind(session: Session, group_id: int, today: date) -> list[tuple[CostKind, Money]]:
    """In the twelve months that end today, in each currency on its own, in the order of the kinds."""
    year, sums = Period.twelve_months(today), dict[tuple[CostKind, str], Money]()
    for one in spent(session, group_id):
        if year.holds(one.day):
            key = one.kind, one.amount.currency
            sums[key] = sums.get(key, Money(0, one.amount.currency)) + one.amount
    kinds = list(CostKind)
    return [(key[0], sums[key]) for key in sorted(sums, key=lambda key: (kinds.index(key[0]), key[1]))]


def moved(session: Session, group_id: int, period: Period = WHOLE) -> MovedMoney:
    """Read once where several things are asked of it."""
    return MovedMoney(money_in.came(session, group_id, period), spent(session, group_id, period))


def moved_around(session: Session, group_id: int, period: Period, today: date) -> MovedMoney:
    """As much as flows in a period and the figures of today need; everything where that is nothing."""
    near = moved(session, group_id, period.with_all_of(Period.twelve_months(today)))
    return near if near.came or near.spent else moved(session, group_id)


def flows(
    session: Session, group_id: int, period: Period, today: date, of: MovedMoney | None = None
) -> list[MonthFlow]:
    """In and out for each month, to this month at most; with an open beginning from the first month with money."""
    currency, of = session.get_one(Group, group_id).currency, of or moved(session, group_id)
    came = [(day, money) for day, money in of.came if money.currency == currency]
    out = [(one.day, one.amount) for one in of.spent if one.amount.currency == currency]
    days = [day for day, _ in (*came, *out)]
    if not days:
        return []
    first, last = period.first or min(days), min(period.last or date.max, max([today, *days]))
    return carrying.by_month(came, out, currency, first, last) if first <= last else []


def spending(session: Session, group_id: int, period: Period) -> SpentInAll:
    """In the group's currency: the co-leader's share is a part of what is left for the leaders, no cost."""
    currency, costs = session.get_one(Group, group_id).currency, dict[CostKind, Money]()
    for one in spent(session, group_id, period):
        if one.amount.currency == currency and one.kind is not CostKind.CO_LEADER:
            costs[one.kind] = costs.get(one.kind, Money(0, currency)) + one.amount
    kinds = sorted(costs, key=lambda kind: (-costs[kind].minor, kind))
    return SpentInAll(total(costs.values(), currency), kinds)


def figures(session: Session, group_id: int, today: date, of: MovedMoney | None = None) -> Carrying:
    """Over the twelve months that end today; over less where money has been noted for less."""
    group, year, of = session.get_one(Group, group_id), Period.twelve_months(today), of or moved(session, group_id)
    came = [(day, money) for day, money in of.came if year.holds(day)]
    out = [one for one in of.spent if year.holds(one.day)]
    ours, theirs = _by_currency(came, out, group.currency)
    costs = [one for one in out if one.amount.currency == group.currency]
    met = _met(session, group_id, _since(year, [*(day for day, _ in came), *(one.day for one in out)], today))
    prices = {price.kind: price.amount for price in session_costs.on(session, group_id, today)}
    evening = carrying.evening(costs, prices, len(met.ids), group.currency)
    here = _here(session, group_id, today)
    leaves, led = carrying.leaves(ours, costs, met.minutes), _led(session, group_id, met, today)
    return Carrying(
        evening,
        _carried_by(session, group, evening, here, today),
        len(here),
        leaves,
        carrying.between_leaders(leaves.in_all, costs, led, leaders.me(session).id) if len(led) > 1 else {},
        theirs,
    )


def _by_currency(came: money_in.Moved, out: Sequence[Spent], currency: str) -> tuple[Money, list[Money]]:
    """What came in the group's own currency; and what moved in each other one, on its own."""
    ours = total([money for _, money in came if money.currency == currency], currency)
    others = [money for _, money in came] + [-one.amount for one in out]
    names = sorted({money.currency for money in others} - {currency})
    return ours, [total([money for money in others if money.currency == name], name) for name in names]


def _since(year: Period, days: Sequence[date], today: date) -> Period:
    """From the month in which money was first noted: sessions before it say nothing of what one costs."""
    began = min(days, default=today).replace(day=1)
    return Period(max(began, year.first or began), year.last)


def _met(session: Session, group_id: int, period: Period) -> _Met:
    query = select(GroupSession.id, GroupSession.minutes).where(GroupSession.group_id == group_id)
    query = query.where(GroupSession.state == State.HELD, GroupSession.day.between(period.first, period.last))
    rows = session.execute(query).all()
    return _Met([row.minutes for row in rows], [row.id for row in rows])


def _here(session: Session, group_id: int, today: date) -> set[int]:
    """The times in the group that go on today."""
    stays = charge_sources.stays(session, group_id)
    return {spell_id for spell_id, (_, stay) in stays.items() if spell_id is not None and member_on(today, [stay])}


def _carried_by(session: Session, group: Group, evening: EveningCost | None, here: set[int], today: date) -> int | None:
    if evening is None:
        return None
    holding = agreements.holding(session, group.id, today)
    agreed = {spell_id: one for spell_id, one in holding.items() if one.agreed_on is not None}
    worth = _Worth(session, group, today)
    host = worth.of(agreed[None]) if None in agreed else Money(0, group.currency)
    fees = [worth.of(one) for spell_id, one in agreed.items() if spell_id in here]
    return carrying.members_that_carry(evening.cost, fees, host)


class _Worth:
    """What an agreement comes to for one evening, in the currency of the group."""

    def __init__(self, session: Session, group: Group, today: date) -> None:
        year = Period.twelve_months(today)
        held = select(GroupSession.day).where(GroupSession.group_id == group.id, GroupSession.state == State.HELD)
        days = list(session.scalars(held))
        old = bool(days) and not year.holds(min(days))
        self._currency = group.currency
        self._evenings = sum(map(year.holds, days)) if old else WEEKS_A_YEAR // group.every_weeks
        terms = session.scalars(select(Term.first_day).where(Term.group_id == group.id))
        self._times = {Basis.MONTH: carrying.MONTHS, Basis.YEAR: 1, Basis.TERM: sum(map(year.holds, terms)) or 1}

    def of(self, one: ShownAgreement) -> Money:
        """Nothing where no fee was agreed, or one in another currency."""
        if one.terms is None or one.terms.amount.currency != self._currency:
            return Money(0, self._currency)
        if one.terms.basis in BY_SESSION:
            return one.terms.amount
        return carrying.for_an_evening(one.terms.amount, self._times[one.terms.basis], self._evenings)


def _led(session: Session, group_id: int, met: _Met, today: date) -> Mapping[int, int]:
    """How many sessions each led; where that is not known, one each of those who lead now."""
    counted = Counter(session.scalars(select(Led.leader_id).where(Led.group_session_id.in_(met.ids))))
    now = [leader.id for leader in leaders.leading_on(session, group_id, today)]
    led = {leader_id: counted[leader_id] for leader_id in dict.fromkeys([*now, *sorted(counted)])}
    return led if sum(led.values()) else dict.fromkeys(now, 1)
