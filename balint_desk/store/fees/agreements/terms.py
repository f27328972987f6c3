"""The terms of a group, for fees that are paid by the term."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements.tables import Term
from balint_desk.store.fees.year import closing


def of_group(session: Session, group_id: int) -> Sequence[Term]:
    """The terms of a group, the latest first."""
    return session.scalars(select(Term).where(Term.group_id == group_id).order_by(Term.first_day.desc())).all()


def add(session: Session, group_id: int, name: str, first_day: date, last_day: date) -> Term:
    """Another term; it ends after it begins, and shares no day with another one."""
    if not name.strip():
        raise Refused("A term needs a name, such as Spring 2027.")
    if last_day < first_day:
        raise Refused("{last} is before {first}. Put one of the two days right.", last=last_day, first=first_day)
    closing.check_open(session, first_day)
    for other in of_group(session, group_id):
        if other.first_day <= last_day and first_day <= other.last_day:
            raise Refused("{name} lies in these days already.", name=other.name)
    made = Term(group_id=group_id, name=" ".join(name.split()), first_day=first_day, last_day=last_day)
    session.add(made)
    session.flush()
    return made


def delete(session: Session, term_id: int) -> None:
    """A term that never was; one that begins in a closed time stays."""
    term = session.get_one(Term, term_id)
    closing.check_open(session, term.first_day)
    session.delete(term)
