"""The tax of each line of a paper: together exactly what the paper says, which rounds once for each rate."""

from collections.abc import Collection, Mapping

from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.fees.invoices.invoices import ALL, by_rate
from balint_desk.core.money import Money, total


def alone(amount: Money, rate: int | None) -> Money:
    """The tax in an amount that stands on no paper."""
    return amount.part(rate or 0, ALL + (rate or 0))


def of_lines(lines: Mapping[int, tuple[Tax, Money]], currency: str, told: Collection[int] = ()) -> dict[int, Money]:
    """The tax of each line of one paper, by its id. What was told before the paper was there stays as it was told.

    What is over goes to who lost most in the rounding, the upper line first.
    """
    made: dict[int, Money] = {}
    for taxed in by_rate(list(lines.values()), currency):
        theirs = {one: amount for one, (tax, amount) in lines.items() if tax == taxed.tax}
        before = {one: alone(amount, taxed.tax.rate) for one, amount in theirs.items() if one in told}
        rest = {one: amount for one, amount in theirs.items() if one not in told}
        made |= before | _spread(taxed.part - total(before.values(), currency), taxed.tax.rate or 0, rest)
    return made


def _spread(tax: Money, rate: int, amounts: Mapping[int, Money]) -> dict[int, Money]:
    if not amounts:
        return {}
    parts = {one: divmod(amount.minor * rate, ALL + rate) for one, amount in amounts.items()}
    each, more = divmod(tax.minor - sum(whole for whole, _ in parts.values()), len(parts))
    first = set(sorted(parts, key=lambda one: -parts[one][1])[:more])
    return {one: Money(whole + each + (one in first), tax.currency) for one, (whole, _) in parts.items()}
