"""The tables of people, groups, sessions and what was noted of them. Those of money are in fee_models.

A field of the program is declared once; all else reads it from here.
"""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.core.words import Absence, Channel, Mark, Role, State, Talked, WordsSource
from balint_desk.store.base import Base, Kept, empty_text


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
    email: Mapped[str] = empty_text()
    phone: Mapped[str] = empty_text()
    profession: Mapped[str] = empty_text()
    workplace: Mapped[str] = empty_text()
    note: Mapped[str] = empty_text()


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
