"""What was agreed about money, with each member and with a host organisation, and from which day on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, exists, func, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Agreed, Terms
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import fee_plans, payers
from balint_desk.store.fees.agreements.fee_plans import History
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.year import closing
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deal:
    """What is agreed with someone: the terms, and their own amount with its reason where it is reduced.

    Without terms it is no fee, and the reason says why; without `agreed_on` money was only spoken of yet.
    """

    terms: Terms | None
    own: Money | None = None
    reason: str = ""
    payer_id: int | None = None
    """None is the member."""
    spoken_on: date | None = None
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownAgreement:
    """An agreement as it is shown."""

    id: int
    spell_id: int | None
    first_day: date
    terms: Terms | None
    """With their own amount in it."""
    usual: Money | None
    """The amount of the plan, where theirs is another."""
    reason: str
    payer_id: int
    paid_by: str
    """The name of the payer, where it is somebody else than a member."""
    spoken_on: date | None
    agreed_on: date | None


class _AgreementRow(NamedTuple):
    """An agreement with the name of who pays, where it is somebody else than a member."""

    id: int
    group_id: int
    spell_id: int | None
    first_day: date
    fee_plan_id: int | None
    own_minor: int | None
    reason: str
    payer_id: int
    spoken_on: date | None
    agreed_on: date | None
    paid_by: str


def agree(session: Session, spell_id: int, first_day: date, deal: Deal) -> FeeAgreement:
    """What holds for a member from a day on; another agreement from the same day is replaced."""
    spell = session.get_one(Spell, spell_id)
    payer_id = deal.payer_id or payers.of_person(session, spell.person_id).id
    made = FeeAgreement(group_id=spell.group_id, spell_id=spell_id, first_day=first_day, payer_id=payer_id)
    return _keep(session, made, FeeAgreement.spell_id == spell_id, deal)


def agree_with_host(session: Session, group_id: int, first_day: date, deal: Deal) -> FeeAgreement:
    """What a host organisation, the payer, pays for the whole group from a day on, beside or instead of its members."""
    made = FeeAgreement(group_id=group_id, spell_id=None, first_day=first_day, payer_id=deal.payer_id)
    return _keep(session, made, FeeAgreement.spell_id.is_(None), deal)


def of_spell(session: Session, spell_id: int) -> list[ShownAgreement]:
    """What was agreed in one time in a group, the latest first; an agreement as often as its terms changed."""
    left = session.get_one(Spell, spell_id).left or date.max
    return list(_spread_out(session, FeeAgreement.spell_id == spell_id, until=left))[::-1]


def of_host(session: Session, group_id: int) -> list[ShownAgreement]:
    """What was agreed about the group as a whole, the latest first."""
    return list(_spread_out(session, FeeAgreement.group_id == group_id, FeeAgreement.spell_id.is_(None)))[::-1]


def holding(session: Session, group_id: int, day: date) -> dict[int | None, ShownAgreement]:
    """The agreement that holds on a day, by time in the group; none is the host's."""
    history = fee_plans.history(session, group_id)
    begun = _rows(session, FeeAgreement.group_id == group_id, FeeAgreement.first_day <= day)
    return {row.spell_id: _shown(row, row.first_day, _usual(row, history, day)) for row in begun}


def now(found: Sequence[ShownAgreement], today: date) -> ShownAgreement | None:
    """Of agreements, the latest first, what holds today, or what will."""
    return next((one for one in found if one.first_day <= today), found[-1] if found else None)


def not_spoken_of(session: Session, group_id: int, today: date) -> list[tuple[int, str, date, bool]]:
    """The members here now with whom nothing is agreed: their time in the group, name, joining, and whether money
    was spoken of at least.
    """
    theirs = FeeAgreement.spell_id == Spell.id
    agreed, spoken = exists().where(theirs, FeeAgreement.agreed_on.is_not(None)), exists().where(theirs)
    query = select(Spell.id, Person.name, Spell.joined, spoken.where(FeeAgreement.spoken_on.is_not(None)))
    here = Spell.group_id == group_id, Spell.joined <= today, or_(Spell.left.is_(None), Spell.left >= today)
    query = query.join(Person, Person.id == Spell.person_id).where(*here, ~agreed)
    rows = session.execute(query.order_by(Spell.joined, func.folded(Person.name)))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def spoken_of(session: Session, group_id: int) -> set[int]:
    """The times in the group of which an agreement is kept, be it agreed or not."""
    query = select(FeeAgreement.spell_id).where(FeeAgreement.group_id == group_id, FeeAgreement.spell_id.is_not(None))
    return {spell_id for spell_id in session.scalars(query) if spell_id is not None}


def any_money(session: Session, group_id: int) -> bool:
    """Whether anything was ever agreed about money in this group."""
    return bool(session.scalar(select(exists().where(FeeAgreement.group_id == group_id))))


def check(deal: Deal, currency: str) -> None:
    """Refuse an amount that cannot be agreed in a group paid for in this currency."""
    if deal.terms is None:
        return
    for amount in (deal.terms.amount, deal.own or deal.terms.amount):
        if amount.minor < 0:
            raise Refused("A fee cannot be below nought.")
        if amount.currency != currency:
            raise Refused("This group is paid for in {currency}.", currency=currency)


def plain(session: Session, group_id: int, *where: ColumnElement[bool]) -> Mapping[int | None, Sequence[Agreed]]:
    """The agreements of a group as the rules know them, by time in the group; none is the host's."""
    found: dict[int | None, list[FeeAgreement]] = {}
    query = select(FeeAgreement).where(FeeAgreement.group_id == group_id, FeeAgreement.agreed_on.is_not(None), *where)
    for one in session.scalars(query.order_by(FeeAgreement.first_day)):
        found.setdefault(one.spell_id, []).append(one)
    history, made = fee_plans.history(session, group_id), {}
    for spell_id, rows in found.items():
        ends = [*(row.first_day - DAY for row in rows[1:]), date.max]
        made[spell_id] = [one for row, end in zip(rows, ends, strict=True) for one in _spread(row, end, history)]
    return made


def payer_of_each(session: Session, group_id: int, *where: ColumnElement[bool]) -> dict[int, int]:
    """Who pays, by agreement."""
    query = select(FeeAgreement.id, FeeAgreement.payer_id).where(FeeAgreement.group_id == group_id, *where)
    return {row[0]: row[1] for row in session.execute(query)}


def take_back(session: Session, agreement_id: int) -> None:
    """An agreement that never was."""
    agreement = session.get_one(FeeAgreement, agreement_id)
    closing.check_open(session, agreement.first_day)
    session.delete(agreement)
    session.flush()


def usual_and_later(session: Session, group_id: int, day: date) -> tuple[Terms | None, tuple[date, Terms] | None]:
    """What was agreed last with a member, proposed for the next; and what it becomes later, with its day."""
    query = select(FeeAgreement.fee_plan_id).where(FeeAgreement.group_id == group_id)
    query = query.where(FeeAgreement.fee_plan_id.is_not(None), FeeAgreement.spell_id.is_not(None))
    plan_id = session.scalar(query.order_by(FeeAgreement.agreed_on.desc(), FeeAgreement.id).limit(1))
    if plan_id is None:
        return None, None
    theirs = fee_plans.history(session, group_id)[plan_id]
    return fee_plans.on(theirs, day), next((terms for terms in theirs if terms[0] > max(day, theirs[0][0])), None)


def _keep(session: Session, made: FeeAgreement, whose: ColumnElement[bool], deal: Deal) -> FeeAgreement:
    check(deal, session.get_one(Group, made.group_id).currency)
    closing.check_open(session, made.first_day)
    same = FeeAgreement.group_id == made.group_id, whose, FeeAgreement.first_day == made.first_day
    session.execute(delete(FeeAgreement).where(*same))
    if deal.terms is not None:
        made.fee_plan_id = fee_plans.find_or_add(session, made.group_id, made.first_day, deal.terms)
        made.own_minor = deal.own.minor if deal.own and deal.own != deal.terms.amount else None
    made.reason, made.spoken_on, made.agreed_on = deal.reason.strip(), deal.spoken_on, deal.agreed_on
    session.add(made)
    session.flush()
    return made


def _spread(row: FeeAgreement, last: date, history: Mapping[int, History]) -> list[Agreed]:
    """An agreement as often as its plan has other terms within it."""
    made = []
    for day in _days(row, last, history):
        usual = _usual(row, history, day)
        made.append(Agreed(day, usual and fee_plans.with_own(usual, row.own_minor), row.id))
    return made


def _days(row: FeeAgreement | _AgreementRow, last: date, history: Mapping[int, History]) -> list[date]:
    """From which days on an agreement has terms, until its last day."""
    theirs = history[row.fee_plan_id] if row.fee_plan_id is not None else ()
    return [row.first_day, *(day for day, _ in theirs if row.first_day < day <= last)]


def _usual(row: FeeAgreement | _AgreementRow, history: Mapping[int, History], day: date) -> Terms | None:
    """The terms of its plan on a day; none is no fee."""
    return None if row.fee_plan_id is None else fee_plans.on(history[row.fee_plan_id], day)


def _rows(session: Session, *where: ColumnElement[bool]) -> Sequence[_AgreementRow]:
    """The earliest first; bare columns, as a whole group is read for one table."""
    columns = (getattr(FeeAgreement, name) for name in _AgreementRow._fields[:-1])
    query = select(*columns, Payer.name).join(Payer, Payer.id == FeeAgreement.payer_id)
    return [_AgreementRow(*row) for row in session.execute(query.where(*where).order_by(FeeAgreement.first_day))]


def _spread_out(session: Session, *where: ColumnElement[bool], until: date = date.max) -> Iterator[ShownAgreement]:
    """The earliest first, with the terms of each day from which on they are others."""
    rows = _rows(session, *where)
    history = fee_plans.history(session, rows[0].group_id) if rows else {}
    for number, row in enumerate(rows, 1):
        last = rows[number].first_day - DAY if number < len(rows) else until
        before = None
        for day in _days(row, last, history):
            made = _shown(row, day, _usual(row, history, day))
            if before is None or made.terms != before.terms:
                yield made
            before = made


def _shown(row: _AgreementRow, first_day: date, usual: Terms | None) -> ShownAgreement:
    return ShownAgreement(
        row.id,
        row.spell_id,
        first_day,
        fee_plans.with_own(usual, row.own_minor) if usual else None,
        usual.amount if usual and row.own_minor is not None else None,
        row.reason,
        row.payer_id,
        row.paid_by,
        row.spoken_on,
        row.agreed_on,
    )
