import pytest

from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.fees.invoices.invoices import Invoices
from tests.store.owing import drafts, member
from tests.ui.practice import shown


@pytest.fixture
def owing(desk):
    """Two members with something to pay, by name."""
    with desk.store.write("Charge", last=True) as session:
        return {name: member(session, desk.group_id, name) for name in ("Julia Okafor", "Ravi Iyer")}


@pytest.fixture
def drafted(desk, owing):
    """A draft for each of the two, by name; the leader's details are there."""
    with desk.store.write("Make drafts") as session:
        return drafts(session)


@pytest.fixture
def invoices(qtbot, desk, owing):
    """The part of the tab, with its cards on the right."""
    part = shown(qtbot, Invoices(desk))
    desk.changed.connect(lambda _: part.refresh())
    shown(qtbot, part.right)
    part.refresh()
    return part


@pytest.fixture
def paper(desk):
    """What the file holds of an invoice."""

    def read(invoice_id):
        with desk.store.read() as session:
            return session.get_one(Invoice, invoice_id)

    return read
