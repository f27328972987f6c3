"""What a payer owes, what is in hand, and which of it is open: worked out anew from all that ever happened.

A due is an issued invoice, or a charge that stands on none yet. Money goes where the leader said, else to the oldest
due that is open, an invoice by the first day that stands on it. What is left is in hand and is used for what is next.
What was once put against an invoice so is kept (`puts`), as if the leader had said it: what is paid stays paid, also
when something older is charged later.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.money import Money, total


@dataclass(frozen=True, slots=True)
class Due:
    """Something to be paid; below nought (a credit note, a line put right) it is money in hand.

    `credits` names the due that a credit note puts right: that one is made smaller first.
    """

    id: int
    day: date
    amount: Money
    payable: date | None = None
    """Until when it is to be paid; none is at once."""
    credits: int | None = None
    first_day: date | None = None
    """Of what stands on an invoice: by it the oldest is found."""


@dataclass(frozen=True, slots=True)
class EnteredMoney:
    """Money that came (above nought) or was paid back; a counter-entry names what it takes back."""

    id: int
    day: date
    amount: Money
    meant_for: tuple[tuple[int, Money], ...] = ()
    """Dues by their id, with how much of it."""
    takes_back: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Where a payer stands, in one currency."""

    owes: Money
    """All that is owed less all that came; below nought it is in hand."""
    open: Mapping[int, Money]
    """What is left of each due that is not paid."""
    in_hand: Money
    """What is left over and waits for the next due; see `settle` for when it is below nought."""


def settle(dues: Sequence[Due], entries: Sequence[EnteredMoney], currency: str) -> Account:
    """The account after all of this. The order in which it is told does not matter.

    Money that was paid back and then turned out never to have come is taken from the latest due that it had paid.
    Where there is none, `in_hand` is below nought: it is owed, for no due at all.
    """
    owes = total([due.amount for due in dues], currency) - total([entry.amount for entry in entries], currency)
    open_dues, to_pay, credited, free = _as_meant(dues, entries)
    left = credited + sum(minor for _, minor in free)
    for due_id in open_dues:
        if left > 0:
            left = _put(open_dues, due_id, left)
    for due_id in reversed(to_pay):
        if left < 0:
            left += _reopen(open_dues, due_id, min(-left, to_pay[due_id] - open_dues[due_id]))
    still_open = {due_id: Money(rest, currency) for due_id, rest in open_dues.items() if rest}
    return Account(owes, still_open, Money(left, currency))


def puts(dues: Sequence[Due], entries: Sequence[EnteredMoney], currency: str) -> dict[tuple[int, int], Money]:
    """By entry and due, how much of what was meant for nothing pays which due now: what `settle` makes of it.

    The earliest money goes first, what was paid back is of the latest. What a credit note left over is of no entry.
    """
    open_dues, _, credited, free = _as_meant(dues, entries)
    pool = credited + sum(minor for _, minor in free)
    found: dict[tuple[int, int], Money] = {}
    for entry_id, minor in [(None, credited), *free]:
        rest = max(0, min(minor, pool))
        pool -= rest
        for due_id in open_dues:
            if rest <= 0:
                break
            before, rest = rest, _put(open_dues, due_id, rest)
            if entry_id is not None and before > rest:
                found[entry_id, due_id] = Money(before - rest, currency)
    return found


def _as_meant(
    dues: Sequence[Due], entries: Sequence[EnteredMoney]
) -> tuple[dict[int, int], dict[int, int], int, list[tuple[int, int]]]:
    """What is open of each due, oldest first, when money went where it was meant to go; before that, credited only;
    what the credits left over; and by entry, what is meant for nothing (in minor units).
    """
    oldest_first = _oldest_first(dues)
    open_dues = {due.id: due.amount.minor for due in oldest_first if due.amount.minor > 0}
    credited = 0
    for due in oldest_first:
        if due.amount.minor <= 0:
            credited += _put(open_dues, due.credits, -due.amount.minor)
    to_pay, free = dict(open_dues), []
    for entry in _standing(entries):
        rest = entry.amount.minor
        for due_id, amount in entry.meant_for:
            rest += _put(open_dues, due_id, amount.minor) - amount.minor
        free.append((entry.id, rest))
    return open_dues, to_pay, credited, free


def _oldest_first(dues: Iterable[Due]) -> list[Due]:
    return sorted(dues, key=lambda due: (due.first_day or due.day, due.first_day is None, due.id))


def _standing(entries: Sequence[EnteredMoney]) -> list[EnteredMoney]:
    """Without those that were taken back, and what took them back."""
    gone = {entry.takes_back for entry in entries}
    standing = (entry for entry in entries if entry.takes_back is None and entry.id not in gone)
    return sorted(standing, key=lambda one: (one.day, one.id))


def _put(open_dues: dict[int, int], due_id: int | None, amount: int) -> int:
    """Take an amount (in minor units) off a due, as far as it is open; what is left of the amount."""
    if due_id is None or due_id not in open_dues:
        return amount
    used = min(open_dues[due_id], amount)
    open_dues[due_id] -= used
    return amount - used


def _reopen(open_dues: dict[int, int], due_id: int, amount: int) -> int:
    open_dues[due_id] += amount
    return amount


def spread(amount: Money, left: Mapping[int, Money]) -> dict[int, Money]:
    """An amount over dues, one after the other as far as each is open; those that it does not reach are not named."""
    parts: dict[int, Money] = {}
    for due_id, rest in left.items():
        part = min(amount, rest)
        if part.minor > 0:
            parts[due_id] = part
            amount -= part
    return parts


@dataclass(frozen=True, slots=True)
class Ages:
    """What is open, by how long it has been due."""

    not_due: Money
    to_30: Money
    to_60: Money
    to_90: Money
    older: Money


STEPS = (30, 60, 90)


def by_age(left: Iterable[tuple[date, Money]], currency: str, today: date) -> Ages:
    """What is open, each with the day on which it was to be paid, by the days since."""
    sums = [Money(0, currency)] * (len(STEPS) + 2)
    for payable, amount in left:
        late = (today - payable).days
        sums[0 if late <= 0 else 1 + sum(late > step for step in STEPS)] += amount
    return Ages(*sums)


def oldest(dues: Sequence[Due], account: Account) -> date | None:
    """Since when the oldest of it is open."""
    return min((due.day for due in dues if due.id in account.open), default=None)
