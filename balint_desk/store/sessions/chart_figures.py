"""What the further charts are drawn from, beside attendance over time: one question each, never one a session."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import Mark, State
from balint_desk.store.members.tables import FutureAbsence, Spell
from balint_desk.store.sessions.figures import IN_SPELL, THEIR_MARK, SessionFigures
from balint_desk.store.sessions.tables import Attendance, GroupSession, Notice

NOTICE_NOTED = exists().where(
    Notice.group_session_id == Attendance.group_session_id, Notice.person_id == Attendance.person_id
)
ABSENCE_ENTERED = exists().where(
    FutureAbsence.person_id == Attendance.person_id,
    FutureAbsence.group_id == GroupSession.group_id,
    GroupSession.day.between(FutureAbsence.first_day, FutureAbsence.last_day),
)


@dataclass(frozen=True, slots=True)
class Size:
    """How many were members on the day of a session, and how many joined and left since the one before."""

    session_id: int
    day: date
    members: int
    joined: int
    left: int


@dataclass(frozen=True, slots=True)
class Notices:
    """Who stayed away from one session held: with notice noted, with apologies only, or without a word."""

    session_id: int
    day: date
    noticed: int = 0
    apologies: int = 0
    no_word: int = 0


def size_over_time(session: Session, group_id: int, over_time: Sequence[SessionFigures]) -> list[Size]:
    """For each session, the earliest first: who joined from the day after the session before it to its own day,
    and who left from the day of the session before it to the day before its own (the last day is still theirs).
    """
    spells = session.execute(select(Spell.joined, Spell.left).where(Spell.group_id == group_id)).all()
    joins, leavings = sorted(row[0] for row in spells), sorted(row[1] for row in spells if row[1] is not None)
    made, joined, left = [], 0, 0
    for met in over_time:
        joined_now, left_now = bisect_right(joins, met.day), bisect_left(leavings, met.day)
        made.append(Size(met.id, met.day, met.members, joined_now - joined, left_now - left))
        joined, left = joined_now, left_now
    return made


def notices_over_time(session: Session, group_id: int, over_time: Sequence[SessionFigures]) -> list[Notices]:
    """For each session held, the earliest first. Notice is noted with the session, or as a coming absence."""
    noticed = and_(Attendance.mark == Mark.APOLOGIES, or_(NOTICE_NOTED, ABSENCE_ENTERED))
    query = (
        select(GroupSession.id, Attendance.mark, noticed, func.count())
        .join(Spell, IN_SPELL)
        .join(Attendance, THEIR_MARK)
        .where(GroupSession.group_id == group_id, GroupSession.state == State.HELD)
        .where(Attendance.mark.in_((Mark.APOLOGIES, Mark.NO_WORD)))
        .group_by(GroupSession.id, Attendance.mark, noticed)
    )
    counted: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for session_id, mark, known, times in session.execute(query):
        kind = "no_word" if mark is Mark.NO_WORD else "noticed" if known else "apologies"
        counted[session_id][kind] += times
    return [Notices(met.id, met.day, **counted[met.id]) for met in over_time if met.shown is ShownState.HELD]
