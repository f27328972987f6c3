"""The tables of what was talked over, and of thoughts between sessions."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.core.words import WordsSource
from balint_desk.store.base import Kept, empty_text


class DebriefPart(Kept):
    """One leader's words, or ours (no leader), to one prompt about one session."""

    __tablename__ = "debrief_part"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("leader.id"), index=True)
    prompt_id: Mapped[str]
    """One of core.prompts, named by set and code ("1.presenter")."""
    text: Mapped[str] = empty_text()
    source: Mapped[WordsSource] = mapped_column(default=WordsSource.TYPED)
    private: Mapped[bool] = mapped_column(default=True)
    to_supervision: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (UniqueConstraint("group_session_id", "leader_id", "prompt_id"),)


class Thought(Kept):
    """A line thought of between sessions: "I have been thinking …". Private."""

    __tablename__ = "thought"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    leader_id: Mapped[int] = mapped_column(ForeignKey("leader.id"))
    day: Mapped[date]
    text: Mapped[str]
    taken_up_id: Mapped[int | None] = mapped_column(ForeignKey("group_session.id"))
    """The session at whose write-up it was taken up."""
