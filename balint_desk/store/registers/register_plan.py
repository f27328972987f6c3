"""What bringing an old register into a group would change, before anything is written."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, time

from balint_desk.core.registers.understood_register import KnownElsewhere, Register
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark

Key = tuple[int, int]
"""A session and a person, by their ids."""


@dataclass(frozen=True)
class Differing:
    """A mark that is kept, though the register says another: it stays, unless the leader says otherwise."""

    name: str
    day: date
    kept: Mark
    read: Mark
    key: Key = field(default=(0, 0), compare=False)


@dataclass(frozen=True)
class Earlier:
    """A member's time in the group that begins earlier than is kept."""

    name: str
    spell_id: int
    joined: date


@dataclass(frozen=True)
class Ending:
    """A member's time that a register brought in as going on: it stays so, unless the leader says otherwise."""

    name: str
    day: date
    """The last one, as the register has it now."""
    marks: tuple[int, ...]
    """Those after it that a blank was taken for, by their ids: they go with it."""
    place: int
    key: Key
    """The time and the person, by their ids."""


@dataclass(frozen=True)
class Elsewhere:
    """A name of the register that this group does not know, but others do."""

    name: str
    groups: tuple[str, ...]


@dataclass(frozen=True)
class Sessions:
    """Which session each one of the register is."""

    ids: tuple[int | None, ...]
    """Of each the one that is kept; none is a new one, or one left out."""
    starts: tuple[time, ...]
    """When each begins; a new one without a time at the usual time, and after the one before it."""
    to_hold: tuple[int, ...]
    """Planned sessions that become held."""
    cancelled: frozenset[int] = frozenset()
    """Places of those that are kept as cancelled: they stay so, and their marks stay out."""
    double: frozenset[int] = frozenset()
    """Places of those whose day has more sessions than the register tells of: it cannot say which is meant."""
    moved: tuple[tuple[int, time], ...] = ()
    """Places of those that are kept at another time than the register tells, and that time."""

    @property
    def left_out(self) -> frozenset[int]:
        return self.cancelled | self.double


@dataclass(frozen=True)
class RegisterPlan:
    """What bringing a register into a group would change. Nothing is written yet."""

    group_id: int
    register: Register
    person_ids: tuple[int | None, ...]
    """For each name of the register its member; none is a new one."""
    sessions: Sessions
    marks: tuple[tuple[int, int, Mark], ...]
    """New marks, by the places of the name and the session."""
    marks_there: int
    differing: tuple[Differing, ...]
    spells: tuple[tuple[int, Membership], ...]
    """New times in the group, by the place of the name."""
    earlier: tuple[Earlier, ...]
    elsewhere: tuple[Elsewhere, ...]
    known_elsewhere: KnownElsewhere | None
    endings: tuple[Ending, ...]
    staying: tuple[int, ...]
    """The places of those kept as members to this day, who stay so although the register says that they left."""
    replace: bool | frozenset[Key] = False
    """Which of the differing marks become what the register says: all, none, or these."""
    replaced: tuple[tuple[int, int, Mark], ...] = ()
    """Those marks, by session and person."""
    ended: tuple[Ending, ...] = ()
    """Those of the endings that come true."""

    def replacing(self, which: bool | frozenset[Key]) -> "RegisterPlan":
        """The same, with these of the differing marks and times becoming what the register says."""

        def chosen(item: Differing | Ending) -> bool:
            return which is True or (which is not False and item.key in which)

        marks = tuple((*differing.key, differing.read) for differing in self.differing if chosen(differing))
        return replace(self, replace=which, replaced=marks, ended=tuple(filter(chosen, self.endings)))

    @property
    def kept_on(self) -> frozenset[int]:
        """The places of those who stay members although the register says that they left."""
        ended = {ending.place for ending in self.ended}
        return frozenset({*self.staying, *(ending.place for ending in self.endings)} - ended)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be said who somebody known elsewhere is."""
        return bool(self.elsewhere) and self.known_elsewhere is None

    @property
    def new_days(self) -> tuple[int, ...]:
        """The places of the new sessions."""
        out = self.sessions.left_out
        return tuple(place for place, known in enumerate(self.sessions.ids) if known is None and place not in out)

    @property
    def cancelled_days(self) -> tuple[date, ...]:
        return self._days(self.sessions.cancelled)

    @property
    def double_days(self) -> tuple[date, ...]:
        return self._days(self.sessions.double)

    def _days(self, places: frozenset[int]) -> tuple[date, ...]:
        return tuple(dict.fromkeys(self.register.days[place] for place in sorted(places)))

    @property
    def new_members(self) -> int:
        return self.person_ids.count(None)

    @property
    def known_members(self) -> int:
        return len(self.person_ids) - self.new_members

    @property
    def new_sessions(self) -> int:
        return len(self.new_days)

    @property
    def known_sessions(self) -> int:
        return len(self.sessions.ids) - self.sessions.ids.count(None)

    @property
    def marks_by_kind(self) -> dict[Mark, int]:
        """How many new marks of each kind, in the order of the words."""
        seen = Counter(mark for _, _, mark in self.marks)
        return {mark: seen[mark] for mark in Mark if seen[mark]}

    @property
    def changes_nothing(self) -> bool:
        written = (
            self.new_days,
            self.marks,
            self.sessions.to_hold,
            self.spells,
            self.earlier,
            self.replaced,
            self.ended,
        )
        return not (self.new_members or any(written))
