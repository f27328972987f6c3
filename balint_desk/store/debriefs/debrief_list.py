"""The debriefs of a group, session by session: what is there, and how it reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.debriefs.prompts import CURRENT, prompt
from balint_desk.core.words import CANCELLED, Talked, WordsSource
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.practice.tables import Leader
from balint_desk.store.sessions.tables import GroupSession


@dataclass(frozen=True, slots=True)
class DebriefRow:
    """A session with whose words about it are here; what is not here is "nothing noted here", never missing."""

    session_id: int
    day: date
    talked: Talked | None
    minutes: int | None
    mine: bool
    theirs: bool
    ours: bool
    to_supervision: bool

    @property
    def nothing_noted(self) -> bool:
        return not (self.mine or self.theirs or self.ours)


@dataclass(frozen=True, slots=True)
class Answer:
    """Words to one question, as written."""

    part_id: int
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadVoice:
    """One leader's words about a session, or (no name) ours."""

    name: str
    me: bool
    source: WordsSource
    answers: tuple[Answer, ...]


def ids(session: Session, group_id: int, today: date) -> list[int]:
    """The sessions up to today that were not cancelled, the latest first."""
    query = select(GroupSession.id).where(GroupSession.group_id == group_id, GroupSession.day <= today)
    query = query.where(GroupSession.state.not_in(CANCELLED))
    return list(session.scalars(query.order_by(GroupSession.day.desc(), GroupSession.starts.desc())))


def rows(session: Session, ids: Sequence[int]) -> dict[int, DebriefRow]:
    """What is there for each of these sessions, by id: two questions for a whole page."""
    found = session.scalars(select(GroupSession).where(GroupSession.id.in_(ids))).all()
    parts = _parts(session, ids)
    return {met.id: _row(met, parts.get(met.id, [])) for met in found}


def voices(session: Session, session_id: int) -> list[ReadVoice]:
    """The words about a session: mine, then the co-leader's, then ours; the questions in their own order."""
    by_leader: dict[int | None, list[tuple[DebriefPart, Leader | None]]] = {}
    for part, leader in _parts(session, [session_id]).get(session_id, []):
        if part.text:
            by_leader.setdefault(part.leader_id, []).append((part, leader))
    made = [_voice(theirs) for theirs in by_leader.values()]
    return sorted(made, key=lambda voice: (not voice.name, not voice.me, voice.name))


def _parts(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[DebriefPart, Leader | None]]]:
    query = select(DebriefPart, Leader).outerjoin(Leader, Leader.id == DebriefPart.leader_id)
    parts: dict[int, list[tuple[DebriefPart, Leader | None]]] = {}
    for part, leader in session.execute(query.where(DebriefPart.group_session_id.in_(ids))):
        parts.setdefault(part.group_session_id, []).append((part, leader))
    return parts


def _row(met: GroupSession, parts: list[tuple[DebriefPart, Leader | None]]) -> DebriefRow:
    written = [leader for part, leader in parts if part.text]
    return DebriefRow(
        session_id=met.id,
        day=met.day,
        talked=met.talked,
        minutes=met.talked_minutes,
        mine=any(leader is not None and leader.me for leader in written),
        theirs=any(leader is not None and not leader.me for leader in written),
        ours=None in written,
        to_supervision=any(part.to_supervision for part, _ in parts),
    )


def _voice(theirs: list[tuple[DebriefPart, Leader | None]]) -> ReadVoice:
    order = {asked.id: place for place, asked in enumerate(CURRENT)}
    theirs = sorted(theirs, key=lambda pair: (order.get(pair[0].prompt_id, len(order)), pair[0].prompt_id))
    part, leader = theirs[0]
    answers = tuple(Answer(said.id, prompt(said.prompt_id).source_text, said.text) for said, _ in theirs)
    return ReadVoice(leader.name if leader else "", bool(leader and leader.me), part.source, answers)
