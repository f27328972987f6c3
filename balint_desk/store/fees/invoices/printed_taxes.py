"""On which paper a charge stands and how much of it is tax, as it was at the end of a time: so what is closed stays."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.fees.invoices import invoices
from balint_desk.core.money import Money
from balint_desk.core.periods import Period
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine


class PrintedTax(NamedTuple):
    """A charge on a paper: the number of the paper, and the tax of this line of it."""

    number: str
    tax: Money


def printed(session: Session, period: Period) -> dict[int, PrintedTax]:
    """By charge. A paper of a later day is not known yet: it can come when the time is closed already."""
    first, last = period.first or date.min, period.last or date.max
    papers: defaultdict[str, list[Any]] = defaultdict(list)
    here = select(InvoiceLine.invoice_id).join(Charge, Charge.id == InvoiceLine.charge_id)
    here = here.where(Charge.day.between(first, last))
    query = (
        select(Invoice.number, Invoice.day.label("issued"), InvoiceLine, Charge.day)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .join(Charge, Charge.id == InvoiceLine.charge_id)
        .where(Invoice.number.is_not(None), Invoice.day <= last, Invoice.id.in_(here))
        .order_by(Invoice.id, InvoiceLine.place, InvoiceLine.id)
    )
    for row in session.execute(query):
        papers[row.number].append(row)
    return {one: PrintedTax(number, tax) for number, rows in papers.items() for one, tax in _taxes(rows, first).items()}


def _taxes(rows: Sequence[Any], first: date) -> dict[int, Money]:
    """Of one paper; a line charged before the time was told then without it."""
    lines = {row.InvoiceLine.charge_id: row.InvoiceLine for row in rows}
    told = {row.InvoiceLine.charge_id for row in rows if row.day < first <= row.issued}
    taxed = {one: (Tax(line.tax_rate, line.tax_words), line.amount) for one, line in lines.items()}
    return invoices.line_taxes(taxed, rows[0].InvoiceLine.currency, told)
