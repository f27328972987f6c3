"""Has everybody paid? One line for each time in a group, and one for its host: agreed, charged, paid, owed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from sqlalchemy import Integer, Select, bindparam, func, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.accounts.accounts import Ages, by_age
from balint_desk.core.money import Money, total
from balint_desk.core.periods import Period
from balint_desk.store.fees.accounts import accounts, index_leaps, open_dues
from balint_desk.store.fees.accounts.accounts import Standing
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import ShownAgreement
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group

HERE = bindparam("group_id", type_=Integer)
IN_PERIOD = Charge.group_id == HERE, Charge.day.between(bindparam("first"), bindparam("last"))


@dataclass(frozen=True, slots=True)
class FeeTableLine:
    """One line of the table. `charged` and `paid` are of the period; what is owed is of all time."""

    spell_id: int | None
    """None is the group as a whole."""
    person_id: int | None
    name: str
    payer_id: int | None
    """Who owes the oldest of it, else who has something in hand, else who pays now; none where nothing is agreed,
    charged or paid."""
    left: date | None
    agreed: ShownAgreement | None
    """None is not yet spoken of."""
    charged: Money
    paid: Money
    owes: Money
    in_hand: Money
    oldest: date | None
    """Since when the oldest of it is open."""
    ages: Ages
    """What is owed, by how long it has been due."""
    excused_until: date | None = None
    """Spoken of: nothing more is asked before this day, which is still to come."""
    owes_by: Mapping[int, Money] = field(default_factory=dict)
    """How much of it who owes, by payer; who owes the oldest of it first."""
    in_hand_by: Mapping[int, Money] = field(default_factory=dict)
    """How much of it is whose, by payer; who pays now first."""


@dataclass(frozen=True, slots=True)
class OwedBy:
    """Somebody who owes, how much, and since when."""

    name: str
    payer_id: int
    amount: Money
    since: date
    """The first day by which any of it is to be paid: nobody is waited for before."""


@dataclass(frozen=True, slots=True)
class _Who:
    """A time in the group, or the group as a whole; and the payer that the person is, if ever needed."""

    spell_id: int | None
    person_id: int | None
    name: str
    left: date | None = None
    payer_id: int | None = None


@dataclass(frozen=True, slots=True)
class _OpenCharge:
    """What is open of one charge, or (no spell) of the host's, or of money that went back and had never come."""

    spell_id: int | None
    payer_id: int
    day: date
    payable: date
    amount: Money
    charged: bool = True


@dataclass(frozen=True, slots=True)
class _Balances:
    """Of the payers of a group: what is open, and what is in hand by payer."""

    open: Sequence[_OpenCharge]
    in_hand: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class _Theirs:
    """Of one line: what was charged in the period, what is open of all time, and who has what in hand."""

    charged: Money
    left: Sequence[_OpenCharge]
    in_hand: Mapping[int, Money]


@dataclass(frozen=True, slots=True)
class _View:
    """What the whole table is seen by."""

    currency: str
    period: Period
    today: date
    excused: Mapping[int, date]
    nothing_open: Ages
    """The same for all who owe nothing, who are most."""


def lines(session: Session, group_id: int, period: Period, today: date) -> list[FeeTableLine]:
    """Everybody who is here, was charged in the period, or owes anything: by name, the host of the group last."""
    currency = session.get_one(Group, group_id).currency
    charged, balances = _charged(session, group_id, currency, period), _balances(session, group_id, currency)
    agreed, excused = agreements.holding(session, group_id, today), payers.excused(session, today)
    open_by_spell: defaultdict[int | None, list[_OpenCharge]] = defaultdict(list)
    for one in balances.open:
        open_by_spell[one.spell_id].append(one)
    has_host = None in agreed or None in charged or None in open_by_spell
    here = [
        who
        for who in _everybody(session, group_id, has_host)
        if not who.left or who.left >= today or who.spell_id in charged or open_by_spell[who.spell_id]
    ]
    in_hand = _in_hand(session, group_id, here, agreed, balances.in_hand)
    view = _View(currency, period, today, excused, by_age([], currency, today))
    made = []
    for who in here:
        held = {one: Money(balances.in_hand[one], currency) for one in in_hand[who.spell_id]}
        theirs = _Theirs(Money(charged.get(who.spell_id, 0), currency), open_by_spell[who.spell_id], held)
        made.append(_line(who, agreed.get(who.spell_id), theirs, view))
    return made


def _line(who: _Who, deal: ShownAgreement | None, theirs: _Theirs, view: _View) -> FeeTableLine:
    left, owes_by = theirs.left, _by_payer(theirs.left)
    pays = next(iter([*owes_by, *theirs.in_hand]), deal.payer_id if deal else who.payer_id)
    of_period = [one.amount for one in left if one.charged and view.period.holds(one.day)]
    return FeeTableLine(
        who.spell_id,
        who.person_id,
        who.name,
        pays,
        who.left,
        deal,
        theirs.charged,
        theirs.charged - total(of_period, view.currency) if of_period else theirs.charged,
        total(owes_by.values(), view.currency),
        total(theirs.in_hand.values(), view.currency),
        min((one.day for one in left), default=None),
        by_age([(one.payable, one.amount) for one in left], view.currency, view.today) if left else view.nothing_open,
        view.excused.get(pays) if pays else None,
        owes_by,
        theirs.in_hand,
    )


def owing(session: Session, group_id: int) -> list[OwedBy]:
    """Whoever owes anything for this group, by who pays; the longest first."""
    currency = session.get_one(Group, group_id).currency
    theirs: defaultdict[int, list[_OpenCharge]] = defaultdict(list)
    for one in _balances(session, group_id, currency).open:
        theirs[one.payer_id].append(one)
    names = payers.names(session, theirs)
    made = [
        OwedBy(
            names[payer_id], payer_id, total([one.amount for one in left], currency), min(one.payable for one in left)
        )
        for payer_id, left in theirs.items()
    ]
    return sorted(made, key=lambda one: (one.since, one.name))


def sessions_charged(session: Session, group_id: int, period: Period) -> int:
    """For how many sessions something is to be paid in a period."""
    return session.scalar(_count_of_sessions(), _in(group_id, period)) or 0


def _by_payer(left: Iterable[_OpenCharge]) -> dict[int, Money]:
    made: dict[int, Money] = {}
    for one in left:
        made[one.payer_id] = made[one.payer_id] + one.amount if one.payer_id in made else one.amount
    return made


def _in_hand(
    session: Session,
    group_id: int,
    here: Sequence[_Who],
    agreed: Mapping[int | None, ShownAgreement],
    payer_ids: Iterable[int],
) -> defaultdict[int | None, list[int]]:
    """On which line it stands that a payer has something in hand, on one only.

    On the first that they pay now; else on their own, else on one that they paid before somebody else did.
    """
    pays_now = [(deal.payer_id, who.spell_id) for who in here if (deal := agreed.get(who.spell_id))]
    own = [(who.payer_id, who.spell_id) for who in here if who.payer_id is not None]
    wanted, lines = set(payer_ids), {who.spell_id for who in here}
    paid = select(Charge.payer_id, Charge.spell_id).where(Charge.group_id == group_id)
    left = wanted - {payer_id for payer_id, _ in [*pays_now, *own]}
    if left:
        rows = session.execute(paid.where(Charge.payer_id.in_(left)).distinct().order_by(Charge.spell_id))
        own += [(row[0], row[1]) for row in rows if row[1] in lines]
    made: defaultdict[int | None, list[int]] = defaultdict(list)
    for payer_id, spell_id in [*pays_now, *own]:
        if payer_id in wanted:
            wanted.remove(payer_id)
            made[spell_id].append(payer_id)
    return made


def _everybody(session: Session, group_id: int, has_host: bool) -> Iterator[_Who]:
    query = select(Spell.id, Person.id, Person.name, Spell.left, Payer.id).join(Person, Person.id == Spell.person_id)
    query = query.outerjoin(Payer, Payer.person_id == Person.id).where(Spell.group_id == group_id)
    for row in session.execute(query.order_by(func.folded(Person.name), Person.id, Spell.joined)):
        yield _Who(*row)
    if has_host:
        yield _Who(None, None, "")


def _charged(session: Session, group_id: int, currency: str, period: Period) -> dict[int | None, int]:
    """What was charged in a period, in minor units, by time in the group; none is the host."""
    rows = session.execute(_sums_by_spell(), {"currency": currency, **_in(group_id, period)})
    return {row[0]: row[1] for row in rows}


def _in(group_id: int, period: Period) -> dict[str, object]:
    return {"group_id": group_id, "first": period.first or date.min, "last": period.last or date.max}


@cache
def _count_of_sessions() -> Select[int]:
    theirs = index_leaps.theirs(Charge, payers.of_group(HERE), group_id=HERE)
    return select(func.count(Charge.group_session_id.distinct())).where(theirs, *IN_PERIOD, Charge.minor > 0)


@cache
def _sums_by_spell() -> Select[int | None, int]:
    query = select(Charge.spell_id, func.sum(Charge.minor)).where(Charge.payer_id.in_(payers.of_group(HERE)))
    return query.where(Charge.currency == bindparam("currency"), *IN_PERIOD).group_by(Charge.spell_id)


def _balances(session: Session, group_id: int, currency: str) -> _Balances:
    """Only the accounts of who owes anything are looked into; by day."""
    sums = session.execute(_sums_by_payer(), {"group_id": group_id, "currency": currency})
    here = Counter({(payer_id, currency): minor for payer_id, minor in sums})
    owing = open_dues.standings(session, +here)
    found = [one for standing in owing.values() for one in _open(session, standing, group_id)]
    in_hand = {payer_id: -minor for (payer_id, _), minor in here.items() if minor < 0}
    return _Balances(sorted(found, key=lambda one: one.day), in_hand)


@cache
def _sums_by_payer() -> Select[int, int]:
    payer_ids = payers.of_group(HERE).union(payers.of_no_group_yet(HERE))
    return accounts.balance_of_each(payer_ids, bindparam("currency"))


def _open(session: Session, standing: Standing, group_id: int) -> Iterator[_OpenCharge]:
    for charge in standing.charges:
        if charge.id in standing.open_charges and charge.group_id == group_id:
            payable, left = standing.payable[charge.id], standing.open_charges[charge.id]
            yield _OpenCharge(charge.spell_id, charge.payer_id, charge.day, payable, left)
    if standing.account.in_hand.minor < 0:
        home, spell_id = _home(session, standing)
        if home == group_id:
            day = standing.payments[-1].day
            yield _OpenCharge(spell_id, standing.payer_id, day, day, -standing.account.in_hand, False)


def _home(session: Session, standing: Standing) -> tuple[int | None, int | None]:
    """Where what is owed for no due stands, in one group only: by what was charged or agreed last, else by joining."""
    agreed = select(FeeAgreement.first_day, FeeAgreement.group_id, FeeAgreement.spell_id)
    agreed = agreed.join(Group, Group.id == FeeAgreement.group_id).where(FeeAgreement.payer_id == standing.payer_id)
    joined = select(Spell.joined, Spell.group_id, Spell.id).join(Group, Group.id == Spell.group_id)
    joined = joined.join(Payer, Payer.person_id == Spell.person_id).where(Payer.id == standing.payer_id)
    charged = [(charge.day, charge.group_id, charge.spell_id) for charge in standing.charges[-1:]]
    for query in (agreed, joined):
        rows = session.execute(query.where(Group.currency == standing.currency)).all()
        if found := [*charged, *((row[0], row[1], row[2]) for row in rows)]:
            return max(found, key=lambda one: one[0])[1:]
    return None, None
