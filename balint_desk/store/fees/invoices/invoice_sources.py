"""What can stand on an invoice: charges that stand on no paper yet, by who pays them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.fees.charging.period_fees import paid_days, part_of
from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.money import Money, total
from balint_desk.store.fees.agreements.payers import NAME
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import InvoiceLine
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions.tables import GroupSession


@dataclass(frozen=True, slots=True)
class Loose:
    """A charge as the line of a paper would say it."""

    charge_id: int
    member: str
    """Whose place it is, where somebody else pays; "" where the payer knows by themselves."""
    session_day: date | None
    first_day: date
    last_day: date
    part: int
    """Of several in which a period is paid, which one."""
    amount: Money
    tax: Tax
    corrects: bool
    group_name: str
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Offer:
    """What one payer can be sent an invoice of."""

    payer_id: int
    name: str
    lines: Sequence[Loose]
    currency: str

    @property
    def total(self) -> Money:
        return total([line.amount for line in self.lines], self.currency)


def offers(session: Session, until: date, group_id: int | None = None) -> list[Offer]:
    """By name of who pays, of one group or of all: what is owed from a day up to this one and stands on no paper.

    What costs nothing is on no paper: it would tell who was away.
    """
    found: defaultdict[tuple[int, str, str], list[Loose]] = defaultdict(list)
    query = _query().where(InvoiceLine.id.is_(None), Charge.day <= until)
    if group_id is not None:
        query = query.where(Charge.group_id == group_id)
    for row in session.execute(query):
        charge = row.Charge
        found[charge.payer_id, row.payer, charge.currency].append(_loose(row))
    return [Offer(payer_id, name, lines, currency) for (payer_id, name, currency), lines in found.items()]


def of_payer(session: Session, payer_id: int, currency: str) -> dict[int, Loose]:
    """Every charge of a payer that costs something, whatever paper it stands on, by id."""
    query = _query().where(Charge.payer_id == payer_id, Charge.currency == currency)
    return {row.Charge.id: _loose(row) for row in session.execute(query)}


def _query() -> Select[*tuple[Any, ...]]:
    corrected = aliased(Charge)
    member = select(Person.name).join(Spell, Spell.person_id == Person.id).where(Spell.id == Charge.spell_id)
    return (
        select(
            Charge,
            NAME.label("payer"),
            Payer.person_id,
            GroupSession.day.label("session_day"),
            Group.name.label("group_name"),
            member.scalar_subquery().label("member"),
            func.coalesce(corrected.why, Charge.why).label("why"),
        )
        .join(Payer, Payer.id == Charge.payer_id)
        .join(Group, Group.id == Charge.group_id)
        .outerjoin(Person, Person.id == Payer.person_id)
        .outerjoin(GroupSession, GroupSession.id == Charge.group_session_id)
        .outerjoin(InvoiceLine, InvoiceLine.charge_id == Charge.id)
        .outerjoin(corrected, corrected.id == Charge.corrects_id)
        .where(Charge.minor != 0)
        .order_by(func.folded(NAME), Charge.payer_id, Charge.currency, Charge.first_day, Charge.instalment, Charge.id)
    )


def _loose(row: Any) -> Loose:
    charge: Charge = row.Charge
    reason = charge_reasons.read(row.why)
    (part, parts), (first, last) = part_of(reason), paid_days(reason) or (charge.first_day, charge.last_day)
    return Loose(
        charge.id,
        (row.member or "") if row.person_id is None else "",
        row.session_day,
        first,
        last,
        part,
        charge.amount,
        Tax(charge.tax_rate, charge.tax_words),
        charge.corrects_id is not None,
        row.group_name,
        parts,
    )
