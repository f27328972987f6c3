"""The two computed tables of an export: exactly the figures the windows show, from the same functions."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from balint_desk.core.attendance import Counts, Shown, day_of
from balint_desk.store import figures, groups

COUNTED = ("present", "late", "left_early", "apologies", "no_word", "away_unknown", "agreed_leave", "not_recorded")
BY_MEMBER = ["group", "member", "joined", "left", "held", *COUNTED, "percent"]
BY_SESSION = ["group", "date", "status", "members", *COUNTED, "mean_of_last_4"]
Row = tuple[Any, ...]
NOTHING: Row = (None,) * len(COUNTED)


def tables(session: Session, now: date) -> Iterator[tuple[str, list[str], list[Row]]]:
    """Each with its name, its columns, and its rows, for all groups; `now` is wall time, or a day."""
    every = groups.all_groups(session)
    by_member = [row for group in every for row in _by_member(session, group.id, group.name, day_of(now))]
    by_session = [row for group in every for row in _by_session(session, group.id, group.name, now)]
    yield "attendance_by_member", BY_MEMBER, by_member
    yield "attendance_by_session", BY_SESSION, by_session


def _by_member(session: Session, group_id: int, group: str, today: date) -> Iterator[Row]:
    """A line for each member and time in the group."""
    for one in figures.attendance_by_spell(session, group_id, today):
        counts = one.counts
        yield group, one.name, one.joined, one.left, counts.held, *_kinds(counts), counts.percent


def _by_session(session: Session, group_id: int, group: str, now: date) -> Iterator[Row]:
    """Where nothing was held the counts are empty: "not written up" is never "nobody came" (rule 3)."""
    for one in figures.every_session(session, group_id, now):
        kinds = _kinds(one.counts) if one.shown is Shown.HELD else NOTHING
        yield group, one.day, one.shown.value.replace("-", "_"), one.members, *kinds, one.mean


def _kinds(counts: Counts) -> Row:
    """In the order of COUNTED."""
    came = counts.present, counts.late, counts.left_early
    return *came, counts.apologies, counts.no_word, counts.away, counts.leave, counts.not_recorded
