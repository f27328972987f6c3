"""An old register beside what is kept already: who is who, and what it adds to somebody's time in the group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, permutations

from balint_desk.core.registers.understood_register import ListedName, Register
from balint_desk.core.sessions.attendance import Membership, member_on
from balint_desk.core.words import Mark

Marks = Sequence[Mark | None]
MANY = 6
"""So many people of one name in one group are not told apart by trying."""


def who_is_who(lines: Sequence[Marks], people: Sequence[Marks]) -> tuple[int | None, ...] | None:
    """For each line of a register the member it is, all being of one name; None instead of an answer if it is open.

    One line and one member of a name are the same person. Of several, the marks kept already decide: a register
    brought in before is recognised by them. Lines that say the same can be either.
    """
    if not people or len(lines) == len(people) == 1:
        return tuple(0 if people else None for _ in lines)
    if max(len(lines), len(people)) > MANY:
        return None
    places = [*range(len(people)), *[None] * max(0, len(lines) - len(people))]
    ways = sorted(set(permutations(places, len(lines))), key=lambda way: (-_fit(way, lines, people), str(way)))
    best = [way for way in ways if _fit(way, lines, people) == _fit(ways[0], lines, people)]
    return best[0] if len({_effect(way, lines) for way in best}) == 1 else None


def _fit(way: Sequence[int | None], lines: Sequence[Marks], people: Sequence[Marks]) -> int:
    return sum(_agreement(line, people[place]) for line, place in zip(lines, way, strict=True) if place is not None)


def _agreement(line: Marks, person: Marks) -> int:
    """Days on which both say the same, less those on which they differ."""
    both = [(mark, other) for mark, other in zip(line, person, strict=True) if mark and other]
    return sum(1 if mark is other else -1 for mark, other in both)


def _effect(way: Sequence[int | None], lines: Sequence[Marks]) -> frozenset[tuple[int | None, tuple[Mark | None, ...]]]:
    return frozenset((place, tuple(line)) for place, line in zip(way, lines, strict=True))


@dataclass(frozen=True)
class Times:
    """What a register adds to somebody's times in the group."""

    new: tuple[Membership, ...] = ()
    earlier: tuple[tuple[int, date], ...] = ()
    """A kept time, by its place, that begins earlier than is kept, and when."""
    silent: frozenset[date] = frozenset()
    """Days outside the kept times on which the register has nothing but blanks: what is kept stays."""


def times(kept: Sequence[Membership], register: Register, listed: ListedName) -> Times:
    """The times a register adds for one name; `kept` are the ones known already, by their first day.

    A stretch of days outside them that ends in the next one, with nothing said of leaving between, makes that one
    begin earlier: so it does not matter which of two registers is brought in first. Any other is a new time.
    """
    wanted = register.spells(listed)
    if not kept:
        return Times(wanted)
    said = {day for day, mark in zip(register.days, listed.said, strict=True) if mark}
    new, earlier, silent = [], [], set()
    for spell in wanted:
        for following, stretch in _stretches(spell, kept, register.days):
            if not said & set(stretch):
                silent |= set(stretch)
            elif following is not None and (spell.left is None or kept[following].joined <= spell.left):
                earlier.append((following, stretch[0]))
            else:
                new.append(Membership(stretch[0], spell.left))
    return Times(tuple(new), tuple(earlier), frozenset(silent))


def _stretches(
    spell: Membership, kept: Sequence[Membership], days: Sequence[date]
) -> list[tuple[int | None, list[date]]]:
    """The days of a time that lie in no kept one, parted by the kept ones, each with the place of the next of them."""
    outside = [day for day in days if member_on(day, (spell,)) and not member_on(day, kept)]

    def following(day: date) -> int | None:
        return next((place for place, spell in enumerate(kept) if spell.joined > day), None)

    return [(place, list(stretch)) for place, stretch in groupby(outside, following)]
