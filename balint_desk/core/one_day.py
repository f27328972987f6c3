"""The sessions of one day: which of a register is which of those kept, and when a new one begins."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import time

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
    places = [next((at for at, one in enumerate(kept) if one.starts == begins), None) for begins in told]
    rest = [at for at, found in enumerate(places) if found is None]
    going = [at for at, one in enumerate(kept) if at not in places and not one.cancelled]
    if kept and len(rest) == len(told) and all(one.cancelled for one in kept) and not times_apart:
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
    used = {_minute(one) for one in (*taken, *filter(None, known))}
    found: list[int] = []
    for one in known:
        wanted = _minute(one) if one else _free(found[-1] + minutes if found else first, minutes, used)
        used.add(wanted)
        found.append(wanted)
    return [_time(one) for one in found]


def _free(wanted: int, minutes: int, used: Collection[int]) -> int:
    later = next((one for one in range(wanted, LAST + 1, minutes) if one not in used), None)
    return next(one for one in range(LAST, -1, -1) if one not in used) if later is None else later


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minute: int) -> time:
    return time(*divmod(minute, 60))
