"""Money in a currency in which its payer pays for no group: no account of a group holds it, so it is told apart.

An earlier build took such payments (now see `paying.check`), and a group that takes another currency leaves behind what
was charged in the one before. Several currencies are never added up.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, String, bindparam, or_, select, true
from sqlalchemy.orm import Session

from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import account_entries, accounts
from balint_desk.store.fees.accounts.account_entries import Happened
from balint_desk.store.fees.accounts.accounts import Whose
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members.tables import Spell
from balint_desk.store.practice.tables import Group


def _other_than(currency: BindParameter[str], table: type[Charge] | type[Payment], *whose: ColumnElement[bool]) -> Any:
    """Whether there is one in a currency before or after this one: two leaps in an index, where all would be read."""
    theirs = select(table.id).where(table.payer_id == Payer.id, *whose).correlate(Payer, Group)
    return or_(theirs.where(table.currency < currency).exists(), theirs.where(table.currency > currency).exists())


_ASKED = bindparam("currency", type_=String)
_ANYTHING_ELSE = select(Payer.id).where(
    or_(
        _other_than(_ASKED, Payment),
        select(Group.id).where(_other_than(_ASKED, Charge, Charge.group_id == Group.id)).exists(),
    )
)


def of_all(session: Session, currency: str) -> dict[int, list[Money]]:
    """By payer, what each owes so, in any currency but that of the group asked for; below nought it is in hand."""
    return _found(session, currency)


def of_payer(session: Session, currency: str, payer_id: int) -> list[Money]:
    """The same of one payer."""
    return _found(session, currency, payer_id).get(payer_id, [])


def _found(session: Session, currency: str, payer_id: int | None = None) -> dict[int, list[Money]]:
    """Of one payer, or of all."""
    whose = true() if payer_id is None else Payer.id == payer_id
    asked = _ANYTHING_ELSE.where(whose)
    payer_ids = set(session.scalars(asked, {"currency": currency}))
    if not payer_ids:
        return {}
    found: set[Whose] = set()
    for table in (Charge, Payment):
        moved = select(table.payer_id, table.currency).where(table.currency != currency, table.payer_id.in_(payer_ids))
        found |= {(one, other) for one, other in session.execute(moved.distinct())}
    each = accounts.balance_of_each(select(Payer.id).where(Payer.id.in_(payer_ids)), bindparam("other"))
    unseen, made = found - _seen(session, payer_ids), defaultdict[int, list[Money]](list)
    for other in sorted({currency for _, currency in unseen}):
        for one, minor in session.execute(each, {"other": other}):
            if minor and (one, other) in unseen:
                made[one].append(Money(minor, other))
    return dict(made)


def entries(session: Session, payer_id: int, amounts: Collection[Money]) -> list[Happened]:
    """What happened to it, so that it can be taken back."""
    return [one for amount in amounts for one in account_entries.of(session, payer_id, amount.currency)]


def _seen(session: Session, payer_ids: Collection[int]) -> set[Whose]:
    """In which currencies they pay for a group: as charged, as agreed, or as its member."""
    charged = select(Charge.payer_id, Group.currency).join(Group, Group.id == Charge.group_id)
    agreed = select(FeeAgreement.payer_id, Group.currency).join(Group, Group.id == FeeAgreement.group_id)
    member = select(Payer.id, Group.currency).join(Spell, Spell.person_id == Payer.person_id)
    member = member.join(Group, Group.id == Spell.group_id)
    asked = (
        charged.where(Charge.payer_id.in_(payer_ids), Charge.currency == Group.currency),
        agreed.where(FeeAgreement.payer_id.in_(payer_ids)),
        member.where(Payer.id.in_(payer_ids)),
    )
    return {(row[0], row[1]) for query in asked for row in session.execute(query.distinct())}
