"""What stands under "Waiting for you": one function for each kind, then the order and what is put off.

Each function takes plain values and gives rows. The texts are constant English, found by the translator through
`phrase`; the window translates them and fills in the values.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.text import phrase
from balint_desk.core.words import Talked

AT_MOST = 5
LOOKING_AHEAD = timedelta(weeks=8)


class WaitingKind(StrEnum):
    """What is waiting; kept in the file with what is put off."""

    RECOVERY_SHEET = "recovery-sheet"
    WRITE_UP = "write-up"
    DEBRIEF = "debrief"
    NO_WORD = "no-word"
    TOO_FEW = "too-few"
    NOT_SPOKEN = "not-spoken"
    OWED = "owed"
    BANK = "bank"
    SESSION_COSTS = "session-costs"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row. In the values, `day` is meant to be shown with its weekday and `on` without."""

    kind: WaitingKind
    row_id: int
    """What it is about: a session (the last one for SESSION_COSTS); the attendance for NO_WORD, the time in the group
    for NOT_SPOKEN, the group for OWED, the last line for BANK; 0 for the recovery sheet."""
    due: date
    text: str
    second: str = ""
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    from_last: bool = False
    """Whether it comes from the last session, and so stands under that heading."""


@dataclass(frozen=True, slots=True)
class WaitingEvening:
    """A session as far as it can leave something waiting."""

    session_id: int
    day: date
    shown: ShownState
    talked: Talked | None = None
    noted: bool = False
    """Whether anything is noted of the talk."""
    with_whom: str = ""
    """The other leader, as the window names her."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A member who was away without a word."""

    attendance_id: int
    session_id: int
    name: str
    imported: bool = False


@dataclass(frozen=True, slots=True)
class ComingSession:
    """A coming session with how many are expected and who will be away."""

    session_id: int
    day: date
    expected: int
    away: tuple[str, ...] = ()


def recovery_sheet(tried: bool, made: date) -> list[Waiting]:
    """The recovery sheet, until it has been tried out."""
    text = phrase("Try out your recovery sheet")
    second = phrase("It opens this file if the passphrase is ever forgotten")
    return [] if tried else [Waiting(WaitingKind.RECOVERY_SHEET, 0, made, text, second)]


def write_ups(evenings: Iterable[WaitingEvening]) -> list[Waiting]:
    """Each session that is over and not written up."""
    evenings = list(evenings)
    last = _last(evenings, ShownState.NOT_WRITTEN_UP, ShownState.HELD)
    return [
        _about(evening, WaitingKind.WRITE_UP, phrase("Write up {day}"), evening == last)
        for evening in evenings
        if evening.shown is ShownState.NOT_WRITTEN_UP
    ]


def debriefs(evenings: Iterable[WaitingEvening]) -> list[Waiting]:
    """The last session, written up and talked over, with nothing noted here; older ones are left in peace (rule 10)."""
    last = _last(evenings, ShownState.NOT_WRITTEN_UP, ShownState.HELD)
    if last is None or last.shown is not ShownState.HELD or not _only_talked(last):
        return []
    return [_about(last, WaitingKind.DEBRIEF, phrase("Note what stayed from {day}"), from_last=True)]


def without_word(evenings: Iterable[WaitingEvening], missed: Iterable[Missed], next_day: date | None) -> list[Waiting]:
    """Who was away without a word at the session written up last (rule 17); imported figures never count (rule 19)."""
    last = _last(evenings, ShownState.HELD)
    if last is None:
        return []
    second = phrase("{on}; before the next session") if next_day else "{on}"
    return [
        Waiting(
            WaitingKind.NO_WORD,
            member.attendance_id,
            next_day or last.day,
            phrase("{name} was away without a word"),
            second,
            {"name": member.name, "on": last.day},
            from_last=True,
        )
        for member in missed
        if member.session_id == last.session_id and not member.imported
    ]


def too_few(ahead: Iterable[ComingSession], least: int, today: date) -> list[Waiting]:
    """The nearest session of the coming weeks with fewer members expected than the least number (rule 5)."""
    near = (coming for coming in ahead if today <= coming.day <= today + LOOKING_AHEAD and coming.expected < least)
    few = min(near, key=lambda coming: coming.day, default=None)
    if few is None:
        return []
    second = phrase("Least to meet: {least}. Away: {away}") if few.away else phrase("Least to meet: {least}")
    values = {"day": few.day, "expected": few.expected, "least": least, "away": few.away}
    return [
        Waiting(WaitingKind.TOO_FEW, few.session_id, few.day, phrase("{expected} expected on {day}"), second, values)
    ]


def arranged(rows: Iterable[Waiting], put_off: Mapping[tuple[str, int], date | None], today: date) -> list[Waiting]:
    """The recovery sheet first, then what comes from the last session, then by day; without what is put off.

    What is put off comes back on its day; put off until no day, it is dealt with.
    """
    return sorted((row for row in rows if not _resting(row, put_off, today)), key=_order)


def at_most(rows: list[Waiting], most: int = AT_MOST) -> list[Waiting]:
    """As many as are shown at once (rule 18)."""
    return rows[:most]


def _last(evenings: Iterable[WaitingEvening], *shown: ShownState) -> WaitingEvening | None:
    such = (evening for evening in evenings if evening.shown in shown)
    return max(such, key=lambda evening: evening.day, default=None)


def _only_talked(evening: WaitingEvening) -> bool:
    return evening.talked in {Talked.STRAIGHT_AFTER, Talked.LATER} and not evening.noted


def _about(evening: WaitingEvening, kind: WaitingKind, text: str, from_last: bool) -> Waiting:
    values = {"day": evening.day, "name": evening.with_whom}
    return Waiting(kind, evening.session_id, evening.day, text, _talk(evening), values, from_last)


def _talk(evening: WaitingEvening) -> str:
    if not _only_talked(evening):
        return ""
    if evening.with_whom:
        return phrase("Talked afterwards with {name}, nothing noted here yet")
    return phrase("Talked afterwards, nothing noted here yet")


def _resting(row: Waiting, put_off: Mapping[tuple[str, int], date | None], today: date) -> bool:
    until = put_off.get((row.kind.value, row.row_id), today)
    return until is None or today < until


def _order(row: Waiting) -> tuple[bool, bool, date, int, int]:
    return (
        row.kind is not WaitingKind.RECOVERY_SHEET,
        not row.from_last,
        row.due,
        list(WaitingKind).index(row.kind),
        row.row_id,
    )
