"""Bringing an old register in: first what it would change, then, in one write, the change."""

from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from datetime import time
from itertools import groupby
from operator import itemgetter

from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.core.registers import sessions_of_a_day
from balint_desk.core.registers.merging import times, who_is_who
from balint_desk.core.registers.sessions_of_a_day import KeptAt
from balint_desk.core.registers.understood_register import KnownElsewhere, ListedName, Register
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.text import folded, spoken_name
from balint_desk.core.words import CANCELLED, Mark, State
from balint_desk.store.practice.tables import Group
from balint_desk.store.registers import register_rows
from balint_desk.store.registers.register_endings import endings
from balint_desk.store.registers.register_plan import Differing, Earlier, Elsewhere, Key, RegisterPlan, Sessions
from balint_desk.store.registers.register_rows import KeptMember, KeptRegister, KeptSession

Chosen = Sequence[KeptSession | None]


def plan(
    session: Session,
    group_id: int,
    register: Register,
    *,
    replace: bool | frozenset[Key] = False,
    known_elsewhere: KnownElsewhere | None = None,
) -> RegisterPlan:
    """Compare a register with what is kept of the group; a mark that differs stays, unless it is to be replaced."""
    kept = register_rows.read(session, group_id, register.days)
    chosen, sessions = _sessions(register, kept, session.get_one(Group, group_id))
    people = _members(register, kept, chosen)
    others = register_rows.read_elsewhere(session, group_id) if None in people else {}
    elsewhere = _elsewhere(register, people, others)
    if known_elsewhere is KnownElsewhere.SAME:
        people = _taken_as_the_same(register, people, others)
    marks = _marks(register, people, chosen, kept, sessions.left_out)
    able, staying = endings(session, group_id, register, people)
    return RegisterPlan(
        group_id,
        register,
        tuple(member.id if member else None for member in people),
        sessions,
        tuple(marks.new),
        marks.there,
        tuple(marks.differing),
        tuple(marks.spells),
        tuple(marks.earlier),
        elsewhere,
        known_elsewhere,
        able,
        staying,
    ).replacing(replace)


def bring_in(session: Session, planned: RegisterPlan) -> None:
    """Write what was planned, if the group is still as it was then."""
    replace, elsewhere = planned.replace, planned.known_elsewhere
    again = plan(session, planned.group_id, planned.register, replace=replace, known_elsewhere=elsewhere)
    if planned.is_open or again != planned:
        raise Refused("The group has changed since these counts were made. Please look at them once more.")
    people = register_rows.add_people(session, planned.group_id, planned.person_ids, planned.register.people)
    days = list(zip(planned.register.days, planned.sessions.starts, strict=True))
    sessions = register_rows.add_sessions(session, planned.group_id, planned.sessions.ids, days, planned.new_days)
    register_rows.hold(session, planned.sessions.to_hold)
    register_rows.add_spells(session, planned.group_id, [(people[place], spell) for place, spell in planned.spells])
    ended = {ending.key[0]: ending.day for ending in planned.ended}
    register_rows.end(session, ended, [mark for ending in planned.ended for mark in ending.marks])
    register_rows.join_earlier(session, {earlier.spell_id: earlier.joined for earlier in planned.earlier})
    register_rows.add_marks(session, [(sessions[at], people[place], mark) for place, at, mark in planned.marks])
    register_rows.replace_marks(session, planned.replaced)


@dataclass
class _Marks:
    new: list[tuple[int, int, Mark]] = field(default_factory=list)
    there: int = 0
    differing: list[Differing] = field(default_factory=list)
    spells: list[tuple[int, Membership]] = field(default_factory=list)
    earlier: list[Earlier] = field(default_factory=list)


def _marks(
    register: Register,
    people: Sequence[KeptMember | None],
    chosen: Chosen,
    kept: KeptRegister,
    left_out: Container[int],
) -> _Marks:
    """What the register says of each member, beside what is kept."""
    marks = _Marks()
    for place, (listed, member) in enumerate(zip(register.people, people, strict=True)):
        added = times([spell for _, spell in member.spells] if member else (), register, listed)
        marks.spells += [(place, register.ended(spell)) for spell in added.new]
        if member:
            marks.earlier += [Earlier(listed.name, member.spells[spell][0], day) for spell, day in added.earlier]
        for at, (day, mark) in enumerate(zip(register.days, register.marks(listed), strict=True)):
            if mark is None or day in added.silent or at in left_out:
                continue
            found, one = kept.mark(member, chosen[at]), chosen[at]
            if found is None:
                marks.new.append((place, at, mark))
            elif found is mark:
                marks.there += 1
            elif member and one:
                marks.differing.append(Differing(listed.name, day, found, mark, (one.id, member.id)))
    return marks


def _sessions(register: Register, kept: KeptRegister, group: Group) -> tuple[list[KeptSession | None], Sessions]:
    """The session that each one of the register is, day by day."""
    chosen: list[KeptSession | None] = []
    starts: list[time] = []
    cancelled, double, moved = set(), set(), []
    told = list(zip(register.days, register.times, strict=True))
    for day, same in groupby(told, key=itemgetter(0)):
        here, at, before = kept.sessions.get(day, []), [time for _, time in same], len(chosen)
        there = [KeptAt(meeting.starts, meeting.state in CANCELLED) for meeting in here]
        places = sessions_of_a_day.match(at, there, times_apart=register.keep_times_apart)
        found = [here[place] if place is not None else None for place in places or [None] * len(at)]
        out = [meeting is not None and meeting.state in CANCELLED for meeting in found]
        double |= set() if places else set(range(before, before + len(at)))
        cancelled |= {before + place for place, is_out in enumerate(out) if is_out}
        moved += [
            (before + place, wanted)
            for place, (meeting, wanted) in enumerate(zip(found, at, strict=True))
            if meeting and wanted and meeting.starts != wanted and not out[place]
        ]
        known = [meeting.starts if meeting else wanted for meeting, wanted in zip(found, at, strict=True)]
        starts += sessions_of_a_day.begins(known, [meeting.starts for meeting in here], group.starts, group.minutes)
        chosen += [None if is_out else meeting for meeting, is_out in zip(found, out, strict=True)]
    to_hold = tuple(meeting.id for meeting in chosen if meeting and meeting.state is State.PLANNED)
    ids = tuple(meeting.id if meeting else None for meeting in chosen)
    return chosen, Sessions(ids, tuple(starts), to_hold, frozenset(cancelled), frozenset(double), tuple(moved))


def _members(register: Register, kept: KeptRegister, chosen: Sequence[KeptSession | None]) -> list[KeptMember | None]:
    """The member each name of the register is, or none for a new one."""
    found: dict[int, KeptMember | None] = {}
    lines, named = defaultdict(list), defaultdict(list)
    for place, listed in enumerate(register.people):
        lines[_spoken(listed)].append(place)
    for member in kept.members:
        named[folded(spoken_name(member.name))].append(member)
    for name, places in lines.items():
        members = named[name]
        answer = who_is_who(
            [register.marks(register.people[place]) for place in places],
            [[kept.mark(member, meeting) for meeting in chosen] for member in members],
        )
        if answer is None:
            raise _not_told_apart(register.people[places[0]], len(members), len(places))
        found |= {place: None if at is None else members[at] for place, at in zip(places, answer, strict=True)}
    return [found[place] for place in range(len(register.people))]


def _not_told_apart(listed: ListedName, members: int, lines: int) -> Refused:
    return Refused(
        "The group has {members} of the name {name}, the register has {lines}, and nothing tells which is which. "
        "Give each a name of their own, here and in the file, and try again.",
        members=members,
        name=listed.name,
        lines=lines,
    )


def _elsewhere(
    register: Register, people: Sequence[KeptMember | None], others: dict[str, list[tuple[int, str]]]
) -> tuple[Elsewhere, ...]:
    """The new names that other groups know."""
    named = {_spoken(listed): listed for listed, member in zip(register.people, people, strict=True) if member is None}
    return tuple(
        Elsewhere(listed.name, tuple(sorted({group for _, group in others[name]})))
        for name, listed in named.items()
        if name in others
    )


def _taken_as_the_same(
    register: Register, people: Sequence[KeptMember | None], others: dict[str, list[tuple[int, str]]]
) -> list[KeptMember | None]:
    """A new name that another group knows is that person; of two it would be open which."""
    lines: dict[str, list[int]] = defaultdict(list)
    for place, (listed, member) in enumerate(zip(register.people, people, strict=True)):
        if member is None and _spoken(listed) in others:
            lines[_spoken(listed)].append(place)
    taken = list(people)
    for name, places in lines.items():
        ids = {person for person, _ in others[name]}
        if len(ids) > 1 or len(places) > 1:
            raise Refused(
                "Other groups have {members} of the name {name}, the register has {lines}, and nothing tells which is "
                "which. Take them as other people, or give each a name of their own.",
                members=len(ids),
                name=register.people[places[0]].name,
                lines=len(places),
            )
        taken[places[0]] = KeptMember(ids.pop(), register.people[places[0]].name, ())
    return taken


def _spoken(listed: ListedName) -> str:
    return folded(spoken_name(listed.name))
