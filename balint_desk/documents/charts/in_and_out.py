"""The picture of a group's money in plain values: in and out, month by month. Nothing is drawn here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from balint_desk.core.fees.costs.carrying import MonthFlow
from balint_desk.core.money import Money, total
from balint_desk.documents.charts.pictures import BAR, AxisPlace, Picture, PicturePart
from balint_desk.documents.charts.stretches import MonthSpan, periods

MOST_MONTHS = 24
"""Of more than these, quarters or years stand side by side."""
MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True)
class MoneyWords:
    """The words on the picture; the window gives its own language, a paper that of its reader."""

    came: str = "In"
    spent: str = "Out"
    month: str = "Month"
    span: str = "{first} to {last}"
    money: Callable[[Money], str] = str
    narrow_month: Callable[[date], str] = lambda day: f"{day:%b}"[0]
    short_month: Callable[[date], str] = "{:%b}".format
    whole_month: Callable[[date], str] = "{:%b %Y}".format


def money_picture(flows: Sequence[MonthFlow], words: MoneyWords) -> Picture:
    """In and out in pairs, by months, quarters or years as there is room; the latest month first in the table."""
    parts = (PicturePart(words.came, BAR, "accent"), PicturePart(words.spent, BAR, "muted", "////"))
    places = [_place(period, inside, words) for period, inside in periods(flows, most_months=MOST_MONTHS)]
    rows = [_place(MonthSpan(flow.day, 1), [flow], words) for flow in reversed(flows)]
    return Picture(parts, places, rows, words.month)


def _place(period: MonthSpan, inside: Sequence[MonthFlow], words: MoneyWords) -> AxisPlace:
    currency = inside[0].came.currency
    sums = [total([getattr(flow, name) for flow in inside], currency) for name in ("came", "spent")]
    first, last = period.first, period.after - timedelta(days=1)
    name, whole, year = words.narrow_month(first), words.whole_month(first), first.year
    if period.months == MONTHS_OF_A_YEAR:
        name, whole, year = str(first.year), str(first.year), 0
    elif period.months > 1:
        name = words.short_month(first)
        whole = words.span.format(first=words.short_month(first), last=words.whole_month(last))
    return AxisPlace(name, year, whole, [amount.minor for amount in sums], [words.money(amount) for amount in sums])


def left_of(row: AxisPlace, currency: str) -> Money:
    """What came less what went out in one row."""
    came, spent = (Money(int(value or 0), currency) for value in row.values)
    return came - spent
