"""A keyboard and a screen reader reach everything in the windows of invoices."""

from itertools import pairwise

import pytest

from balint_desk.core.fees.fee_words import Extra
from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.accounts import money_talks
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.fees.letters import letters
from balint_desk.store.practice import settings
from balint_desk.ui.fees.accounts.statement_dialog import StatementDialog
from balint_desk.ui.fees.invoices.credit_dialog import CreditDialog
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.issue_dialog import IssueDialog
from balint_desk.ui.fees.invoices.issuer_dialog import IssuerDialog
from balint_desk.ui.fees.invoices.make_invoices import MakeInvoices
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fees.letters.letter_dialog import LetterDialog
from balint_desk.ui.fees.letters.letter_texts import LetterTexts
from balint_desk.ui.fees.tab import FeesTab
from balint_desk.ui.fields.period import OWN
from tests.store.owed import charge
from tests.store.owing import DAY, DUE, member
from tests.ui import reading
from tests.ui.practice import shown


def view(desk, drafted):
    with desk.store.read() as session:
        return PaperView(desk, invoice_sheet(session, session.get_one(Invoice, drafted["Julia Okafor"])))


def credit(desk, drafted):
    issuing.issue(desk.store, "Issue invoice", drafted["Ravi Iyer"], invoice_sheet)
    return CreditDialog(desk, drafted["Ravi Iyer"])


def make(desk, drafted):
    with desk.store.write("Charge") as session:
        member(session, desk.group_id, "Sam Whitcombe")
    return MakeInvoices(desk)


def letter(desk, drafted):
    """With everything in it that can be."""
    with desk.store.write("I also need", last=True) as session:
        settings.put(session, settings.ALSO_NEED, [Extra.LEVELS])
        payer_id = session.get_one(Invoice, drafted["Julia Okafor"]).payer_id
        money_talks.excuse(session, payer_id, DAY, DUE, "pays in December")
        case = letters.case(session, payer_id, "GBP", DAY)
    return LetterDialog(desk, case)


def letter_texts(desk, drafted):
    with desk.store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, [Extra.LEVELS])
    return LetterTexts(desk)


def statement(desk, drafted):
    with desk.store.write("Charge") as session:
        payer_id = session.get_one(Invoice, drafted["Julia Okafor"]).payer_id
        charge(session, desk.group_id, payer_id, 4000, currency="EUR")
    dialog = StatementDialog(desk, payer_id, "GBP")
    dialog.period.choose(OWN)
    return dialog


WINDOWS = {
    "letter": letter,
    "letter texts": letter_texts,
    "statement": statement,
    "make": make,
    "issue": lambda desk, drafted: IssueDialog(desk, list(drafted.values())),
    "credit": credit,
    "details": lambda desk, drafted: IssuerDialog(desk),
    "look": view,
}


@pytest.fixture(params=WINDOWS)
def window(request, qtbot, desk, drafted):
    window = WINDOWS[request.param](desk, drafted)
    window.open()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.reject()


@pytest.fixture
def tab(qtbot, desk, drafted):
    tab = shown(qtbot, FeesTab(desk))
    tab.choice.button("invoices").click()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


def test_everything_has_a_name_and_every_label_names_its_editor(window):
    assert reading.nameless(window) == []
    assert reading.called_otherwise(window) == []
    assert reading.misnamed_buddies(window) == []


def test_tab_comes_to_everything_in_reading_order(qtbot, window):
    went = reading.way_of_tab(qtbot, window)
    assert [reading.called(one) for one in reading.left_out(window, went)] == []
    first = min(range(len(went)), key=lambda number: reading.place(went[number], window))
    went = went[first:] + went[:first]
    assert [(reading.called(a), reading.called(b)) for a, b in pairwise(went) if _backwards(a, b)] == []


def test_everything_on_the_page_has_a_name_and_is_come_to(qtbot, tab):
    assert reading.nameless(tab) == []
    assert reading.called_otherwise(tab) == []
    assert reading.misnamed_buddies(tab) == []
    tab.setFocus()
    tab.choice.setFocus()
    went = reading.way_of_tab(qtbot, tab)
    assert [reading.called(one) for one in reading.left_out(tab, went)] == []
    assert [(reading.called(a), reading.called(b)) for a, b in pairwise(went) if _backwards(a, b)] == []


def _backwards(before, after):
    return reading.card(before) is reading.card(after) and not reading.reads_on(before, after)
