"""What bringing a statement in would do, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.bank.statement_lines import Marked
from balint_desk.core.money import total
from balint_desk.store.fees.bank.bank_files import BankFilePlan
from balint_desk.ui.base.texts import day_text, money_text, names_text

translate = QCoreApplication.translate
NAMED = 5
"""So many lines that stay out are named."""


def counts_text(plan: BankFilePlan) -> str:
    """How many are new, and that nothing is put against an account yet."""
    if not plan.lines:
        return translate("BankPage", "Nothing of this file is to come in.")
    days = [line.day for _, line in plan.lines]
    told = [
        translate("BankPage", "From {first} to {last}: {new} new, {there} there already.").format(
            first=day_text(min(days)), last=day_text(max(days)), new=len(plan.new), there=plan.there
        )
    ]
    if not plan.new:
        return "\n".join([*told, translate("BankPage", "All of it is there already: nothing will change.")])
    came = tuple(one for one in plan.new if one[1].amount.minor > 0)
    went = tuple(one for one in plan.new if one[1].amount.minor < 0)
    if came:
        told.append(translate("BankPage", "Came in: {count} ({sum}).").format(count=len(came), sum=_sums(came)))
    if went:
        told.append(translate("BankPage", "Went out: {count} ({sum}).").format(count=len(went), sum=_sums(went)))
    if plan.alike:
        words = translate("BankPage", "{count} have day and amount of a line that is there: look if they are the same.")
        told.append(words.format(count=plan.alike))
    told.append(translate("BankPage", "Nothing is put against an account yet: each payment waits for you."))
    return "\n".join(told)


def left_out_text(lines: Sequence[int]) -> str:
    """Which lines of the file are no payments."""
    if not lines:
        return ""
    named = [str(one) for one in lines[:NAMED]]
    if len(lines) > NAMED:
        words = translate("BankPage", "{count} lines stay out (no day, no amount, or not booked yet): {lines}, …")
        return words.format(count=len(lines), lines=", ".join(named))
    words = translate("BankPage", "These lines stay out (no day, no amount, or not booked yet): {lines}.")
    return words.format(lines=names_text(named))


def _sums(lines: Marked) -> str:
    """Several currencies are never added up."""
    currencies = dict.fromkeys(line.amount.currency for _, line in lines)
    sums = [total([line.amount for _, line in lines if line.amount.currency == one], one) for one in currencies]
    return names_text([money_text(one) for one in sums])
