"""The ways to pay for a place in a group, and the terms of each from a day on."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.money import Money
from balint_desk.store.fees.agreements.tables import FeePlan, FeeTerms

History = Sequence[tuple[date, Terms]]
"""Terms with the day from which on they hold, the earliest first."""


def history(session: Session, group_id: int) -> Mapping[int, History]:
    """The terms of each plan of a group."""
    query = select(FeeTerms).join(FeePlan, FeePlan.id == FeeTerms.fee_plan_id).where(FeePlan.group_id == group_id)
    made: dict[int, list[tuple[date, Terms]]] = {}
    for row in session.scalars(query.order_by(FeeTerms.first_day)):
        made.setdefault(row.fee_plan_id, []).append((row.first_day, _terms(row)))
    return made


def on(theirs: History, day: date) -> Terms:
    """The terms that hold on a day; before the first ones, those."""
    return [terms for first, terms in theirs if first <= day or first == theirs[0][0]][-1]


def with_own(terms: Terms, own_minor: int | None) -> Terms:
    """The terms with somebody's own amount."""
    return terms if own_minor is None else replace(terms, amount=Money(own_minor, terms.amount.currency))


def find_or_add(session: Session, group_id: int, day: date, terms: Terms) -> int:
    """The plan of the group with exactly these terms on that day, also where it changes later; a new one if none has.

    One that began later with these terms begins on that day instead.
    """
    same = [(theirs, plan_id) for plan_id, theirs in history(session, group_id).items() if on(theirs, day) == terms]
    if not same:
        plan = FeePlan(group_id=group_id)
        session.add(plan)
        session.flush()
        change(session, plan.id, day, terms)
        return plan.id
    theirs, plan_id = min(same, key=lambda one: (one[0][0][0] > day, one[0][-1][0] > day))
    if theirs[0][0] > day:
        _begin(session, plan_id, theirs[0][0], day)
    return plan_id


def change(session: Session, fee_plan_id: int, first_day: date, terms: Terms) -> None:
    """The plan has these terms from a day on; what is charged already stays as it is."""
    session.execute(delete(FeeTerms).where(FeeTerms.fee_plan_id == fee_plan_id, FeeTerms.first_day == first_day))
    values = {name: getattr(terms, name) for name in _names()}
    values |= {"tax_rate": terms.tax.rate, "tax_words": terms.tax.words}
    session.add(FeeTerms(fee_plan_id=fee_plan_id, first_day=first_day, amount=terms.amount, **values))
    session.flush()


def _begin(session: Session, fee_plan_id: int, before: date, first_day: date) -> None:
    first = FeeTerms.fee_plan_id == fee_plan_id, FeeTerms.first_day == before
    session.scalars(select(FeeTerms).where(*first)).one().first_day = first_day
    session.flush()


def _terms(row: FeeTerms) -> Terms:
    tax = Tax(row.tax_rate, row.tax_words)
    return Terms(amount=row.amount, tax=tax, **{name: getattr(row, name) for name in _names()})


def _names() -> list[str]:
    """The terms that are columns of the same name."""
    return [field.name for field in fields(Terms) if field.name not in {"amount", "tax"}]
