"""Who pays: a member, an employer, a host organisation."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Select, case, exists, func, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.fees import check_digits
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group

DETAILS = ("name", "address", "email", "reference", "vat_number", "excused_until", "excused_words")
NAME = case((Payer.person_id.is_(None), Payer.name), else_=Person.name)
"""The name of a payer, in a query that joins Person from outside: a member is named as everywhere."""


def of_person(session: Session, person_id: int) -> Payer:
    """The payer a member is, made when first needed."""
    found = session.scalar(select(Payer).where(Payer.person_id == person_id))
    if found is None:
        found = Payer(person_id=person_id)
        session.add(found)
        session.flush()
    return found


def add(session: Session, name: str, **details: Any) -> Payer:
    """Somebody else who pays; one of this name that is there already is refused."""
    payer = Payer(name="")
    session.add(payer)
    session.flush()
    edit(session, payer.id, {"name": name, **details})
    return payer


def of_group(group_id: int | BindParameter[int]) -> Select[int]:
    """The ids of those with whom anything was agreed for this group, or who were charged for it."""
    charged = exists().where(Charge.payer_id == Payer.id, Charge.group_id == group_id)
    agreed = exists().where(FeeAgreement.payer_id == Payer.id, FeeAgreement.group_id == group_id)
    return select(Payer.id).where(charged | agreed)


def of_no_group_yet(group_id: int | BindParameter[int]) -> Select[int]:
    """The ids of its members with whom nothing was agreed and nothing charged yet for any group of its currency."""
    alike = aliased(Group)
    paid_for = select(alike.id).where(alike.currency == Group.currency)
    here = select(Payer.id).join(Spell, Spell.person_id == Payer.person_id).join(Group, Group.id == Spell.group_id)
    nothing = (
        ~exists().where(table.payer_id == Payer.id, table.group_id.in_(paid_for.correlate(Group)))
        for table in (Charge, FeeAgreement)
    )
    return here.where(Spell.group_id == group_id, *nothing)


def excused(session: Session, today: date) -> dict[int, date]:
    """Until when nothing is asked of whom, where that is still to come."""
    rows = session.execute(select(Payer.id, Payer.excused_until).where(Payer.excused_until > today))
    return {payer_id: until for payer_id, until in rows if until is not None}


def others(session: Session) -> list[Payer]:
    """The payers who are no members, by name."""
    query = select(Payer).where(Payer.person_id.is_(None)).order_by(func.folded(Payer.name), Payer.id)
    return list(session.scalars(query))


def edit(session: Session, payer_id: int, edits: Mapping[str, Any]) -> None:
    """Set these details of a payer, the VAT number checked; the name of a member is changed with the member."""
    payer = session.get_one(Payer, payer_id)
    for name, value in edits.items():
        if name not in DETAILS:
            raise TypeError(f"a payer has no {name}")
        setattr(payer, name, _tidied(name, value))
    if payer.person_id is None:
        _check_name(session, payer)


def names(session: Session, payer_ids: Collection[int] | None = None) -> dict[int, str]:
    """The name of each of these payers, or of every one, by id."""
    query = select(Payer.id, NAME).outerjoin(Person, Person.id == Payer.person_id)
    if payer_ids is not None:
        query = query.where(Payer.id.in_(payer_ids))
    return {row[0]: row[1] for row in session.execute(query)}


def name(session: Session, payer_id: int) -> str:
    query = select(NAME).outerjoin(Person, Person.id == Payer.person_id).where(Payer.id == payer_id)
    return str(session.scalars(query).one())


def _tidied(name: str, value: Any) -> Any:
    if name == "vat_number":
        return check_digits.vat_number(value)
    return value.strip() if isinstance(value, str) else value


def _check_name(session: Session, payer: Payer) -> None:
    payer.name = " ".join(payer.name.split())
    if not payer.name:
        raise Refused("Who pays needs a name.")
    session.flush()
    same = select(Payer.id).where(Payer.id != payer.id, Payer.person_id.is_(None))
    if session.scalar(same.where(func.folded(Payer.name) == func.folded(payer.name))):
        raise Refused("There is a payer named {name} already.", name=payer.name)
