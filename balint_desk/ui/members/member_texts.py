"""How a member's time and figures are said, in the list and on the cards alike."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.sessions.attendance import Counts
from balint_desk.store.members.members import MemberRow
from balint_desk.ui.base.texts import day_text, decimal_text, month_text

translate = QCoreApplication.translate


def name_text(row: MemberRow) -> str:
    """The name as kept; where two have the same, with what tells them apart."""
    if not row.alike:
        return row.person.name
    apart = row.person.workplace or row.person.profession or row.person.email or day_text(row.since)
    return f"{row.person.name} · {apart}"


def came_text(counts: Counts) -> str:
    """14 of 22; nothing where there was nothing to come to."""
    if not counts.held:
        return ""
    return translate("Members", "{came} of {held}").format(came=counts.came, held=counts.held)


def came_sentence(counts: Counts) -> str:
    """14 of 22 (63.6 %), and 4 on agreed leave: leave counts neither for nor against, so it stands apart."""
    came = translate("Members", "{came} of {held}").format(came=counts.came, held=counts.held)
    if counts.percent is not None:
        came = translate("Members", "{came} ({percent} %)").format(came=came, percent=decimal_text(counts.percent))
    if not counts.leave:
        return came
    return translate("Members", "{came}, and {leave} on agreed leave").format(came=came, leave=counts.leave)


def list_came_text(row: MemberRow, this_year: int) -> str:
    """In the list, with its year where that is not this one; a period that was asked for is known."""
    if not row.counts.held or row.year in (None, this_year):
        return came_text(row.counts)
    return translate("Members", "{figure} in {year}").format(figure=came_text(row.counts), year=row.year)


def counted(number: int, one: str, several: str) -> str:
    """1 mark, 2 marks."""
    return (one if number == 1 else several).format(n=number)


def absences_text(counts: Counts) -> str:
    """5 apologies · 3 no word: what the squares that are not green were."""
    kinds = (
        (counts.apologies, translate("Members", "{n} apology"), translate("Members", "{n} apologies")),
        (counts.no_word, translate("Members", "{n} no word"), translate("Members", "{n} no word")),
        (
            counts.away,
            translate("Members", "{n} away, word not known"),
            translate("Members", "{n} away, word not known"),
        ),
    )
    return " · ".join(counted(*kind) for kind in kinds if kind[0])


def apart_text(counts: Counts) -> str:
    """What counts neither for nor against, besides leave."""
    kinds = (
        (
            counts.not_recorded,
            translate("Members", "{n} session not recorded"),
            translate("Members", "{n} sessions not recorded"),
        ),
        (
            counts.cancelled,
            translate("Members", "{n} session cancelled"),
            translate("Members", "{n} sessions cancelled"),
        ),
    )
    told = " · ".join(counted(*kind) for kind in kinds if kind[0])
    return translate("Members", "Not counted: {what}").format(what=told) if told else ""


def time_here_text(row: MemberRow, today: date) -> str:
    """member for 2 years 10 months; of who left: member from Sep 2021 to Jul 2023."""
    if row.left is not None and row.left < today:
        there = translate("Members", "member from {since} to {left}")
        return there.format(since=month_text(row.since), left=month_text(row.left))
    if row.since > today:
        return translate("Members", "member from {day}").format(day=day_text(row.since))
    here = translate("Members", "member for {time}").format(time=span_of(row.since, today))
    if row.left is None:
        return here
    return translate("Members", "{here}, until {day}").format(here=here, day=day_text(row.left))


def span_of(since: date, today: date) -> str:
    """Whole years and months: 2 years 10 months."""
    months = 12 * (today.year - since.year) + today.month - since.month - (today.day < since.day)
    years, rest = divmod(max(months, 0), 12)
    parts = []
    if years:
        parts.append(counted(years, translate("Members", "{n} year"), translate("Members", "{n} years")))
    if rest:
        parts.append(counted(rest, translate("Members", "{n} month"), translate("Members", "{n} months")))
    return " ".join(parts) or translate("Members", "less than a month")
