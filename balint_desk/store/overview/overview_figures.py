"""The figures at the top of the Overview, gathered in one reading."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from balint_desk.core.money import Money, total
from balint_desk.core.overview.waiting_money import is_quiet
from balint_desk.core.sessions.attendance import ShownState, day_of, mean_of_last
from balint_desk.core.text import first_names, short_names
from balint_desk.core.words import State, Talked
from balint_desk.store.fees.accounts import fee_table
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.members import members
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.store.sessions.tables import GroupSession

LAST = 4
TALKS = (Talked.STRAIGHT_AFTER, Talked.LATER)


@dataclass(frozen=True, slots=True)
class Next:
    """The next session: when, how many are expected, and who will be away."""

    session_id: int
    starts: datetime
    expected: int
    away: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwedFigure:
    """What is owed for sessions, and by how many."""

    amount: Money
    people: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What the four cards say. An average of nothing is none, never nought."""

    average: Decimal | None
    """Came, on average of the last four sessions held."""
    before: Decimal | None
    """The same of the four before them."""
    members: int
    least: int
    next: Next | None
    owed: OwedFigure | None
    """None where nothing was ever agreed about money, and late in the evening."""
    talked: int
    written_up: int
    """Sessions of the last twelve months written up here; those from an old register say nothing of a talk."""
    co_leaders: tuple[str, ...]


def figures(session: Session, group_id: int, now: date, over_time: list[SessionFigures]) -> Figures:
    """The figures of a group at a moment (wall time at its place), or on a day, given its attendance over time."""
    today = day_of(now)
    group = session.get_one(Group, group_id)
    came = [met.came for met in over_time if met.shown is ShownState.HELD]
    talked, written_up = _talks(session, group_id, today)
    return Figures(
        average=_mean(came[-LAST:]),
        before=_mean(came[-2 * LAST : -LAST]),
        members=len(members.on(session, group_id, today)),
        least=group.least,
        next=_next(session, group_id, now),
        owed=_owed(session, group_id, now),
        talked=talked,
        written_up=written_up,
        co_leaders=_co_leaders(session, group_id, today),
    )


def _mean(came: list[int]) -> Decimal | None:
    return mean_of_last(came)[-1] if came else None


def _next(session: Session, group_id: int, now: date) -> Next | None:
    coming = sessions.next_planned(session, group_id, now)
    if coming is None:
        return None
    who = sessions.who_comes(session, coming)
    short = short_names(person.name for person in who.coming + who.away)
    starts = datetime.combine(coming.day, coming.starts)
    return Next(coming.id, starts, len(who.coming), tuple(short[person.name] for person in who.away))


def _owed(session: Session, group_id: int, now: date) -> OwedFigure | None:
    if is_quiet(now) or not agreements.any_money(session, group_id):
        return None
    owes = [owing.amount for owing in fee_table.owing(session, group_id)]
    return OwedFigure(total(owes, session.get_one(Group, group_id).currency), len(owes))


def _co_leaders(session: Session, group_id: int, today: date) -> tuple[str, ...]:
    others = [leader.name for leader in leaders.leading_on(session, group_id, today) if not leader.me]
    first = first_names(others)
    return tuple(first[name] for name in others)


def _talks(session: Session, group_id: int, today: date) -> tuple[int, int]:
    year_ago = today - timedelta(days=365)
    query = select(func.count().filter(GroupSession.talked.in_(TALKS)), func.count()).where(
        GroupSession.group_id == group_id,
        GroupSession.state == State.HELD,
        GroupSession.finished.is_not(None),
        GroupSession.day > year_ago,
        GroupSession.day <= today,
    )
    talked, written_up = session.execute(query).one()
    return talked, written_up
