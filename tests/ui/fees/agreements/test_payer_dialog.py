"""The address and the reference of who pays, as they stand on invoices."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.ui.fees.agreements.payer_dialog import PayerDialog
from balint_desk.ui.fees.tab import FeesTab
from tests.also_need import switch_on
from tests.store.money import Practice
from tests.ui.practice import shown


@pytest.fixture
def practice(store, group_id):
    made = Practice(store, group_id)
    with store.write("Employer") as session:
        made.surgery = payers.add(session, "Elm Surgery").id
    made.ana = made.join("Ana Moor", payer_id=made.surgery)
    made.bo = made.join("Bo Lind")
    return made


@pytest.fixture
def tab(qtbot, desk, practice):
    return shown(qtbot, FeesTab(desk))


def asked(qtbot, tab, spell_id):
    tab.open_spell(spell_id)
    qtbot.mouseClick(tab.who.agreement.address, Qt.MouseButton.LeftButton)
    [dialog] = tab.findChildren(PayerDialog)
    return dialog


def kept(practice, payer_id):
    with practice.store.read() as session:
        payer = session.get_one(Payer, payer_id)
        return payer.name, payer.address, payer.email, payer.reference


def test_an_employer_has_an_address_and_a_reference_of_their_own(qtbot, tab, practice):
    dialog = asked(qtbot, tab, practice.ana)
    assert dialog.windowTitle() == "Elm Surgery on invoices"
    for name, text in (("address", "1 Elm Road"), ("email", "office@elm.example"), ("reference", "PO 4711")):
        qtbot.keyClicks(dialog.editors[name], text)
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert kept(practice, practice.surgery) == ("Elm Surgery", "1 Elm Road", "office@elm.example", "PO 4711")
    assert practice.store.undo_name == "Change who pays"


def test_of_a_member_only_what_is_not_on_the_members_page_is_asked(qtbot, tab, practice):
    dialog = asked(qtbot, tab, practice.bo)
    assert list(dialog.editors) == ["address", "reference"]
    qtbot.keyClicks(dialog.editors["reference"], "B7")
    qtbot.keyClick(dialog.editors["reference"], Qt.Key.Key_Return)
    assert kept(practice, practice.payer(practice.bo))[3] == "B7"


def test_a_vat_number_is_asked_for_with_tax_and_a_wrong_one_is_refused(qtbot, tab, practice):
    switch_on(practice.store, Extra.TAX)
    dialog = asked(qtbot, tab, practice.ana)
    number = dialog.editors["vat_number"]
    qtbot.keyClicks(number, "GB980780685")
    with pytest.raises(Refused, match="Write it with the letters of its country"):
        dialog.keep_all()
    number.set_value("GB 980 7806 84")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert vat_number_of(practice, practice.surgery) == "GB980780684"


def test_a_vat_number_kept_already_is_shown_when_tax_is_switched_off_again(qtbot, tab, practice):
    with practice.store.write("VAT number") as session:
        payers.edit(session, practice.surgery, {"vat_number": "GB980780684"})
    dialog = asked(qtbot, tab, practice.ana)
    assert dialog.editors["vat_number"].value() == "GB980780684"


def vat_number_of(practice, payer_id):
    with practice.store.read() as session:
        return session.get_one(Payer, payer_id).vat_number
