"""What waits about money: what was not yet spoken of, and what is owed for long. It is quiet at night (rule 18)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from balint_desk.core.fees.costs.shared_costs import Proposed
from balint_desk.core.money import Money, total
from balint_desk.core.overview.waiting import Waiting, WaitingKind
from balint_desk.core.text import phrase

LONG = timedelta(days=30)
"""What is owed so long after it was to be paid waits for the leader."""
EVENING, MORNING = time(21), time(5)


@dataclass(frozen=True, slots=True)
class NotSpoken:
    """A member with whom money was not yet spoken of, or nothing agreed yet."""

    spell_id: int
    name: str
    joined: date
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Owing:
    """Somebody who owes, since when, and until when they are excused."""

    name: str
    amount: Money
    since: date
    excused_until: date | None = None


@dataclass(frozen=True, slots=True)
class FromBank:
    """The payments from the bank that wait to be put to an account."""

    count: int
    since: date
    last_id: int


def is_quiet(now: date) -> bool:
    """After nine in the evening nothing is said of money; a bare date is no evening."""
    return isinstance(now, datetime) and (now.time() >= EVENING or now.time() < MORNING)


def not_spoken_of(members: Sequence[NotSpoken]) -> list[Waiting]:
    """One row for all of them; put off, it comes back with the next member."""
    if not members:
        return []
    last = max(members, key=lambda member: (member.joined, member.spell_id))
    values = {"name": last.name, "count": len(members), "on": last.joined}
    if len(members) == 1:
        text, second = phrase("Speak about money with {name}"), phrase("Nothing is agreed yet; joined {on}")
        if last.spoken:
            second = phrase("Spoken of, not yet agreed; joined {on}")
    else:
        text, second = phrase("Speak about money with {count} members"), phrase("The last of them is {name}")
    return [Waiting(WaitingKind.NOT_SPOKEN, last.spell_id, last.joined, text, second, values)]


def owed(people: Sequence[Owing], group_id: int, today: date) -> list[Waiting]:
    """One row for all who owe for long; whoever is excused for a time is left in peace."""
    late = [owing for owing in people if owing.since + LONG <= today and (owing.excused_until or today) <= today]
    if not late:
        return []
    since = min(owing.since for owing in late)
    values = {
        "name": late[0].name,
        "count": len(late),
        "on": since,
        "amount": total([owing.amount for owing in late], late[0].amount.currency),
    }
    text = phrase("{name} owes since {on}") if len(late) == 1 else phrase("{count} people owe since {on}")
    return [Waiting(WaitingKind.OWED, group_id, since + LONG, text, "{amount}", values)]


def from_bank(lines: FromBank | None) -> list[Waiting]:
    """One row for all lines; put off, it comes back with the next one."""
    if lines is None:
        return []
    text = phrase("{count} lines from the bank wait to be put to an account")
    if lines.count == 1:
        text = phrase("One line from the bank waits to be put to an account")
    second = phrase("It is of {on}") if lines.count == 1 else phrase("The oldest is of {on}")
    values = {"count": lines.count, "on": lines.since}
    return [Waiting(WaitingKind.BANK, lines.last_id, lines.since, text, second, values)]


def session_costs(proposed: Sequence[Proposed]) -> list[Waiting]:
    """One row for what the sessions of a group cost and is not kept yet; put off, it comes back with the next one."""
    if not proposed:
        return []
    first, last = proposed[0], proposed[-1]
    sessions = len({cost.session_id for cost in proposed})
    text = phrase("What {count} sessions cost is not kept yet")
    if sessions == 1:
        text = phrase("What the session of {on} cost is not kept yet")
    amounts, currency = [cost.amount for cost in proposed], first.amount.currency
    alike = all(amount.currency == currency for amount in amounts)
    values = {"count": sessions, "on": first.day, "amount": total(amounts, currency) if alike else ""}
    return [Waiting(WaitingKind.SESSION_COSTS, last.session_id, first.day, text, "{amount}" if alike else "", values)]
