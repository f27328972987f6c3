"""Whether a group carries itself: what an evening costs, how many members carry it, and what it leaves.

All in whole minor units of one currency. The co-leader's share is money that went out, but no cost of the evening:
what an evening leaves is for both leaders, however they share it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.fees.costs.shared_costs import shares
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money, total

MONTHS, MINUTES = 12, 60


@dataclass(frozen=True, slots=True)
class Spent:
    """The part of an expense that one group bears."""

    day: date
    kind: CostKind
    amount: Money
    session_id: int | None = None
    """The session it comes with."""
    leader_id: int | None = None
    """Who paid it."""


@dataclass(frozen=True, slots=True)
class EveningCost:
    """What an evening costs: what comes with each, and its share of the rest."""

    each: Money
    share: Money
    kinds: tuple[CostKind, ...] = ()
    """What the share is of, the largest first."""

    @property
    def cost(self) -> Money:
        return self.each + self.share


def evening(spent: Sequence[Spent], prices: Mapping[CostKind, Money], held: int, currency: str) -> EveningCost | None:
    """What an evening costs, of what was spent in twelve months in which so many sessions were held.

    What comes with each session counts as it is today; all else is spread over the sessions held, half a unit up.
    None where nothing is known to be spent, or it cannot be spread since no session was held.
    """
    each = total(prices.values(), currency)
    rest: dict[CostKind, Money] = {}
    for one in spent:
        if one.kind is not CostKind.CO_LEADER and not (one.session_id is not None and one.kind in prices):
            rest[one.kind] = rest.get(one.kind, Money(0, currency)) + one.amount
    if not prices and not (rest and held):
        return None
    if not held:
        return EveningCost(each, Money(0, currency))
    kinds = sorted(rest, key=lambda kind: (-rest[kind].minor, kind))
    return EveningCost(each, total(rest.values(), currency).part(1, held), tuple(kinds))


def members_that_carry(cost: Money, fees: Sequence[Money], host: Money) -> int | None:
    """The least number of members whose fees pay for an evening, beside what a host organisation pays for it.

    `fees` is what each member pays for an evening: they are counted at their average, since nobody is ranked by what
    they pay. None where no fee is known or all are nought.
    """
    left = cost - host
    if left.minor <= 0:
        return 0
    paid = total(fees, cost.currency)
    return -(-left.minor * len(fees) // paid.minor) if paid.minor > 0 else None


def for_an_evening(amount: Money, times_a_year: int, evenings_a_year: int) -> Money:
    """What a fee for a month, a term or a year comes to for one evening."""
    return amount.part(times_a_year, max(evenings_a_year, 1))


@dataclass(frozen=True, slots=True)
class Leaves:
    """What a time left for the leaders, in all, for each evening and for each hour with the group."""

    in_all: Money
    evening: Money | None
    hour: Money | None


def leaves(came: Money, spent: Iterable[Spent], minutes: Sequence[int]) -> Leaves:
    """What came less what was spent; `minutes` are the lengths of the sessions held in the same time."""
    costs = total([one.amount for one in spent if one.kind is not CostKind.CO_LEADER], came.currency)
    left = came - costs
    return Leaves(
        left,
        left.part(1, len(minutes)) if minutes else None,
        left.part(MINUTES, sum(minutes)) if sum(minutes) else None,
    )


@dataclass(frozen=True, slots=True)
class LeaderShare:
    """How one leader stands with the other: what they paid for the group, their part of what is left, what they had."""

    paid: Money
    part: Money
    had: Money
    """The co-leader's share they were given already."""

    @property
    def to_get(self) -> Money:
        """What is theirs of the money that came; below nought they had too much."""
        return self.paid + self.part - self.had


def between_leaders(left: Money, spent: Sequence[Spent], led: Mapping[int, int], me: int) -> dict[int, LeaderShare]:
    """What is left, shared by how many sessions each led; all money came to me, and the share was paid to the others.

    A cost without a name was paid from what came. The co-leader's share belongs to the one other leader there is;
    where there are several, it is not known whose it was, and it is left out.
    """
    parts = shares(left, led) if sum(led.values()) else {one: Money(0, left.currency) for one in led}
    others = [one for one in led if one != me]
    given = total([one.amount for one in spent if one.kind is CostKind.CO_LEADER], left.currency)
    nothing = Money(0, left.currency)
    own = [one for one in spent if one.kind is not CostKind.CO_LEADER]
    return {
        leader_id: LeaderShare(
            paid=total([one.amount for one in own if one.leader_id == leader_id], left.currency),
            part=parts[leader_id],
            had=given if others == [leader_id] else nothing,
        )
        for leader_id in led
    }


@dataclass(frozen=True, slots=True)
class MonthFlow:
    """What came and what went out in a month, by its first day."""

    day: date
    came: Money
    spent: Money


Dated = Iterable[tuple[date, Money]]


def by_month(came: Dated, spent: Dated, currency: str, first: date, last: date) -> list[MonthFlow]:
    """Each month from that of the first day to that of the last, also those in which nothing moved."""
    months = range(_number(first), _number(last) + 1)
    sums = [dict.fromkeys(months, Money(0, currency)) for _ in range(2)]
    for kept, moved in zip(sums, (came, spent), strict=True):
        for day, amount in moved:
            if _number(day) in months:
                kept[_number(day)] += amount
    return [MonthFlow(date(month // MONTHS, month % MONTHS + 1, 1), sums[0][month], sums[1][month]) for month in months]


def _number(day: date) -> int:
    return day.year * MONTHS + day.month - 1
