"""The tables of people: who they are, when they were in a group, when they will be away."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.core.words import Absence, Channel
from balint_desk.store.base import Kept, empty_text


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
