"""Members: what is asked of them, and what is done to them."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from balint_desk.store.models import Person, Spell

BY_NAME = (func.lower(Person.name), Person.name, Person.id)


def on(session: Session, group_id: int, day: date) -> list[Person]:
    """The members of a group on a day, the first and last day of their time in it included, by name."""
    theirs = select(Spell.person_id).where(
        Spell.group_id == group_id, Spell.joined <= day, or_(Spell.left.is_(None), Spell.left >= day)
    )
    return list(session.scalars(select(Person).where(Person.id.in_(theirs)).order_by(*BY_NAME)))
