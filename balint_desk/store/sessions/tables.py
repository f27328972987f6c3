"""The tables of sessions: who led, who came, what word there was, what was presented."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.core.words import Channel, Mark, State, Talked
from balint_desk.store.base import Kept, empty_text


class GroupSession(Kept):
    """One meeting of a group, planned, held or cancelled."""

    __tablename__ = "group_session"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"))
    day: Mapped[date]
    starts: Mapped[time]
    minutes: Mapped[int]
    state: Mapped[State] = mapped_column(default=State.PLANNED)
    reason: Mapped[str] = empty_text()
    """Why it was cancelled."""
    talked: Mapped[Talked | None]
    talked_minutes: Mapped[int | None]
    finished: Mapped[datetime | None]
    """When its write-up was finished; none while it is open, and in sessions brought in from an old register."""

    __table_args__ = (UniqueConstraint("group_id", "day", "starts"),)


class Led(Kept):
    """Who led a session."""

    __tablename__ = "led"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    leader_id: Mapped[int] = mapped_column(ForeignKey("leader.id"), index=True)

    __table_args__ = (UniqueConstraint("group_session_id", "leader_id"),)


class Attendance(Kept):
    """What the register says of a member at a session: a row only when it is a record, never a proposal."""

    __tablename__ = "attendance"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    mark: Mapped[Mark]
    imported: Mapped[bool] = mapped_column(default=False)
    """From an old register: never raises a follow-up, a charge or a task."""

    __table_args__ = (UniqueConstraint("group_session_id", "person_id"),)


class Notice(Kept):
    """When and how word of an absence at a session reached us."""

    __tablename__ = "notice"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    day: Mapped[date | None]
    at: Mapped[time | None]
    """Wall time of the group; none is known by its day only."""
    channel: Mapped[Channel | None]

    __table_args__ = (UniqueConstraint("group_session_id", "person_id"),)


class Case(Kept):
    """A case presented at a session: never anything that names a patient."""

    __tablename__ = "case"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    place: Mapped[int]
    """Its order in the session, from 1."""
    presenter_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[str] = empty_text()
    minutes: Mapped[int | None] = mapped_column(default=45)
    stayed: Mapped[str] = empty_text()
    """What stayed with us."""


class CaseFeeling(Kept):
    """A feeling a case stirred: one of core.feelings, or the leader's own word."""

    __tablename__ = "case_feeling"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    word: Mapped[str]

    __table_args__ = (UniqueConstraint("case_id", "word"),)
