"""What waits about money, gathered for core.waiting_money."""

from datetime import date

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.overview import waiting_money
from balint_desk.core.overview.waiting import Waiting
from balint_desk.core.overview.waiting_money import FromBank, NotSpoken, Owing
from balint_desk.core.sessions.attendance import day_of
from balint_desk.store.fees.accounts import fee_table
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.bank import bank_lines
from balint_desk.store.fees.costs import session_costs
from balint_desk.store.members.tables import Spell
from balint_desk.store.practice import settings
from balint_desk.store.sessions.tables import Attendance, GroupSession


def rows(session: Session, group_id: int, now: date) -> list[Waiting]:
    """Nothing in the evening."""
    if waiting_money.is_quiet(now):
        return []
    today = day_of(now)
    return [
        *waiting_money.not_spoken_of(_not_spoken_of(session, group_id, today)),
        *waiting_money.owed(_owing(session, group_id, today), group_id, today),
        *waiting_money.from_bank(_from_bank(session)),
        *waiting_money.session_costs(session_costs.proposed(session, group_id)),
    ]


def _not_spoken_of(session: Session, group_id: int, today: date) -> list[NotSpoken]:
    """Whoever is known from an old register only raises no task (rule 19)."""
    found = agreements.not_spoken_of(session, group_id, today)
    if not found:
        return []
    imported = set(session.scalars(select(Spell.id).where(Spell.group_id == group_id, _only_imported())))
    return [NotSpoken(*told) for told in found if told[0] not in imported]


def _only_imported() -> ColumnElement[bool]:
    theirs = (
        select(Attendance.id)
        .join(GroupSession, GroupSession.id == Attendance.group_session_id)
        .where(Attendance.person_id == Spell.person_id, GroupSession.group_id == Spell.group_id)
    )
    return exists(theirs.where(Attendance.imported)) & ~exists(theirs.where(~Attendance.imported))


def _owing(session: Session, group_id: int, today: date) -> list[Owing]:
    owed, excused = fee_table.owing(session, group_id), payers.excused(session, today)
    return [Owing(owing.name, owing.amount, owing.since, excused.get(owing.payer_id)) for owing in owed]


def _from_bank(session: Session) -> FromBank | None:
    """Where statements of the bank were switched on."""
    return bank_lines.waiting(session) if Extra.BANK in settings.get(session, settings.ALSO_NEED) else None
