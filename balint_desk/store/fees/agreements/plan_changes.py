"""A fee that changes for everybody who pays by it, from a day on; what is charged already never changes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import agreements, fee_plans
from balint_desk.store.fees.agreements.agreements import DAY, Deal
from balint_desk.store.fees.agreements.fee_plans import History
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.year import closing
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group


@dataclass(frozen=True, slots=True)
class Pays:
    """Somebody who pays by a fee, now or later: for which time, and their own amount with its reason if reduced."""

    spell_id: int | None
    """None is the host of the whole group."""
    name: str
    plan_id: int
    first_day: date
    last_day: date
    own: Money | None
    reason: str


@dataclass(frozen=True, slots=True)
class Fee:
    """What some of a group pay on the same terms from today on, and who they are."""

    terms: Terms
    """Those that hold today."""
    history: History
    who: Sequence[Pays]
    """Also who paid by it before: a change may reach back."""
    charged_until: date | None
    """The last day for which any of them is charged already."""

    def payers(self, today: date) -> Sequence[Pays]:
        """Who pays by it now, or will."""
        return [one for one in self.who if one.last_day >= today]

    @property
    def of_host(self) -> bool:
        return all(one.spell_id is None for one in self.who)


class Latest(NamedTuple):
    """Of the latest that is charged, the day it begins or is owed from, and the last day."""

    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a change from a day on is for: all of it, all but their own amount, or nothing of it."""

    changed: Sequence[Pays]
    own: Sequence[Pays]
    ended: Sequence[Pays]


def fees(session: Session, group_id: int, today: date) -> list[Fee]:
    """Each fee that somebody pays or will pay, by most people; the same terms are one fee, however often agreed."""
    history = fee_plans.history(session, group_id)
    found: defaultdict[tuple[object, ...], list[Pays]] = defaultdict(list)
    for one in _who(session, group_id, history):
        later = [terms for terms in history[one.plan_id] if terms[0] > today]
        found[fee_plans.on(history[one.plan_id], today), *later].append(one)
    latest = _latest(session, group_id)
    made = []
    for who in found.values():
        days = (_charged_until(session, group_id, one, latest.get(one.spell_id)) for one in who)
        made.append(_fee(history, who, today, max(filter(None, days), default=None)))
    paid = [fee for fee in made if fee.payers(today)]
    return sorted(paid, key=lambda fee: (-len(fee.payers(today)), fee.terms.amount.minor))


def reach(fee: Fee, first_day: date) -> Reach:
    """Who of those who pay by a fee pays otherwise from a day on, and who does not."""
    goes_on = [one for one in fee.who if one.last_day >= first_day]
    ended = [one for one in fee.who if one.last_day < first_day]
    return Reach([one for one in goes_on if one.own is None], [one for one in goes_on if one.own is not None], ended)


def check(session: Session, group_id: int, fee: Fee, first_day: date, terms: Terms) -> None:
    """Refuse a change that is none, or that would reach what is charged, closed or before its time."""
    agreements.check(Deal(terms), session.get_one(Group, group_id).currency)
    if first_day < fee.history[0][0]:
        raise Refused("Nobody pays this before {day}. Take that day or a later one.", day=fee.history[0][0])
    closing.check_open(session, first_day)
    if fee.charged_until and first_day <= fee.charged_until:
        charged = fee.charged_until
        raise Refused("It is charged up to {day} already, and that stays. Take a later day.", day=charged)
    if fee_plans.on(fee.history, first_day) == terms:
        raise Refused("This is what holds on {day} already. Say what is to be different.", day=first_day)
    there = reach(fee, first_day)
    if not there.changed and not there.own:
        raise Refused("Nobody pays this any more on {day}. Take an earlier day.", day=first_day)
    if there.own and fee_plans.on(fee.history, first_day).basis is not terms.basis:
        raise Refused(
            "{name} has an amount of their own, and it is for what is paid now. Agree with them anew from {day} first.",
            name=there.own[0].name,
            day=first_day,
        )


def only_amount(fee: Fee, first_day: date, terms: Terms) -> bool:
    """Whether nothing but the amount would change."""
    return replace(fee_plans.on(fee.history, first_day), amount=terms.amount) == terms


def change(session: Session, group_id: int, fee: Fee, first_day: date, terms: Terms) -> None:
    """Everybody who pays by this fee pays on these terms from a day on; who has an amount of their own keeps it."""
    check(session, group_id, fee, first_day, terms)
    history = fee_plans.history(session, group_id)
    for plan_id in {one.plan_id for one in fee.who}:
        fee_plans.change(session, plan_id, max(first_day, history[plan_id][0][0]), terms)


def _fee(history: Mapping[int, History], who: Sequence[Pays], today: date, charged_until: date | None) -> Fee:
    """Of plans on the same terms, the one that began first tells what it was before."""
    theirs = min((history[one.plan_id] for one in who), key=lambda one: one[0][0])
    return Fee(fee_plans.on(theirs, today), theirs, sorted(who, key=lambda one: one.name.casefold()), charged_until)


def _who(session: Session, group_id: int, history: Mapping[int, History]) -> Iterator[Pays]:
    """Everybody with an agreement that has terms, as long as it holds for them."""
    query = select(FeeAgreement, func.coalesce(Person.name, Payer.name), Spell.left)
    query = query.join(Payer, Payer.id == FeeAgreement.payer_id).outerjoin(Spell, Spell.id == FeeAgreement.spell_id)
    query = query.outerjoin(Person, Person.id == Spell.person_id).where(FeeAgreement.group_id == group_id)
    rows = session.execute(query.order_by(FeeAgreement.spell_id, FeeAgreement.first_day)).all()
    for place, (row, name, left) in enumerate(rows):
        after = rows[place + 1][0] if place + 1 < len(rows) else None
        last = after.first_day - DAY if after is not None and after.spell_id == row.spell_id else date.max
        if row.fee_plan_id is not None:
            currency = history[row.fee_plan_id][0][1].amount.currency
            own = None if row.own_minor is None else Money(row.own_minor, currency)
            until = min(last, left or date.max)
            yield Pays(row.spell_id, name, row.fee_plan_id, row.first_day, until, own, row.reason)


def _latest(session: Session, group_id: int) -> Mapping[int | None, Latest]:
    """The latest days that are charged, by time in the group; none is the host. One question for all."""
    days = func.max(func.max(Charge.first_day, Charge.day)), func.max(Charge.last_day)
    query = select(Charge.spell_id, *days).where(Charge.group_id == group_id, Charge.corrects_id.is_(None))
    return {row[0]: Latest(row[1], row[2]) for row in session.execute(query.group_by(Charge.spell_id))}


def _charged_until(session: Session, group_id: int, one: Pays, latest: Latest | None) -> date | None:
    """Asked anew only of who pays by another fee since: the latest days are of that one."""
    if latest is None or latest.begins < one.first_day:
        return None
    if latest.begins <= one.last_day:
        return latest.ends
    whose = Charge.spell_id.is_not_distinct_from(one.spell_id), Charge.group_id == group_id
    within = or_(Charge.first_day.between(one.first_day, one.last_day), Charge.day.between(one.first_day, one.last_day))
    return session.scalar(select(func.max(Charge.last_day)).where(*whose, within, Charge.corrects_id.is_(None)))
