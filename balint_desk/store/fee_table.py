"""Has everybody paid? One line for each time in a group, and one for its host: agreed, charged, paid, owed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.money import Money, total
from balint_desk.core.periods import Period
from balint_desk.store import accounts, agreements
from balint_desk.store.agreements import Shown
from balint_desk.store.fee_models import Charge, Payer, Payment
from balint_desk.store.models import Group, Person, Spell

Open = Sequence[tuple[date, Money]]
"""What is open, by the day of its charge."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `charged` and `paid` are of the period; what is owed is of all time."""

    spell_id: int | None
    """None is the group as a whole."""
    person_id: int | None
    name: str
    payer_id: int | None
    """Who pays now; none where money was not yet spoken of and nothing charged."""
    left: date | None
    agreed: Shown | None
    """None is not yet spoken of."""
    charged: Money
    paid: Money
    owes: Money
    in_hand: Money
    oldest: date | None
    """Since when the oldest of it is open."""


@dataclass(frozen=True, slots=True)
class _Who:
    """A time in the group, or the group as a whole."""

    spell_id: int | None
    person_id: int | None
    name: str
    left: date | None = None


@dataclass(frozen=True, slots=True)
class _Money:
    """The money of a group, by time in the group, none being the host's; what is in hand by payer."""

    charged: Mapping[int | None, int]
    open: Mapping[int | None, Open]
    in_hand: Mapping[int, int]


def lines(session: Session, group_id: int, period: Period, today: date) -> list[Line]:
    """Everybody who is here, was charged in the period, or owes anything: by name, the host of the group last."""
    currency = session.get_one(Group, group_id).currency
    money = _money(session, group_id, currency, period)
    agreed, of_person = agreements.holding(session, group_id, today), _payer_of_person(session)
    told: set[int] = set()  # what is in hand stands on the first line of its payer only
    made = []
    for who in _everybody(session, group_id, None in agreed or None in money.charged):
        deal, left = agreed.get(who.spell_id), money.open.get(who.spell_id, ())
        payer_id = deal.payer_id if deal else of_person.get(who.person_id)
        charged = money.charged.get(who.spell_id, 0)
        if who.left and who.left < today and not (charged or left):
            continue
        open_of_period = total([amount for day, amount in left if period.holds(day)], currency)
        made.append(
            Line(
                who.spell_id,
                who.person_id,
                who.name,
                payer_id,
                who.left,
                deal,
                Money(charged, currency),
                Money(charged, currency) - open_of_period,
                total([amount for _, amount in left], currency),
                Money(money.in_hand.get(payer_id, 0) if payer_id and payer_id not in told else 0, currency),
                min((day for day, _ in left), default=None),
            )
        )
        told |= {payer_id} if payer_id else set()
    return made


def sessions_charged(session: Session, group_id: int, period: Period) -> int:
    """For how many sessions something is to be paid in a period."""
    counted = select(func.count(Charge.group_session_id.distinct())).where(Charge.group_id == group_id)
    counted = counted.where(
        Charge.minor > 0, Charge.first_day.between(period.first or date.min, period.last or date.max)
    )
    return session.scalar(counted) or 0


def _everybody(session: Session, group_id: int, has_host: bool) -> Iterator[_Who]:
    query = select(Spell.id, Person.id, Person.name, Spell.left).join(Person, Person.id == Spell.person_id)
    by_name = query.where(Spell.group_id == group_id).order_by(func.folded(Person.name), Person.id, Spell.joined)
    for row in session.execute(by_name):
        yield _Who(*row)
    if has_host:
        yield _Who(None, None, "")


def _money(session: Session, group_id: int, currency: str, period: Period) -> _Money:
    """Only the accounts of who owes anything are read charge by charge."""
    here = select(Charge.spell_id, func.sum(Charge.minor)).where(Charge.group_id == group_id)
    in_period = Charge.day.between(period.first or date.min, period.last or date.max)
    charged = session.execute(here.where(Charge.currency == currency, in_period).group_by(Charge.spell_id))
    owing = _owing(session, currency)
    left: defaultdict[int | None, list[tuple[date, Money]]] = defaultdict(list)
    for standing in accounts.standings(session, [one for one, minor in owing.items() if minor > 0]).values():
        for charge in standing.charges:
            if charge.id in standing.open_charges and (charge.group_id, charge.currency) == (group_id, currency):
                left[charge.spell_id].append((charge.day, standing.open_charges[charge.id]))
    in_hand = {payer_id: -minor for payer_id, minor in owing.items() if minor < 0}
    return _Money({row[0]: row[1] for row in charged}, left, in_hand)


def _owing(session: Session, currency: str) -> dict[int, int]:
    """What each payer owes in all, in minor units; below nought it is in hand."""
    owing: defaultdict[int, int] = defaultdict(int)
    for table, sign in ((Charge, 1), (Payment, -1)):
        sums = select(table.payer_id, func.sum(table.minor)).where(table.currency == currency)
        for payer_id, minor in session.execute(sums.group_by(table.payer_id)):
            owing[payer_id] += sign * minor
    return owing


def _payer_of_person(session: Session) -> dict[int | None, int]:
    query = select(Payer.person_id, Payer.id).where(Payer.person_id.is_not(None))
    return {row[0]: row[1] for row in session.execute(query)}
