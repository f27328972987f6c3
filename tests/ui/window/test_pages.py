"""What a page shows is held against what it asks the file, on a practice with something of everything."""

import re
from datetime import timedelta
from functools import partial

import pytest

from balint_desk.store.all_tables import SEARCHED
from balint_desk.store.fees.costs import session_costs
from balint_desk.store.sessions import sessions
from balint_desk.ui.base.desk import ALL_TABLES
from balint_desk.ui.base.page import Page
from balint_desk.ui.debriefs.tab import DebriefsTab
from balint_desk.ui.fees.accounts.who_has_paid import WhoHasPaid
from balint_desk.ui.fees.bank.bank_lines import COMPARED, BankLines
from balint_desk.ui.fees.costs.costs import Costs
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fees.invoices.invoices import Invoices
from balint_desk.ui.fees.tab import FeesTab
from balint_desk.ui.members.tab import MembersTab
from balint_desk.ui.overview.tab import OverviewTab
from balint_desk.ui.sessions.register.whole_register import RegisterPage
from balint_desk.ui.sessions.tab import SessionsTab
from balint_desk.ui.sessions.write_up.write_up import WriteUp
from docs.pictures import practice
from tests.store.spending import room
from tests.ui.practice import shown

TABS = (OverviewTab, MembersTab, SessionsTab, FeesTab, DebriefsTab)
PARTS = (WhoHasPaid, Invoices, Costs, BankLines)
MADE_FROM = {"member_list": {"person", "spell"}, **{f"{name}_search": {name} for name in SEARCHED}}
"""What is no table of the practice, and what it is made from."""
MOST = 20
"""Rows of one list."""
ASKED = re.compile(r'(?:\bFROM|\bJOIN|,)\s+(?:main\.)?"?(\w+)"?(?=\s|,|\)|$)', re.IGNORECASE)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The practice of the pictures: three groups of three years, invoices, a statement of the bank. It is read only."""
    store = practice.make(tmp_path_factory.mktemp("practice"))
    with store.write("Room") as session:
        session_costs.put(session, practice.group_of(store), room(56_00, practice.TODAY - timedelta(days=60)))
    yield store
    store.close()


@pytest.fixture
def group_id(store):
    return practice.group_of(store)


@pytest.fixture
def desk(desk):
    """In the morning: late in the evening nothing is said of money."""
    desk.now = lambda: practice.NOW
    return desk


def tables(texts):
    """The tables of the practice that these questions are about."""
    names = set(ASKED.findall("\n".join(texts)))
    return (names & ALL_TABLES).union(*(MADE_FROM[name] for name in names & MADE_FROM.keys()))


def test_what_is_asked_is_seen_in_the_questions():
    texts = [
        'SELECT p.name, charge.id FROM main."group" AS g, payer\nJOIN person p ON p.id = payer.person_id',
        "SELECT (SELECT max(joined) FROM spell) FROM case_search GROUP BY 1",
    ]
    assert tables(texts) == {"group", "payer", "person", "spell", "case"}
    assert tables(["SELECT member_list.person_id \nFROM member_list"]) == {"person", "spell"}


def asked(questions, page, does):
    """What was asked meanwhile that neither the page asks anew by itself, nor a page that is seen within it."""
    with questions() as texts:
        does()
    seen = [inner.shows for inner in page.findChildren(Page) if inner.isVisible()]
    return tables(texts) - page.shows.union(*seen)


def rows(page):
    """Each row of its list, to be chosen."""
    match page:
        case OverviewTab() | FeesTab():
            return
        case SessionsTab():
            table = page.list
        case _:
            table = page.table
    for row in range(min(table.model().rowCount(), MOST)):
        yield partial(table.selectRow, row)


@pytest.mark.parametrize("kind", [*TABS, *PARTS])
def test_a_page_is_asked_anew_after_a_change_of_whatever_it_asks(qtbot, desk, questions, kind):
    page = shown(qtbot, kind(desk))
    if isinstance(page, FeePart):
        shown(qtbot, page.right)
    assert set().union(*(asked(questions, page, does) for does in (lambda: page.ask(page.shows), *rows(page)))) == set()


def test_a_write_up_is_asked_anew_after_a_change_of_whatever_it_asks(qtbot, desk, questions):
    page = shown(qtbot, WriteUp(desk))
    with desk.store.read() as session:
        ids = sessions.ids(session, desk.group_id)
    for session_id in ids[:10]:
        assert asked(questions, page, lambda: page.show_session(session_id)) == set()  # noqa: B023
    assert asked(questions, page, lambda: page.ask(page.shows)) == set()


def test_the_whole_register_is_asked_anew_after_a_change_of_whatever_it_asks(qtbot, desk, questions):
    def look():
        page.ask(page.shows)
        qtbot.waitUntil(lambda: page.card.chart is not None and page.card.chart.isVisible(), timeout=20_000)
        page.card.chart.view.grab()
        page.card.link.click()
        page.card.table.grab()

    page = shown(qtbot, RegisterPage(desk))
    assert asked(questions, page, look) == set()


def test_what_payments_are_compared_with_is_read_anew_after_a_change_of_whatever_it_asks(qtbot, desk, questions):
    part = shown(qtbot, BankLines(desk))
    with questions() as all_of_it:
        part.ask(COMPARED)
    with questions() as the_list:
        part.ask(frozenset())
    read = [text for text in all_of_it if text not in the_list]
    assert "payment_for" in tables(read)
    assert tables(read) - COMPARED == {"bank_line"}


@pytest.mark.parametrize("kind", [*TABS, *PARTS, WriteUp, RegisterPage])
def test_a_page_shows_tables_that_there_are(kind):
    assert kind.shows
    assert kind.shows <= ALL_TABLES
