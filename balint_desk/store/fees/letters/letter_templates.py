"""The texts of letters: ours until somebody writes their own, and then the newest of those. None is ever changed."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.letters import letter_texts
from balint_desk.core.fees.letters.letter_texts import OURS, Text
from balint_desk.store.fees.letters.tables import LetterTemplate


@dataclass(frozen=True, slots=True)
class Current:
    """The text of a level that is used now."""

    text: Text
    version: int
    """0 is ours, which the window says in its own language."""


def current(session: Session, level: int) -> Current:
    kept = _newest(session, level)
    return Current(OURS[level], 0) if kept is None else Current(Text(kept.subject, kept.words), kept.version)


def keep(session: Session, level: int, text: Text, before: Text) -> bool:
    """Keep a text as a new version where it differs from the one that was used before; whether it did."""
    tidy = letter_texts.check(text)
    if tidy == letter_texts.check(before):
        return False
    version = current(session, level).version + 1
    session.add(LetterTemplate(level=level, version=version, subject=tidy.subject, words=tidy.words))
    session.flush()
    return True


def _newest(session: Session, level: int) -> LetterTemplate | None:
    query = select(LetterTemplate).where(LetterTemplate.level == level)
    return session.scalars(query.order_by(LetterTemplate.version.desc()).limit(1)).first()
