"""Which columns (or lines) of a register are which session, where a day has more than one of them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum
from itertools import pairwise

from balint_desk.core.text import folded
from balint_desk.documents.registers.register_cells import FileGrid
from balint_desk.documents.tables.written_times import read_time, time_after

Places = tuple[int, ...]


class SameDate(StrEnum):
    """What two columns (or lines) of one date are."""

    TWO_SESSIONS = "two-sessions"
    ONE_SESSION = "one-session"


def times(grid: FileGrid) -> tuple[time | None, ...]:
    """For each column of days the time it tells."""
    return tuple(
        read_time(apart) or time_after(heading.text)
        for heading, apart in zip(grid.days, grid.apart or ("",) * len(grid.days), strict=True)
    )


def keys(grid: FileGrid) -> tuple[str, ...]:
    """For each column of days what tells it apart from another of its date: its time, or a name or number."""
    aparts = grid.apart or ("",) * len(grid.days)
    return tuple(at.isoformat() if at else folded(apart) for at, apart in zip(times(grid), aparts, strict=True))


def open_dates(days: Sequence[date], keys: Sequence[str], columns: Sequence[int]) -> tuple[Places, ...]:
    """Places of one date that nothing tells apart: one without a time could be any of them."""
    found: dict[date, list[int]] = defaultdict(list)
    for place in columns if days else ():
        found[days[place]].append(place)
    groups = []
    for places in found.values():
        seen = Counter(keys[place] for place in places)
        shared = [places] if seen[""] else [[place for place in places if keys[place] == key] for key in seen]
        groups += [tuple(group) for group in shared if len(group) > 1]
    return tuple(groups)


def sessions(days: Sequence[date], keys: Sequence[str], columns: Sequence[int], same: Sequence[Places]) -> list[Places]:
    """The places of each session, in order of day and time; `same` are those that are one session written twice."""
    whole = {place: places for places in same for place in places}
    found = list(dict.fromkeys(whole.get(place, (place,)) for place in columns))
    backwards = all(days[first] >= days[next_] for first, next_ in pairwise(columns)) and len(set(days)) > 1
    ranks: dict[date, list[tuple[int, str]]] = defaultdict(list)
    for places in found:
        ranks[days[places[0]]].append(_rank(keys[places[0]]))

    def order(places: Places) -> tuple[date, tuple[int, str], int]:
        day, place = days[places[0]], places[0]
        ranked = len({kind for kind, _ in ranks[day]}) == 1 and ranks[day][0][1]
        return day, _rank(keys[place]) if ranked else (0, ""), -place if backwards else place

    return sorted(found, key=order)


def starts(found: Sequence[Places], days: Sequence[date], told: Sequence[time | None]) -> tuple[time | None, ...]:
    """When each session begins; of two of one day and time only the first is known to."""
    taken, begins = set(), []
    for places in found:
        at = next((told[place] for place in places if told[place]), None)
        begins.append(None if (days[places[0]], at) in taken else at)
        taken.add((days[places[0]], at))
    return tuple(begins) if any(begins) else ()


def _rank(key: str) -> tuple[int, str]:
    """By number where these are numbers (2 before 10), by time where they are times; else the file decides."""
    if key.isdecimal():
        return 1, key.zfill(9)
    return (2, key) if read_time(key) else (0, "")
