"""What is not charged though it was held or is to come, and why: nothing is forgotten without a word."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.store.base import Session
from balint_desk.store.fees.agreements import not_agreed
from balint_desk.store.fees.agreements.not_agreed import NotAgreed
from balint_desk.store.fees.charging import charging
from balint_desk.ui.base.day_texts import days_text
from balint_desk.ui.base.texts import day_and_full_month, names_text

translate = QCoreApplication.translate


def not_charged(session: Session, group_id: int, until: date, today: date) -> Iterator[str]:
    """A sentence for each: the register says nothing of somebody, it is not written up, or nothing is agreed yet."""
    unsaid: defaultdict[date, list[str]] = defaultdict(list)
    for one in charging.unsaid(session, group_id, until):
        unsaid[one.day].append(one.name)
    if unsaid:
        words = translate("NotCharged", "Not charged, because the register does not say who came: {days}.")
        yield words.format(days=names_text([_day_with_names(day, names) for day, names in unsaid.items()]))
    if days := charging.not_written_up(session, group_id, until):
        words = translate("NotCharged", "Not charged, because it is not yet written up: {days}.")
        yield words.format(days=days_text(days))
    found = not_agreed.rows(session, group_id, until, today)
    if names := [one.name for one in found if not one.spoken_of]:
        words = translate("NotCharged", "Not charged, because money was not yet spoken of: {names}.")
        yield words.format(names=names_text(names))
    if names := [_name_with_day(one) for one in found if one.spoken_of]:
        words = translate("NotCharged", "Not charged, because it is not yet agreed: {names}.")
        yield words.format(names=names_text(names))


def _name_with_day(one: NotAgreed) -> str:
    """Where it is agreed from a day on, what was before it is not."""
    if one.begins is None:
        return one.name
    words = translate("NotCharged", "{name} (before {day})")
    return words.format(name=one.name, day=day_and_full_month(one.begins))


def _day_with_names(day: date, names: list[str]) -> str:
    words = translate("NotCharged", "{day} ({names})")
    return words.format(day=day_and_full_month(day), names=names_text(names))
