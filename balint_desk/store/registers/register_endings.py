"""Times in the group that a register brought in as going on, and of which a register now says that they ended."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from balint_desk.core.registers.understood_register import BLANK_MARKS, Register
from balint_desk.store.fees.agreements.tables import FeeAgreement
from balint_desk.store.file.tables import Change, ChangeRow
from balint_desk.store.members.tables import FutureAbsence
from balint_desk.store.registers.register_plan import Ending
from balint_desk.store.registers.register_rows import KeptMember
from balint_desk.store.sessions.tables import Attendance, Case, GroupSession, Notice


class _OpenSpell(NamedTuple):
    """A member kept to this day, and the last day of the register's."""

    place: int
    name: str
    spell_id: int
    person_id: int
    day: date


def endings(
    session: Session, group_id: int, register: Register, people: Sequence[KeptMember | None]
) -> tuple[tuple[Ending, ...], tuple[int, ...]]:
    """The times that can be ended, and the places of the names whose time is kept open for good reason.

    Only what a register brought in can end, and only where nothing after that day is anybody's own word: no mark but
    those that a blank of the register was taken for, no notice, coming absence, case or fee.
    """
    found = tuple(_open(register, people))
    if not found:
        return (), ()
    brought_in, dealt_with = _brought_in(session, found), _dealt_with(session, group_id, found)
    later = _later_marks(session, group_id, register, found)
    able: list[Ending] = []
    for spell in found:
        marks = later.get(spell.person_id, [])
        if spell.spell_id in brought_in and spell.person_id not in dealt_with and None not in marks:
            gone = tuple(sorted(mark for mark in marks if mark is not None))
            able.append(Ending(spell.name, spell.day, gone, spell.place, (spell.spell_id, spell.person_id)))
    places = {ending.place for ending in able}
    return tuple(able), tuple(spell.place for spell in found if spell.place not in places)


def _open(register: Register, people: Sequence[KeptMember | None]) -> Iterator[_OpenSpell]:
    for place, (listed, member) in enumerate(zip(register.people, people, strict=True)):
        day = register.end(listed) if member else None
        if member and day:
            for spell_id, stay in member.spells:
                if stay.left is None and stay.joined <= day:
                    yield _OpenSpell(place, listed.name, spell_id, member.id, day)


def _brought_in(session: Session, found: Sequence[_OpenSpell]) -> Collection[int]:
    """The times that came in one write with marks of a register."""
    beside = aliased(ChangeRow)
    marks = exists().where(
        beside.change_id == ChangeRow.change_id,
        beside.tbl == "attendance",
        beside.before.is_(None),
        beside.row_id == Attendance.id,
        Attendance.imported,
    )
    query = select(ChangeRow.row_id).join(Change, Change.id == ChangeRow.change_id)
    query = query.where(ChangeRow.tbl == "spell", ChangeRow.row_id.in_([spell.spell_id for spell in found]))
    return set(session.scalars(query.where(ChangeRow.before.is_(None), Change.undoes.is_(None), marks)))


def _dealt_with(session: Session, group_id: int, found: Sequence[_OpenSpell]) -> Collection[int]:
    """Those of whom something was noted after the day, or with whom a fee was spoken of."""
    ends = {spell.person_id: spell.day for spell in found}
    of_spell = {spell.spell_id: spell.person_id for spell in found}
    here = GroupSession.group_id == group_id
    notices = select(Notice.person_id, GroupSession.day).join(GroupSession, GroupSession.id == Notice.group_session_id)
    cases = select(Case.presenter_id, GroupSession.day).join(GroupSession, GroupSession.id == Case.group_session_id)
    absences = select(FutureAbsence.person_id, FutureAbsence.last_day).where(FutureAbsence.group_id == group_id)
    noted = (
        *session.execute(notices.where(here, Notice.person_id.in_(ends))),
        *session.execute(cases.where(here, Case.presenter_id.in_(ends))),
        *session.execute(absences.where(FutureAbsence.person_id.in_(ends))),
    )
    fees = session.scalars(select(FeeAgreement.spell_id).where(FeeAgreement.spell_id.in_(of_spell)))
    spoken_with = {of_spell[spell] for spell in fees if spell}
    return spoken_with | {person for person, day in noted if person and day > ends[person]}


def _later_marks(
    session: Session, group_id: int, register: Register, found: Sequence[_OpenSpell]
) -> dict[int, list[int | None]]:
    """By person the marks after their day, by their ids; None is one that is not just a blank of this register."""
    ends = {spell.person_id: spell.day for spell in found}
    blank = BLANK_MARKS.get(register.blank) if register.blank else None
    query = select(Attendance.id, Attendance.person_id, GroupSession.day, Attendance.mark, Attendance.imported)
    query = query.join(GroupSession, GroupSession.id == Attendance.group_session_id)
    after = (GroupSession.group_id == group_id, GroupSession.day > min(ends.values()))
    later: dict[int, list[int | None]] = defaultdict(list)
    days = {*register.days}
    for mark_id, person, day, mark, imported in session.execute(query.where(*after, Attendance.person_id.in_(ends))):
        if day > ends[person]:
            later[person].append(mark_id if imported and mark is blank and day in days else None)
    return later
