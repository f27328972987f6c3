"""Bringing an old register in: first what it would change, then, in one write, the change."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from balint_desk.core.attendance import Spell
from balint_desk.core.merging import times, who_is_who
from balint_desk.core.refused import Refused
from balint_desk.core.register import Listed, Register
from balint_desk.core.text import folded, spoken_name
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store import register_rows
from balint_desk.store.register_rows import Kept, KeptSession, Member


@dataclass(frozen=True)
class Differing:
    """A mark that is kept, though the register says another: it stays, unless the leader says otherwise."""

    name: str
    day: date
    kept: Mark
    read: Mark


@dataclass(frozen=True)
class Earlier:
    """A member's time in the group that begins earlier than is kept."""

    name: str
    spell_id: int
    joined: date


@dataclass(frozen=True)
class Plan:
    """What bringing a register into a group would change. Nothing is written yet."""

    group_id: int
    register: Register
    person_ids: tuple[int | None, ...]
    """For each name of the register its member; none is a new one."""
    session_ids: tuple[int | None, ...]
    """For each day its session; none is a new one, or a day left out."""
    cancelled_days: tuple[date, ...]
    """Their session is kept as cancelled: it stays so, and their marks stay out."""
    double_days: tuple[date, ...]
    """More than one session is kept of them: the register cannot say which is meant."""
    to_hold: tuple[int, ...]
    """Planned sessions that become held."""
    marks: tuple[tuple[int, int, Mark], ...]
    """New marks, by the places of the name and the day."""
    marks_there: int
    differing: tuple[Differing, ...]
    replace: bool
    """Whether the differing marks become what the register says."""
    replaced: tuple[tuple[int, int, Mark], ...]
    """Those marks, by session and person."""
    spells: tuple[tuple[int, Spell], ...]
    """New times in the group, by the place of the name."""
    earlier: tuple[Earlier, ...]

    @property
    def new_days(self) -> tuple[int, ...]:
        """The places of the days that become new sessions."""
        left_out = {*self.cancelled_days, *self.double_days}
        days = enumerate(zip(self.session_ids, self.register.days, strict=True))
        return tuple(place for place, (known, day) in days if known is None and day not in left_out)

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
        return len(self.session_ids) - self.session_ids.count(None)

    @property
    def marks_by_kind(self) -> dict[Mark, int]:
        """How many new marks of each kind, in the order of the words."""
        seen = Counter(mark for _, _, mark in self.marks)
        return {mark: seen[mark] for mark in Mark if seen[mark]}

    @property
    def changes_nothing(self) -> bool:
        written = (self.new_days, self.marks, self.to_hold, self.spells, self.earlier, self.replaced)
        return not (self.new_members or any(written))


def plan(session: Session, group_id: int, register: Register, *, replace: bool = False) -> Plan:
    """Compare a register with what is kept of the group; a mark that differs stays, unless it is to be replaced."""
    kept = register_rows.read(session, group_id, register.days)
    chosen, cancelled, double = _choose(kept.sessions, register.days)
    people = _members(register, kept, chosen)
    marks, there, differing, replaced, spells, earlier = [], 0, [], [], [], []
    for place, (listed, member) in enumerate(zip(register.people, people, strict=True)):
        added = times([spell for _, spell in member.spells] if member else (), register, listed)
        spells += [(place, spell) for spell in added.new]
        if member:
            earlier += [Earlier(listed.name, member.spells[one][0], day) for one, day in added.earlier]
        for at, (day, mark) in enumerate(zip(register.days, register.marks(listed), strict=True)):
            if mark is None or day in added.silent or day in cancelled or day in double:
                continue
            found = kept.mark(member, chosen[at])
            if found is None:
                marks.append((place, at, mark))
            elif found is mark:
                there += 1
            else:
                differing.append(Differing(listed.name, day, found, mark))
                replaced += [(one.id, member.id, mark) for one in (chosen[at],) if one and member]
    return Plan(
        group_id,
        register,
        tuple(member.id if member else None for member in people),
        tuple(one.id if one else None for one in chosen),
        cancelled,
        double,
        tuple(one.id for one in chosen if one and one.state is State.PLANNED),
        tuple(marks),
        there,
        tuple(differing),
        replace,
        tuple(replaced) if replace else (),
        tuple(spells),
        tuple(earlier),
    )


def bring_in(session: Session, planned: Plan) -> None:
    """Write what was planned, if the group is still as it was then."""
    if plan(session, planned.group_id, planned.register, replace=planned.replace) != planned:
        raise Refused("The group has changed since these counts were made. Please look at them once more.")
    people = register_rows.add_people(session, planned.group_id, planned.person_ids, planned.register.people)
    sessions = register_rows.add_sessions(
        session, planned.group_id, planned.session_ids, planned.register.days, planned.new_days
    )
    register_rows.hold(session, planned.to_hold)
    register_rows.add_spells(session, planned.group_id, [(people[place], spell) for place, spell in planned.spells])
    register_rows.join_earlier(session, {one.spell_id: one.joined for one in planned.earlier})
    register_rows.add_marks(session, [(sessions[at], people[place], mark) for place, at, mark in planned.marks])
    register_rows.replace_marks(session, planned.replaced)


def _choose(
    kept: dict[date, list[KeptSession]], days: Sequence[date]
) -> tuple[tuple[KeptSession | None, ...], tuple[date, ...], tuple[date, ...]]:
    """The session of each day that the register speaks of, and the days that stay out."""
    going = {day: [one for one in kept.get(day, ()) if one.state not in CANCELLED] for day in days}
    cancelled = tuple(day for day in days if kept.get(day) and not going[day])
    double = tuple(day for day in days if len(going[day]) > 1)
    return tuple(going[day][0] if len(going[day]) == 1 else None for day in days), cancelled, double


def _members(register: Register, kept: Kept, chosen: Sequence[KeptSession | None]) -> list[Member | None]:
    """The member each name of the register is, or none for a new one."""
    found: dict[int, Member | None] = {}
    lines, named = defaultdict(list), defaultdict(list)
    for place, listed in enumerate(register.people):
        lines[folded(spoken_name(listed.name))].append(place)
    for member in kept.members:
        named[folded(spoken_name(member.name))].append(member)
    for name, places in lines.items():
        members = named[name]
        answer = who_is_who(
            [register.marks(register.people[place]) for place in places],
            [[kept.mark(member, one) for one in chosen] for member in members],
        )
        if answer is None:
            raise _not_told_apart(register.people[places[0]], len(members), len(places))
        found |= {place: None if one is None else members[one] for place, one in zip(places, answer, strict=True)}
    return [found[place] for place in range(len(register.people))]


def _not_told_apart(listed: Listed, members: int, lines: int) -> Refused:
    return Refused(
        "The group has {members} of the name {name}, the register has {lines}, and nothing tells which is which. "
        "Give each a name of their own, here and in the file, and try again.",
        members=members,
        name=listed.name,
        lines=lines,
    )
