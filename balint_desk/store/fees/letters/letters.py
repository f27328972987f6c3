"""Letters about money that is owed: to whom, what is open, and the letter as it went out, kept on the account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.accounts import accounts as settling
from balint_desk.core.fees.fee_words import Extra, Talk
from balint_desk.core.fees.letters import letter_texts
from balint_desk.core.fees.letters.letter_texts import Text, Written
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts, money_talks
from balint_desk.store.fees.accounts.accounts import OpenInvoice, Standing
from balint_desk.store.fees.accounts.tables import MoneyTalk
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import settings


@dataclass(frozen=True, slots=True)
class LetterCase:
    """What a letter to somebody who owes can be about."""

    payer_id: int
    name: str
    address: str
    email: str
    """Of the payer; where it is a member, of the member."""
    owes: Money
    since: date
    to_pay_by: date
    """The first day by which any of it is to be paid: before it nothing is late."""
    invoices: Sequence[OpenInvoice]
    loose: Money
    """What is open and stands on no invoice."""
    level: int
    """The letter that comes next; a friendlier one can be written too, a firmer one cannot."""
    written: Sequence[Written]
    """The letters about it so far, the latest first."""
    spoken: date | None
    """When it was last spoken of, since it is owed."""
    excused_until: date | None
    """Only where that day is still to come."""
    excused_words: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was written."""

    payer_id: int
    currency: str
    day: date
    level: int
    text: Text


def case(session: Session, payer_id: int, currency: str, today: date) -> LetterCase:
    """Refused where nothing is owed."""
    payer, standing = session.get_one(Payer, payer_id), accounts.of_payer(session, payer_id, currency)
    owes, since = standing.account.owes, _since(standing)
    if owes.minor <= 0 or since is None:
        raise Refused("{name} owes nothing, so there is nothing to write about.", name=payers.name(session, payer_id))
    invoices = standing.open_invoices()
    talks = [one for one in money_talks.of_payer(session, payer_id) if one.currency == currency]
    written = [Written(talk.day, talk.level) for talk in talks if talk.kind is Talk.LETTER]
    excused = payers.excused(session, today).get(payer_id)
    return LetterCase(
        payer_id,
        payers.name(session, payer_id),
        payer.address,
        _email(session, payer),
        owes,
        since,
        min((due.payable or due.day for due in standing.dues if due.id in standing.account.open), default=since),
        invoices,
        owes - total([invoice.open for invoice in invoices], currency),
        letter_texts.next_level(written, since, today, has_levels(session)),
        [one for one in written if one.day >= since],
        max((talk.day for talk in talks if talk.kind is Talk.SPOKE and talk.day >= since), default=None),
        excused,
        payer.excused_words if excused else "",
    )


def has_levels(session: Session) -> bool:
    """Whether firmer letters were switched on."""
    return Extra.LEVELS in settings.get(session, settings.ALSO_NEED)


def keep(session: Session, letter: Letter, pdf: bytes) -> MoneyTalk:
    """Keep it with what was owed and the PDF as it went out (`last=True`): from then on it is frozen."""
    closing.check_open(session, letter.day)
    about = case(session, letter.payer_id, letter.currency, letter.day)
    if letter.level > about.level:
        raise Refused("A firmer letter comes only after a friendlier one about the same money, on a later day.")
    made = MoneyTalk(
        payer_id=letter.payer_id,
        day=letter.day,
        kind=Talk.LETTER,
        level=letter.level,
        amount=about.owes,
        words=f"{letter.text.subject}\n\n{letter.text.words}",
        attachment_id=attachments.keep(session, pdf),
    )
    session.add(made)
    session.flush()
    return made


def get(session: Session, letter_id: int) -> MoneyTalk:
    return session.get_one(MoneyTalk, letter_id)


def pdf(session: Session, letter_id: int) -> bytes:
    """The letter as it went out, byte for byte."""
    kept = get(session, letter_id).attachment_id
    if kept is None:
        raise ValueError(f"letter {letter_id} has no PDF")
    return attachments.content(session, kept)


def _since(standing: Standing) -> date | None:
    """Since the oldest due that is open; money that went back and had never come is owed since then."""
    return settling.oldest(standing.dues, standing.account) or max(
        (payment.day for payment in standing.payments), default=None
    )


def _email(session: Session, payer: Payer) -> str:
    if payer.email or payer.person_id is None:
        return payer.email
    return session.scalars(select(Person.email).where(Person.id == payer.person_id)).one()
