"""Which charges belong together: one for a session or a period, and all that puts it right.

What puts right points at the first of them. Older files hold some that point at another correction.
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine


class Related(NamedTuple):
    """A charge of those that belong together, with the paper it stands on, and the invoice that one puts right."""

    root_id: int
    charge: Charge
    paper_id: int | None
    credits_id: int | None


def root(charge_id: int, corrects: Mapping[int, int | None]) -> int:
    """The first of those that a charge belongs to, by what each of them puts right."""
    while (before := corrects[charge_id]) is not None:
        charge_id = before
    return charge_id


def roots(session: Session, charge_ids: Collection[int]) -> dict[int, int]:
    """The first of those that each of these belongs to."""
    columns = Charge.id.label("of"), Charge.id.label("id"), Charge.corrects_id.label("corrects_id")
    above = select(*columns).where(Charge.id.in_(charge_ids)).cte("above", recursive=True)
    before = aliased(Charge)
    step = select(above.c.of, before.id, before.corrects_id).join(above, above.c.corrects_id == before.id)
    above = above.union_all(step)
    found = session.execute(select(above.c.of, above.c.id).where(above.c.corrects_id.is_(None)))
    return {row[0]: row[1] for row in found}


def related(session: Session, root_ids: Collection[int]) -> list[Related]:
    """All that belong to these, the earliest first."""
    below = select(Charge.id.label("root"), Charge.id.label("id")).where(Charge.id.in_(root_ids))
    under = below.cte("below", recursive=True)
    after = aliased(Charge)
    under = under.union_all(select(under.c.root, after.id).join(under, after.corrects_id == under.c.id))
    query = select(under.c.root, Charge, InvoiceLine.invoice_id, Invoice.credits_id)
    query = query.join(Charge, Charge.id == under.c.id)
    query = query.outerjoin(InvoiceLine, InvoiceLine.charge_id == Charge.id)
    query = query.outerjoin(Invoice, Invoice.id == InvoiceLine.invoice_id).order_by(Charge.day, Charge.id)
    return [Related(*row) for row in session.execute(query)]
