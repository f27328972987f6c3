"""What a changed fee means for whom, in sentences: said before anything is kept."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.store.fees.agreements import plan_changes
from balint_desk.store.fees.agreements.fee_plans import History
from balint_desk.store.fees.agreements.plan_changes import Fee, Pays
from balint_desk.ui.base.money_texts import terms_text
from balint_desk.ui.base.texts import full_day, money_text, names_text

DAY = timedelta(days=1)
translate = QCoreApplication.translate


def who_text(fee: Fee, today: date) -> str:
    """Paid by Ana Moor, Bo Lind (£20, In training) and Elm Hospital for the whole group."""
    return translate("ChangeFee", "Paid by {names}.").format(
        names=names_text([_name(payer) for payer in fee.payers(today)])
    )


def history_text(history: History) -> str:
    """£28 a session, here or not, until 31 December 2026; then £30 a session, here or not."""
    if len(history) == 1:
        return translate("ChangeFee", "So it is since {day}.").format(day=full_day(history[0][0]))
    until = [
        translate("ChangeFee", "{terms}, until {day}").format(terms=terms_text(terms), day=full_day(after - DAY))
        for (_, terms), (after, _) in pairwise(history)
    ]
    words = translate("ChangeFee", "{terms}, from {day}")
    last = words.format(terms=terms_text(history[-1][1]), day=full_day(history[-1][0]))
    return "\n".join([*until, last])


def change_lines(fee: Fee, first_day: date, terms: Terms, today: date) -> Iterator[str]:
    """Who pays otherwise from the day on, who does not, and what stays as it is."""
    reach = plan_changes.reach(fee, first_day)
    if changed := [one for one in reach.changed if one.last_day >= today]:
        words = translate("ChangeFee", "For {names} it changes.")
        yield words.format(names=names_text([one.name for one in changed]))
    if own := [one for one in reach.own if one.last_day >= today]:
        yield _own_text(own, fee, first_day, terms)
    for one in reach.ended:
        if one.last_day >= today:
            words = translate("ChangeFee", "{name} pays this until {day}: nothing changes.")
            yield words.format(name=one.name, day=full_day(one.last_day))
    if fee.charged_until:
        words = translate("ChangeFee", "What is charged already, up to {day}, stays as it is.")
        yield words.format(day=full_day(fee.charged_until))
    else:
        yield translate("ChangeFee", "Nothing of it is charged yet.")


def _own_text(own: Sequence[Pays], fee: Fee, first_day: date, terms: Terms) -> str:
    """Bo Lind keeps an amount of their own; where more than the amount changes, that is for them too."""
    names = names_text([_name(one) for one in own])
    if plan_changes.only_amount(fee, first_day, terms):
        return translate("ChangeFee", "An amount of their own stays for {names}.").format(names=names)
    words = translate("ChangeFee", "An amount of their own stays for {names}; the conditions change for them too.")
    return words.format(names=names)


def _name(one: Pays) -> str:
    if one.own is not None:
        inside = ", ".join(filter(None, (money_text(one.own, short=True), one.reason)))
        return f"{one.name} ({inside})"
    if one.spell_id is None:
        return translate("ChangeFee", "{name} for the whole group").format(name=one.name)
    return one.name
