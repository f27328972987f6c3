"""The three groups of the made-up practice: one thrives, one fades, one closed after a year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from balint_desk.core.sessions.schedule import EveryWeeks, series

WEEKS = 156
COUNTRY, PART = "GB", "ENG"
AHEAD = timedelta(weeks=18)
AUGUST, CHRISTMAS, NEW_YEAR = ((8, 1), (8, 31)), ((12, 20), (12, 31)), ((1, 1), (1, 5))


@dataclass(frozen=True, slots=True)
class Stay:
    """A member's time in the group, in weeks since its first session; no end is "still"."""

    joined: int = 0
    left: int | None = None
    back: int | None = None
    """The week of coming back."""


@dataclass(frozen=True, slots=True)
class Story:
    """How a group goes. Each pair of chances is that of its beginning and that of its end."""

    name: str
    weekday: int
    starts: time
    stays: tuple[Stay, ...]
    rough: tuple[float, float]
    """That a member falls into a stretch of staying away."""
    no_word: tuple[float, float]
    """That one who stays away sends no word."""
    talks: tuple[float, float]
    """That the leaders talk it over and note something."""
    co_leaders: tuple[tuple[str, int, int | None], ...]
    """Who, from which week, until which."""
    cancelled: tuple[int, ...]
    """Which of its sessions did not take place."""
    leave: tuple[int, int, int] | None = None
    """Which member was on agreed leave from which week until which."""
    lasted: int | None = None
    """After how many weeks it closed."""
    waits: bool = False
    """Whether its last session still waits to be written up."""

    def evenings(self, today: date) -> tuple[date, ...]:
        """Every second week from its first to those planned, or to the one at which it closed.

        The first lies on its weekday, so that an evening of its rhythm lay in the week before today. Nobody meets on
        public holidays, in high summer and at Christmas.
        """
        ago = today - timedelta(weeks=WEEKS + 1)
        first = ago + timedelta(days=(self.weekday - ago.weekday()) % 7)
        last = today + AHEAD if self.lasted is None else first + timedelta(weeks=self.lasted)
        free = tuple(_free(first, last))
        return series(EveryWeeks(self.weekday, 2), first, last, leave_out=free, country=COUNTRY, part=PART).days


THRIVING = Story(
    "Tuesday GP group",
    1,
    time(19),
    (
        *(Stay() for _ in range(5)),
        Stay(left=58, back=92),
        Stay(left=112),
        Stay(joined=20),
        Stay(joined=46),
        Stay(joined=84),
        Stay(joined=118),
    ),
    rough=(0.1, 0.09),
    no_word=(0.1, 0.08),
    talks=(0.85, 0.92),
    co_leaders=(("Miriam Adler", 0, 83), ("Tomas Lindqvist", 84, None)),
    cancelled=(17, 41, 60),
    leave=(2, 70, 88),
    waits=True,
)
FADING = Story(
    "Wednesday group",
    2,
    time(18, 30),
    (
        *(Stay() for _ in range(5)),
        Stay(left=52),
        Stay(left=94),
        Stay(left=121),
        Stay(left=143),
        Stay(joined=30),
    ),
    rough=(0.05, 0.24),
    no_word=(0.08, 0.4),
    talks=(0.8, 0.35),
    co_leaders=(("Helen Marchetti", 0, None),),
    cancelled=(33, 52, 60),
)
CLOSED = Story(
    "Thursday trainee group",
    3,
    time(17, 30),
    (*(Stay() for _ in range(5)), Stay(left=19), Stay(left=33)),
    rough=(0.08, 0.3),
    no_word=(0.15, 0.45),
    talks=(0.6, 0.3),
    co_leaders=(),
    cancelled=(12,),
    lasted=53,
)
STORIES = (THRIVING, FADING, CLOSED)


def _free(first: date, last: date) -> Iterator[date]:
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        if any(begin <= (day.month, day.day) <= end for begin, end in (AUGUST, CHRISTMAS, NEW_YEAR)):
            yield day
