"""The invoices and credit notes of a group as its list shows them."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.members.tables import Person


@dataclass(frozen=True, slots=True)
class ListedPaper:
    """A paper in the list."""

    invoice: Invoice
    payer: str
    amount: Money
    open: Money | None
    """What is left to pay; none for a draft and for a credit note."""


def ids(session: Session, group_id: int) -> list[int]:
    """Every paper with a line of this group, or with none at all: the drafts by who pays, then the latest first."""
    of_group = select(InvoiceLine.invoice_id).join(Charge, Charge.id == InvoiceLine.charge_id)
    of_group = of_group.where(Charge.group_id == group_id)
    empty = Invoice.id.not_in(select(InvoiceLine.invoice_id))
    query = select(Invoice.id).join(Payer, Payer.id == Invoice.payer_id).outerjoin(Person, Person.id == Payer.person_id)
    by_name = case((Invoice.issued_at.is_(None), func.folded(payers.NAME)))
    latest = (Invoice.day.desc(), Invoice.issued_at.desc(), Invoice.running.desc(), Invoice.id)
    query = query.where(Invoice.id.in_(of_group) | empty)
    return list(session.scalars(query.order_by(Invoice.issued_at.is_not(None), by_name, *latest)))


def drafts(session: Session, invoice_ids: Collection[int]) -> list[int]:
    """Those of them that are not issued, in the same order."""
    query = select(Invoice.id).where(Invoice.id.in_(invoice_ids), Invoice.issued_at.is_(None))
    there = set(session.scalars(query))
    return [id_ for id_ in invoice_ids if id_ in there]


def rows(session: Session, invoice_ids: Collection[int]) -> dict[int, ListedPaper]:
    """The papers of a page by id."""
    papers = session.scalars(select(Invoice).where(Invoice.id.in_(invoice_ids))).all()
    sums = select(InvoiceLine.invoice_id, func.sum(InvoiceLine.minor)).where(InvoiceLine.invoice_id.in_(invoice_ids))
    amounts = {row[0]: row[1] for row in session.execute(sums.group_by(InvoiceLine.invoice_id))}
    names, there = payers.names(session), accounts.standings(session, {paper.payer_id for paper in papers})
    found = {}
    for paper in papers:
        nothing, left = Money(0, paper.currency), None
        if paper.issued_at is not None and paper.credits_id is None:
            left = there[paper.payer_id, paper.currency].account.open.get(paper.id, nothing)
        amount = Money(amounts.get(paper.id, 0), paper.currency)
        found[paper.id] = ListedPaper(paper, names[paper.payer_id], amount, left)
    return found
