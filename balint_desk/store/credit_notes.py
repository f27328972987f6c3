"""Credit notes: what puts an issued invoice right, whole or in part. Its lines are charges below nought.

What is credited is not charged again by itself. Where only the paper was wrong, the same lines can go on a new draft.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from balint_desk.core.fee_words import Paper
from balint_desk.core.fees import why
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.core.text import phrase
from balint_desk.store import closing, invoices, reasons
from balint_desk.store.fee_models import Charge, Invoice, InvoiceLine
from balint_desk.store.invoices import Draw


@dataclass(frozen=True, slots=True)
class Creditable:
    """A line of an issued invoice."""

    line: InvoiceLine
    left: Money
    """What no paper has taken off it yet."""
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
    """The lines of an invoice with what can still be credited of each."""
    lines = invoices.lines(session, invoice_id)
    found = _taken_off(session, [line.charge_id for line in lines])
    return [
        _one(line, [(charge, on) for charge, on in found if charge.corrects_id == line.charge_id]) for line in lines
    ]


def issue(session: Session, credit: Credit, draw: Draw) -> Invoice:
    """The credit note with its own number, issued at once (`last=True`); a new draft beside it if wanted."""
    before = _issued(session, credit)
    there = {one.line.id: one for one in creditable(session, before.id)}
    wanted = [(there[line_id], amount) for line_id, amount in credit.amounts.items() if amount]
    if not wanted:
        raise Refused("Choose what is to be credited.")
    for one, amount in wanted:
        _check(one, amount)
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
    by_note = _credited(session, note, InvoiceLine.invoice_id == note.id)
    in_all = _credited(session, note)
    lefts = {charge_id: min(by_note[charge_id], in_all[charge_id], key=lambda one: one.minor) for charge_id in by_note}
    found = [(one, lefts.get(one.line.charge_id)) for one in creditable(session, note.credits_id)]
    return [(one, left) for one, left in found if left is not None and left.minor > 0]


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


def _credited(session: Session, note: Invoice, *where: ColumnElement[bool]) -> dict[int | None, Money]:
    """By charge, what was credited and not written anew: of both the rule proposed nothing."""
    query = select(Charge.corrects_id, func.sum(Charge.minor))
    query = query.outerjoin(InvoiceLine, InvoiceLine.charge_id == Charge.id).group_by(Charge.corrects_id)
    made_here = Charge.payer_id == note.payer_id, Charge.corrects_id.is_not(None), Charge.proposed_minor == 0
    return {row[0]: Money(-row[1], note.currency) for row in session.execute(query.where(*made_here, *where))}


def _one(line: InvoiceLine, taken: Sequence[tuple[Charge, int | None]]) -> Creditable:
    on_paper = total([charge.amount for charge, on in taken if on is not None], line.currency)
    return Creditable(line, line.amount + on_paper, [charge for charge, on in taken if on is None])


def _taken_off(session: Session, charge_ids: Collection[int]) -> list[tuple[Charge, int | None]]:
    """What took something off these charges, with the paper it stands on."""
    query = select(Charge, InvoiceLine.invoice_id).outerjoin(InvoiceLine, InvoiceLine.charge_id == Charge.id)
    query = query.where(Charge.corrects_id.in_(charge_ids), Charge.minor < 0).order_by(Charge.day, Charge.id)
    return [(row[0], row[1]) for row in session.execute(query)]


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
    if not 0 < amount.minor <= one.left.minor:
        raise Refused("{amount} of “{line}” can be credited, and no more.", amount=one.left, line=one.line.words)
    if amount < one.least:
        raise Refused(
            "{amount} was taken off “{line}” when charging was put right. The credit note has to hold it.",
            amount=one.least,
            line=one.line.words,
        )


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
        charges.append(_charge(session, one.line, -rest, note.day, note.words))
    for charge in charges:
        _put(session, note, one.line.words, charge)


def _draft_anew(
    session: Session, before: Invoice, wanted: Sequence[tuple[Creditable, Money]], credit: Credit
) -> Invoice:
    """The same lines once more: what is owed is as it was, on a paper that is right."""
    days = 0 if before.due is None else (before.due - before.day).days
    due = None if before.due is None else date.fromordinal(credit.day.toordinal() + days)
    anew = _paper_like(before, credit, due=due)
    session.add(anew)
    session.flush()
    for one, amount in wanted:
        _put(session, anew, one.line.words, _charge(session, one.line, amount, credit.day, credit.reason.strip()))
    anew.first_day, anew.last_day = invoices.time_of(session, anew.id)
    session.flush()
    return anew


def _charge(session: Session, line: InvoiceLine, amount: Money, day: date, reason: str) -> Charge:
    """Beside what it puts right. The rule proposed nothing of it, so that charging again finds nothing new."""
    first = session.get_one(Charge, line.charge_id)
    text = phrase("credited: {reason}") if amount.minor < 0 else phrase("written anew: {reason}")
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
        why=reasons.kept(why(text, reason=reason)),
        reason=reason,
        corrects_id=first.id,
    )
    session.add(made)
    session.flush()
    return made


def _put(session: Session, paper: Invoice, words: str, charge: Charge) -> None:
    place = len(invoices.lines(session, paper.id)) + 1
    session.add(invoices.line_of(paper.id, place, words, charge))
    session.flush()
