"""What charging is worked out from: who came when, what word there was, what was charged so far. One question each."""

from collections import defaultdict
from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.core.fees.charging.new_charges import ChargedSoFar, ChargeKey, key_of
from balint_desk.core.fees.charging.period_fees import Meeting, Span
from balint_desk.core.fees.charging.session_fees import FeeLine, HeldEvening, LineCost, Tax, why
from balint_desk.core.money import Money
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import State
from balint_desk.store.fees.agreements.tables import Term
from balint_desk.store.fees.charging import charge_roots
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.sessions.figures import IN_SPELL, THEIR_MARK
from balint_desk.store.sessions.tables import Attendance, GroupSession, Notice

Evenings = defaultdict[int | None, list[HeldEvening]]
Whose = Set[int | None] | None
"""Of these times in the group (none among them is its host); none at all is of everybody."""
CHARGED = (
    *(Charge.id, Charge.spell_id, Charge.group_session_id, Charge.first_day, Charge.last_day, Charge.instalment),
    *(Charge.day, Charge.minor, Charge.currency, Charge.proposed_minor, Charge.tax_rate, Charge.tax_words),
    Charge.corrects_id,
)
UNSAID = why("")
TOLD_HERE = and_(Notice.group_session_id == GroupSession.id, Notice.person_id == Spell.person_id)
TOLD_AHEAD = (
    select(func.min(FutureAbsence.told_on))
    .where(FutureAbsence.person_id == Spell.person_id, FutureAbsence.group_id == GroupSession.group_id)
    .where(GroupSession.day.between(FutureAbsence.first_day, FutureAbsence.last_day))
    .correlate(Spell, GroupSession)
    .scalar_subquery()
)


def of(column: InstrumentedAttribute[Any], whose: Whose) -> ColumnElement[bool]:
    """That a row is of these times in the group."""
    if whose is None:
        return true()
    return or_(column.in_(whose - {None}), column.is_(None) if None in whose else false())


def stays(session: Session, group_id: int, whose: Whose = None) -> dict[int | None, tuple[str, Membership]]:
    """Name and days of each time in the group."""
    query = select(Spell.id, Person.name, Spell.joined, Spell.left).join(Person, Person.id == Spell.person_id)
    rows = session.execute(query.where(Spell.group_id == group_id, of(Spell.id, whose)))
    return {row[0]: (row[1], Membership(row[2], row[3])) for row in rows}


def person_of_each(session: Session, group_id: int, whose: Whose = None) -> dict[int, int]:
    """Who it is, by time in the group: of all times of the people whose times are named."""
    people = true() if whose is None else Spell.person_id.in_(select(Spell.person_id).where(of(Spell.id, whose)))
    rows = session.execute(select(Spell.id, Spell.person_id).where(Spell.group_id == group_id, people))
    return {row[0]: row[1] for row in rows}


def evenings(session: Session, group_id: int, whose: Whose = None) -> Evenings:
    """The sessions held in each time in the group, as the register has them."""
    made: Evenings = defaultdict(list)
    for row in session.execute(_evening_query(group_id).where(of(Spell.id, whose))):
        told = row.told or (date.fromisoformat(row.ahead) if isinstance(row.ahead, str) else row.ahead)
        told_at = row.told_at if row.told else None
        one = HeldEvening(row.session_id, row.day, row.starts, row.mark, told, bool(row.imported), told_at)
        made[row.spell_id].append(one)
    return made


def held(session: Session, group_id: int) -> list[tuple[int, date]]:
    """The sessions held and written up here: what an old register brought in is never charged (rule 19)."""
    query = select(GroupSession.id, GroupSession.day).where(_held(group_id), GroupSession.finished.is_not(None))
    return [(row[0], row[1]) for row in session.execute(query)]


def meetings(session: Session, group_id: int) -> list[Meeting]:
    """Every session of the group, planned, held or cancelled."""
    query = select(GroupSession.day, GroupSession.state).where(GroupSession.group_id == group_id)
    return [Meeting(day, state is State.CANCELLED_BY_LEADER) for day, state in session.execute(query)]


def terms(session: Session, group_id: int) -> list[Span]:
    """The terms of the group."""
    rows = session.scalars(select(Term).where(Term.group_id == group_id).order_by(Term.first_day))
    return [Span(row.first_day, row.last_day, why("{name}", name=row.name)) for row in rows]


def charged(session: Session, group_id: int, whose: Whose = None) -> dict[int | None, dict[ChargeKey, ChargedSoFar]]:
    """What was charged so far of each time in the group, corrections added to what they put right."""
    made: defaultdict[int | None, dict[ChargeKey, ChargedSoFar]] = defaultdict(dict)
    first: dict[int, tuple[int | None, ChargeKey]] = {}
    query = select(*CHARGED).where(Charge.group_id == group_id, of(Charge.spell_id, whose))
    rows = session.execute(query.order_by(Charge.corrects_id.is_not(None), Charge.id)).all()
    corrects = {row.id: row.corrects_id for row in rows}
    for row in rows:
        proposed = Money(row.proposed_minor, row.currency)
        if row.corrects_id is None:
            line = _line(row)
            key = key_of(line)
            first[row.id] = row.spell_id, key
            made[row.spell_id][key] = ChargedSoFar(row.id, proposed, line.cost.amount, line)
        else:
            spell_id, key = first[charge_roots.root(row.id, corrects)]
            before = made[spell_id][key]
            amount = before.amount + Money(row.minor, row.currency)
            made[spell_id][key] = ChargedSoFar(before.charge_id, before.proposed + proposed, amount, before.line)
    return made


def unsaid(session: Session, group_id: int, until: date) -> Sequence[tuple[int, date, int, str]]:
    """Session, day, time in the group and name, where a session written up says nothing of a member."""
    query = (
        select(GroupSession.id, GroupSession.day, Spell.id, Person.name)
        .join(Spell, IN_SPELL)
        .join(Person, Person.id == Spell.person_id)
        .outerjoin(Attendance, THEIR_MARK)
        .where(_held(group_id), GroupSession.day <= until, GroupSession.finished.is_not(None))
        .where(Attendance.id.is_(None))
        .order_by(GroupSession.day, func.folded(Person.name))
    )
    return [(row[0], row[1], row[2], row[3]) for row in session.execute(query)]


def _held(group_id: int) -> ColumnElement[bool]:
    return and_(GroupSession.group_id == group_id, GroupSession.state == State.HELD)


def _evening_query(group_id: int) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Spell.id.label("spell_id"),
            GroupSession.id.label("session_id"),
            GroupSession.day,
            GroupSession.starts,
            Attendance.mark,
            Attendance.imported,
            Notice.day.label("told"),
            Notice.at.label("told_at"),
            TOLD_AHEAD.label("ahead"),
        )
        .join(Spell, IN_SPELL)
        .outerjoin(Attendance, THEIR_MARK)
        .outerjoin(Notice, TOLD_HERE)
        .where(_held(group_id))
    )


def _line(row: Any) -> FeeLine:
    cost, tax = LineCost(Money(row.minor, row.currency), UNSAID), Tax(row.tax_rate, row.tax_words)
    return FeeLine(0, row.group_session_id, row.first_day, row.last_day, row.instalment, row.day, cost, tax)
