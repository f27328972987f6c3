"""Your details on invoices: whose name is proposed, and where numbers begin."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.refused import Refused
from balint_desk.store.fees.invoices import invoices as kept
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.practice import leaders
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.invoices.issuer_dialog import IssuerDialog
from tests.ui.practice import shown


def test_the_name_typed_at_the_beginning_is_proposed_until_another_is_kept(desk, invoices):
    with desk.store.read() as session:
        own = leaders.me(session).name
    invoices.details.click()
    dialog = next(one for one in all_windows() if isinstance(one, IssuerDialog) and one.isVisible())
    assert (dialog.editors["name"].text(), bool(own)) == (own, True)
    assert dialog.editors["exemption"].placeholderText() == "as: Not registered for VAT"
    dialog.editors["name"].setText("Practice Weiss")
    dialog.keep.click()
    with desk.store.read() as session:
        assert issuer.get(session).name == "Practice Weiss"


def test_the_number_to_begin_with_holds_for_this_year_and_the_next_begins_with_one(qtbot, desk, store, group_id):
    this_year = shown(qtbot, IssuerDialog(desk))
    this_year.editors["first_number"].set_value(41)
    qtbot.mouseClick(this_year.keep, Qt.MouseButton.LeftButton)
    assert shown(qtbot, IssuerDialog(desk)).editors["first_number"].value() == 41
    later = Desk(store, group_id, now=lambda: desk.now().replace(year=2027))
    assert shown(qtbot, IssuerDialog(later)).editors["first_number"].value() == 1
    later.tasks.close()
    with store.read() as session:
        own = issuer.get(session)
        numbers = [kept.numbered_next(session, own, Paper.INVOICE, date(year, 12, 1))[0] for year in (2026, 2027)]
    assert numbers == ["2026-041", "2027-001"]


def test_an_own_email_that_is_no_address_is_refused(qtbot, desk, store):
    dialog = shown(qtbot, IssuerDialog(desk))
    dialog.editors["email"].set_value("anna at example")
    with pytest.raises(Refused, match="no address of an e-mail"):
        dialog.keep_all()
    dialog.editors["email"].set_value(" anna@example.org ")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    with store.read() as session:
        assert issuer.get(session).email == "anna@example.org"
