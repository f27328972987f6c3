"""What a chart of attendance is told, and how many sessions are put into few enough bars. Nothing is drawn here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from balint_desk.core.sessions.attendance import ShownState
from balint_desk.store.sessions.figures import SessionFigures

MOST_BINS = 150
"""More bars than this would be thinner than can be seen or pointed at, and slow to draw."""


@dataclass(frozen=True)
class Bin:
    """What one place on the axis stands for: one session, or a few in a row when there are very many."""

    bars: Sequence[SessionFigures]
    average: float | None
    """Of the last four held up to here; None while none was."""

    @cached_property
    def held(self) -> list[SessionFigures]:
        return [bar for bar in self.bars if bar.shown is ShownState.HELD]

    @property
    def session_id(self) -> int:
        """The session it opens: the last of them, a held one before a cancelled one."""
        return (self.held or self.bars)[-1].id

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """The figures, averaged over the sessions held in it."""
        return tuple(sum(part) / len(self.held) for part in zip(*map(_stacked, self.held), strict=True))


@dataclass(frozen=True)
class ChartWords:
    """The words on a chart; the window gives its own language, a paper that of its reader."""

    came: str = "Came"
    apologies: str = "Apologies"
    no_word: str = "No word"
    away: str = "Away, word not known"
    cancelled: str = "Cancelled"
    average: str = "Average of the last four"
    least: str = "least to meet: {least}"
    unit: str = "members"
    """What is counted upwards."""
    held: str = "{day}: {figures}"
    several: str = "{held} sessions held, {first} to {last}: {came} came on average"
    summary: str = "{held} sessions held, {first} to {last}. {average} came on average to the last four."
    none: str = "No session has been written up yet."
    day: Callable[[date], str] = "{0.day} {0:%b}".format
    """On the axis."""
    whole_day: Callable[[date], str] = "{0.day} {0:%B %Y}".format
    number: Callable[[object], str] = str
    """A figure with a decimal."""

    def parts(self) -> tuple[str, str, str, str]:
        return self.came, self.apologies, self.no_word, self.away

    def of_bin(self, part: Bin) -> str:
        """What a tooltip says of one place on the axis."""
        if len(part.bars) > 1 and part.held:
            first, last = self.whole_day(part.bars[0].day), self.whole_day(part.bars[-1].day)
            came = self.number(f"{part.heights[0]:.1f}")
            return self.several.format(held=len(part.held), first=first, last=last, came=came)
        bar = part.bars[-1]
        if not part.held:
            return self.held.format(day=self.whole_day(bar.day), figures=self.cancelled)
        named = zip(self.parts(), _stacked(bar), strict=True)
        figures = ", ".join(f"{name} {count}" for name, count in named if count or name == self.came)
        return self.held.format(day=self.whole_day(bar.day), figures=figures)

    def of_all(self, bars: Sequence[SessionFigures]) -> str:
        """The chart in a sentence, for those who do not see it."""
        held = [bar for bar in bars if bar.shown is ShownState.HELD]
        if not held:
            return self.none
        return self.summary.format(
            held=len(held),
            first=self.whole_day(held[0].day),
            last=self.whole_day(held[-1].day),
            average=self.number(held[-1].mean),
        )


def bins(bars: Sequence[SessionFigures], most: int = MOST_BINS) -> list[Bin]:
    """The sessions in order of their days, one a place, or as many together as needed to have no more than these."""
    size = max(1, -(-len(bars) // most))
    made: list[Bin] = []
    average = None
    for start in range(0, len(bars), size):
        some = bars[start : start + size]
        average = next((float(bar.mean) for bar in reversed(some) if bar.mean is not None), average)
        made.append(Bin(some, average))
    return made


def _stacked(bar: SessionFigures) -> tuple[int, int, int, int]:
    """From the ground up."""
    return bar.came, bar.counts.apologies, bar.counts.no_word, bar.counts.away
