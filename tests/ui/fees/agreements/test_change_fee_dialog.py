"""A fee that changes for everybody: what changes for whom is said before it is kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.practice import settings
from balint_desk.ui.fees.agreements.change_fee_dialog import ChangeFeeDialog
from balint_desk.ui.fees.tab import FeesTab
from balint_desk.ui.window.main_window import MainWindow
from tests.store.money import AGREED, DAYS, JOINED, Practice, pounds
from tests.ui.practice import shown

LEFT = Qt.MouseButton.LeftButton
PAID_BY = "Paid by Ana Moor, Bo Lind (£20, In training) and Cy Hale."


@pytest.fixture
def practice(store, group_id):
    """Three on one fee, one of them with less; charged up to 6 October."""
    made = Practice(store, group_id)
    made.ana = made.join("Ana Moor")
    made.bo = made.join("Bo Lind", own=pounds(20), reason="In training")
    made.join("Cy Hale", date(2026, 3, 1))
    made.hold(DAYS[0])
    made.charge()
    return made


@pytest.fixture
def opened(qtbot, desk):
    """Opens the dialog over a window that is closed afterwards."""
    behind = QWidget()
    qtbot.addWidget(behind)

    def show():
        dialog = ChangeFeeDialog(desk, behind)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    yield show
    behind.close()


@pytest.fixture
def dialog(practice, opened):
    return opened()


def fill_in(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def refused(qtbot, dialog):
    with qtbot.captureExceptions() as caught:
        qtbot.mouseClick(dialog.keep, LEFT)
    assert [kind for kind, _, _ in caught] == [Refused]
    assert dialog.isVisible()
    return str(caught[0][1])


def test_it_is_opened_from_the_menu(qtbot, desk, practice):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.menus.change_fee.trigger()
    [dialog] = window.findChildren(ChangeFeeDialog)
    assert dialog.isVisible()
    assert dialog.fee.currentText() == "£30 a session, here or not; two free absences a year"
    dialog.reject()


def test_before_anything_is_typed_it_says_who_pays_and_since_when(dialog):
    assert dialog.history.text() == "So it is since 1 January 2026."
    assert dialog.changes.text() == PAID_BY
    assert dialog.refused.text() == "This is what holds on 01/12/2026 already. Say what is to be different."


def test_what_changes_for_whom_is_said_as_it_is_typed(qtbot, dialog):
    fill_in(qtbot, dialog.fields.amount, "32")
    assert dialog.refused.isHidden()
    assert dialog.changes.text().splitlines() == [
        "From 1 December 2026: £32 a session, here or not; two free absences a year.",
        "For Ana Moor and Cy Hale it changes.",
        "An amount of their own stays for Bo Lind (£20, In training).",
        "What is charged already, up to 6 October 2026, stays as it is.",
    ]


def test_other_conditions_are_for_those_with_an_amount_of_their_own_too(qtbot, dialog):
    qtbot.mouseClick(dialog.more, LEFT)
    assert dialog.fields.conditions.free_from.hasFocus()
    fill_in(qtbot, dialog.fields.conditions.notice, "24")
    assert dialog.changes.text().splitlines()[2] == (
        "An amount of their own stays for Bo Lind (£20, In training); the conditions change for them too."
    )


def test_it_is_kept_with_enter_as_one_step_that_is_undone(qtbot, dialog, practice):
    fill_in(qtbot, dialog.fields.amount, "32")
    qtbot.keyClick(dialog.fields.amount, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert practice.store.undo_name == "Change the fee for everybody"
    assert _amounts(practice, practice.ana) == [(date(2026, 12, 1), 3200), (JOINED, 3000)]
    assert _amounts(practice, practice.bo) == [(JOINED, 2000)]
    practice.store.undo()
    assert _amounts(practice, practice.ana) == [(JOINED, 3000)]


def test_what_it_was_and_will_be_is_to_be_seen_afterwards(qtbot, desk, dialog, practice, opened):
    fill_in(qtbot, dialog.fields.amount, "32")
    qtbot.keyClick(dialog.fields.amount, Qt.Key.Key_Return)
    again = opened()
    assert again.history.text().splitlines() == [
        "£30 a session, here or not; two free absences a year, until 30 November 2026",
        "£32 a session, here or not; two free absences a year, from 1 December 2026",
    ]
    assert again.fields.amount.text() == "£32.00"
    tab = shown(qtbot, FeesTab(desk))
    tab.open_spell(practice.ana)
    told = [one.text() for one in tab.who.agreement.findChildren(QLabel)]
    assert "£30 a session, here or not" in told
    assert "From 01/12/2026: £32 a session, here or not" in told


def test_a_day_before_what_is_charged_is_refused_and_said_at_once(qtbot, dialog):
    fill_in(qtbot, dialog.fields.amount, "32")
    fill_in(qtbot, dialog.first, "06/10/2026")
    words = "It is charged up to {day} already, and that stays. Take a later day."
    assert dialog.refused.text() == words.format(day="06/10/2026")
    assert dialog.changes.text() == PAID_BY
    assert refused(qtbot, dialog) == words.format(day="2026-10-06")


def test_an_amount_or_a_day_that_is_missing_is_asked_for(qtbot, dialog):
    dialog.fields.amount.clear()
    assert refused(qtbot, dialog) == "How much is it?"
    fill_in(qtbot, dialog.fields.amount, "32")
    dialog.first.clear()
    assert refused(qtbot, dialog) == "From which day on does this hold?"


def test_another_fee_of_the_group_shows_its_own_terms(qtbot, practice, opened):
    with practice.store.write("Host") as session:
        hospital = payers.add(session, "Elm Hospital")
        deal = Deal(Terms(Basis.TERM, pounds(500)), payer_id=hospital.id, agreed_on=AGREED)
        agreements.agree_with_host(session, practice.group_id, JOINED, deal)
    dialog = opened()
    qtbot.keyClick(dialog.fee, Qt.Key.Key_Down)
    assert dialog.changes.text() == "Paid by Elm Hospital for the whole group."
    assert (dialog.fields.amount.text(), dialog.fields.basis.currentText()) == ("£500.00", "Each term")
    assert [dialog.fields.basis.itemText(row) for row in range(3)] == ["Each session held", "Each term", "Each year"]


def test_tax_and_its_name_are_changed_where_tax_is_needed(qtbot, practice, opened):
    with practice.store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, ["tax"])
    dialog = opened()
    qtbot.mouseClick(dialog.more, LEFT)
    fill_in(qtbot, dialog.fields.conditions.rate, "20")
    fill_in(qtbot, dialog.fields.conditions.tax, "VAT")
    first = dialog.changes.text().splitlines()[0]
    assert first == "From 1 December 2026: £30 a session, here or not; two free absences a year; 20 % VAT in it."


def test_where_nobody_pays_yet_it_says_so(opened):
    dialog = opened()
    assert dialog.refused.text() == "Nobody pays a fee in this group yet. Agree about it with a member first."
    assert not dialog.keep.isEnabled()


def _amounts(practice, spell_id):
    with practice.store.read() as session:
        return [(one.first_day, one.terms.amount.minor) for one in agreements.of_spell(session, spell_id)]
