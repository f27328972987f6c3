"""What is to be paid for a month, a term or a year: whole, or a part of it where someone joins, leaves or changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from balint_desk.core.attendance import Spell
from balint_desk.core.fee_words import Basis, Joining
from balint_desk.core.fees import Agreed, Cost, Line, Terms, Why, agreed_on, why
from balint_desk.core.money import Money
from balint_desk.core.text import phrase

DAY = timedelta(days=1)
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Span:
    """A month, a term or a year, both days included, with its name."""

    first: date
    last: date
    name: Why

    def days(self) -> int:
        return (self.last - self.first).days + 1

    def cut(self, first: date, last: date) -> Span:
        return Span(max(first, self.first), min(last, self.last), self.name)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session of the group that was or will be, as far as a period counts it."""

    day: date
    cancelled_by_leader: bool = False


def months(first: date, until: date) -> Iterator[Span]:
    """The calendar months from the one of `first` to the one of `until`."""
    begins = first.replace(day=1)
    while begins <= until:
        after = begins.replace(year=begins.year + begins.month // DECEMBER, month=begins.month % DECEMBER + 1)
        yield Span(begins, after - DAY, why("{month}", month=begins))
        begins = after


def years(first: date, until: date) -> Iterator[Span]:
    """The calendar years from the one of `first` to the one of `until`."""
    for year in range(first.year, until.year + 1):
        yield Span(date(year, 1, 1), date(year, 12, 31), why("{year}", year=year))


def period_lines(
    stay: Spell, agreements: Sequence[Agreed], terms: Sequence[Span], meetings: Sequence[Meeting], until: date
) -> list[Line]:
    """A line for each month, term and year that is owed by `until`, or one for each of its instalments.

    A period is paid by the agreement that holds when it begins for this member. Where another way of paying
    follows within it, it ends on the day before.
    """
    spans = {
        Basis.MONTH: list(months(stay.joined, until)),
        Basis.TERM: list(terms),
        Basis.YEAR: list(years(stay.joined, until)),
    }
    return [
        line
        for basis, all_spans in spans.items()
        for whole in all_spans
        for agreed, theirs in _owed(whole, basis, stay, agreements)
        for line in _instalments(agreed, whole, theirs, meetings)
        if line.day <= until
    ]


def _owed(whole: Span, basis: Basis, stay: Spell, agreements: Sequence[Agreed]) -> Iterator[tuple[Agreed, Span]]:
    """The agreement that pays a period in this way, and the part of it that is theirs."""
    here = whole.cut(stay.joined, stay.left or date.max)
    if here.first > here.last:
        return
    within = sorted(one.first_day for one in agreements if here.first < one.first_day <= here.last)
    for begins in (here.first, *within):
        agreed = agreed_on(begins, agreements)
        if agreed and agreed.terms and agreed.terms.basis is basis:
            yield agreed, here.cut(begins, _other_way_from(begins, basis, agreements) - DAY)
            return


def _other_way_from(day: date, basis: Basis, agreements: Sequence[Agreed]) -> date:
    others = [
        one.first_day
        for one in agreements
        if one.first_day > day and (one.terms is None or one.terms.basis is not basis)
    ]
    return min(others, default=date.max)


def _instalments(agreed: Agreed, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> Iterator[Line]:
    """The amount in equal parts over the time, each owed on its day; they add up to the amount exactly."""
    assert agreed.terms is not None
    cost, parts = period_cost(agreed.terms, whole, theirs, meetings), max(agreed.terms.instalments, 1)
    for number in range(parts):
        amount = cost.amount.part(number + 1, parts) - cost.amount.part(number, parts)
        reason = cost.why
        if parts > 1:
            reason = why(phrase("{what}, part {number} of {parts}"), what=cost.why, number=number + 1, parts=parts)
        day = theirs.first + (theirs.last - theirs.first + DAY) * number // parts
        yield Line(agreed.id, None, whole.first, whole.last, number + 1, day, Cost(amount, reason), agreed.terms.tax)


def period_cost(terms: Terms, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> Cost:
    """What the part of a period costs that is theirs; what a leader cancelled in it is given back."""
    cost = _part(terms, whole, theirs, meetings)
    planned = [one for one in meetings if whole.first <= one.day <= whole.last]
    off = sum(one.cancelled_by_leader and theirs.first <= one.day <= theirs.last for one in planned)
    if not off:
        return cost
    back = min(terms.amount.part(off, len(planned)), cost.amount)
    text = phrase("{what}; cancelled by the leader and given back: {count}")
    return Cost(cost.amount - back, why(text, what=cost.why, count=off))


def _part(terms: Terms, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> Cost:
    if terms.joining is Joining.WHOLE or (theirs.first, theirs.last) == (whole.first, whole.last):
        return Cost(terms.amount, whole.name)
    days = [one.day for one in meetings if whole.first <= one.day <= whole.last]
    if terms.joining is Joining.BY_SESSIONS and days:
        mine = sum(theirs.first <= day <= theirs.last for day in days)
        text = phrase("{what}, {part} of {whole} sessions")
        return _share(terms.amount, mine, len(days), text, whole.name)
    return _share(terms.amount, theirs.days(), whole.days(), phrase("{what}, {part} of {whole} days"), whole.name)


def _share(amount: Money, part: int, whole: int, text: str, name: Why) -> Cost:
    return Cost(amount.part(part, whole), why(text, what=name, part=part, whole=whole))
