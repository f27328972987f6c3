"""Whatever is charged, invoiced, credited, paid, taken back and let go: the sums agree (issue of exactness)."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from balint_desk.store.fees.invoices.tables import Invoice
from tests.store.account_at_random import CURRENCIES, STEPS, Account

CREDITED_TWICE = [("charge", 0), ("issue", 0), ("credit", 0), ("draft", 0), ("credit", 1)]


@pytest.fixture
def numbers(store):
    """The running numbers of all papers so far, by paper and series."""

    def read():
        with store.read() as session:
            query = select(Invoice.paper, Invoice.series, Invoice.running).where(Invoice.running.is_not(None))
            found = session.execute(query).all()
        return {
            key: sorted(run for *one, run in found if tuple(one) == key) for key in {tuple(row[:2]) for row in found}
        }

    return read


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(currency=st.sampled_from(CURRENCIES), steps=STEPS)
@example("GBP", [(what, 30, 1, True) for what in ("charge", "issue", "pay", "late")])
@example("GBP", [(what, 30, which, True) for what, which in CREDITED_TWICE])
def test_what_is_owed_is_the_sum_of_all_that_happened(store, group_id, numbers, currency, steps):
    account = Account(store, group_id, currency)
    for step in steps:
        account.do(*step)
        account.check(step[0])
    account.check_all()
    for running in numbers().values():
        assert running == list(range(1, len(running) + 1))
