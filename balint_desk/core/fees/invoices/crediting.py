"""How much of a line can still be credited: never more than was charged for it in all."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sums:
    """What was charged for one session or period, in minor units, as far as an invoice with a line of it needs it."""

    here: int
    """On the invoice and its credit notes. Below nought it is a deduction for what stands on an earlier one."""
    on_papers: int
    """On all papers."""
    waiting: Sequence[int] = ()
    """What takes something off it and stands on no paper yet, each below nought."""
    loose: int = 0
    """What adds something and stands on no paper yet."""


def left(sums: Sums) -> tuple[int, list[int]]:
    """What can be credited of the line, and which of those waiting a credit note has to hold, by their places.

    A deduction can be credited too, as far below nought as it is. What waits and is more than the line has left is
    not for this invoice: it will be taken off a later one, so nobody is credited the same twice.
    """
    if sums.here <= 0:
        return sums.here, []
    most, least, held = min(sums.here, max(sums.on_papers, 0)), 0, []
    for place, minor in enumerate(sums.waiting):
        if least - minor <= most:
            least -= minor
            held.append(place)
    later = -sum(sums.waiting) - least - sums.loose
    return max(least, most - max(later, 0)), held
