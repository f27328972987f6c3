"""Coming absences: entered once as a range of days, seen on every session in it (rule 5)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.sessions.attendance import ComingAbsence, check_absence
from balint_desk.core.words import CANCELLED, Absence
from balint_desk.store.members.tables import FutureAbsence
from balint_desk.store.sessions.tables import GroupSession


def covering(session: Session, group_id: int, day: date) -> dict[int, list[FutureAbsence]]:
    """The absences that cover a day, by person id."""
    query = select(FutureAbsence).where(FutureAbsence.group_id == group_id)
    query = query.where(FutureAbsence.first_day <= day, FutureAbsence.last_day >= day)
    found: dict[int, list[FutureAbsence]] = {}
    for absence in session.scalars(query.order_by(FutureAbsence.first_day)):
        found.setdefault(absence.person_id, []).append(absence)
    return found


def coming(session: Session, group_id: int, today: date, person_id: int | None = None) -> list[FutureAbsence]:
    """The absences not yet over, the next first; of one member or of all."""
    query = select(FutureAbsence).where(FutureAbsence.group_id == group_id, FutureAbsence.last_day >= today)
    if person_id is not None:
        query = query.where(FutureAbsence.person_id == person_id)
    return list(session.scalars(query.order_by(FutureAbsence.first_day, FutureAbsence.last_day)))


def sessions_in(session: Session, group_id: int, first_day: date, last_day: date) -> list[date]:
    """The days of the sessions between these two days, both included, without those cancelled."""
    query = select(GroupSession.day).where(GroupSession.group_id == group_id, GroupSession.state.not_in(CANCELLED))
    query = query.where(GroupSession.day >= first_day, GroupSession.day <= last_day)
    return list(session.scalars(query.order_by(GroupSession.day).distinct()))


def add(
    session: Session, person_id: int, group_id: int, first_day: date, last_day: date, **details: Any
) -> FutureAbsence:
    """A coming absence; the details are kind, told_on and channel."""
    absence = FutureAbsence(person_id=person_id, group_id=group_id, first_day=first_day, last_day=last_day, **details)
    absence.kind = absence.kind or Absence.AWAY
    check_absence(plain(absence))
    session.add(absence)
    session.flush()
    return absence


def edit(session: Session, absence_id: int, edits: Mapping[str, Any]) -> None:
    """Set these attributes of an absence."""
    absence = session.get_one(FutureAbsence, absence_id)
    for name, value in edits.items():
        setattr(absence, name, value)
    check_absence(plain(absence))


def delete(session: Session, absence_id: int) -> None:
    session.delete(session.get_one(FutureAbsence, absence_id))


def plain(absence: FutureAbsence) -> ComingAbsence:
    """The absence as the rules know it."""
    return ComingAbsence(absence.first_day, absence.last_day, absence.kind)
