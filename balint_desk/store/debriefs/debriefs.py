"""Talking it over: that the leaders talked, and the words of each of them and of both about a session."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from balint_desk.core.words import Talked, WordsSource
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.sessions.tables import GroupSession

TO_SUPERVISION = "1.supervision"
"""The question that carries "Take to supervision", with words or without."""

Voice = int | None
"""A leader by id; none is "ours"."""


def parts(session: Session, group_session_id: int) -> dict[tuple[Voice, str], DebriefPart]:
    """What is there about a session, by whose words they are and by the question."""
    found = session.scalars(select(DebriefPart).where(DebriefPart.group_session_id == group_session_id))
    return {(part.leader_id, part.prompt_id): part for part in found}


def write(session: Session, group_session_id: int, voice: Voice, words: Mapping[str, str], source: WordsSource) -> None:
    """Keep these words by question; no words and nothing to take to supervision is nothing noted."""
    asked = DebriefPart.prompt_id.in_(words)
    theirs = session.scalars(select(DebriefPart).where(*_of(group_session_id, voice), asked))
    there = {part.prompt_id: part for part in theirs}
    for prompt_id, text in words.items():
        if prompt_id in there:
            there[prompt_id].text = text.strip()
            _drop_if_empty(session, there[prompt_id])
        elif text.strip():
            session.add(
                DebriefPart(
                    group_session_id=group_session_id,
                    leader_id=voice,
                    prompt_id=prompt_id,
                    source=source,
                    text=text.strip(),
                )
            )


def set_source(session: Session, group_session_id: int, voice: Voice, source: WordsSource) -> None:
    """How a leader's words about a session came into the file."""
    for part in session.scalars(select(DebriefPart).where(*_of(group_session_id, voice))):
        part.source = source


def set_talk(session: Session, group_session_id: int, talked: Talked | None, minutes: int | None) -> None:
    """Whether, and how long, the leaders talked: it counts, words or no words (rule 10)."""
    this = session.get_one(GroupSession, group_session_id)
    this.talked, this.talked_minutes = talked, minutes


def take_to_supervision(session: Session, group_session_id: int, voice: Voice, wanted: bool) -> None:
    """Take this session to supervision, or leave it; words are not asked for."""
    if wanted:
        _part(session, group_session_id, voice, TO_SUPERVISION).to_supervision = True
        return
    for flagged in parts(session, group_session_id).values():
        flagged.to_supervision = False
        _drop_if_empty(session, flagged)


def _part(session: Session, group_session_id: int, voice: Voice, prompt_id: str) -> DebriefPart:
    """What is there to this question, else a new one."""
    query = select(DebriefPart).where(*_of(group_session_id, voice), DebriefPart.prompt_id == prompt_id)
    part = session.scalar(query)
    if part is None:
        part = DebriefPart(group_session_id=group_session_id, leader_id=voice, prompt_id=prompt_id)
        session.add(part)
    return part


def _of(group_session_id: int, voice: Voice) -> tuple[ColumnElement[bool], ...]:
    whose = DebriefPart.leader_id.is_(None) if voice is None else DebriefPart.leader_id == voice
    return (DebriefPart.group_session_id == group_session_id, whose)


def _drop_if_empty(session: Session, part: DebriefPart) -> None:
    if not part.text and not part.to_supervision:
        session.delete(part)
