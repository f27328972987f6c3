"""The money of a made-up group: what was agreed with each member, what was charged, and who paid when."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis, CostKind, Way
from balint_desk.core.money import Money
from balint_desk.store.demo.beginning import CURRENCY
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.charging import charge_sources, charging
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.members import members
from balint_desk.store.practice.tables import Group

USUAL, REDUCED = Money(3000, CURRENCY), Money(2000, CURRENCY)
TERMS = Terms(Basis.PLACE, USUAL, free_absences=2)
ROOM, SUPERVISION, SUPERVISION_EACH = Money(4000, CURRENCY), Money(9000, CURRENCY), 6
"""What a session's room costs, and supervision after so many sessions."""
BEFORE_JOINING = timedelta(days=10)
WAYS = (Way.TRANSFER, Way.TRANSFER, Way.TRANSFER, Way.CASH)
EMPLOYER = "Elm Surgery"
REDUCED_ONE, EMPLOYED_ONE = 3, 4
"""Which member pays less, and for which one an employer pays."""


def keep(session: Session, rng: Random, group_id: int, person_ids: Sequence[int], today: date) -> None:
    """Agreed before joining, charged up to the end of last month, paid in the month after; two are late.

    Who was in a group that ended has paid.
    """
    for place, person_id in enumerate(person_ids):
        for spell in members.spells(session, group_id, person_id):
            agreements.agree(session, spell.id, spell.joined, _deal(session, group_id, place, spell.joined))
    last_month = today.replace(day=1) - timedelta(days=1)
    charging.charge(session, group_id, charging.offered(session, group_id, last_month))
    _pay(session, rng, group_id, last_month, today)
    _spend(session, group_id, last_month)


def _deal(session: Session, group_id: int, place: int, joined: date) -> Deal:
    deal = Deal(TERMS, spoken_on=joined - 2 * BEFORE_JOINING, agreed_on=joined - BEFORE_JOINING)
    if place == REDUCED_ONE:
        return replace(deal, own=REDUCED, reason="In training")
    return replace(deal, payer_id=_employer(session, group_id)) if place == EMPLOYED_ONE else deal


def _employer(session: Session, group_id: int) -> int:
    """One for the three groups of a practice; a practice told several times has as many."""
    number = session.get_one(Group, group_id).name.rpartition(" ")[2]
    name = f"{EMPLOYER} {number}" if number.isdecimal() else EMPLOYER
    known = {payer.name: payer.id for payer in payers.others(session)}
    return known[name] if name in known else payers.add(session, name, address="12 Elm Road").id


def _pay(session: Session, rng: Random, group_id: int, last_month: date, today: date) -> None:
    """Each month's sessions in the month after; two of those here have not paid for the last ones yet.

    By name, not by id: an id is of chance, and the same seed gives the same practice.
    """
    names = payers.names(session)
    by_month: defaultdict[tuple[date, str, int], int] = defaultdict(int)
    charges = select(Charge.payer_id, Charge.day, Charge.minor).where(Charge.group_id == group_id)
    for payer_id, day, minor in session.execute(charges):
        by_month[day.replace(day=1), names[payer_id], payer_id] += minor
    ended, latest = session.get_one(Group, group_id).ended is not None, last_month.replace(day=1)
    late = [] if ended else rng.sample(sorted(key for key in by_month if key[0] == latest), 2)
    came = []
    for key in sorted(by_month):
        if by_month[key] and key not in late:
            day = min(key[0] + timedelta(days=rng.randint(31, 50)), today)
            came.append(Paid(key[2], day, Money(by_month[key], CURRENCY), rng.choice(WAYS)))
    payments.add_all(session, came)


def _spend(session: Session, group_id: int, last_month: date) -> None:
    """The room of each session held, and supervision now and then."""
    held = [(day, session_id) for session_id, day in charge_sources.held(session, group_id) if day <= last_month]
    own = {group_id: 1}
    spent = [Spending(day, CostKind.ROOM, ROOM, own, group_session_id=session_id) for day, session_id in sorted(held)]
    for day, _ in sorted(held)[SUPERVISION_EACH - 1 :: SUPERVISION_EACH]:
        spent.append(Spending(day, CostKind.SUPERVISION, SUPERVISION, own, words="Three sessions"))
    expenses.add_all(session, spent)
