"""What the further charts show, in plain values: the parts, the places along the axis, and the rows of the table.

Nothing is drawn here and nothing is imported that draws, so that the tables are there before the first chart.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import overload

from balint_desk.core.sessions.attendance import ShownState, ratio
from balint_desk.documents.charts.session_bars import MOST_BINS
from balint_desk.documents.charts.stretches import MonthSpan, periods
from balint_desk.store.sessions.chart_figures import Notices, Size
from balint_desk.store.sessions.figures import SessionFigures

BAR, LINE, SIGN = "bar", "line", "sign"
MOST_YEARS = 4
MONTHS_OF_A_YEAR = [date(2000, month, 1) for month in range(1, 13)]


@dataclass(frozen=True)
class PicturePart:
    """One kind of mark with its name: its colour by its use in the palette, and what tells it without colour."""

    name: str
    drawn: str = BAR
    colour: str = "accent"
    look: str = ""
    """The hatch of a bar; the marker, then the dashes of a line; the marker of a sign."""


@dataclass(frozen=True)
class AxisPlace:
    """One place along the axis, and one row of the table: a value and its text for each part."""

    name: str
    year: int
    """Stands under the first place of it; 0 for none."""
    whole: str
    values: Sequence[float | None]
    texts: Sequence[str]
    session_id: int | None = None
    """The session it opens: of several the last, a held one before another."""


@dataclass(frozen=True)
class Picture:
    """A whole chart. The rows have the figures of the places, one by one where a place holds several."""

    parts: Sequence[PicturePart] = ()
    places: Sequence[AxisPlace] = ()
    rows: Sequence[AxisPlace] = ()
    when: str = ""
    """What the first column of the table is called."""
    unit: str = ""
    """What is counted upwards; of money each figure says it."""


@dataclass(frozen=True)
class PictureWords:
    """The words on the further charts; the window gives its own language, a paper that of its reader."""

    members: str = "Members"
    joined: str = "Joined"
    left: str = "Left"
    noticed: str = "Notice noted"
    apologies: str = "Apologies only"
    no_word: str = "No word"
    held: str = "Held"
    by_leader: str = "Cancelled by the leader"
    otherwise: str = "Cancelled otherwise"
    not_written_up: str = "Not written up"
    of_members: str = "members"
    of_absences: str = "absences"
    of_sessions: str = "sessions"
    of_came: str = "came on average"
    mean: str = "{mean} (held: {held})"
    day: str = "Day"
    period: str = "Time"
    month: str = "Month"
    said: str = "{when}: {figures}"
    span: str = "{first} to {last}"
    summary: str = "{first} to {last}. Last: {figures}"
    none: str = "Nothing happened in this time."
    short_day: Callable[[date], str] = "{0.day} {0:%b}".format
    whole_day: Callable[[date], str] = "{0.day} {0:%B %Y}".format
    short_month: Callable[[date], str] = "{:%b}".format
    whole_month: Callable[[date], str] = "{:%b %Y}".format
    full_month: Callable[[date], str] = "{:%B}".format
    number: Callable[[object], str] = str
    """A figure with a decimal."""


def size_picture(sizes: Sequence[Size], words: PictureWords) -> Picture:
    """How many were members on each session day, with joins and leavings marked."""
    parts = (
        PicturePart(words.members, BAR, "muted"),
        PicturePart(words.joined, SIGN, "ink", "^"),
        PicturePart(words.left, SIGN, "ink", "v"),
    )
    step = max(1, -(-len(sizes) // MOST_BINS))
    places = [_size_place(sizes[start : start + step], words) for start in range(0, len(sizes), step)]
    return Picture(parts, places, _SizeRows(sizes, words), words.day, words.of_members)


def notice_picture(notices: Sequence[Notices], words: PictureWords) -> Picture:
    """Notice given against no word: in months, or in quarters where it is more than a year."""
    parts = (
        PicturePart(words.noticed, BAR, "apologies"),
        PicturePart(words.apologies, BAR, "apologies", "////"),
        PicturePart(words.no_word, BAR, "no_word", "xxxx"),
    )
    made = [
        _counted(
            period,
            [sum(getattr(session, name) for session in inside) for name in ("noticed", "apologies", "no_word")],
            inside,
            words,
        )
        for period, inside in periods(notices, most_months=12)
    ]
    return Picture(parts, made, made[::-1], words.period, words.of_absences)


def held_picture(over_time: Sequence[SessionFigures], words: PictureWords) -> Picture:
    """Sessions held and cancelled in each month; in quarters or years where there would be too many months."""
    states = (
        ShownState.HELD,
        ShownState.CANCELLED_BY_LEADER,
        ShownState.CANCELLED_OTHERWISE,
        ShownState.NOT_WRITTEN_UP,
    )
    parts = (
        PicturePart(words.held, BAR, "accent"),
        PicturePart(words.by_leader, BAR, "away", "////"),
        PicturePart(words.otherwise, BAR, "away", "...."),
        PicturePart(words.not_written_up, BAR, "muted", "xxxx"),
    )
    made = [
        _counted(period, [sum(session.shown is state for session in inside) for state in states], inside, words)
        for period, inside in periods(over_time, most_months=MOST_BINS)
    ]
    return Picture(parts, made, made[::-1], words.period, words.of_sessions)


def years_picture(over_time: Sequence[SessionFigures], words: PictureWords) -> Picture:
    """How many came on average in each month of the year, one line a year: the last four years there were."""
    held = [session for session in over_time if session.shown is ShownState.HELD]
    years = sorted({session.day.year for session in held}, reverse=True)[:MOST_YEARS]
    looks = (("accent", "o-"), ("ink", "s--"), ("muted", "^:"), ("away", "D-."))
    parts = [PicturePart(str(year), LINE, colour, look) for year, (colour, look) in zip(years, looks, strict=False)]
    came: dict[tuple[int, int], list[int]] = {}
    last: dict[int, int] = {}
    for session in held:
        came.setdefault((session.day.year, session.day.month), []).append(session.came)
        last[session.day.month] = session.id
    made = (
        [
            _month_place(month, [came.get((year, month.month), []) for year in years], last.get(month.month), words)
            for month in MONTHS_OF_A_YEAR
        ]
        if held
        else []
    )
    return Picture(parts, made, made, words.month, words.of_came)


def figures(picture: Picture, place: AxisPlace) -> str:
    """A place in words; what is nought is left out, unless it is the first part."""
    named = zip(picture.parts, place.values, place.texts, strict=True)
    said = [f"{part.name} {text}" for number, (part, value, text) in enumerate(named) if _is_said(number, value, part)]
    return ", ".join(said)


class _SizeRows(Sequence[AxisPlace]):
    """The latest session first; a row is made when it is looked at, since there may be thousands."""

    def __init__(self, sizes: Sequence[Size], words: PictureWords) -> None:
        self._sizes, self._words = sizes, words

    def __len__(self) -> int:
        return len(self._sizes)

    @overload
    def __getitem__(self, row: int) -> AxisPlace: ...

    @overload
    def __getitem__(self, row: slice) -> list[AxisPlace]: ...

    def __getitem__(self, row: int | slice) -> AxisPlace | list[AxisPlace]:
        if isinstance(row, slice):
            return [self[place] for place in range(*row.indices(len(self)))]
        return _size_place([self._sizes[-1 - row]], self._words)


def _is_said(number: int, value: float | None, part: PicturePart) -> bool:
    return value is not None and (bool(value) or part.drawn == LINE or number == 0)


def _size_place(some: Sequence[Size], words: PictureWords) -> AxisPlace:
    first, last = some[0], some[-1]
    values = last.members, sum(size.joined for size in some), sum(size.left for size in some)
    whole = words.whole_day(last.day)
    if first is not last:
        whole = words.span.format(first=words.whole_day(first.day), last=whole)
    texts = [str(value) for value in values]
    return AxisPlace(words.short_day(first.day), first.day.year, whole, values, texts, last.session_id)


def _counted(
    period: MonthSpan, values: Sequence[int], inside: Sequence[Notices | SessionFigures], words: PictureWords
) -> AxisPlace:
    first, last = period.first, period.after - timedelta(days=1)
    name, whole, year = words.short_month(first), words.whole_month(first), first.year
    if period.months == len(MONTHS_OF_A_YEAR):
        name = whole = str(first.year)
        year = 0
    elif period.months > 1:
        name = f"{name}\N{EN DASH}{words.short_month(last)}"
        whole = words.span.format(first=words.short_month(first), last=words.whole_month(last))
    return AxisPlace(name, year, whole, values, [str(value) for value in values], _opened(inside))


def _opened(inside: Sequence[Notices | SessionFigures]) -> int | None:
    held = [session for session in inside if isinstance(session, Notices) or session.shown is ShownState.HELD]
    if not inside:
        return None
    one = (held or inside)[-1]
    return one.session_id if isinstance(one, Notices) else one.id


def _month_place(month: date, came: Sequence[Sequence[int]], session_id: int | None, words: PictureWords) -> AxisPlace:
    means = [ratio(sum(theirs), len(theirs)) if theirs else None for theirs in came]
    texts = [
        "" if mean is None else words.mean.format(mean=words.number(mean), held=len(theirs))
        for mean, theirs in zip(means, came, strict=True)
    ]
    values = [None if mean is None else float(mean) for mean in means]
    return AxisPlace(words.short_month(month), 0, words.full_month(month), values, texts, session_id)
