"""What was agreed about money, with each member and with a host organisation, and from which day on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, delete, exists, func, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.fees import Agreed, Terms
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store import fee_plans, payers
from balint_desk.store.fee_models import FeeAgreement, Payer
from balint_desk.store.fee_plans import History
from balint_desk.store.models import Group, Person, Spell

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
class Shown:
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


def of_spell(session: Session, spell_id: int) -> list[Shown]:
    """The agreements of one time in a group, the latest first."""
    return list(_shown(session, FeeAgreement.spell_id == spell_id))[::-1]


def of_host(session: Session, group_id: int) -> list[Shown]:
    """The agreements about the group as a whole, the latest first."""
    return list(_shown(session, FeeAgreement.group_id == group_id, FeeAgreement.spell_id.is_(None)))[::-1]


def holding(session: Session, group_id: int, day: date) -> dict[int | None, Shown]:
    """The agreement that holds on a day, by time in the group; none is the host's."""
    return {one.spell_id: one for one in _shown(session, FeeAgreement.group_id == group_id, day=day)}


def now(found: Sequence[Shown], today: date) -> Shown | None:
    """Of agreements, the latest first, what holds today, or what will."""
    return next((one for one in found if one.first_day <= today), found[-1] if found else None)


def not_spoken_of(session: Session, group_id: int, today: date) -> list[tuple[int, str, date]]:
    """The members here now with whom money was not yet spoken of: their time in the group, name, and joining."""
    agreed = exists().where(FeeAgreement.spell_id == Spell.id)
    query = select(Spell.id, Person.name, Spell.joined).join(Person, Person.id == Spell.person_id)
    here = Spell.group_id == group_id, Spell.joined <= today, or_(Spell.left.is_(None), Spell.left >= today)
    rows = session.execute(query.where(*here, ~agreed).order_by(Spell.joined, func.folded(Person.name)))
    return [(row[0], row[1], row[2]) for row in rows]


def any_money(session: Session, group_id: int) -> bool:
    """Whether anything was ever agreed about money in this group."""
    return bool(session.scalar(select(exists().where(FeeAgreement.group_id == group_id))))


def plain(session: Session, group_id: int) -> Mapping[int | None, Sequence[Agreed]]:
    """All agreements of a group as the rules know them, by time in the group; none is the host's."""
    found: dict[int | None, list[FeeAgreement]] = {}
    query = select(FeeAgreement).where(FeeAgreement.group_id == group_id, FeeAgreement.agreed_on.is_not(None))
    for one in session.scalars(query.order_by(FeeAgreement.first_day)):
        found.setdefault(one.spell_id, []).append(one)
    history, made = fee_plans.history(session, group_id), {}
    for spell_id, rows in found.items():
        ends = [*(row.first_day - DAY for row in rows[1:]), date.max]
        made[spell_id] = [one for row, end in zip(rows, ends, strict=True) for one in _spread(row, end, history)]
    return made


def payer_of_each(session: Session, group_id: int) -> dict[int, int]:
    """Who pays, by agreement."""
    query = select(FeeAgreement.id, FeeAgreement.payer_id).where(FeeAgreement.group_id == group_id)
    return {row[0]: row[1] for row in session.execute(query)}


def take_back(session: Session, agreement_id: int) -> None:
    """An agreement that never was."""
    session.delete(session.get_one(FeeAgreement, agreement_id))
    session.flush()


def usual_terms(session: Session, group_id: int, day: date) -> Terms | None:
    """What was agreed last with a member of this group: proposed for the next agreement."""
    query = select(FeeAgreement.fee_plan_id).where(FeeAgreement.group_id == group_id)
    query = query.where(FeeAgreement.fee_plan_id.is_not(None), FeeAgreement.spell_id.is_not(None))
    plan_id = session.scalar(query.order_by(FeeAgreement.agreed_on.desc(), FeeAgreement.id).limit(1))
    return None if plan_id is None else fee_plans.on(fee_plans.history(session, group_id)[plan_id], day)


def _keep(session: Session, made: FeeAgreement, whose: ColumnElement[bool], deal: Deal) -> FeeAgreement:
    _check(deal, session.get_one(Group, made.group_id).currency)
    same = FeeAgreement.group_id == made.group_id, whose, FeeAgreement.first_day == made.first_day
    session.execute(delete(FeeAgreement).where(*same))
    if deal.terms is not None:
        made.fee_plan_id = fee_plans.find_or_add(session, made.group_id, made.first_day, deal.terms)
        made.own_minor = deal.own.minor if deal.own and deal.own != deal.terms.amount else None
    made.reason, made.spoken_on, made.agreed_on = deal.reason.strip(), deal.spoken_on, deal.agreed_on
    session.add(made)
    session.flush()
    return made


def _check(deal: Deal, currency: str) -> None:
    if deal.terms is None:
        return
    for amount in (deal.terms.amount, deal.own or deal.terms.amount):
        if amount.minor < 0:
            raise Refused("A fee cannot be below nought.")
        if amount.currency != currency:
            raise Refused("This group is paid for in {currency}.", currency=currency)


def _spread(row: FeeAgreement, last: date, history: Mapping[int, History]) -> list[Agreed]:
    """An agreement as often as its plan has other terms within it."""
    if row.fee_plan_id is None:
        return [Agreed(row.first_day, None, row.id)]
    theirs = history[row.fee_plan_id]
    days = [row.first_day, *(day for day, _ in theirs if row.first_day < day <= last)]
    return [Agreed(day, fee_plans.with_own(fee_plans.on(theirs, day), row.own_minor), row.id) for day in days]


def _shown(session: Session, *where: ColumnElement[bool], day: date = date.max) -> Iterator[Shown]:
    """Those begun by a day, the earliest first, with the terms of that day."""
    histories: dict[int, Mapping[int, History]] = {}
    query = select(FeeAgreement, Payer.name).join(Payer, Payer.id == FeeAgreement.payer_id)
    query = query.where(*where, FeeAgreement.first_day <= day).order_by(FeeAgreement.first_day)
    for row, paid_by in session.execute(query):
        usual = None
        if row.fee_plan_id is not None:
            if row.group_id not in histories:
                histories[row.group_id] = fee_plans.history(session, row.group_id)
            usual = fee_plans.on(histories[row.group_id][row.fee_plan_id], day)
        yield Shown(
            row.id,
            row.spell_id,
            row.first_day,
            fee_plans.with_own(usual, row.own_minor) if usual else None,
            usual.amount if usual and row.own_minor is not None else None,
            row.reason,
            row.payer_id,
            paid_by,
            row.spoken_on,
            row.agreed_on,
        )
