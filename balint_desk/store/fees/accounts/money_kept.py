"""What money holds on to: what was charged, invoiced or paid is kept by law, and so is whom and what it is about."""

from sqlalchemy import ColumnElement, Select, delete, exists, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts.tables import MoneyTalk, Payment
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.members.tables import Person, Spell


def let_go_of_session(session: Session, session_id: int) -> None:
    """Before a session is deleted: one that was charged stays."""
    if session.scalar(select(exists().where(Charge.group_session_id == session_id))):
        raise Refused("This session was charged, so it stays. Cancel it, and what was charged is given back.")


def let_go_of_spell(session: Session, spell_id: int) -> None:
    """Before a time in a group is deleted: its agreements go with it, but not what was charged."""
    if session.scalar(select(exists().where(Charge.spell_id == spell_id))):
        raise Refused("Fees were charged for this time in the group, so it stays. Put its days right instead.")
    session.execute(delete(FeeAgreement).where(FeeAgreement.spell_id == spell_id))


def let_go_of_person(session: Session, person_id: int) -> None:
    """Before a person is deleted: their agreements go with them, but not where there is money on an account."""
    spells = select(Spell.id).where(Spell.person_id == person_id)
    payer_id = session.scalar(select(Payer.id).where(Payer.person_id == person_id))
    if session.scalar(select(or_(*_money_of(spells, payer_id)))):
        name = session.get_one(Person, person_id).name
        raise Refused(
            "There is money on the account of {name}, and the law wants it kept. Say that they left instead.", name=name
        )
    session.execute(
        delete(FeeAgreement).where(or_(FeeAgreement.spell_id.in_(spells), FeeAgreement.payer_id == payer_id))
    )
    session.execute(delete(Payer).where(Payer.person_id == person_id))


def _money_of(spells: Select[int], payer_id: int | None) -> list[ColumnElement[bool]]:
    theirs = [exists().where(table.payer_id == payer_id) for table in (Charge, Invoice, Payment, MoneyTalk)]
    return [exists().where(Charge.spell_id.in_(spells)), *theirs]
