"""Names as they stood when a time was closed: who is called otherwise later is called so in the files of later times.

A time that reaches beyond all closed ones is told with the names of now: nobody stands in one file by two names.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.practice import settings
from balint_desk.store.practice.tables import Group, Leader

SCOPE = "closed:{day}"


@dataclass(frozen=True, slots=True)
class Names:
    """By id."""

    payers: Mapping[int, str]
    groups: Mapping[int, str]
    leaders: Mapping[int, str]


def keep(session: Session, day: date) -> None:
    """Those of now, for the time closed up to this day; what was kept for it before stays.

    Of payers only who has money on an account: whoever else is deleted leaves no name behind.
    """
    scope = SCOPE.format(day=day)
    if not settings.get(session, settings.CLOSED_NAMES, scope):
        now, paying = _now(session), _with_money(session)
        payers_then = {one: name for one, name in now.payers.items() if one in paying}
        each = {"payers": payers_then, "groups": now.groups, "leaders": now.leaders}
        kept = {kind: {str(one): name for one, name in names.items()} for kind, names in each.items()}
        settings.put(session, settings.CLOSED_NAMES, kept, scope)


def of_time_until(session: Session, day: date | None) -> Names:
    """As kept when this day was closed; where it is open, those of now. Who came since is called as now."""
    now = _now(session)
    if day is None:
        return now
    kept = settings.first_from(session, settings.CLOSED_NAMES, SCOPE.format(day=day))
    return Names(
        {**now.payers, **_by_id(kept.get("payers", {}))},
        {**now.groups, **_by_id(kept.get("groups", {}))},
        {**now.leaders, **_by_id(kept.get("leaders", {}))},
    )


def _with_money(session: Session) -> set[int]:
    """The payers of whom a file of a closed time can tell: they are never deleted (store.money_kept)."""
    each = (session.scalars(select(table.payer_id).distinct()) for table in (Charge, Invoice, Payment))
    return {payer_id for found in each for payer_id in found}


def _now(session: Session) -> Names:
    return Names(payers.names(session), _names(session, Group.id, Group.name), _names(session, Leader.id, Leader.name))


def _names(session: Session, id_: InstrumentedAttribute[int], name: InstrumentedAttribute[str]) -> dict[int, str]:
    return {row[0]: row[1] for row in session.execute(select(id_, name))}


def _by_id(kept: Mapping[str, str]) -> dict[int, str]:
    return {int(one): name for one, name in kept.items()}
