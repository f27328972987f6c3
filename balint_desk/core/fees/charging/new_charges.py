"""What is new to be charged, and what was charged and is different now. What was charged never changes.

The rule is worked out anew for the whole time, then compared with what it said when it was charged: so nothing is
charged twice, nothing is forgotten, and a register put right later proposes the difference. What the leader made of a
line stays: a difference never goes past what the rule says now, so nobody gets back what they were never charged.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from balint_desk.core.fees.charging.session_fees import FeeLine, LineCost, why
from balint_desk.core.money import Money
from balint_desk.core.text import phrase


class ChargeKey(NamedTuple):
    """What a line is for: a session; or, without one, a period by its first day, and which part of it."""

    session_id: int | None
    first_day: date
    instalment: int


@dataclass(frozen=True, slots=True)
class ChargedSoFar:
    """One line as it was charged so far, its corrections added up."""

    charge_id: int
    """The first one."""
    proposed: Money
    """What the rule said."""
    amount: Money
    """What was charged: the leader may have changed it or left it out, or a credit note taken it off."""
    line: FeeLine


@dataclass(frozen=True, slots=True)
class ChargeProposal:
    """A line to charge: a new one, or the difference to one that is charged already."""

    line: FeeLine
    """With the amount to charge."""
    rule: Money
    """What the rule says of it, or by how much it says something else now."""
    corrects_id: int | None = None

    @property
    def amount(self) -> Money:
        return self.line.cost.amount


def key_of(line: FeeLine) -> ChargeKey:
    """A session moved to another day stays the same session."""
    return ChargeKey(line.session_id, date.min if line.session_id is not None else line.first_day, line.instalment)


def proposals(lines: Iterable[FeeLine], charged: Mapping[ChargeKey, ChargedSoFar], until: date) -> list[ChargeProposal]:
    """New lines up to a day, and every difference of what is for a day up to it, by day.

    The lines are those of the whole time that was charged. A difference is owed from the day it is charged.
    """
    now = {key_of(line): line for line in lines}
    new = [
        ChargeProposal(line, line.cost.amount) for key, line in now.items() if key not in charged and line.day <= until
    ]
    kept = [(now.get(key), before) for key, before in charged.items()]
    changed = [_difference(line, before, until) for line, before in kept if _differs(line, before, until)]
    return sorted([*new, *(one for one in changed if one.amount)], key=lambda one: (one.line.day, one.line.instalment))


def _differs(line: FeeLine | None, before: ChargedSoFar, until: date) -> bool:
    """Where the rule says what it said, there is no difference, whatever the leader made of the line."""
    return _amount(line, before) != before.proposed and _day(line, before) <= until


def _day(line: FeeLine | None, before: ChargedSoFar) -> date:
    """What it is for. What was charged for a session in a closed time is owed from a later day."""
    if line is not None:
        return line.day
    return before.line.day if before.line.session_id is None else before.line.first_day


def _amount(line: FeeLine | None, before: ChargedSoFar) -> Money:
    return line.cost.amount if line else Money(0, before.proposed.currency)


def _difference(line: FeeLine | None, before: ChargedSoFar, until: date) -> ChargeProposal:
    reason = why(phrase("put right, nothing is to be paid for it now"))
    if line is not None:
        reason = why(phrase("put right: {what}"), what=line.cost.why)
    now = _amount(line, before)
    rule, left = now - before.proposed, now - before.amount
    nothing = Money(0, now.currency)
    amount = max(rule, min(left, nothing)) if rule < nothing else min(rule, max(left, nothing))
    cost = LineCost(amount, reason)
    return ChargeProposal(replace(before.line, day=max(until, before.line.day), cost=cost), rule, before.charge_id)
