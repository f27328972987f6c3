"""Several days in one sentence: "1, 8 and 15 December"."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from balint_desk.ui.base.texts import day_and_full_month, full_day, names_text

translate = QCoreApplication.translate


def days_text(days: Sequence[date]) -> str:
    """The month is said once for its days, where the language has the day first."""
    months = [list(of_month) for _, of_month in groupby(days, key=lambda day: (day.year, day.month))]
    return names_text([text for month in months for text in _of_month(month)])


def range_text(first: date, last: date, year: bool = False) -> str:
    """From a day to a day, both included: "1 to 14 December", or with the year; one day is itself."""
    said = full_day if year else day_and_full_month
    if first == last:
        return said(first)
    if year and first.year != last.year:
        return translate("Days", "{first} to {last}").format(first=full_day(first), last=full_day(last))
    begins = day_and_full_month(first)
    if (first.year, first.month) == (last.year, last.month) and _day_first(first):
        begins = str(first.day)
    return translate("Days", "{first} to {last}").format(first=begins, last=said(last))


def _of_month(days: Sequence[date]) -> list[str]:
    if not _day_first(days[-1]):
        return [day_and_full_month(day) for day in days]
    return [*(str(day.day) for day in days[:-1]), day_and_full_month(days[-1])]


def _day_first(day: date) -> bool:
    return day_and_full_month(day).startswith(f"{day.day} ")
