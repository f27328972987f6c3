"""Members: what is asked of them, and what is done to them.

Who is a member is told by spells: a person may be in several groups, and in one group several times (rule 4).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, delete, func, or_, select, text, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from balint_desk.core.excerpts import words
from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.core.sessions import attendance
from balint_desk.core.text import folded
from balint_desk.store.fees.accounts import money_kept
from balint_desk.store.members.member_list import MEMBER_LIST
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import figures
from balint_desk.store.sessions.tables import Attendance, Case, Notice

EVERYONE, MEMBERS, LEFT, LEAVING = "everyone", "members", "left", "leaving"
DETAILS = ("name", "email", "phone", "profession", "workplace", "note")
LISTED = MEMBER_LIST.c
FILTERED = "name profession workplace email"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which members a list shows, and in which order."""

    show: str = MEMBERS
    text: str = ""
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A line of the list: the person, the time in the group that counts now, and who came how often in which year."""

    person: Person
    since: date
    left: date | None
    year: int | None
    """The last year in which a session was held in this person's time here; none where a period was asked for."""
    counts: attendance.Counts
    alike: bool
    """Someone else here has the same name: the working place tells them apart."""


@dataclass(frozen=True, slots=True)
class GoingWithPerson:
    """What goes when a person is deleted, and in how many cases the presenter will no longer be named."""

    groups: tuple[str, ...]
    marks: int
    absences: int
    cases: int


def on(session: Session, group_id: int, day: date) -> list[Person]:
    """The members of a group on a day, the first and last day of their time in it included, by name."""
    not_over = or_(Spell.left.is_(None), Spell.left >= day)
    theirs = select(Spell.person_id).where(Spell.group_id == group_id, Spell.joined <= day, not_over)
    return list(session.scalars(select(Person).where(Person.id.in_(theirs)).order_by(*by_name())))


def ids(session: Session, group_id: int, today: date, wanted: Wanted = Wanted()) -> list[int]:
    """Who is or was in a group. Who joins soon is a member; who will leave soon still is."""
    query = select(LISTED.person_id).where(LISTED.group_id == group_id)
    if wanted.show != EVERYONE:
        still = or_(LISTED.left.is_(None), LISTED.left >= today)
        query = query.where(still if wanted.show == MEMBERS else LISTED.left < today)
    if wanted.text.strip():
        query = query.where(_holds(words(wanted.text)))
    return list(session.scalars(query.order_by(*_order(wanted.sort, wanted.descending))))


def counts_by_show(session: Session, group_id: int, today: date) -> dict[str, int]:
    """How many there are of each: everyone, members (of these, leaving), left."""
    leaving, gone = func.count().filter(LISTED.left >= today), func.count().filter(LISTED.left < today)
    row = session.execute(select(func.count(), leaving, gone).where(LISTED.group_id == group_id)).one()
    return {EVERYONE: row[0], MEMBERS: row[0] - row[2], LEAVING: row[1], LEFT: row[2]}


def rows(
    session: Session, group_id: int, ids: Sequence[int], today: date, period: Period | None = None
) -> dict[int, MemberRow]:
    """Members by id, for a whole page of the list at once; counts of a period, or of the last year of each."""
    columns = Person, LISTED.since, LISTED.left, LISTED.folded_name
    query = select(*columns).join(MEMBER_LIST, LISTED.person_id == Person.id)
    here = LISTED.group_id + 0 == group_id  # no bound for an index: that of the person is closer
    found = session.execute(query.where(here, LISTED.person_id.in_(ids))).all()
    alike = _names_of_several(session, group_id, {name for *_, name in found})
    counted = _counted(session, group_id, ids, today, period)
    return {
        person.id: MemberRow(person, since, left, *counted[person.id], name in alike)
        for person, since, left, name in found
    }


def spells(session: Session, group_id: int, person_id: int) -> list[Spell]:
    """The times a person is or was in a group, the latest first."""
    query = select(Spell).where(Spell.group_id == group_id, Spell.person_id == person_id)
    return list(session.scalars(query.order_by(Spell.joined.desc())))


def same_name(session: Session, name: str) -> list[Person]:
    """Everyone of this name in the practice, accents and case aside: perhaps the same person."""
    query = select(Person).where(func.folded(Person.name) == folded(name)).order_by(Person.workplace, Person.id)
    return list(session.scalars(query)) if name.strip() else []


def groups_of(session: Session, person_id: int) -> list[Group]:
    """The groups a person is or was in, by name."""
    theirs = select(Spell.group_id).where(Spell.person_id == person_id)
    return list(session.scalars(select(Group).where(Group.id.in_(theirs)).order_by(Group.name)))


def what_goes(session: Session, person_id: int) -> GoingWithPerson:
    """What deleting this person takes away."""

    def count(column: InstrumentedAttribute[Any]) -> int:
        return session.scalar(select(func.count()).where(column == person_id)) or 0

    return GoingWithPerson(
        groups=tuple(group.name for group in groups_of(session, person_id)),
        marks=count(Attendance.person_id),
        absences=count(FutureAbsence.person_id),
        cases=count(Case.presenter_id),
    )


def add(session: Session, group_id: int, name: str, joined: date, **details: str) -> Person:
    """A new person, a member of this group from a day on."""
    person = Person(name="")
    _set(person, {"name": name, **details})
    session.add(person)
    session.flush()
    session.add(Spell(person_id=person.id, group_id=group_id, joined=joined))
    session.flush()
    return person


def edit(session: Session, person_id: int, edits: Mapping[str, Any]) -> None:
    """Set these details of a person."""
    _set(session.get_one(Person, person_id), edits)


def leave(session: Session, spell_id: int, day: date | None) -> None:
    """The last day of a time in a group; no day lets it go on."""
    edit_spell(session, spell_id, left=day)


def come_back(session: Session, person_id: int, group_id: int, day: date) -> Spell:
    """A person joins a group, or comes back to it: a time of its own, kept apart from earlier ones."""
    spell = Spell(person_id=person_id, group_id=group_id, joined=day)
    session.add(spell)
    _check_spells(session, spell)
    return spell


def edit_spell(session: Session, spell_id: int, **days: date | None) -> None:
    """Put the first or last day of a time in a group right."""
    spell = session.get_one(Spell, spell_id)
    for name, day in days.items():
        setattr(spell, name, day)
    _check_spells(session, spell)


def delete_spell(session: Session, spell_id: int) -> None:
    """Take back a time in a group that never was. The only one of a person stays, or nothing would show the person."""
    spell = session.get_one(Spell, spell_id)
    if not session.scalar(select(func.count()).where(Spell.person_id == spell.person_id, Spell.id != spell.id)):
        raise Refused(
            "This is the only time {name} is in a group, so it stays. Put its days right, or delete the member.",
            name=session.get_one(Person, spell.person_id).name,
        )
    money_kept.let_go_of_spell(session, spell_id)
    session.delete(spell)
    session.flush()


def delete_person(session: Session, person_id: int) -> None:
    """A person with all marks, notices and coming absences. Cases stay, without a presenter."""
    money_kept.let_go_of_person(session, person_id)
    session.execute(update(Case).where(Case.presenter_id == person_id).values(presenter_id=None))
    for table in (Attendance, Notice, FutureAbsence, Spell):
        session.execute(delete(table).where(table.person_id == person_id))
    session.execute(delete(Person).where(Person.id == person_id))
    session.expire_all()


def check_name(name: str) -> None:
    if not name.strip():
        raise Refused("A member needs a name.")


def _set(person: Person, edits: Mapping[str, Any]) -> None:
    unknown = edits.keys() - set(DETAILS)
    if unknown:
        raise TypeError(f"a person has no {', '.join(sorted(unknown))}")
    for name, value in edits.items():
        setattr(person, name, value.strip())
    check_name(person.name)


def _check_spells(session: Session, spell: Spell) -> None:
    session.flush()
    theirs = spells(session, spell.group_id, spell.person_id)
    attendance.check_spells(attendance.Membership(stay.joined, stay.left) for stay in theirs)


def _counted(
    session: Session, group_id: int, ids: Sequence[int], today: date, period: Period | None
) -> dict[int, tuple[int | None, attendance.Counts]]:
    """For each the year and its counts; no year where a period was asked for."""
    if period is not None:
        asked = figures.member_counts(session, group_id, today, ids, period=period)
        return {person: (None, counts) for person, counts in asked.items()}
    years = figures.counts_by_year(session, group_id, today, ids)
    return {person: figures.last_year(theirs) for person, theirs in years.items()}


def _order(sort: str, descending: bool) -> Sequence[ColumnElement[Any]]:
    """By name within equals; an empty profession or last day comes at the end, whichever way."""
    first: dict[str, tuple[ColumnElement[Any], ...]] = {
        "name": (LISTED.folded_name,),
        "profession": (LISTED.folded_profession == "", LISTED.folded_profession),
        "since": (LISTED.since,),
        "left": (LISTED.left.is_(None), LISTED.left),
    }
    *empty, key = first[sort]
    by = [*empty, key.desc() if descending else key]
    return [*by, *([] if sort == "name" else [LISTED.folded_name]), LISTED.name, LISTED.workplace, LISTED.person_id]


def by_name() -> Sequence[SQLColumnExpression[Any]]:
    return (func.folded(Person.name), Person.name, Person.workplace, Person.id)


def _holds(looked_for: Sequence[str]) -> ColumnElement[bool]:
    """Every word begins a word of the person, accents and case aside; signs without a word find nobody."""
    wanted = " ".join(f'"{word}"*' for word in looked_for or ("",))
    found = text("SELECT rowid FROM person_search WHERE person_search MATCH :wanted")
    return LISTED.person_id.in_(found.bindparams(wanted=f"{{{FILTERED}}} : ({wanted})").columns(Person.id))


def _names_of_several(session: Session, group_id: int, folded_names: Iterable[str]) -> frozenset[str]:
    """Which of these folded names more than one person of the group has."""
    query = select(LISTED.folded_name).where(LISTED.group_id == group_id, LISTED.folded_name.in_(folded_names))
    return frozenset(session.scalars(query.group_by(LISTED.folded_name).having(func.count() > 1)))
