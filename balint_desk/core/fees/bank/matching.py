"""Whose money came: a proposal for each payment on a bank statement, with its reason. Nothing is guessed where two fit.

What the payer wrote comes first (the number of an invoice, a reference), then what is known of them (their account or
their name, from payments put right before), then the amount; and the amount alone only where it fits one open due.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from balint_desk.core.fees.accounts.accounts import spread
from balint_desk.core.fees.bank.squeezed_texts import has_initial, has_name, names_it, plain_iban, squeezed
from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.core.money import Money, total
from balint_desk.core.text import folded, phrase

LEAST_SIGNS = 4
"""A shorter number or reference says nothing by itself: "14" is also a day of the month."""


class Sure(IntEnum):
    """How much speaks for a proposal."""

    WEAK = 1
    """One thing only, which may be chance."""
    LIKELY = 2
    SAID = 3
    """The payer wrote it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A text with {names} for what varies; the window translates it."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenDue:
    """An invoice, or a charge that stands on none yet, and what is left of it; nought is paid."""

    id: int
    payer_id: int
    open: Money
    number: str = ""
    """None is a charge."""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class KnownPayer:
    """Somebody who pays, with what they want to read on an invoice."""

    id: int
    name: str
    reference: str = ""


@dataclass(frozen=True)
class Known:
    """All that a payment is compared with. The dues stand oldest first."""

    payers: Sequence[KnownPayer] = ()
    dues: Sequence[OpenDue] = ()
    seen: Sequence[tuple[int, str, str]] = ()
    """Payer, account and name of the payments from the bank that were accepted before."""

    @cached_property
    def names(self) -> dict[int, str]:
        return {who.id: who.name for who in self.payers}

    @cached_property
    def by_iban(self) -> dict[str, set[int]]:
        made: defaultdict[str, set[int]] = defaultdict(set)
        for payer_id, iban, _ in self.seen:
            made[plain_iban(iban)].add(payer_id)
        return made

    @cached_property
    def by_name(self) -> dict[str, set[int]]:
        made: defaultdict[str, set[int]] = defaultdict(set)
        for payer_id, _, name in self.seen:
            made[folded(name)].add(payer_id)
        return made

    @cached_property
    def numbers(self) -> dict[str, list[tuple[int, OpenDue]]]:
        """The invoices by their numbers, squeezed, each with its place: thousands are ruled out by them at once."""
        made: defaultdict[str, list[tuple[int, OpenDue]]] = defaultdict(list)
        for place, due in enumerate(self.dues):
            if due.number:
                made[squeezed(due.number)].append((place, due))
        return made

    @cached_property
    def lengths(self) -> set[int]:
        """How many signs these numbers have: few lengths for thousands of them."""
        return {len(number) for number in self.numbers}

    def numbered(self, letters: str) -> list[OpenDue]:
        """The invoices whose numbers may stand in a squeezed text, the oldest first."""
        parts = {letters[first : first + long] for long in self.lengths for first in range(len(letters) - long + 1)}
        found = [one for part in parts for one in self.numbers.get(part, ())]
        return [due for _, due in sorted(found, key=lambda one: one[0])]

    @cached_property
    def references(self) -> list[OpenDue]:
        return [due for due in self.dues if due.number and due.open and _says_enough(due.reference)]

    @cached_property
    def by_amount(self) -> dict[Money, list[OpenDue]]:
        made: defaultdict[Money, list[OpenDue]] = defaultdict(list)
        for due in self.dues:
            made[due.open].append(due)
        return made

    @cached_property
    def open_of(self) -> dict[tuple[int, str], list[OpenDue]]:
        made: defaultdict[tuple[int, str], list[OpenDue]] = defaultdict(list)
        for due in self.dues:
            if due.open:
                made[due.payer_id, due.open.currency].append(due)
        return made


@dataclass(frozen=True, slots=True)
class PaymentProposal:
    """Whose money it may be and what it is for, or why that is not said."""

    reason: Reason
    payer_id: int | None = None
    invoices: tuple[tuple[int, Money], ...] = ()
    """What it is for, where that is not simply the oldest that is open."""
    sure: Sure = Sure.WEAK


def propose(line: StatementLine, known: Known) -> PaymentProposal | None:
    """The proposal for money that came; none where nothing speaks for anybody."""
    if line.amount.minor <= 0:
        return None
    return (
        _by_number(line, known)
        or _by_reference(line, known)
        or _by_acquaintance(line, known)
        or _by_amount(line, known)
    )


def _by_number(line: StatementLine, known: Known) -> PaymentProposal | None:
    """The numbers of invoices in the text, as exactly as they are written there."""
    written = f"{line.words} {line.name}"
    letters, currency = squeezed(written), line.amount.currency
    numbered = [due for due in known.numbered(letters) if due.open.currency == currency]
    for loosely in (False, True):
        found = [due for due in numbered if names_it(written, due.number, loosely=loosely) and _counts(due, line)]
        if found:
            return _named(line, found, known)
    return None


def _counts(due: OpenDue, line: StatementLine) -> bool:
    """A short number counts only with the amount."""
    return _says_enough(due.number) or due.open == line.amount


def _says_enough(number: str) -> bool:
    return sum(map(str.isalnum, number)) >= LEAST_SIGNS


def _named(line: StatementLine, found: Sequence[OpenDue], known: Known) -> PaymentProposal:
    payers = {due.payer_id for due in found}
    numbers = ", ".join(due.number for due in found)
    if len(payers) > 1:
        return PaymentProposal(
            Reason(
                phrase("{numbers} are named in it, of {names}. Choose whose it is."),
                {"numbers": numbers, "names": _names(payers, known)},
            )
        )
    open_dues = [due for due in found if due.open]
    if not open_dues:
        text = phrase("{numbers} is named in it, and is paid already.")
        return PaymentProposal(Reason(text, {"numbers": numbers}), found[0].payer_id, sure=Sure.LIKELY)
    text = phrase("{numbers} is named in it.") if len(found) == 1 else phrase("{numbers} are named in it.")
    meant = _spread(line.amount, open_dues)
    return PaymentProposal(Reason(text, {"numbers": numbers}), found[0].payer_id, meant, Sure.SAID)


def _by_reference(line: StatementLine, known: Known) -> PaymentProposal | None:
    written = f"{line.words} {line.name}"

    def is_named(reference: str) -> bool:
        return _says_enough(reference) and names_it(written, reference, loosely=True)

    currency = line.amount.currency
    dues = [due for due in known.references if due.open.currency == currency and is_named(due.reference)]
    payers = [who for who in known.payers if is_named(who.reference)]
    found = {due.payer_id for due in dues} or {who.id for who in payers}
    if len(found) != 1:
        return None
    [payer_id] = found
    reference = dues[0].reference if dues else payers[0].reference
    reason = Reason(phrase("The reference {reference} stands in it."), {"reference": reference})
    meant = _spread(line.amount, dues) if len(dues) == 1 else _meant(line, payer_id, known)
    return PaymentProposal(reason, payer_id, meant, Sure.SAID)


def _by_acquaintance(line: StatementLine, known: Known) -> PaymentProposal | None:
    """An account or a name that is known, with an amount that fits; then, said weakly, without."""
    kinds = _acquainted(line, known)
    fitting = [
        (kind, {payer for payer in kind.payers if _fits(line, payer, known)}, kind.fits)
        for kind in (*kinds, _alike(line, known))
    ]
    sure = [one for one in fitting[:-1] if one[1]] or [one for one in fitting[-1:] if one[1]]
    chosen = sure or [(kind, kind.payers, kind.alone) for kind in kinds if kind.payers]
    if not chosen:
        return None
    common = set.intersection(*(payers for _, payers, _ in chosen))
    if len(common) != 1:
        return _either(common or set.union(*(payers for _, payers, _ in chosen)), known)
    [payer_id] = common
    values = {"name": known.names.get(payer_id, ""), "amount": line.amount}
    reason = Reason(chosen[0][2], values)
    return PaymentProposal(reason, payer_id, _meant(line, payer_id, known), Sure.LIKELY if sure else Sure.WEAK)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Who is known by one thing, with the words for it where the amount fits, and where it does not."""

    payers: set[int]
    fits: str
    alone: str = ""


def _acquainted(line: StatementLine, known: Known) -> list[_Kind]:
    written = f"{line.name} {line.words}"
    return [
        _Kind(
            known.by_iban.get(plain_iban(line.iban), set()) if line.iban else set(),
            phrase("{name} paid from this account before, and {amount} fits."),
            phrase("{name} paid from this account before; {amount} fits nothing that is open."),
        ),
        _Kind(
            {who.id for who in known.payers if has_name(written, who.name)},
            phrase("The name of {name} stands in it, and {amount} fits."),
            phrase("The name of {name} stands in it; {amount} fits nothing that is open."),
        ),
        _Kind(
            known.by_name.get(folded(line.name), set()) if line.name else set(),
            phrase("{name} paid under this name before, and {amount} fits."),
            phrase("{name} paid under this name before; {amount} fits nothing that is open."),
        ),
    ]


def _alike(line: StatementLine, known: Known) -> _Kind:
    """Only with the amount: an initial and a last name are soon somebody else's."""
    found = {who.id for who in known.payers if has_initial(f"{line.name} {line.words}", who.name)}
    return _Kind(found, phrase("A name like that of {name} stands in it, and {amount} fits."))


def _either(payer_ids: Iterable[int], known: Known) -> PaymentProposal:
    text = phrase("It could be of {names}. Choose whose it is.")
    return PaymentProposal(Reason(text, {"names": _names(payer_ids, known)}))


def _by_amount(line: StatementLine, known: Known) -> PaymentProposal | None:
    """The amount alone: only if it fits one open due of all."""
    found = known.by_amount.get(line.amount, [])
    if not found:
        return None
    if len(found) > 1:
        return PaymentProposal(
            Reason(
                phrase("{amount} is open {count} times ({names}). Choose whose it is."),
                {
                    "amount": line.amount,
                    "count": len(found),
                    "names": _names({due.payer_id for due in found}, known),
                },
            )
        )
    reason = Reason(
        phrase("Only the amount speaks for {name}: nothing else of {amount} is open."),
        {"name": known.names.get(found[0].payer_id, ""), "amount": line.amount},
    )
    return PaymentProposal(reason, found[0].payer_id, _meant(line, found[0].payer_id, known))


def _fits(line: StatementLine, payer_id: int, known: Known) -> bool:
    """Whether the amount is that of one due, or of the oldest few together, or of all."""
    dues = known.open_of.get((payer_id, line.amount.currency), [])
    sums = [total([due.open for due in dues[:count]], line.amount.currency) for count in range(1, len(dues) + 1)]
    return line.amount in sums or any(due.open == line.amount for due in dues)


def _meant(line: StatementLine, payer_id: int, known: Known) -> tuple[tuple[int, Money], ...]:
    """The one invoice of just this amount, if it is not the oldest due: else the oldest are paid first anyway."""
    dues = known.open_of.get((payer_id, line.amount.currency), [])
    same = [due for due in dues if due.open == line.amount and due.number]
    return ((same[0].id, line.amount),) if len(same) == 1 and dues[0] is not same[0] else ()


def _spread(amount: Money, dues: Iterable[OpenDue]) -> tuple[tuple[int, Money], ...]:
    """The amount over these invoices, as far as they are open; what is too much stays in hand."""
    return tuple(spread(amount, {due.id: due.open for due in dues}).items())


def _names(payer_ids: Iterable[int], known: Known) -> str:
    return ", ".join(sorted(known.names.get(payer_id, "") for payer_id in payer_ids))
