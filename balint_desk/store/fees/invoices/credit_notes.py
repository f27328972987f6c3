"""Credit notes: what puts an issued invoice right, whole or in part. Its lines are charges below nought.

What is credited is not charged again by itself. Where only the paper was wrong, the same lines can go on a new draft.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Why, why
from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.fees.invoices import crediting
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.core.text import phrase
from balint_desk.store.fees.charging import charge_reasons, charge_roots
from balint_desk.store.fees.charging.charge_roots import Related
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.invoices import Draw
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.fees.year import closing


@dataclass(frozen=True, slots=True)
class Creditable:
    """A line of an issued invoice, with what puts it right there too."""

    line: InvoiceLine
    root_id: int
    """The first charge of the session or period."""
    left: Money
    """What no paper has taken off it yet; of a deduction, below nought."""
    waiting: Sequence[Charge]
    """What took something off it when charging was put right, and stands on no paper yet."""

    @property
    def least(self) -> Money:
        """What a credit note of this line has to hold."""
        return -total([one.amount for one in self.waiting], self.left.currency)


@dataclass(frozen=True, slots=True)
class Credit:
    """What is to be credited."""

    invoice_id: int
    day: date
    reason: str
    amounts: Mapping[int, Money]
    """By line of the invoice."""
    anew: bool = False
    """Make a new draft with the same lines."""


def creditable(session: Session, invoice_id: int) -> list[Creditable]:
    """The lines of an invoice, one for each session or period, with what can still be credited of each."""
    lines = invoices.lines(session, invoice_id)
    roots = charge_roots.roots(session, [line.charge_id for line in lines])
    first: dict[int, InvoiceLine] = {}
    for line in lines:
        first.setdefault(roots[line.charge_id], line)
    found = charge_roots.related(session, first.keys())
    return [_one(line, root_id, [one for one in found if one.root_id == root_id]) for root_id, line in first.items()]


def total_left(lines: Iterable[Creditable], currency: str) -> Money:
    """What can still be credited of an invoice in all; a deduction on it makes it less."""
    return total([line.left for line in lines], currency)


def issue(session: Session, credit: Credit, draw: Draw) -> Invoice:
    """The credit note with its own number, issued at once (`last=True`); a new draft beside it if wanted."""
    before = _issued(session, credit)
    there = {one.line.id: one for one in creditable(session, before.id)}
    wanted = [(there[line_id], amount) for line_id, amount in credit.amounts.items() if amount]
    if not wanted:
        raise Refused("Choose what is to be credited.")
    for one, amount in wanted:
        _check(one, amount)
    _check_in_all(total_left(there.values(), before.currency), total([amount for _, amount in wanted], before.currency))
    note = _paper_like(before, credit, paper=Paper.CREDIT_NOTE, words=credit.reason.strip(), credits_id=before.id)
    session.add(note)
    session.flush()
    for one, amount in wanted:
        _credit(session, note, one, amount)
    note.first_day, note.last_day = invoices.time_of(session, note.id)
    if credit.anew:
        _draft_anew(session, before, wanted, credit)
    return invoices.issue(session, note.id, draw)


def left_to_write_anew(session: Session, note_id: int) -> list[tuple[Creditable, Money]]:
    """The lines that a credit note took off an invoice, as far as they stand on no paper made since.

    What charging put right is not among them: it is not to be paid.
    """
    note = session.get_one(Invoice, note_id)
    if note.paper is not Paper.CREDIT_NOTE or note.issued_at is None or note.credits_id is None:
        return []
    lefts = _not_written_anew(session, note)
    found = [(one, Money(lefts[one.root_id], note.currency)) for one in creditable(session, note.credits_id)]
    return [(one, left) for one, left in found if left] if sum(lefts.values()) > 0 else []


def write_anew(session: Session, note_id: int, day: date) -> Invoice:
    """A draft with the lines of a credit note, where it was only the paper that was wrong."""
    wanted, note = left_to_write_anew(session, note_id), session.get_one(Invoice, note_id)
    if not wanted or note.credits_id is None:
        raise Refused("There is nothing left of it to be written anew.")
    return _draft_anew(session, session.get_one(Invoice, note.credits_id), wanted, Credit(note_id, day, note.words, {}))


def notes_of(session: Session, invoice_id: int) -> list[Invoice]:
    """The credit notes of an invoice."""
    query = select(Invoice).where(Invoice.credits_id == invoice_id, Invoice.issued_at.is_not(None))
    return list(session.scalars(query.order_by(Invoice.running)))


def _not_written_anew(session: Session, note: Invoice) -> Counter[int]:
    """By the first charge, what a note credited and nothing wrote anew: of both the rule proposed nothing."""
    roots = charge_roots.roots(session, [line.charge_id for line in invoices.lines(session, note.id)])
    by_note: Counter[int] = Counter()
    in_all: Counter[int] = Counter()
    for one in charge_roots.related(session, set(roots.values())):
        if one.charge.corrects_id is not None and one.charge.proposed_minor == 0:
            in_all[one.root_id] -= one.charge.minor
            by_note[one.root_id] -= one.charge.minor if one.paper_id == note.id else 0
    lefts = {root_id: min(minor, in_all[root_id], key=abs) for root_id, minor in by_note.items()}
    return Counter({root_id: minor for root_id, minor in lefts.items() if minor * in_all[root_id] > 0})


def _one(line: InvoiceLine, root_id: int, theirs: Sequence[Related]) -> Creditable:
    here = [charged.charge for charged in theirs if line.invoice_id in (charged.paper_id, charged.credits_id)]
    loose = [charged.charge for charged in theirs if charged.paper_id is None]
    waiting = [charge for charge in loose if charge.minor < 0]
    sums = crediting.Sums(
        sum(charge.minor for charge in here),
        sum(charged.charge.minor for charged in theirs if charged.paper_id is not None),
        [charge.minor for charge in waiting],
        sum(charge.minor for charge in loose if charge.minor > 0),
    )
    left, held = crediting.left(sums)
    return Creditable(line, root_id, Money(left, line.currency), [waiting[place] for place in held])


def _issued(session: Session, credit: Credit) -> Invoice:
    before = session.get_one(Invoice, credit.invoice_id)
    if before.issued_at is None or before.paper is not Paper.INVOICE:
        raise Refused("Only an invoice that was issued is put right by a credit note.")
    if not credit.reason.strip():
        raise Refused("Say why it is put right: the reason stands on the credit note.")
    if credit.day < before.day:
        raise Refused("The invoice is of {day}. The credit note cannot be older.", day=before.day)
    return before


def _check(one: Creditable, amount: Money) -> None:
    if not min(one.left.minor, 0) <= amount.minor <= max(one.left.minor, 0):
        raise Refused("{amount} of “{line}” can be credited, and no more.", amount=one.left, line=one.line.words)
    if one.least and amount < one.least:
        raise Refused(
            "{amount} was taken off “{line}” when charging was put right. The credit note has to hold it.",
            amount=one.least,
            line=one.line.words,
        )


def _check_in_all(left: Money, wanted: Money) -> None:
    """Deductions counted with the rest: a credit note takes off no more than its invoice asks for."""
    if wanted > left:
        raise Refused("{amount} of this invoice can be credited, and no more.", amount=left)
    if wanted.minor <= 0:
        raise Refused("A credit note takes something off. This would take off {amount}.", amount=wanted)


def _paper_like(before: Invoice, credit: Credit, **others: object) -> Invoice:
    """A paper of the same payer."""
    return Invoice(
        payer_id=before.payer_id,
        day=credit.day,
        currency=before.currency,
        recipient=before.recipient,
        group_name=before.group_name,
        reference=before.reference,
        **others,
    )


def _credit(session: Session, note: Invoice, one: Creditable, amount: Money) -> None:
    """What waits for a paper comes first; the rest is a new charge below nought."""
    charges = [*one.waiting]
    if rest := amount - one.least:
        reason = why(phrase("credited: {reason}"), reason=note.words)
        charges.append(_charge(session, one, -rest, note.day, reason))
    for charge in charges:
        _put(session, note, one.line.words, charge)


def _draft_anew(
    session: Session, before: Invoice, wanted: Sequence[tuple[Creditable, Money]], credit: Credit
) -> Invoice:
    """The same lines once more: what is owed is as it was, on a paper that is right."""
    due = None if before.due is None else credit.day + (before.due - before.day)
    anew = _paper_like(before, credit, due=due)
    session.add(anew)
    session.flush()
    reason = why(phrase("written anew: {reason}"), reason=credit.reason.strip())
    for one, amount in wanted:
        _put(session, anew, one.line.words, _charge(session, one, amount, credit.day, reason))
    anew.first_day, anew.last_day = invoices.time_of(session, anew.id)
    session.flush()
    return anew


def _charge(session: Session, one: Creditable, amount: Money, day: date, reason: Why) -> Charge:
    """Beside what it puts right. The rule proposed nothing of it, so that charging again finds nothing new."""
    first = session.get_one(Charge, one.line.charge_id)
    made = Charge(
        group_id=first.group_id,
        payer_id=first.payer_id,
        spell_id=first.spell_id,
        group_session_id=first.group_session_id,
        first_day=first.first_day,
        last_day=first.last_day,
        instalment=first.instalment,
        day=closing.open_day(session, day),
        amount=amount,
        proposed_minor=0,
        tax_rate=first.tax_rate,
        tax_words=first.tax_words,
        why=charge_reasons.kept(reason),
        reason=str(dict(reason.values)["reason"]),
        corrects_id=one.root_id,
    )
    session.add(made)
    session.flush()
    return made


def _put(session: Session, paper: Invoice, words: str, charge: Charge) -> None:
    place = len(invoices.lines(session, paper.id)) + 1
    session.add(invoices.line_of(paper.id, place, words, charge))
    session.flush()
