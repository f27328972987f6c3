"""Who came: what is counted, what is shown apart, and what is proposed (rules 2, 3, 4 and 5)."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from balint_desk.core.refused import Refused
from balint_desk.core.words import CANCELLED, COUNTED, Absence, Mark, State


@dataclass(frozen=True, slots=True)
class Membership:
    """A membership, both days included; an open end is "still"."""

    joined: date
    left: date | None = None


@dataclass(frozen=True, slots=True)
class SessionDay:
    """A session as far as counting needs it."""

    id: int
    day: date
    state: State


@dataclass(frozen=True, slots=True)
class ComingAbsence:
    """A range of days, both included, in which a member will not come."""

    first_day: date
    last_day: date
    kind: Absence = Absence.AWAY


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts behind one attendance figure: "13 of 22, and 4 on agreed leave"."""

    held: int = 0
    """The denominator: sessions held in the spells with one of the six marks that count."""
    present: int = 0
    late: int = 0
    left_early: int = 0
    apologies: int = 0
    no_word: int = 0
    away: int = 0
    leave: int = 0
    not_recorded: int = 0
    cancelled: int = 0
    outside: int = 0
    """Before joining or after leaving."""

    @property
    def came(self) -> int:
        """Present, late or left early."""
        return self.present + self.late + self.left_early

    @property
    def percent(self) -> Decimal | None:
        """How many of those held, one decimal, half up; none if none was held."""
        return ratio(100 * self.came, self.held) if self.held else None


def ratio(part: int, whole: int) -> Decimal:
    """A share, one decimal, half up: every figure of the program is rounded here."""
    return Decimal((20 * part + whole) // (2 * whole)).scaleb(-1)


def count(marks: Iterable[Mark | None], *, cancelled: int = 0, outside: int = 0) -> Counts:
    """The counts of the marks of sessions held in a spell; None is not recorded."""
    seen = Counter(marks)
    return Counts(
        held=sum(seen[mark] for mark in COUNTED),
        present=seen[Mark.PRESENT],
        late=seen[Mark.LATE],
        left_early=seen[Mark.LEFT_EARLY],
        apologies=seen[Mark.APOLOGIES],
        no_word=seen[Mark.NO_WORD],
        away=seen[Mark.AWAY],
        leave=seen[Mark.LEAVE],
        not_recorded=seen[None],
        cancelled=cancelled,
        outside=outside,
    )


def within(day: date, joined: date, left: date | None) -> bool:
    """Whether the day lies in a spell, its first and last day included."""
    return joined <= day and (left is None or day <= left)


def member_on(day: date, spells: Iterable[Membership]) -> bool:
    """Whether the day lies in one of the spells."""
    return any(within(day, spell.joined, spell.left) for spell in spells)


def member_counts(sessions: Iterable[SessionDay], spells: Sequence[Membership], marks: Mapping[int, Mark]) -> Counts:
    """One person's counts; `marks` by session id. Sessions planned or not yet written up are nowhere in them."""
    done = [session for session in sessions if session.state is not State.PLANNED]
    mine = [session for session in done if member_on(session.day, spells)]
    return count(
        [marks.get(session.id) for session in mine if session.state is State.HELD],
        cancelled=sum(session.state in CANCELLED for session in mine),
        outside=len(done) - len(mine),
    )


def session_counts(
    session: SessionDay, spells: Mapping[int, Sequence[Membership]], marks: Mapping[int, Mark]
) -> Counts:
    """One session's counts over its members; spells and marks by person id. Who is marked but no member is outside."""
    if session.state is not State.HELD:
        return Counts()
    members = [person for person, theirs in spells.items() if member_on(session.day, theirs)]
    return count([marks.get(person) for person in members], outside=len(marks.keys() - set(members)))


def mean_of_last(came: Iterable[int], n: int = 4) -> list[Decimal]:
    """The average of the last n sessions held, at each of them; at the beginning of as many as there are."""
    last: deque[int] = deque(maxlen=n)
    means = []
    for present in came:
        last.append(present)
        means.append(ratio(sum(last), len(last)))
    return means


class ShownState(StrEnum):
    """What is said of a session on screen: what is kept of it, or that it is over and not yet written up."""

    PLANNED = "planned"
    NOT_WRITTEN_UP = "not-written-up"
    HELD = "held"
    CANCELLED_BY_LEADER = "cancelled-by-leader"
    CANCELLED_OTHERWISE = "cancelled-otherwise"


def shown_state(state: State, day: date, starts: time, now: date) -> ShownState:
    """ "Not written up" from the start of a planned session on; `now` is wall time at the group's place.

    A bare date is that whole day, so that tonight's session can be written up by who knows only the day.
    """
    begun = datetime.combine(day, starts) <= now if isinstance(now, datetime) else day <= now
    return ShownState.NOT_WRITTEN_UP if state is State.PLANNED and begun else ShownState(state)


def day_of(now: date) -> date:
    """The day of a moment; a bare date is its own day."""
    return now.date() if isinstance(now, datetime) else now


def proposed(day: date, absences: Iterable[ComingAbsence]) -> Mark:
    """What the register proposes for a member: a coming absence covers its days, agreed leave first."""
    kinds = {absence.kind for absence in absences if absence.first_day <= day <= absence.last_day}
    if Absence.LEAVE in kinds:
        return Mark.LEAVE
    return Mark.APOLOGIES if kinds else Mark.PRESENT


@dataclass(frozen=True, slots=True)
class Expected:
    """The members of a day by person id: who is expected and who will be away."""

    coming: tuple[int, ...]
    away: tuple[int, ...]


def expected(
    day: date, spells: Mapping[int, Sequence[Membership]], absences: Mapping[int, Sequence[ComingAbsence]]
) -> Expected:
    """Who is expected at a session of that day, in the order of `spells`; all by person id."""
    members = [person for person, theirs in spells.items() if member_on(day, theirs)]
    coming = tuple(person for person in members if proposed(day, absences.get(person, ())) is Mark.PRESENT)
    return Expected(coming, tuple(person for person in members if person not in coming))


def check_spells(spells: Iterable[Membership]) -> None:
    """Refuses a spell that ends before it begins, and two spells of one person in one group that share a day."""
    ordered = sorted(spells, key=lambda spell: spell.joined)
    for spell in ordered:
        if spell.left is not None and spell.left < spell.joined:
            raise Refused(
                "Left on {left} is before joining on {joined}. Please put one of the two days right.",
                left=spell.left,
                joined=spell.joined,
            )
    for before, after in pairwise(ordered):
        if before.left is None:
            raise Refused(
                "This member is still in the group since {joined}. Give that time a last day "
                "before beginning another on {again}.",
                joined=before.joined,
                again=after.joined,
            )
        if after.joined <= before.left:
            raise Refused(
                "Two times in the group overlap: one until {left}, the other from {again}. "
                "Please begin the second one later.",
                left=before.left,
                again=after.joined,
            )


def check_absence(absence: ComingAbsence) -> None:
    """Refuses a coming absence that ends before it begins."""
    if absence.last_day < absence.first_day:
        raise Refused(
            "Away until {last} is before away from {first}. Please put one of the two days right.",
            last=absence.last_day,
            first=absence.first_day,
        )
