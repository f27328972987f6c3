from sqlalchemy import select

from balint_desk.store.fees.accounts import account_entries
from balint_desk.store.fees.accounts.account_entries import PrintedPaper
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.tables import Invoice
from tests.store.money import pounds
from tests.store.owing import DAY, member


def issue_each(session, payer_id, charges, first):
    """An invoice of each of these charges."""
    for number, charge in enumerate(charges, first):
        made = Invoice(payer_id=payer_id, number=f"2026-{number}", running=number, day=DAY, currency="GBP")
        session.add(made)
        session.flush()
        session.add(invoices.line_of(made.id, 1, "Session", charge))
        session.flush()


def test_of_many_invoices_the_amounts_are_asked_once(store, group_id, questions):
    def printed():
        with store.read() as session, questions() as asked:
            found = [one for one in account_entries.of(session, payer_id, "GBP") if isinstance(one, PrintedPaper)]
        return [(one.number, one.amount) for one in found], len(asked)

    with store.write("Invoices", last=True) as session:
        payer_id = member(session, group_id, "Ana", [100 * number for number in range(1, 8)])
        charges = list(session.scalars(select(Charge).order_by(Charge.minor)))
        issue_each(session, payer_id, charges[:1], 1)
    assert printed()[0] == [("2026-1", pounds(1))]
    few = printed()[1]
    with store.write("Invoices", last=True) as session:
        charges = list(session.scalars(select(Charge).order_by(Charge.minor)))
        issue_each(session, payer_id, charges[1:], 2)
    found, many = printed()
    assert found == [(f"2026-{number}", pounds(number)) for number in range(1, 8)]
    assert many == few
