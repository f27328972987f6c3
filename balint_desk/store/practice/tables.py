"""The tables of the practice: groups, leaders, choices."""

from datetime import date, time

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.core.words import Role
from balint_desk.store.base import Kept


class Leader(Kept):
    """Who leads, or led, a group of this practice; exactly one of them is "me"."""

    __tablename__ = "leader"

    name: Mapped[str]
    me: Mapped[bool] = mapped_column(default=False)


class Group(Kept):
    """A Balint group with its frame."""

    __tablename__ = "group"

    name: Mapped[str]
    zone: Mapped[str]
    """IANA name of its time zone; the times of its sessions are wall times there."""
    currency: Mapped[str]
    """ISO 4217 code."""
    starts: Mapped[time] = mapped_column(default=time(19))
    minutes: Mapped[int] = mapped_column(default=90)
    every_weeks: Mapped[int] = mapped_column(default=1)
    cases: Mapped[int] = mapped_column(default=2)
    """Cases in a session, usually."""
    least: Mapped[int] = mapped_column(default=6)
    """Least number of members to meet."""
    most: Mapped[int] = mapped_column(default=10)
    ended: Mapped[date | None]


class Leading(Kept):
    """A leader's spell in a group; an open last day is "still"."""

    __tablename__ = "leading"

    leader_id: Mapped[int] = mapped_column(ForeignKey("leader.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    role: Mapped[Role]
    first_day: Mapped[date]
    last_day: Mapped[date | None]


class Setting(Kept):
    """A choice that belongs to the practice. The scope is "practice" or "group:<id>"; the value is JSON."""

    __tablename__ = "setting"

    scope: Mapped[str]
    key: Mapped[str]
    value: Mapped[str]

    __table_args__ = (UniqueConstraint("scope", "key"),)


class Template(Kept):
    """The text of a paper, with named fields; a new version is a new row."""

    __tablename__ = "template"

    name: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]

    __table_args__ = (UniqueConstraint("name", "version"),)
