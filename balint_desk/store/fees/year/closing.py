"""A closed period: nothing that counts within it changes any more."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.store.fees.year import closed_names
from balint_desk.store.practice import settings


def closed_until(session: Session) -> date | None:
    """The last day that is closed, if any is."""
    kept = settings.get(session, settings.CLOSED_UNTIL)
    return date.fromisoformat(kept) if kept else None


def close(session: Session, day: date) -> None:
    """Close everything up to a day, with the names of now. What is closed stays closed: write it with `last=True`."""
    before = closed_until(session)
    if before and day < before:
        raise Refused("Everything up to {day} is closed already, and stays so.", day=before)
    settings.put(session, settings.CLOSED_UNTIL, day.isoformat())
    closed_names.keep(session, day)


def check_open(session: Session, day: date) -> None:
    check_after(closed_until(session), day)


def check_after(closed: date | None, day: date) -> None:
    """Refused up to the last day that is closed."""
    if closed and day <= closed:
        raise Refused("Everything up to {day} is closed. Take a later day.", day=closed)


def is_open(session: Session) -> Callable[[date], bool]:
    """Whether a day is after everything that is closed: asked of many days."""
    closed = closed_until(session) or date.min
    return lambda day: day > closed


def open_day(session: Session, day: date) -> date:
    """The day itself, or the first one that is open."""
    return first_after(closed_until(session), day)


def first_after(closed: date | None, day: date) -> date:
    """The day itself, or the first one after the last that is closed."""
    return day if closed is None or day > closed else closed + timedelta(days=1)
