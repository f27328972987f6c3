"""What waits about money: what was not yet spoken of, and what is owed for long. It is quiet at night (rule 18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from balint_desk.core.money import Money, total
from balint_desk.core.text import phrase
from balint_desk.core.waiting import Kind, Waiting

LONG = timedelta(days=30)
"""What is owed so long after its day waits for the leader."""
EVENING, MORNING = time(21), time(5)


@dataclass(frozen=True, slots=True)
class NotSpoken:
    """A member with whom money was not yet spoken of."""

    spell_id: int
    name: str
    joined: date


@dataclass(frozen=True, slots=True)
class Owing:
    """Somebody who owes, since when, and until when they are excused."""

    name: str
    amount: Money
    since: date
    excused_until: date | None = None


def is_quiet(now: date) -> bool:
    """After nine in the evening nothing is said of money; a bare date is no evening."""
    return isinstance(now, datetime) and (now.time() >= EVENING or now.time() < MORNING)


def not_spoken_of(members: Sequence[NotSpoken]) -> list[Waiting]:
    """One row for all of them; put off, it comes back with the next member."""
    if not members:
        return []
    last = max(members, key=lambda one: (one.joined, one.spell_id))
    values = {"name": last.name, "count": len(members), "on": last.joined}
    if len(members) == 1:
        text, second = phrase("Speak about money with {name}"), phrase("Nothing is agreed yet; joined {on}")
    else:
        text, second = phrase("Speak about money with {count} members"), phrase("The last of them is {name}")
    return [Waiting(Kind.NOT_SPOKEN, last.spell_id, last.joined, text, second, values)]


def owed(people: Sequence[Owing], group_id: int, today: date) -> list[Waiting]:
    """One row for all who owe for long; whoever is excused for a time is left in peace."""
    late = [
        one for one in people if one.since + LONG <= today and not (one.excused_until and today < one.excused_until)
    ]
    if not late:
        return []
    since = min(one.since for one in late)
    values = {
        "name": late[0].name,
        "count": len(late),
        "on": since,
        "amount": total([one.amount for one in late], late[0].amount.currency),
    }
    text = phrase("{name} owes since {on}") if len(late) == 1 else phrase("{count} people owe since {on}")
    return [Waiting(Kind.OWED, group_id, since + LONG, text, "{amount}", values)]
