"""The cases of a session: their order, their words, the feelings they stirred. Never anything that names a patient."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from balint_desk.core.debriefs import feelings
from balint_desk.core.words import CAME
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person
from balint_desk.store.sessions.tables import Attendance, Case, CaseFeeling, GroupSession


@dataclass(frozen=True, slots=True)
class Noted:
    """A case and the feelings it stirred, those of the list first, in its order, then own words."""

    case: Case
    feelings: tuple[str, ...]


def of(session: Session, group_session_id: int) -> list[Noted]:
    """The cases of a session in their order."""
    query = select(Case).where(Case.group_session_id == group_session_id).order_by(Case.place, Case.id)
    found = list(session.scalars(query))
    stirred: dict[int, list[str]] = {case.id: [] for case in found}
    for row in session.scalars(select(CaseFeeling).where(CaseFeeling.case_id.in_(stirred))):
        stirred[row.case_id].append(row.word)
    return [Noted(case, tuple(sorted(stirred[case.id], key=_order))) for case in found]


def write(session: Session, group_session_id: int, case_id: int, edits: Mapping[str, Any]) -> None:
    """Set these attributes of a case ("feelings" is a list of words); one not yet known is the last of its session."""
    case = session.get(Case, case_id)
    if case is None:
        add(session, group_session_id, case_id, edits)
        return
    known = set(session.scalars(select(CaseFeeling.word).where(CaseFeeling.case_id == case_id)))
    _set(session, case, edits, known)


def add(session: Session, group_session_id: int, case_id: int, edits: Mapping[str, Any]) -> None:
    """A case that is not yet known, the last of its session, with these attributes."""
    there = session.scalar(select(func.count()).where(Case.group_session_id == group_session_id)) or 0
    case = Case(id=case_id, group_session_id=group_session_id, place=there + 1)
    session.add(case)
    if None in edits.values():
        session.flush()  # a new row would take its default for none
    _set(session, case, edits, frozenset())


def remove(session: Session, case_id: int) -> None:
    """Take a case out of its session; those after it move up."""
    case = session.get_one(Case, case_id)
    session.execute(delete(CaseFeeling).where(CaseFeeling.case_id == case_id))
    session.delete(case)
    session.flush()
    _number(session, [noted.case for noted in of(session, case.group_session_id)])


def move(session: Session, case_id: int, by: int) -> None:
    """Move a case one place up (-1) or down (1) in its session."""
    case = session.get_one(Case, case_id)
    cases = [noted.case for noted in of(session, case.group_session_id)]
    here = cases.index(case)
    there = min(max(here + by, 0), len(cases) - 1)
    cases.insert(there, cases.pop(here))
    _number(session, cases)


def presenters(session: Session, group_session_id: int) -> list[Person]:
    """Who may have presented: the members of that day who are not said to have been away, and who is said to have."""
    this = session.get_one(GroupSession, group_session_id)
    stayed_away = select(Attendance.person_id).where(
        Attendance.group_session_id == this.id, Attendance.mark.not_in(CAME)
    )
    away = set(session.scalars(stayed_away))
    people = [person for person in members.on(session, this.group_id, this.day) if person.id not in away]
    said = select(Case.presenter_id).where(Case.group_session_id == this.id)
    others = select(Person).where(Person.id.in_(said), Person.id.not_in([person.id for person in people]))
    return people + list(session.scalars(others.order_by(Person.name)))


def own_words(session: Session) -> list[str]:
    """The leader's own words for feelings used so far, by name."""
    others = select(CaseFeeling.word).where(CaseFeeling.word.not_in(list(feelings.FEELINGS)))
    words = session.scalars(others.distinct().order_by(CaseFeeling.word))
    return [word for word in words if feelings.is_own(word)]


def _set(session: Session, case: Case, edits: Mapping[str, Any], known: Set[str]) -> None:
    """These attributes of a case whose feelings are known so far."""
    for name, value in edits.items():
        if name == "feelings":
            _set_feelings(session, case.id, value, known)
        else:
            setattr(case, name, value.strip() if isinstance(value, str) else value)


def _set_feelings(session: Session, case_id: int, words: Sequence[str], known: Set[str]) -> None:
    wanted = {feelings.tidy(word) for word in words}
    if gone := known - wanted:
        session.execute(delete(CaseFeeling).where(CaseFeeling.case_id == case_id, CaseFeeling.word.in_(gone)))
    session.add_all(CaseFeeling(case_id=case_id, word=word) for word in sorted(wanted - known))


def _number(session: Session, cases: Sequence[Case]) -> None:
    for place, case in enumerate(cases, 1):
        case.place = place
    session.flush()


def _order(word: str) -> tuple[int, str]:
    return (len(feelings.FEELINGS) if feelings.is_own(word) else feelings.FEELINGS.index(word), word)
