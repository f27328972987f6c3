"""The tables. A field of the program is declared here once; all else reads it from here."""

from __future__ import annotations

import enum
import secrets
from datetime import UTC, date, datetime, time
from typing import ClassVar

from sqlalchemy import Enum, ForeignKey, LargeBinary, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from balint_desk.core.words import Absence, Channel, Mark, Role, Source, State, Talked

ID_BITS = 53  # a JSON number keeps 53 bits exactly
WORD = 24


def new_id() -> int:
    """A random id: the same row keeps it in every copy, journal and export."""
    return secrets.randbits(ID_BITS) or 1


def now() -> datetime:
    """This instant in UTC, without a zone, as the file keeps instants."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Base(DeclarativeBase):
    """Names every constraint, so that a migration can change it; an enum is kept as its value."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            create_constraint=False,
            length=WORD,
            values_callable=lambda kind: [one.value for one in kind],
        )
    }


class Kept(Base):
    """A table of the practice: its rows are journaled, undone and exported."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=new_id, sort_order=-1)


def _text() -> Mapped[str]:
    return mapped_column(default="", server_default="")


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


class Person(Kept):
    """Who is, or was, a member of a group."""

    __tablename__ = "person"

    name: Mapped[str] = mapped_column(index=True)
    email: Mapped[str] = _text()
    phone: Mapped[str] = _text()
    profession: Mapped[str] = _text()
    workplace: Mapped[str] = _text()
    note: Mapped[str] = _text()


class Spell(Kept):
    """One membership of a person in a group, both days included. Spells of one person in one group never overlap."""

    __tablename__ = "spell"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    joined: Mapped[date]
    left: Mapped[date | None]


class FutureAbsence(Kept):
    """A range of days, both included, in which a member will not come; entered once, seen on every session in it."""

    __tablename__ = "future_absence"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    kind: Mapped[Absence] = mapped_column(default=Absence.AWAY)
    told_on: Mapped[date | None]
    channel: Mapped[Channel | None]


class GroupSession(Kept):
    """One meeting of a group, planned, held or cancelled."""

    __tablename__ = "group_session"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"))
    day: Mapped[date]
    starts: Mapped[time]
    minutes: Mapped[int]
    state: Mapped[State] = mapped_column(default=State.PLANNED)
    reason: Mapped[str] = _text()
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
    channel: Mapped[Channel | None]

    __table_args__ = (UniqueConstraint("group_session_id", "person_id"),)


class Case(Kept):
    """A case presented at a session: never anything that names a patient."""

    __tablename__ = "case"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    place: Mapped[int]
    """Its order in the session, from 1."""
    presenter_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[str] = _text()
    minutes: Mapped[int | None] = mapped_column(default=45)
    stayed: Mapped[str] = _text()
    """What stayed with us."""


class CaseFeeling(Kept):
    """A feeling a case stirred: one of core.feelings, or the leader's own word."""

    __tablename__ = "case_feeling"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    word: Mapped[str]

    __table_args__ = (UniqueConstraint("case_id", "word"),)


class DebriefPart(Kept):
    """One leader's words, or ours (no leader), to one prompt about one session."""

    __tablename__ = "debrief_part"

    group_session_id: Mapped[int] = mapped_column(ForeignKey("group_session.id"), index=True)
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("leader.id"), index=True)
    prompt_id: Mapped[str]
    """One of core.prompts, named by set and code ("1.presenter")."""
    text: Mapped[str] = _text()
    source: Mapped[Source] = mapped_column(default=Source.TYPED)
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


class PutOff(Kept):
    """Something under "Waiting for you" that waits until a day, or (no day) is dealt with."""

    __tablename__ = "put_off"

    kind: Mapped[str]
    row_id: Mapped[int]
    until: Mapped[date | None]

    __table_args__ = (UniqueConstraint("kind", "row_id"),)


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


class Attachment(Kept):
    """A file or a printed paper: written once, never updated."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(unique=True)
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class Change(Base):
    """One named write (see journal.py)."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[int]
    at: Mapped[datetime]
    leader_id: Mapped[int | None]
    name: Mapped[str]
    draft: Mapped[str | None]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change.id"))
    state: Mapped[str] = mapped_column(index=True)

    __table_args__ = ({"sqlite_autoincrement": True},)


class ChangeRow(Base):
    """What a change did to one row: its images before and after, as JSON; no image is no row."""

    __tablename__ = "change_row"

    tbl: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), primary_key=True, index=True)
    before: Mapped[str | None]
    after: Mapped[str | None]

    __table_args__ = ({"sqlite_with_rowid": False},)


KEPT = tuple(table for table in Base.metadata.sorted_tables if table.name not in {"change", "change_row"})
SEARCHED = {
    "person": ("name", "email", "phone", "profession", "workplace", "note"),
    "group_session": ("reason",),
    "case": ("title", "stayed"),
    "debrief_part": ("text",),
    "thought": ("text",),
}
"""The columns the search looks in, by table; each has an FTS5 table <name>_search beside it."""
