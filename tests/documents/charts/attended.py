"""Sessions with their figures, as the charts are given them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from balint_desk.core.sessions.attendance import Counts, ShownState, mean_of_last
from balint_desk.store.sessions.figures import SessionFigures


def held(number: int, day: date, came: int, **others: int) -> SessionFigures:
    """Its average is its own figure, until it stands among others."""
    counts = Counts(present=came, **others)
    return SessionFigures(number, day, ShownState.HELD, counts, came + sum(others.values()), mean_of_last([came])[0])


def cancelled(number: int, day: date) -> SessionFigures:
    return SessionFigures(number, day, ShownState.CANCELLED_BY_LEADER, Counts(), 0, None)


def in_a_row(*sessions: SessionFigures) -> Sequence[SessionFigures]:
    """Each with the average of the last four up to it."""
    means = iter(mean_of_last(session.came for session in sessions if session.mean is not None))
    return [session if session.mean is None else replace(session, mean=next(means)) for session in sessions]
