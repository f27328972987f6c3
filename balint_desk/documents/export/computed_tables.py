"""The two computed tables of an export: exactly the figures the windows show, from the same functions."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from balint_desk.core.sessions.attendance import Counts, ShownState, day_of
from balint_desk.store.practice import groups
from balint_desk.store.sessions import figures
from balint_desk.store.sessions.figures import SessionFigures, SpellFigures
from balint_desk.store.store import Store

COUNTED = ("present", "late", "left_early", "apologies", "no_word", "away_unknown", "agreed_leave", "not_recorded")
BY_MEMBER = ["group", "member", "joined", "left", "held", *COUNTED, "percent"]
BY_SESSION = ["group", "date", "status", "members", *COUNTED, "mean_of_last_4"]
Row = tuple[Any, ...]
NOTHING: Row = (None,) * len(COUNTED)


def tables(store: Store, now: date) -> Iterator[tuple[str, list[str], list[Row]]]:
    """Each with its name, its columns, and its rows, for all groups; `now` is wall time, or a day."""
    by_member, by_session = [], []
    with store.read() as session:
        for group in groups.all_groups(session):
            spells = figures.attendance_by_spell(session, group.id, day_of(now))
            by_member += [(group.name, *_of_member(spell)) for spell in spells]
            by_session += [(group.name, *_of_session(met)) for met in figures.every_session(session, group.id, now)]
    yield "attendance_by_member", BY_MEMBER, by_member
    yield "attendance_by_session", BY_SESSION, by_session


def _of_member(spell: SpellFigures) -> Row:
    return spell.name, spell.joined, spell.left, spell.counts.held, *_kinds(spell.counts), spell.counts.percent


def _of_session(met: SessionFigures) -> Row:
    """Where nothing was held the counts are empty: "not written up" is never "nobody came" (rule 3)."""
    kinds = _kinds(met.counts) if met.shown is ShownState.HELD else NOTHING
    return met.day, met.shown.value.replace("-", "_"), met.members, *kinds, met.mean


def _kinds(counts: Counts) -> Row:
    """In the order of COUNTED."""
    came = counts.present, counts.late, counts.left_early
    return *came, counts.apologies, counts.no_word, counts.away, counts.leave, counts.not_recorded
