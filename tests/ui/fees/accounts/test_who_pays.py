"""Record payment: nobody is taken whom nobody named, and what came is found again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from balint_desk.core.fees.charging.session_fees import why
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.members import members
from balint_desk.store.practice.tables import Group
from balint_desk.ui.fees.accounts.entry_dialogs import TakeBackDialog
from balint_desk.ui.fees.accounts.payment_dialog import PaymentDialog
from balint_desk.ui.window.main_window import MainWindow
from tests.store import owed
from tests.ui.fees.money import on_top

RETURN, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def owing(store, group_id, people):
    """Julia owes £30; nothing is agreed with the seven others."""
    with store.write("Begin") as session:
        julia = people["Julia Okafor"]
        line = owed.charge(session, group_id, owed.payer(session, julia), 3000)
        line.why, line.spell_id = charge_reasons.kept(why("came")), members.spells(session, group_id, julia)[0].id
    return people


@pytest.fixture
def window(qtbot, desk, owing):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    desk.saving_wanted.emit()


def asked_on(qtbot, window, page):
    """The window that Ctrl+R opens on a page."""
    window.go_to(window.pages.named(page))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R, CTRL)
    dialog = next(one for one in window.findChildren(PaymentDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_name_an_amount_proposed_and_enter(qtbot, window):
    dialog = asked_on(qtbot, window, "sessions")
    assert (dialog.payer.text(), dialog.amount.text(), dialog.focusWidget()) == ("", "", dialog.payer)
    qtbot.keyClicks(dialog.payer, "okaf")
    assert (dialog.payer.text(), dialog.amount.text()) == ("Julia Okafor (owes £30.00)", "£30.00")
    with qtbot.waitSignal(dialog.recorded) as told:
        qtbot.keyClick(dialog.payer, RETURN)
    assert told.args == ["Recorded: £30.00 from Julia Okafor."]


def test_enter_without_a_name_is_refused(qtbot, window):
    dialog = asked_on(qtbot, window, "overview")
    with qtbot.captureExceptions() as caught:
        qtbot.keyClick(dialog.payer, RETURN)
    assert str(caught[0][1]) == "Who paid? Type the name."
    assert dialog.isVisible()
    dialog.reject()


def test_on_members_it_is_the_chosen_one_also_before_anything_was_agreed(qtbot, window, owing, store):
    window.open_member(owing["Erik Sandoval"])
    dialog = asked_on(qtbot, window, "members")
    assert (dialog.payer.text(), dialog.amount.text()) == ("Erik Sandoval", "")
    assert dialog.focusWidget() is dialog.amount
    qtbot.keyClicks(dialog.amount, "10")
    qtbot.keyClick(dialog.amount, RETURN)
    with store.read() as session:
        payer_id = payers.of_person(session, owing["Erik Sandoval"]).id
        assert accounts.of_payer(session, payer_id, "GBP").account.in_hand == Money(1000, "GBP")


def test_on_fees_it_is_who_pays_the_chosen_line(qtbot, window, owing):
    window.go_to(window.pages.fees)
    dialog = asked_on(qtbot, window, "fees")
    assert dialog.payer.text() == "Julia Okafor (owes £30.00)"
    dialog.reject()


def test_letters_that_fit_several_choose_nobody_and_those_are_listed(qtbot, desk, owing):
    dialog = on_top(qtbot, PaymentDialog(desk))
    qtbot.keyClicks(dialog.payer, "s")
    assert dialog.payer.offered.stringList() == ["Erik Sandoval", "Sam Whitcombe"]
    with pytest.raises(Refused, match="fits several"):
        dialog.keep_all()
    dialog.payer.completer().popup().hide()
    qtbot.keyClicks(dialog.payer, "andoval")
    assert dialog.payer.text() == "Erik Sandoval"


def test_the_currency_follows_the_one_who_pays(qtbot, store, desk, owing):
    with store.write("New group") as session:
        euros = Group(name="Dienstagsgruppe", currency="EUR", zone="Europe/Vienna")
        session.add(euros)
        session.flush()
    desk.choose_group(euros.id)
    dialog = on_top(qtbot, PaymentDialog(desk))
    qtbot.keyClicks(dialog.payer, "Julia")
    assert dialog.amount.text() == "£30.00"
    dialog.amount.set_value(None)
    qtbot.keyClicks(dialog.amount, "10")
    dialog.keep_all()
    with store.read() as session:
        payer_id = payers.of_person(session, owing["Julia Okafor"]).id
        assert accounts.balances(session) == {(payer_id, "GBP"): 2000}


def test_a_day_still_to_come_is_refused(qtbot, store, desk, owing, group_id):
    with store.read() as session:
        julia = payers.of_person(session, owing["Julia Okafor"]).id
    dialog = on_top(qtbot, PaymentDialog(desk, WhoPays(julia)))
    dialog.day.setText("12/12/2099")
    with pytest.raises(Refused, match="still to come"):
        dialog.keep_all()
    dialog.day.set_value(desk.today())
    dialog.keep_all()
    with store.read() as session:
        [payment] = accounts.of_payer(session, julia, "GBP").payments
    back = on_top(qtbot, TakeBackDialog(desk, payment.id))
    back.day.set_value(date(2099, 12, 12))
    back.words.setText("It bounced")
    with pytest.raises(Refused, match="still to come"):
        back.keep_all()
