"""An old register as it was understood: the days, the names, the marks, and each name's time in the group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import groupby
from operator import itemgetter

from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.text import folded
from balint_desk.core.words import Mark


class Blank(StrEnum):
    """What an empty cell of an old register means. Only the leader knows."""

    NOT_RECORDED = "not-recorded"
    AWAY = "away"
    NO_WORD = "no-word"
    NOT_A_MEMBER = "not-a-member"
    AWAY_BETWEEN = "away-between"
    """Not a member before the first mark, away between marks: what is proposed."""


class Unsaid(StrEnum):
    """What a cell can say outright besides the marks."""

    NOT_RECORDED = "not-recorded"
    """A member on that day, of whom nothing is known, whatever a blank means."""


class AfterLast(StrEnum):
    """What became of a name whose marks stop before the register does."""

    LEFT = "left"
    STAYED = "stayed"


class StillMembers(StrEnum):
    """Whether those who are in the group at the end of a register of long ago are there to this day."""

    YES = "yes"
    NO = "no"


class KnownElsewhere(StrEnum):
    """Who somebody is that the group does not know, but another group knows by this name."""

    SAME = "same"
    NEW = "new"


BLANK_MARKS = {Blank.AWAY: Mark.AWAY, Blank.NO_WORD: Mark.NO_WORD, Blank.AWAY_BETWEEN: Mark.AWAY}
MEMBERS_BY_MARKS = frozenset({Blank.NOT_A_MEMBER, Blank.AWAY_BETWEEN})
"""Where a blank means these, a name without any mark was never a member."""
Said = Mark | Unsaid
LONG_AGO = timedelta(days=92)
"""Three months, longer than a group's summer: who was there at the end of such a register may have left since."""


@dataclass(frozen=True)
class ListedName:
    """A name of the register, its lines (or columns), and for each session what is said of it; none is a blank."""

    name: str
    lines: tuple[int, ...]
    said: tuple[Said | None, ...]


@dataclass(frozen=True)
class Register:
    """Held sessions in order, and who was listed; beside them what was left out, to be told."""

    days: tuple[date, ...]
    """The day of each session; a day with two of them stands here twice."""
    people: tuple[ListedName, ...]
    blank: Blank | None = None
    """None where nothing is blank."""
    empty_days: tuple[date, ...] = ()
    """Days nobody has a mark for: "not written up" is never "nobody came" (rule 3)."""
    coming_days: tuple[date, ...] = ()
    """Days after today."""
    never_members: tuple[str, ...] = ()
    """Names without any mark, where a blank means "not a member then"."""
    after_last: AfterLast | None = None
    """None is not said: they stayed without coming."""
    names_across: bool = False
    """Names stood side by side, so what is called a line of theirs is a column."""
    starts: tuple[time | None, ...] = ()
    """When each session began, where the register tells; empty where it tells of none."""
    keep_times_apart: bool = False
    """A session at another time than the one that is kept is another one, even if each is alone on its day."""
    still_members: StillMembers | None = None
    """None is not said: who is there at the end stays."""

    @property
    def times(self) -> tuple[time | None, ...]:
        return self.starts or (None,) * len(self.days)

    def marks(self, listed: ListedName) -> tuple[Mark | None, ...]:
        """The mark of each session, a blank taken for what it means; none is not recorded."""
        blank = BLANK_MARKS.get(self.blank) if self.blank else None
        said = [place for place, mark in enumerate(listed.said) if mark]
        first = said[0] if said and self.blank is Blank.AWAY_BETWEEN else 0
        left = self.after_last is AfterLast.LEFT and self.last_day(listed)
        last = said[-1] if left else len(listed.said)
        return tuple(
            (mark if isinstance(mark, Mark) else None) if mark or not first <= place <= last else blank
            for place, mark in enumerate(listed.said)
        )

    def last_day(self, listed: ListedName) -> date | None:
        """The day of the last mark, if the register goes on after it."""
        if self.blank is Blank.NOT_A_MEMBER:
            return None
        return next((day for day in stopped([listed.said], self.days) if day), None)

    def spells(self, listed: ListedName) -> tuple[Membership, ...]:
        """The times in the group of a name; whoever left did so on the day of the last mark."""
        times = spells(self.days, listed.said, self.blank)
        last = self.last_day(listed) if self.after_last is AfterLast.LEFT else None
        return tuple(Membership(spell.joined, last) for spell in times) if last else times

    def ended(self, spell: Membership) -> Membership:
        """A time that goes on after the register ends with it, if that was said."""
        over = self.still_members is StillMembers.NO and spell.left is None
        return Membership(spell.joined, self.days[-1]) if over else spell

    def end(self, listed: ListedName) -> date | None:
        """The last day in the group, where it was said that there is one."""
        times = self.spells(listed)
        said = self.after_last is AfterLast.LEFT or self.still_members is StillMembers.NO
        return self.ended(times[-1]).left if said and times else None

    @property
    def stopped(self) -> tuple[tuple[str, date], ...]:
        """Names whose marks stop before the register does, each with the day of the last one."""
        found = ((listed.name, self.last_day(listed)) for listed in self.people)
        return tuple((name, day) for name, day in found if day)

    @property
    def unmarked(self) -> tuple[str, ...]:
        """Names that are brought in although they have nothing but blanks."""
        return tuple(listed.name for listed in self.people if not any(listed.said))

    @property
    def namesakes(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Names that several people have here, each with the lines of the file they stand in."""
        lines: dict[str, list[ListedName]] = {}
        for listed in self.people:
            lines.setdefault(folded(listed.name), []).append(listed)
        several = (same for same in lines.values() if len(same) > 1)
        return tuple((same[0].name, tuple(line for listed in same for line in listed.lines)) for same in several)


def is_long_ago(last: date, today: date) -> bool:
    """Whether it is open who of a register that ends on this day is still there."""
    return last < today - LONG_AGO


def stopped(said: Sequence[Sequence[Said | None]], days: Sequence[date]) -> list[date | None]:
    """For each row of marks the day of its last one; none if there is no mark, or if it stands on the last day."""
    lasts = [max((day for day, mark in zip(days, row, strict=True) if mark), default=None) for row in said]
    return [None if last == max(days) else last for last in lasts]


def spells(days: Sequence[date], said: Sequence[Said | None], blank: Blank | None) -> tuple[Membership, ...]:
    """The times in the group of a name with these marks (none is a blank cell), on these days in order.

    Blank means away, or no word: each day says something of each name, so all of it was in the group from the first
    day on, a name with nothing but blanks too, and each day counts for it (rule 2).
    Blank means not recorded: from the first mark on; a name without any was listed, so from the first day on.
    Blank means away between marks: from the first mark on; a name without any was never in the group.
    Blank means not a member then: each unbroken run of marks is a time in the group (left and came back, rule 4).
    A time that reaches the last day has no end.
    """
    if blank is Blank.NOT_A_MEMBER:
        return _runs(days, said)
    marked = [day for day, mark in zip(days, said, strict=True) if mark is not None]
    if blank is Blank.AWAY_BETWEEN:
        return (Membership(marked[0]),) if marked else ()
    from_the_first = blank is not Blank.NOT_RECORDED or not marked
    return (Membership(days[0] if from_the_first else marked[0]),)


def _runs(days: Sequence[date], said: Sequence[Said | None]) -> tuple[Membership, ...]:
    """Of a day with two sessions one mark is enough."""
    both = groupby(zip(days, said, strict=True), key=itemgetter(0))
    marked = [(day, any(mark for _, mark in same)) for day, same in both]
    runs = [[day for day, _ in run] for there, run in groupby(marked, key=itemgetter(1)) if there]
    return tuple(Membership(run[0], None if run[-1] == days[-1] else run[-1]) for run in runs)
