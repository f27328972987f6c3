"""Whose account it stands on, asked so that an index is leapt through and not read from end to end.

Charges and payments are kept by payer, currency and day: those of some months are found at once where it is known in
which currencies to look. Such a question is put together once and kept: that takes longer than the answer.
"""

from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import aliased

from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.charging.tables import Charge


def theirs(
    table: type[Charge] | type[Payment], payer_ids: Select[Any], **alike: BindParameter[int]
) -> ColumnElement[bool]:
    """That a charge or payment is of these payers, in any currency; `alike` is what else all of them have."""
    payers, row = payer_ids.subquery(), aliased(table)

    def least(payer_id: ColumnElement[int], *above: ColumnElement[bool]) -> ColumnElement[str | None]:
        same = (getattr(row, name) == value for name, value in alike.items())
        return select(func.min(row.currency)).where(row.payer_id == payer_id, *same, *above).scalar_subquery()

    first = select(payers.c.id.label("payer_id"), least(payers.c.id).label("currency"))
    found = first.cte("found", recursive=True)
    following = least(found.c.payer_id, row.currency > found.c.currency)
    found = found.union_all(select(found.c.payer_id, following).where(found.c.currency.is_not(None)))
    return tuple_(table.payer_id, table.currency).in_(select(found.c.payer_id, found.c.currency))
