"""What stands on an invoice: its taxes, and what must be there before it is issued. Amounts hold their tax already."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused

ALL = 100_00
"""A whole, in hundredths of a percent."""


@dataclass(frozen=True, slots=True)
class Taxed:
    """The lines of one rate together."""

    tax: Tax
    gross: Money

    @property
    def part(self) -> Money:
        """The tax that is in the gross amount, rounded once for the rate, half a unit away from nought."""
        return tax_in(self.gross, self.tax.rate)

    @property
    def net(self) -> Money:
        return self.gross - self.part


def by_rate(lines: Sequence[tuple[Tax, Money]], currency: str) -> list[Taxed]:
    """The lines by rate and its name or sentence, the highest rate first."""
    taxes = sorted({tax for tax, _ in lines}, key=lambda tax: (-(tax.rate or 0), tax.words))
    return [Taxed(tax, total([amount for one, amount in lines if one == tax], currency)) for tax in taxes]


def tax_in(amount: Money, rate: int | None) -> Money:
    """The tax in an amount; the rate is in hundredths of a percent."""
    return amount.part(rate or 0, ALL + (rate or 0))


def line_taxes(lines: Mapping[int, tuple[Tax, Money]], currency: str, told: Collection[int] = ()) -> dict[int, Money]:
    """The tax of each line of one paper, by its id: together exactly what it says, which rounds once for each rate.

    What was told before the paper was there stays as it was told. What is over goes to who lost most in the rounding,
    the upper line first.
    """
    made: dict[int, Money] = {}
    for taxed in by_rate(list(lines.values()), currency):
        theirs = {one: amount for one, (tax, amount) in lines.items() if tax == taxed.tax}
        before = {one: tax_in(amount, taxed.tax.rate) for one, amount in theirs.items() if one in told}
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


@dataclass(frozen=True, slots=True)
class Required:
    """What the law wants to read on an invoice."""

    issuer_name: str
    issuer_address: str
    tax_number: str
    """A tax number or a VAT number."""
    exemption: str
    """The usual sentence that says why there is no tax."""
    recipient: str
    """Name and address, a line each."""
    day: date | None
    first_day: date | None
    last_day: date | None
    lines: Sequence[tuple[Tax, Money]]


def missing(paper: Required) -> list[Refused]:
    """What is still missing, a sentence for each; nothing if it can be issued."""
    return [*_of_issuer(paper), *_of_paper(paper)]


def _of_issuer(paper: Required) -> Iterator[Refused]:
    if not paper.issuer_name.strip():
        yield Refused("Your own name is missing. Add it under “Your details on invoices”.")
    if not paper.issuer_address.strip():
        yield Refused("Your own address is missing. Add it under “Your details on invoices”.")
    if paper.tax_number.strip():
        return
    if any(tax.rate for tax, _ in paper.lines):
        yield Refused("There is tax in the amounts, so your tax or VAT number is needed.")
    elif not paper.exemption.strip() and any(not tax.words.strip() for tax, _ in paper.lines):
        yield Refused("Your tax or VAT number is missing, or the sentence that says why there is no tax.")


def _of_paper(paper: Required) -> Iterator[Refused]:
    name, *address = [line for line in paper.recipient.splitlines() if line.strip()] or [""]
    if not name:
        yield Refused("The name of who pays is missing.")
    if not address:
        yield Refused("The address of {name} is missing.", name=name or "—")
    if paper.day is None:
        yield Refused("The date is missing.")
    if paper.first_day is None or paper.last_day is None:
        yield Refused("Say for which days it is: from when, and until when.")
    elif paper.last_day < paper.first_day:
        yield Refused("The days it is for end before they begin.")
    if not paper.lines:
        yield Refused("There is nothing on it.")
