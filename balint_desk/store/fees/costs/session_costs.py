"""Costs that come with each session, the room above all: proposed by themselves, kept by one key, never twice."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.costs import shared_costs
from balint_desk.core.fees.costs.shared_costs import Price, Proposed
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.refused import Refused
from balint_desk.store.fees.charging import charge_sources
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.fees.costs.tables import Expense, SessionCost
from balint_desk.store.fees.year import closing
from balint_desk.store.overview.tables import PutOff
from balint_desk.store.practice.tables import Group

DAY = timedelta(days=1)
NOT_THIS_TIME = "session-cost:"
"""With the kind of cost behind it: what was put off for good, by session."""


def prices(session: Session, group_id: int) -> list[Price]:
    """What came with each session, and what does now, the earliest first."""
    query = select(SessionCost).where(SessionCost.group_id == group_id)
    rows = session.scalars(query.order_by(SessionCost.first_day, SessionCost.kind))
    return [Price(row.kind, row.amount, row.first_day, row.last_day, row.words) for row in rows]


def on(session: Session, group_id: int, day: date) -> list[Price]:
    """What comes with a session on a day."""
    return [price for price in prices(session, group_id) if price.holds(day)]


def put(session: Session, group_id: int, price: Price) -> None:
    """From its first day on each session costs this; what was said of this kind for later days no longer holds."""
    if price.amount.minor <= 0:
        raise Refused("How much does each session cost? Write an amount above nought.")
    currency = session.get_one(Group, group_id).currency
    if price.amount.currency != currency:
        raise Refused("This group is paid for in {currency}.", currency=currency)
    stop(session, group_id, price.kind, price.first_day)
    session.add(
        SessionCost(
            group_id=group_id,
            kind=price.kind,
            amount=price.amount,
            first_day=price.first_day,
            last_day=price.last_day,
            words=price.words.strip(),
        )
    )
    session.flush()


def stop(session: Session, group_id: int, kind: CostKind, day: date) -> None:
    """From a day on this kind of cost comes with no session any more."""
    theirs = SessionCost.group_id == group_id, SessionCost.kind == kind
    session.execute(delete(SessionCost).where(*theirs, SessionCost.first_day >= day))
    for cost in session.scalars(select(SessionCost).where(*theirs)):
        if cost.last_day is None or cost.last_day >= day:
            cost.last_day = day - DAY
    session.flush()


def proposed(session: Session, group_id: int) -> list[Proposed]:
    """What the sessions held cost and is not kept yet; none in a closed period, none of an old register (rule 19)."""
    known = prices(session, group_id)
    if not known:
        return []
    closed = closing.closed_until(session) or date.min
    held = [(session_id, day) for session_id, day in charge_sources.held(session, group_id) if day > closed]
    return shared_costs.proposed(held, known, _settled(session))


def keep(session: Session, group_id: int, wanted: Iterable[Proposed], leader_id: int | None = None) -> list[int]:
    """Make expenses of these; what is settled already stays as it is."""
    settled = _settled(session)
    spent = [
        Spending(
            one.day,
            one.kind,
            one.amount,
            {group_id: 1},
            leader_id=leader_id,
            words=one.words,
            group_session_id=one.session_id,
        )
        for one in wanted
        if (one.session_id, one.kind) not in settled
    ]
    return [expense.id for expense in expenses.add_all(session, spent)]


def not_this_time(session: Session, one: Proposed) -> None:
    """The session did not cost this: it is not proposed again."""
    session.add(PutOff(kind=f"{NOT_THIS_TIME}{one.kind}", row_id=one.session_id, until=None))
    session.flush()


def _settled(session: Session) -> set[tuple[int, CostKind]]:
    kept = select(Expense.group_session_id, Expense.kind).where(Expense.group_session_id.is_not(None))
    settled = {(session_id, kind) for session_id, kind in session.execute(kept) if session_id is not None}
    without = select(PutOff.row_id, PutOff.kind).where(PutOff.kind.startswith(NOT_THIS_TIME))
    return settled | {(row[0], CostKind(row[1].removeprefix(NOT_THIS_TIME))) for row in session.execute(without)}
