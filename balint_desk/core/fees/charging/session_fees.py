"""What is to be paid for each session, and why (rules 13 and 19).

Every line says why it is there, also the one that costs nothing. Whoever is asked about money must be able to answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from balint_desk.core.fees.fee_words import BY_SESSION, Basis, FreeFrom, Joining, OnLeave
from balint_desk.core.money import Money
from balint_desk.core.text import phrase
from balint_desk.core.words import CAME, Mark

WHOLE = 100
HOUR, HOURS_SAID = timedelta(hours=1), timedelta(days=7)
"""Word that came earlier is told in days, even if its hour is known."""


@dataclass(frozen=True, slots=True)
class Why:
    """The reason of a line: a text with named values, translated and filled in where it is shown."""

    text: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.text.format(**dict(self.values))


def why(text: str, **values: object) -> Why:
    return Why(text, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Tax:
    """The tax that an amount holds: its rate in hundredths of a percent and its name, or why there is none."""

    rate: int | None = None
    words: str = ""


NO_TAX = Tax()


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed, as far as an amount depends on it."""

    basis: Basis
    amount: Money
    free_absences: int = 0
    free_from: FreeFrom = FreeFrom.CALENDAR_YEAR
    notice_hours: int | None = None
    on_leave: OnLeave = OnLeave.FREE
    leave_percent: int = 50
    joining: Joining = Joining.BY_SESSIONS
    instalments: int = 1
    tax: Tax = NO_TAX


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement: from which day on, on which terms; no terms is no fee."""

    first_day: date
    terms: Terms | None
    id: int = 0


@dataclass(frozen=True, slots=True)
class HeldEvening:
    """A session held in someone's time in the group, as the register has it."""

    session_id: int
    day: date
    starts: time
    mark: Mark | None
    told: date | None = None
    """When word of the absence reached us."""
    imported: bool = False
    told_at: time | None = None
    """At what time of that day, by the clock of the group."""


@dataclass(frozen=True, slots=True)
class LineCost:
    """What one line costs, and why."""

    amount: Money
    why: Why


@dataclass(frozen=True, slots=True)
class FeeLine:
    """What the rule says of a session, or of a period where there is no session."""

    agreement_id: int
    session_id: int | None
    first_day: date
    last_day: date
    instalment: int
    day: date
    """From when on it is owed."""
    cost: LineCost
    tax: Tax = NO_TAX


def agreed_on(day: date, agreements: Sequence[Agreed]) -> Agreed | None:
    """The agreement that holds on a day: the latest that began by then."""
    begun = [agreement for agreement in agreements if agreement.first_day <= day]
    return max(begun, key=lambda one: one.first_day, default=None)


def session_lines(evenings: Sequence[HeldEvening], agreements: Sequence[Agreed], used: Used) -> list[FeeLine]:
    """A line for each session that is paid for by itself, the earliest first.

    Nothing is said of a session whose register is still open, nor of one that an old register brought in (rule 19).
    Free absences are counted in the order of the days, whoever was charged for what before; `used` counts on.
    """
    return [
        FeeLine(agreed.id, evening.session_id, evening.day, evening.day, 1, evening.day, cost, agreed.terms.tax)
        for evening in sorted(evenings, key=lambda one: (one.day, one.starts))
        for agreed in [agreed_on(evening.day, agreements)]
        if agreed and agreed.terms and evening.mark and not evening.imported
        for cost in [session_cost(evening, agreed.terms, used)]
        if cost is not None
    ]


def host_lines(held: Sequence[tuple[int, date]], agreements: Sequence[Agreed]) -> list[FeeLine]:
    """A line for each session held, by id and day, of what a host organisation pays for the whole group."""
    held_here = why(phrase("held"))
    return [
        FeeLine(agreed.id, session_id, day, day, 1, day, LineCost(agreed.terms.amount, held_here), agreed.terms.tax)
        for session_id, day in sorted(held, key=lambda one: one[1])
        for agreed in [agreed_on(day, agreements)]
        if agreed and agreed.terms and agreed.terms.basis in BY_SESSION
    ]


def session_cost(evening: HeldEvening, terms: Terms, used: Used) -> LineCost | None:
    """What one session costs someone; none where they do not pay by the session."""
    match terms.basis:
        case Basis.PLACE:
            return _place(evening, terms, used)
        case Basis.ATTENDED:
            return _attended(evening, terms)
    return None


@dataclass
class Used:
    """How many free absences somebody has taken in each year, in one time in the group and those before it."""

    joined: date
    _taken: Counter[int] = field(default_factory=Counter)
    """In this time in the group, by year."""
    _before: Counter[int] = field(default_factory=Counter)
    """In earlier ones, by calendar year."""
    _days: list[date] = field(default_factory=list)

    def again(self, joined: date) -> Used:
        """Of who comes back: those of the calendar year go on, a year from joining begins anew."""
        return Used(joined, _before=self._before + Counter(day.year for day in self._days))

    def year(self, day: date, free_from: FreeFrom) -> int:
        """The calendar year; or, from joining, the year in which that year of theirs began."""
        before = free_from is FreeFrom.JOINING and (day.month, day.day) < (self.joined.month, self.joined.day)
        return day.year - before

    def take(self, day: date, terms: Terms) -> int | None:
        """Which free absence this one is, counted from 1; none if there is none left."""
        year = self.year(day, terms.free_from)
        before = self._before[year] if terms.free_from is FreeFrom.CALENDAR_YEAR else 0
        if self._taken[year] + before >= terms.free_absences:
            return None
        self._taken[year] += 1
        self._days.append(day)
        return self._taken[year] + before


def _attended(evening: HeldEvening, terms: Terms) -> LineCost:
    if evening.mark in CAME:
        return LineCost(terms.amount, why(phrase("came")))
    return _nothing(terms, why(phrase("did not come: nothing")))


def _place(evening: HeldEvening, terms: Terms, used: Used) -> LineCost:
    if evening.mark in CAME:
        return LineCost(terms.amount, why(phrase("came")))
    if evening.mark is Mark.LEAVE:
        return _leave(terms)
    if evening.mark is Mark.NO_WORD:
        return LineCost(terms.amount, why(phrase("no word on {day}: the place is charged"), day=evening.day))
    return _announced(evening, terms, used)


def _leave(terms: Terms) -> LineCost:
    match terms.on_leave:
        case OnLeave.FREE:
            return _nothing(terms, why(phrase("on agreed leave: nothing")))
        case OnLeave.FULL:
            return LineCost(terms.amount, why(phrase("on agreed leave: the place is kept and charged")))
    part = terms.amount.part(terms.leave_percent, WHOLE)
    return LineCost(part, why(phrase("on agreed leave: {percent} % is charged"), percent=terms.leave_percent))


def _announced(evening: HeldEvening, terms: Terms, used: Used) -> LineCost:
    """Apologies, or away with the word not known: in time, then one of the free ones, else the place is charged."""
    if in_time(evening, terms.notice_hours):
        return _nothing(terms, why(phrase("{absence}, in time: nothing"), absence=absence(evening)))
    number = used.take(evening.day, terms)
    values = {"absence": absence(evening), "free": terms.free_absences}
    values["year"] = used.year(evening.day, terms.free_from)
    if number is not None:
        text = phrase("{absence}, free absence {number} of {free} in {year}: nothing")
        if terms.free_from is FreeFrom.JOINING:
            text = phrase("{absence}, free absence {number} of {free} in the year from {year}: nothing")
        return _nothing(terms, why(text, number=number, **values))
    if terms.free_absences:
        text = phrase("{absence}, and the free absences of {year} are used ({free}): the place is charged")
        return LineCost(terms.amount, why(text, **values))
    return LineCost(terms.amount, why(phrase("{absence}: the place is charged"), absence=absence(evening)))


def in_time(evening: HeldEvening, hours: int | None) -> bool:
    """Whether word came at least so many hours before, by the clock on the wall.

    Where only its day is known it counts from the day's beginning: in doubt for the member; the leader can change it.
    """
    ahead = _ahead(evening)
    return hours is not None and ahead is not None and ahead >= timedelta(hours=hours)


def absence(evening: HeldEvening) -> Why:
    """How the absence is named: with the time between the word and the session, as exactly as it is known."""
    ahead = _ahead(evening)
    if evening.mark is Mark.AWAY:
        return why(phrase("away"))
    if evening.told is None or ahead is None:
        return why(phrase("apologies"))
    if ahead < timedelta() and (evening.told_at is not None or evening.told > evening.day):
        return why(phrase("apologies afterwards"))
    if evening.told_at is not None and ahead < HOURS_SAID:
        return _hours(ahead // HOUR)
    days = (evening.day - evening.told).days
    if days == 0:
        return why(phrase("apologies on the day"))
    return why(phrase("apologies a day ahead")) if days == 1 else why(phrase("apologies {days} days ahead"), days=days)


def _ahead(evening: HeldEvening) -> timedelta | None:
    """From the word to the beginning of the session."""
    if evening.told is None:
        return None
    told = datetime.combine(evening.told, evening.told_at or time())
    return datetime.combine(evening.day, evening.starts) - told


def _hours(hours: int) -> Why:
    """Whole hours: a minute less than 24 hours is 23."""
    if hours == 0:
        return why(phrase("apologies less than an hour ahead"))
    if hours == 1:
        return why(phrase("apologies an hour ahead"))
    return why(phrase("apologies {hours} hours ahead"), hours=hours)


def _nothing(terms: Terms, reason: Why) -> LineCost:
    return LineCost(Money(0, terms.amount.currency), reason)
