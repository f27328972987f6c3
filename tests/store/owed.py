"""What is owed in the tests of money, written straight into the tables."""

from datetime import date

from balint_desk.core.fees.charging.session_fees import why
from balint_desk.core.money import Money
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine


def charge(session, group_id, payer_id, minor, day=date(2026, 11, 3), currency="GBP") -> Charge:
    """A line on an account that stands on no invoice yet."""
    made = Charge(
        group_id=group_id,
        payer_id=payer_id,
        first_day=day,
        last_day=day,
        day=day,
        amount=Money(minor, currency),
        proposed_minor=minor,
        why=charge_reasons.kept(why("came")),
    )
    session.add(made)
    session.flush()
    return made


def invoice(session, group_id, payer_id, number, minor, day=date(2026, 11, 3), reference="") -> Invoice:
    """An issued invoice with one line."""
    line = charge(session, group_id, payer_id, minor, day)
    made = Invoice(payer_id=payer_id, number=number, day=day, currency=line.currency, reference=reference)
    session.add(made)
    session.flush()
    session.add(
        InvoiceLine(invoice_id=made.id, charge_id=line.id, place=1, words="Place", amount=line.amount, tax_words="")
    )
    session.flush()
    return made


def payer(session, person_id) -> int:
    return payers.of_person(session, person_id).id
