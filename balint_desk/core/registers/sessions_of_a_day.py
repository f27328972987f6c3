"""The sessions of one day: which of a register is which of those kept, and when a new one begins."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import chain

LAST = 24 * 60 - 1


@dataclass(frozen=True)
class KeptAt:
    """A session of the day that is there already."""

    starts: time
    cancelled: bool = False


def match(told: Sequence[time | None], kept: Sequence[KeptAt], *, times_apart: bool = False) -> list[int | None] | None:
    """For each session of a register the place of the kept one, by time where that is known, else by order.

    None within is a new session; None instead of an answer is a day on which it is open which one is meant. Where as
    many are told of as are kept, another time is the same session moved, unless times are to be kept apart. A day
    whose every session was cancelled stays so.
    """
    places = [next((at for at, session in enumerate(kept) if session.starts == begins), None) for begins in told]
    rest = [at for at, found in enumerate(places) if found is None]
    going = [at for at, session in enumerate(kept) if at not in places and not session.cancelled]
    if kept and len(rest) == len(told) and all(session.cancelled for session in kept) and not times_apart:
        going = [min(at, len(kept) - 1) for at in range(len(told))]
    if times_apart or len(rest) != len(going):
        rest = [at for at in rest if told[at] is None]
    if rest and len(rest) < len(going):
        return None
    for at, found in zip(rest, going, strict=False):
        places[at] = found
    return places


def begins(known: Sequence[time | None], taken: Collection[time], usual: time, minutes: int) -> list[time]:
    """When each begins: the first without a time at the usual one, each later one after the minutes of one before."""
    first, count = _minute(usual), len(known)
    if not any(known) and not taken:
        step = min(minutes, LAST // max(1, count - 1))
        return [_time(min(first, LAST - step * (count - 1)) + step * at) for at in range(count)]
    used = {_minute(start) for start in (*taken, *filter(None, known))}
    found: list[int] = []
    for place, start in enumerate(known):
        left = known[place:].count(None)
        wanted = _minute(start) if start else _free(max(found, default=None), first, minutes, used, left)
        used.add(wanted)
        found.append(wanted)
    return [_time(minute) for minute in found]


def _free(before: int | None, usual: int, minutes: int, used: Collection[int], left: int) -> int:
    """Where so many that are left do not fit into the day by the minutes, they stand closer together."""
    wanted = usual if before is None else before
    step = max(1, min(minutes, (LAST - wanted) // left))
    if before is None:
        before = -1
    else:
        wanted += step
    later = chain(range(wanted, LAST + 1, step), range(before + 1, LAST + 1), range(before, -1, -1))
    return next(minute for minute in later if minute not in used)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minute: int) -> time:
    return time(*divmod(minute, 60))
