"""Thoughts between sessions: one line each, kept with its day for the group, until a write-up takes them up."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.store.debriefs.tables import Thought
from balint_desk.store.practice import leaders


def add(session: Session, group_id: int, day: date, text: str) -> Thought:
    """Keep my thought of this day; no session is needed."""
    if not text.strip():
        raise Refused("There is nothing to keep yet. Write the thought, or leave with Esc.")
    thought = Thought(group_id=group_id, leader_id=leaders.me(session).id, day=day, text=" ".join(text.split()))
    session.add(thought)
    session.flush()
    return thought


def open_ones(session: Session, group_id: int) -> list[Thought]:
    """The thoughts about the group that no write-up has taken up yet, the oldest first."""
    query = select(Thought).where(Thought.group_id == group_id, Thought.taken_up_id.is_(None))
    return list(session.scalars(query.order_by(Thought.day, Thought.id)))


def take_up(session: Session, thought_id: int, group_session_id: int | None) -> None:
    """Take a thought up at the write-up of a session, or (no session) offer it again."""
    session.get_one(Thought, thought_id).taken_up_id = group_session_id


def taken_up_at(session: Session, thought_id: int) -> int | None:
    """The session at whose write-up it was taken up; None while it is open."""
    return session.scalar(select(Thought.taken_up_id).where(Thought.id == thought_id))


def delete(session: Session, thought_id: int) -> None:
    session.delete(session.get_one(Thought, thought_id))
