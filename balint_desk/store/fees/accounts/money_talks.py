"""How money owed is brought up: a talk first, a letter second; and who is excused for a time."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core.fees.fee_words import Talk
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.tables import MoneyTalk
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.year import closing


def spoke(session: Session, payer_id: int, currency: str, day: date, words: str = "") -> MoneyTalk:
    """We spoke about it on a day."""
    closing.check_open(session, day)
    return _keep(session, MoneyTalk(payer_id=payer_id, day=day, kind=Talk.SPOKE, words=words.strip()), currency)


def excuse(session: Session, payer_id: int, today: date, until: date | None, words: str = "") -> None:
    """Spoken of, and until a day nothing more is asked for; no day ends it."""
    if until is not None and until < today:
        raise Refused("{until} is over. Take a day to come.", until=until)
    payer = session.get_one(Payer, payer_id)
    payer.excused_until, payer.excused_words = until, words.strip() if until else ""


def of_payer(session: Session, payer_id: int) -> Sequence[MoneyTalk]:
    """The talks and letters, the latest first."""
    query = select(MoneyTalk).where(MoneyTalk.payer_id == payer_id)
    return session.scalars(query.order_by(MoneyTalk.day.desc(), MoneyTalk.id)).all()


def _keep(session: Session, talk: MoneyTalk, currency: str) -> MoneyTalk:
    """With what was owed then."""
    talk.amount = accounts.of_payer(session, talk.payer_id, currency).account.owes
    session.add(talk)
    session.flush()
    return talk
