"""The evenings of a made-up group: every second week, without public holidays, high summer and Christmas."""

from collections.abc import Iterator
from datetime import date, timedelta

from balint_desk.core.sessions.schedule import EveryWeeks, series
from balint_desk.store.demo.stories import WEEKS, Story

COUNTRY, PART = "GB", "ENG"
AHEAD = timedelta(weeks=18)
AUGUST, CHRISTMAS, NEW_YEAR = ((8, 1), (8, 31)), ((12, 20), (12, 31)), ((1, 1), (1, 5))


def evenings(story: Story, today: date) -> tuple[date, ...]:
    """From the group's first evening to those planned, or to the one at which it closed."""
    first = first_day(story, today)
    last = today + AHEAD if story.lasted is None else first + timedelta(weeks=story.lasted)
    free = tuple(_free(first, last))
    return series(EveryWeeks(story.weekday, 2), first, last, leave_out=free, country=COUNTRY, part=PART).days


def first_day(story: Story, today: date) -> date:
    """On the group's weekday, so that an evening of its rhythm lay in the week before today."""
    ago = today - timedelta(weeks=WEEKS + 1)
    return ago + timedelta(days=(story.weekday - ago.weekday()) % 7)


def _free(first: date, last: date) -> Iterator[date]:
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        if any(begin <= (day.month, day.day) <= end for begin, end in (AUGUST, CHRISTMAS, NEW_YEAR)):
            yield day
