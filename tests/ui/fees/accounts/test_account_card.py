"""The account of who is chosen says what the table says; and who is excused for a time."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from balint_desk.core.money import Money
from balint_desk.core.overview.waiting import WaitingKind
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import payments
from balint_desk.store.overview import waiting_money
from balint_desk.ui.fees.accounts.entry_dialogs import EntryDialog, ExcuseDialog, SpokeDialog, TakeBackDialog
from balint_desk.ui.fees.tab import FeesTab
from tests.store.money import DAYS, TODAY, Practice, bounced_after_it_went_back, changed_payer, pounds
from tests.store.money import enter as enter_payment
from tests.ui.practice import shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def cell(tab, row, title):
    model = tab.who.lines
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return model.index(row, titles.index(title)).data()


def test_who_owes_for_no_due_and_was_never_charged_owes_the_same_in_the_table_and_on_the_card(qtbot, desk, practice):
    bounced_after_it_went_back(practice, practice.payer(practice.join("Ana Moor", terms=None)))
    tab = shown(qtbot, FeesTab(desk))
    assert cell(tab, 0, "Owes") == "£40.00"
    assert tab.who.account.title.text() == "A. Moor owes £40.00"
    assert tab.who.account.spoke.isVisible()


@pytest.fixture
def tab(qtbot, desk, practice):
    """Ana owes £30 since 6 October, Bo as well."""
    for name in ("Ana Moor", "Bo Lind"):
        practice.join(name)
    practice.hold(DAYS[0])
    practice.charge()
    return shown(qtbot, FeesTab(desk))


def excuse(qtbot, tab, until, words=""):
    tab.who.account.more.excuse.trigger()
    [asked] = tab.who.findChildren(ExcuseDialog)
    asked.until.setText(until)
    qtbot.keyClicks(asked.words, words)
    with qtbot.waitSignal(tab.told) as told:
        qtbot.mouseClick(asked.keep, LEFT)
    return told.args[0]


def waits(desk, today):
    with desk.store.read() as session:
        rows = waiting_money.rows(session, desk.group_id, today)
    return [row.values["count"] for row in rows if row.kind is WaitingKind.OWED]


def test_who_is_excused_is_marked_in_words_and_does_not_wait(qtbot, desk, tab):
    assert waits(desk, TODAY) == [2]
    assert excuse(qtbot, tab, "01/03/2027", "pays in March") == "Excused until 01/03/2027."
    assert [cell(tab, row, "Oldest since") for row in range(3)] == [
        "spoken of, until 1 Mar",
        "06/10/2026",
        "06/10/2026",
    ]
    assert tab.who.account.excused.text() == "Spoken of: nothing more is asked before 01/03/2027. pays in March"
    assert (waits(desk, TODAY), waits(desk, date(2027, 3, 1))) == ([1], [2])


def test_the_day_is_changed_with_what_was_said_there_to_be_changed(qtbot, tab):
    excuse(qtbot, tab, "01/03/2027", "pays in March")
    qtbot.waitUntil(lambda: not tab.who.findChildren(ExcuseDialog))
    tab.who.account.more.excuse.trigger()
    [asked] = tab.who.findChildren(ExcuseDialog)
    assert (asked.until.text(), asked.words.text()) == ("01/03/2027", "pays in March")
    asked.until.setText("01/04/2027")
    qtbot.mouseClick(asked.keep, LEFT)
    assert cell(tab, 0, "Oldest since") == "spoken of, until 1 Apr"


def test_a_day_that_is_over_is_refused(qtbot, desk, tab):
    tab.who.account.more.excuse.trigger()
    [asked] = tab.who.findChildren(ExcuseDialog)
    with pytest.raises(Refused, match="Nothing more is asked before"):
        asked.keep_all()
    asked.until.setText("01/11/2026")
    with pytest.raises(Refused, match="is over"):
        asked.keep_all()
    asked.reject()


def test_who_is_excused_can_be_asked_again_and_undo_takes_that_back(qtbot, desk, tab):
    more = tab.who.account.more
    assert not more.ask_again.isVisible()
    excuse(qtbot, tab, "01/03/2027")
    more.ask_again.trigger()
    assert (cell(tab, 0, "Oldest since"), tab.who.account.excused.isVisible()) == ("06/10/2026", False)
    assert waits(desk, TODAY) == [2]
    desk.store.undo()
    assert cell(tab, 0, "Oldest since") == "spoken of, until 1 Mar"


def test_speaking_once_more_does_not_end_what_was_said_before(qtbot, tab):
    excuse(qtbot, tab, "01/03/2027")
    qtbot.mouseClick(tab.who.account.spoke, LEFT)
    [asked] = tab.who.findChildren(SpokeDialog)
    assert asked.until.text() == "01/03/2027"
    qtbot.mouseClick(asked.keep, LEFT)
    assert cell(tab, 0, "Oldest since") == "spoken of, until 1 Mar"


def test_who_paid_is_no_longer_marked(qtbot, practice, tab):
    excuse(qtbot, tab, "01/03/2027")
    practice.pay(payments.add, tab.who.lines.lines[tab.who.table.chosen_id].payer_id, pounds(30))
    assert cell(tab, 0, "Oldest since") == "\N{EM DASH}"
    assert not tab.who.account.more.ask_again.isVisible()


def enter(qtbot, tab, action):
    action.trigger()
    [asked] = tab.who.findChildren(EntryDialog)
    proposed = asked.amount.value()
    qtbot.keyClicks(asked.words, "Moved away")
    with qtbot.waitSignal(tab.told):
        qtbot.mouseClick(asked.keep, LEFT)
    qtbot.waitUntil(lambda: not tab.who.findChildren(EntryDialog))
    return proposed


def test_where_two_owe_the_card_says_of_whom_and_each_is_let_go_by_itself(qtbot, desk, practice):
    changed_payer(practice)
    tab = shown(qtbot, FeesTab(desk))
    account = tab.who.account
    assert account.whose.text() == "Ana owes £30.00 of it. Elm Surgery owes £30.00 of it."
    assert enter(qtbot, tab, account.more.let_go) == pounds(30)
    assert account.title.text() == "Ana owes £30.00"
    assert enter(qtbot, tab, account.more.let_go) == pounds(30)
    assert (account.title.text(), account.whose.isVisible()) == ("Ana owes nothing", False)


def test_what_a_member_has_in_hand_is_paid_back_also_when_somebody_else_pays_now(qtbot, desk, practice):
    ana, _ = changed_payer(practice)
    practice.pay(payments.add, ana, pounds(90))
    tab = shown(qtbot, FeesTab(desk))
    account = tab.who.account
    assert (account.title.text(), account.whose.text()) == ("Ana owes £30.00", "Ana has £60.00 in hand.")
    assert account.more.pay_back.isVisible()
    assert enter(qtbot, tab, account.more.pay_back) == pounds(60)
    assert practice.account(ana).account.owes == pounds(0)
    assert not account.more.pay_back.isVisible()


def test_two_of_the_same_name_are_both_told_with_their_money_in_another_currency(qtbot, desk, practice):
    for amount in (3000, 500):
        enter_payment(practice, practice.payer(practice.join("Ana Moor")), Money(amount, "CHF"))
    tab = shown(qtbot, FeesTab(desk))
    told = tab.who.unseen.text()
    assert [told.count(one) for one in ("Ana Moor", "30.00", "5.00")] == [2, 1, 1]


def test_money_in_another_currency_is_told_and_can_be_taken_back(qtbot, desk, practice, tab):
    assert not tab.who.unseen.isVisible()
    assert not tab.who.account.unseen.isVisible()
    enter_payment(practice, practice.payer(practice.join("Cy Moss")), Money(3000, "CHF"))
    tab.who.refresh()
    assert tab.who.unseen.text().endswith("of no group of theirs: Cy Moss (CHF\N{NO-BREAK SPACE}30.00 in hand).")
    tab.who.table.selectRow(2)
    card = tab.who.account
    assert card.title.text() == "C. Moss owes nothing"
    assert card.unseen.text() == "In another currency, so not counted here: CHF\N{NO-BREAK SPACE}30.00 in hand."
    qtbot.mouseClick(card.link, LEFT)
    [back] = [one for one in card.findChildren(QPushButton) if one.text() == "Take back…"]
    qtbot.mouseClick(back, LEFT)
    [asked] = tab.who.findChildren(TakeBackDialog)
    asked.words.setText("In the wrong currency")
    qtbot.mouseClick(asked.keep, LEFT)
    tab.who.refresh()
    assert not tab.who.unseen.isVisible()
