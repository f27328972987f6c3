"""Two hundred invoices at once: each with number and PDF, or neither, whatever happens meanwhile."""

import hashlib
import random
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale
from sqlalchemy import select

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.invoices import cash_receipts, credit_notes, invoices, issuer
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.file.database import open_database
from balint_desk.store.file.tables import Attachment
from balint_desk.store.store import Store
from balint_desk.ui.base.tasks import Cancelled
from balint_desk.ui.fees.accounts.cash_receipt import receipt_sheet
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from tests.conftest import spec
from tests.documents.reading import words
from tests.sources import HOUSE
from tests.store.owing import DAY, drafts, member

MANY, KILLS = 200, 4


@pytest.fixture(autouse=True)
def in_english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def many(store, group_id):
    """So many drafts, by id."""
    with store.write("Charge", last=True) as session:
        for number in range(MANY):
            member(session, group_id, f"Member {number:03}", [3000])
        return list(drafts(session).values())


def papers_of(store):
    """Every paper with its running number, and the bytes and the hash of its PDF."""
    query = select(Invoice, Attachment).outerjoin(Attachment, Attachment.id == Invoice.attachment_id)
    with store.read() as session:
        return [
            (paper.number, paper.running, kept and kept.sha256, kept and kept.content)
            for paper, kept in session.execute(query)
        ]


def checked(store):
    """How many are issued: each has all of number, running number and PDF, or none; no gap and no double."""
    found = papers_of(store)
    whole = [one for one in found if all(part is not None for part in one)]
    assert [one for one in found if one not in whole and any(part is not None for part in one)] == []
    assert sorted(running for _, running, _, _ in whole) == list(range(1, len(whole) + 1))
    for number, running, sha256, pdf in whole:
        assert number == f"2026-{running:03}"
        assert hashlib.sha256(pdf).hexdigest() == sha256
    return [(number, pdf) for number, _, _, pdf in whole]


def test_killed_at_any_moment_each_invoice_has_number_and_pdf_or_neither(store, many):
    store.close()
    done = []
    for _ in range(KILLS):
        child = [sys.executable, "-m", "tests.documents.issuing_child", str(store.path)]
        with subprocess.Popen(child, cwd=HOUSE, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout.readline() == "begins\n"
            with pytest.raises(subprocess.TimeoutExpired):
                running.wait(random.uniform(0.02, 0.5))
            running.kill()
        opened = Store(store.path, open_database(store.path, spec()), spec())
        now = checked(opened)
        opened.close()
        assert len(now) >= len(done)
        done = now
    assert done
    for number, pdf in random.sample(done, min(3, len(done))):
        assert f"Invoice {number}" in words(pdf)


def test_who_cancels_keeps_what_is_issued_and_the_rest_stay_drafts(store, many):
    told = []

    def progress(done, total):
        told.append((done, total))
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        issuing.issue_all(store, "Issue invoices", many, invoice_sheet, progress)
    assert told == [(0, MANY), (1, MANY), (2, MANY), (3, MANY)]
    assert sorted(number for number, _ in checked(store)) == ["2026-001", "2026-002", "2026-003"]


def test_an_invoice_a_credit_note_and_a_receipt_say_what_they_are(store, group_id):
    with store.write("Charge") as session:
        payer = member(session, group_id, "Julia Okafor", [3000, 2000], vat_number="GB 980 7806 84")
        made = drafts(session)["Julia Okafor"]
        issuer.put(session, {"iban": "GB82WEST12345698765432", "exemption": "Exempt from VAT."})
        cash = payments.add(session, Paid(payer, DAY, Money(1000, "GBP"), Way.CASH)).id
    issuing.issue(store, "Issue invoice", made, invoice_sheet)
    with store.read() as session:
        lines = invoices.lines(session, made)
    wanted = Credit(made, DAY, "The group did not meet", {lines[1].id: lines[1].amount})
    note = issuing.credit(store, "Put right", wanted, invoice_sheet)
    assert issuing.receipt(store, "Make receipt", cash, receipt_sheet) == 1
    with store.read() as session:
        said = [words(invoices.pdf(session, one)) for one in (made, note)] + [words(cash_receipts.pdf(session, cash))]
        assert [one.left.minor for one in credit_notes.creditable(session, made)] == [3000, 0]
    for part in (
        "Invoice 2026-001",
        "Total £50.00",
        "Still to be paid £40.00",
        "Tax number 12345 67890",
        "Your VAT number GB980780684",
        "Exempt from VAT.",
        "GB82 WEST",
    ):
        assert part in said[0]
    for part in (
        "Credit note C2026-001",
        "puts right Invoice 2026-001 of 20 November 2026",
        "Total \u2212£20.00",
        "VAT number GB98",
    ):
        assert part in said[1]
    for part in ("Receipt 1", "Given in cash on 20 November 2026 £10.00", "Julia Okafor"):
        assert part in said[2]
