"""What a group costs: who bears how much of a cost, and what comes with each session."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money


def shares(amount: Money, parts: Mapping[int, int]) -> dict[int, Money]:
    """The amount by parts, whole units each, adding up exactly: what is over goes to who lost most in the rounding."""
    whole = sum(parts.values())
    if whole <= 0 or min(parts.values()) < 0:
        raise ValueError("An amount is shared by parts that are not all nought.")
    size, sign = abs(amount.minor), -1 if amount.minor < 0 else 1
    given = {one: size * part // whole for one, part in parts.items()}
    by_loss = sorted(parts, key=lambda one: (-(size * parts[one] % whole), one))
    for one in by_loss[: size - sum(given.values())]:
        given[one] += 1
    return {one: Money(sign * minor, amount.currency) for one, minor in given.items()}


@dataclass(frozen=True, slots=True)
class Price:
    """What comes with each session from a day on; without a last day, still."""

    kind: CostKind
    amount: Money
    first_day: date
    last_day: date | None = None
    words: str = ""

    def holds(self, day: date) -> bool:
        return self.first_day <= day <= (self.last_day or date.max)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A cost of one session, proposed until it is kept or said not to be there this time."""

    session_id: int
    day: date
    kind: CostKind
    amount: Money
    words: str = ""


Settled = Collection[tuple[int, CostKind]]
"""Sessions by id, each with a kind of cost that is kept for it already or was not there this time."""


def proposed(held: Iterable[tuple[int, date]], prices: Sequence[Price], settled: Settled) -> list[Proposed]:
    """What comes with the sessions held (id and day) and is not settled yet, by day: one of each kind a session."""
    made = [
        Proposed(session_id, day, price.kind, price.amount, price.words)
        for session_id, day in held
        for price in prices
        if price.holds(day) and (session_id, price.kind) not in settled
    ]
    return sorted(made, key=lambda one: (one.day, one.session_id, one.kind))
