"""Fees of 200 people over ten years: who has paid, an account; and 200 invoices made in a window."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QMainWindow
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import AccountEntry, Basis, Way
from balint_desk.core.money import Money
from balint_desk.core.registers.understood_register import ListedName
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark
from balint_desk.store.base import new_id, now
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.file import practice_file
from balint_desk.store.members.tables import Spell
from balint_desk.store.practice import groups
from balint_desk.store.registers import register_rows
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.store.store import Store
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.accounts.payment_dialog import PaymentDialog
from balint_desk.ui.fees.invoices.issue_dialog import IssueDialog
from balint_desk.ui.fees.tab import FeesTab
from benchmarks.rig import NOW, PASSPHRASE, TODAY, Rig, Row

PEOPLE, YEARS, EVERY = 200, 10, timedelta(days=14)
ROUNDS, LINES, LATE = 3, 6, 5
NAMES = ("Anita Ferreira", "Lena Brandt", "Julia Okafor", "Piotr Nowak")
MARKS, WEIGHTS = (Mark.PRESENT, Mark.APOLOGIES, Mark.NO_WORD), (88, 8, 4)
FIRST = TODAY - timedelta(days=365 * YEARS)
TERMS = Terms(Basis.PLACE, Money(3000, "GBP"), free_absences=2)
ADDED_UP = "The table of money: 52,000 charges are added up anew, so that nothing kept beside them can be wrong."
PART = "Fees of 200 people over ten years, 52,000 charges"
PAGE, EACH = (100, 50), (290, 195)


def rows(rig: Rig) -> Iterator[Row]:
    store, _ = rig.store("fees", fill)
    desk = Desk(store, _group(store), now=lambda: NOW)
    window = QMainWindow()
    window.resize(1280, 820)
    window.show()
    try:
        tab = FeesTab(desk)
        window.setCentralWidget(tab)
        rig.settle()
        yield from _page(rig, tab)
    finally:
        window.close()
        desk.close()
    yield from _issued(rig)


def _page(rig: Rig, tab: FeesTab) -> Iterator[Row]:
    table = tab.who.table
    yield Row(
        PART, "the page asked anew and painted", rig.time(lambda: (tab.refresh(), tab.repaint())), *PAGE, why=ADDED_UP
    )
    places = iter(range(1, PEOPLE))
    taken = rig.time(lambda: (table.selectRow(next(places)), tab.repaint()))
    yield Row(PART, "another account chosen and painted", taken, *PAGE)
    for part in ("invoices", "costs", "who"):
        button = tab.choice.button(part)
        taken = rig.time(lambda: (button.click(), tab.repaint()), before=lambda: _elsewhere(tab, part))  # noqa: B023
        yield Row(PART, f"“{button.text()}” chosen and painted", taken, *PAGE, why=ADDED_UP)
    record = rig.time(lambda: _record(rig, tab))
    yield Row(PART, "Record payment asked for and painted", record, *PAGE)


def _elsewhere(tab: FeesTab, part: str) -> None:
    tab.choice.button("costs" if part == "who" else "who").click()


def _record(rig: Rig, tab: FeesTab) -> None:
    tab.record_payment()
    dialog = tab.window().findChild(PaymentDialog)
    dialog.repaint()
    dialog.reject()


def _issued(rig: Rig) -> Iterator[Row]:
    """Each round in a copy, since an issued invoice stays."""
    rig.store("fees", fill)[0].close()
    times = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(shutil.copy(rig.kept("fees"), Path(folder) / "fees.balint"))
            store = practice_file.unlock(path, bytearray(PASSPHRASE))
            times.append(_time_to_issue(rig, store))
    yield Row(PART, "one of 200 invoices made in a window, PDF and all", median(times) / PEOPLE, *EACH)


def _time_to_issue(rig: Rig, store: Store) -> float:
    with store.write("Drafts") as session:
        issuer.put(session, {"name": "Anna Weiss", "address": "1 Elm Row\nLeeds", "tax_number": "12345 67890"})
        sheet = DraftForm(TODAY, TODAY + timedelta(days=14), lambda line: f"Session on {line.first_day}")
        session.execute(update(Payer).values(address="2 High Street\nLeeds"))
        offers = [replace(offer, lines=offer.lines[-LINES:]) for offer in invoice_sources.offers(session, TODAY)]
        ids = [invoices.draft(session, offer, sheet).id for offer in offers]
    desk = Desk(store, _group(store), now=lambda: NOW)
    dialog, ended = IssueDialog(desk, ids), []
    dialog.finished.connect(ended.append)
    dialog.open()
    rig.settle()
    began = perf_counter()
    dialog.issue.click()
    rig.until(lambda: ended)
    taken = 1000 * (perf_counter() - began)
    desk.close()
    return taken


def _group(store: Store) -> int:
    with store.read() as session:
        return groups.ids(session)[0]


def fill(store: Store) -> None:
    """A session every fortnight; each month is paid at its end, and the last two are open."""
    rng, group_id = Random(2013), _group(store)
    days = [FIRST + EVERY * number for number in range(365 * YEARS // EVERY.days)]
    with store.write("Register", last=True) as session:
        names = [ListedName(f"{rng.choice(NAMES)} {number:03}", (), {}) for number in range(PEOPLE)]
        people = register_rows.add_people(session, group_id, [None] * PEOPLE, names)
        met = [(day, time(19)) for day in days]
        held = register_rows.add_sessions(session, group_id, [None] * len(days), met, range(len(days)))
        register_rows.add_spells(session, group_id, [(person, Membership(FIRST)) for person in people])
        marks = [(at, person, rng.choices(MARKS, WEIGHTS)[0]) for at in held for person in people]
        register_rows.add_marks(session, marks)
        session.execute(update(Attendance).values(imported=False))
        session.execute(update(GroupSession).values(finished=now()))
    with store.write("Charge", last=True) as session:
        for spell_id in session.scalars(select(Spell.id)):
            agreements.agree(session, spell_id, FIRST, Deal(TERMS, agreed_on=FIRST))
        charging.charge(session, group_id, charging.offered(session, group_id, TODAY))
    with store.write("Pay", last=True) as session:
        session.execute(insert(Payment), list(_payments(session)))


def _payments(session: Session) -> Iterator[dict[str, object]]:
    charged: Counter[tuple[int, date]] = Counter()
    for payer_id, day, minor in session.execute(select(Charge.payer_id, Charge.day, Charge.minor)):
        charged[payer_id, day.replace(day=28)] += minor
    late = set(sorted({payer_id for payer_id, _ in charged})[::LATE])
    for (payer_id, day), minor in charged.items():
        if minor and (payer_id not in late or day < TODAY - timedelta(days=60)):
            shared = {"entry": AccountEntry.PAYMENT, "way": Way.TRANSFER, "currency": "GBP", "entered": now()}
            yield {"id": new_id(), "payer_id": payer_id, "day": day, "minor": minor, **shared}
