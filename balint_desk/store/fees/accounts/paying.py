"""Who may pay, and in which currency: whoever pays for a group, in its currency, or owes something in it.

Money in any other currency would stand on an account that no group shows, so it is refused.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.accounts import Whose
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group


@dataclass(frozen=True, slots=True)
class PayingPlace:
    """One who may pay, in one currency."""

    payer_id: int | None
    """None is a member who is no payer yet: that is made with the first money."""
    person_id: int | None
    name: str
    workplace: str
    currency: str
    groups: tuple[str, ...]
    """For which groups, by name."""
    here: bool
    """For the group asked about."""
    owes: Money
    """Below nought it is in hand."""


class WhoPays(NamedTuple):
    """Whom the page on screen is about: a payer (of an invoice, in its currency), or a member of the group."""

    payer_id: int | None = None
    person_id: int | None = None
    currency: str = ""
    """Empty is that of the group."""


def places(session: Session, group_id: int, today: date) -> list[PayingPlace]:
    """Everybody who may pay; this group's people first, of them who owes something first, then by name."""
    names = {row[0]: row[1] for row in session.execute(select(Group.id, Group.name))}
    sums, paid_for = accounts.balances(session), _paid_for(session)
    made = [*_of_payers(session, group_id, sums, paid_for, names)]
    known = {(one.person_id, one.currency) for one in made if one.here}
    made += [
        member
        for member in _of_members(session, group_id, today, sums)
        if (member.person_id, member.currency) not in known
    ]
    return sorted(made, key=lambda one: (not one.here, one.owes.minor <= 0, folded(one.name), one.currency))


def of_who(
    session: Session, group_id: int, today: date, who: WhoPays, there: Collection[PayingPlace]
) -> PayingPlace | None:
    """Which of these places is meant; of a member for whom somebody else pays, that one."""
    currency = who.currency or session.get_one(Group, group_id).currency
    payer_id = who.payer_id or _pays_for(session, group_id, today, who.person_id)
    meant = (one for one in there if one.currency == currency)
    if payer_id is not None:
        return next((one for one in meant if one.payer_id == payer_id), None)
    return next((one for one in meant if one.person_id is not None and one.person_id == who.person_id), None)


def payer_of(session: Session, place: PayingPlace) -> int:
    """Who pays; a member who is no payer yet becomes one."""
    if place.payer_id is not None:
        return place.payer_id
    if place.person_id is None:
        raise ValueError("a place is of a payer or of a member")
    return payers.of_person(session, place.person_id).id


def check(session: Session, payer_id: int, currency: str) -> None:
    """Refused where nobody would ever see the money: this payer pays for no group in this currency."""
    charged = exists().where(Charge.payer_id == Payer.id, Charge.currency == currency)
    agreed = exists().where(
        FeeAgreement.payer_id == Payer.id, FeeAgreement.group_id == Group.id, Group.currency == currency
    )
    member = exists().where(Spell.person_id == Payer.person_id, Spell.group_id == Group.id, Group.currency == currency)
    if session.scalar(select(Payer.id).where(Payer.id == payer_id, or_(charged, agreed, member))) is None:
        raise Refused(
            "{name} pays for no group in {currency}, so nobody would find this money again.",
            name=payers.name(session, payer_id),
            currency=currency,
        )


def _paid_for(session: Session) -> Mapping[Whose, set[int]]:
    """The groups that each pays for, in the currency of these groups."""
    made: defaultdict[Whose, set[int]] = defaultdict(set)
    for table in (Charge, FeeAgreement):
        query = select(table.payer_id, Group.currency, Group.id).join(Group, Group.id == table.group_id).distinct()
        for payer_id, currency, group_id in session.execute(query):
            made[payer_id, currency].add(group_id)
    return made


def _of_payers(
    session: Session,
    group_id: int,
    sums: Mapping[Whose, int],
    paid_for: Mapping[Whose, set[int]],
    names: Mapping[int, str],
) -> list[PayingPlace]:
    known = select(Payer.id, payers.NAME, Payer.person_id, func.coalesce(Person.workplace, ""))
    rows = session.execute(known.outerjoin(Person, Person.id == Payer.person_id))
    known_by_id = {row[0]: row[1:] for row in rows}
    made = []
    for payer_id, currency in {*paid_for, *(whose for whose, minor in sums.items() if minor > 0)}:
        groups = paid_for.get((payer_id, currency), set())
        name, person_id, workplace = known_by_id[payer_id]
        called = tuple(sorted(names[group] for group in groups))
        owes = Money(sums.get((payer_id, currency), 0), currency)
        made.append(PayingPlace(payer_id, person_id, name, workplace, currency, called, group_id in groups, owes))
    return made


def _of_members(session: Session, group_id: int, today: date, sums: Mapping[Whose, int]) -> list[PayingPlace]:
    """The members with whom nothing is agreed yet: money that comes early has its place."""
    group = session.get_one(Group, group_id)
    agreed = exists().where(FeeAgreement.spell_id == Spell.id)
    query = select(Person, Payer.id).join(Spell, Spell.person_id == Person.id)
    query = query.outerjoin(Payer, Payer.person_id == Person.id).where(Spell.group_id == group_id, ~agreed)
    query = query.where(or_(Spell.left.is_(None), Spell.left >= today)).distinct()
    made = []
    for person, payer_id in session.execute(query):
        owes = Money(sums.get((payer_id, group.currency), 0), group.currency)
        where = (group.name,)
        made.append(PayingPlace(payer_id, person.id, person.name, person.workplace, group.currency, where, True, owes))
    return made


def _pays_for(session: Session, group_id: int, today: date, person_id: int | None) -> int | None:
    """Who pays for a member here, as it was agreed."""
    holding = agreements.holding(session, group_id, today)
    query = select(Spell.id).where(Spell.group_id == group_id, Spell.person_id == person_id).order_by(Spell.joined)
    deals = [holding[spell_id] for spell_id in session.scalars(query) if spell_id in holding]
    return deals[-1].payer_id if deals else None
