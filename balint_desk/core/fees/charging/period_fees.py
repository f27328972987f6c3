"""What is to be paid for a month, a term or a year: whole, or a part of it where someone joins, leaves or changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from balint_desk.core.fees.charging.session_fees import Agreed, FeeLine, LineCost, Terms, Why, agreed_on, why
from balint_desk.core.fees.fee_words import Basis, Joining
from balint_desk.core.money import Money
from balint_desk.core.sessions.attendance import Membership
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
    stay: Membership, agreements: Sequence[Agreed], terms: Sequence[Span], meetings: Sequence[Meeting], until: date
) -> list[FeeLine]:
    """A line for each month, term and year that is owed by `until`, or one for each of its instalments.

    Where other terms follow within a period, each pays its own part of it, as if one had left and joined; where that
    is paid as a whole, they hold from the next period. Lines from the same day are numbered through.
    """
    spans = {Basis.MONTH: months(stay.joined, until), Basis.TERM: terms, Basis.YEAR: years(stay.joined, until)}
    there = {agreement.terms.basis for agreement in agreements if agreement.terms}
    found = [
        line
        for basis, all_spans in spans.items()
        for whole in (all_spans if basis in there else ())
        for agreed, theirs in _owed(whole, basis, stay, agreements)
        for line in _instalments(agreed, whole, theirs, meetings)
    ]
    return [line for line in _numbered(found) if line.day <= until]


def part_of(reason: Why) -> tuple[int, int]:
    """Which part a line is, and of how many, as its reason tells; one of one where it is paid at once."""
    values = dict(reason.values)
    match values:
        case {"number": int(number), "parts": int(parts)}:
            return number, parts
        case {"what": Why() as what}:
            return part_of(what)
    return 1, 1


def paid_days(reason: Why) -> tuple[date, date] | None:
    """The days of a period that are paid by a line, both included, where it is not for all of it."""
    match dict(reason.values):
        case {"begins": date() as begins, "ends": date() as ends}:
            return begins, ends
        case {"what": Why() as what}:
            return paid_days(what)
    return None


def _numbered(lines: Sequence[FeeLine]) -> Iterator[FeeLine]:
    """Two that begin on the same day stay two."""
    count: Counter[date] = Counter()
    for line in lines:
        count[line.first_day] += 1
        yield replace(line, instalment=count[line.first_day])


def _owed(whole: Span, basis: Basis, stay: Membership, agreements: Sequence[Agreed]) -> list[tuple[Agreed, Span]]:
    """The agreements that pay a period in this way, one after the other, each with the part of it that is theirs."""
    here = whole.cut(stay.joined, stay.left or date.max)
    if here.first > here.last:
        return []
    parts: list[tuple[date, Agreed | None]] = []
    within = sorted(agreement.first_day for agreement in agreements if here.first < agreement.first_day <= here.last)
    for begins in (here.first, *within):
        agreed = agreed_on(begins, agreements)
        if not parts or not _goes_on(parts[-1][1], agreed):
            parts.append((begins, agreed))
    ends = [*(begins - DAY for begins, _ in parts[1:]), here.last]
    found = [
        (agreed, here.cut(begins, last))
        for (begins, agreed), last in zip(parts, ends, strict=True)
        if agreed and agreed.terms and agreed.terms.basis is basis
    ]
    undivided = any(agreed.terms and agreed.terms.joining is Joining.WHOLE for agreed, _ in found)
    return found[:1] if undivided else _divided_alike(found)


def _divided_alike(parts: Sequence[tuple[Agreed, Span]]) -> list[tuple[Agreed, Span]]:
    """By sessions or by days as the first of them has it: in two ways the parts could be more than the whole."""
    with_terms = [(agreed, agreed.terms, span) for agreed, span in parts if agreed.terms]
    return [
        (replace(agreed, terms=replace(terms, joining=with_terms[0][1].joining)), span)
        for agreed, terms, span in with_terms
    ]


def _goes_on(before: Agreed | None, after: Agreed | None) -> bool:
    """Whether a period is not divided between two agreements: the terms are the same, or it is paid as a whole."""
    if not (before and after and before.terms and after.terms):
        return False
    same_way = before.terms.basis is after.terms.basis
    return before.terms == after.terms or (same_way and Joining.WHOLE in (before.terms.joining, after.terms.joining))


def _instalments(agreed: Agreed, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> Iterator[FeeLine]:
    """The amount in equal parts over the time, each owed on its day; they add up to the amount exactly."""
    assert agreed.terms is not None
    cost, parts = period_cost(agreed.terms, whole, theirs, meetings), max(agreed.terms.instalments, 1)
    if (theirs.first, theirs.last) != (whole.first, whole.last):
        values = *cost.why.values, ("begins", theirs.first), ("ends", theirs.last)
        cost = LineCost(cost.amount, Why(cost.why.text, values))
    for number in range(parts):
        amount = cost.amount.part(number + 1, parts) - cost.amount.part(number, parts)
        reason = cost.why
        if parts > 1:
            reason = why(phrase("{what}, part {number} of {parts}"), what=cost.why, number=number + 1, parts=parts)
        day = theirs.first + (theirs.last - theirs.first + DAY) * number // parts
        yield FeeLine(agreed.id, None, whole.first, whole.last, 1, day, LineCost(amount, reason), agreed.terms.tax)


def period_cost(terms: Terms, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> LineCost:
    """What the part of a period costs that is theirs; what a leader cancelled in it is given back."""
    cost = _part(terms, whole, theirs, meetings)
    planned = [meeting for meeting in meetings if whole.first <= meeting.day <= whole.last]
    off = sum(one.cancelled_by_leader and theirs.first <= one.day <= theirs.last for one in planned)
    if not off:
        return cost
    back = min(terms.amount.part(off, len(planned)), cost.amount)
    text = phrase("{what}; cancelled by the leader and given back: {count}")
    return LineCost(cost.amount - back, why(text, what=cost.why, count=off))


def _part(terms: Terms, whole: Span, theirs: Span, meetings: Sequence[Meeting]) -> LineCost:
    if terms.joining is Joining.WHOLE or (theirs.first, theirs.last) == (whole.first, whole.last):
        return LineCost(terms.amount, whole.name)
    days = [meeting.day for meeting in meetings if whole.first <= meeting.day <= whole.last]
    if terms.joining is Joining.BY_SESSIONS and days:
        mine = sum(theirs.first <= day <= theirs.last for day in days)
        text = phrase("{what}, {part} of {whole} sessions")
        return _share(terms.amount, mine, len(days), text, whole.name)
    return _share(terms.amount, theirs.days(), whole.days(), phrase("{what}, {part} of {whole} days"), whole.name)


def _share(amount: Money, part: int, whole: int, text: str, name: Why) -> LineCost:
    return LineCost(amount.part(part, whole), why(text, what=name, part=part, whole=whole))
