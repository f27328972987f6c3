"""A statement of account: for any time, with what was owed before it and at its end."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.accounts.statement_dialog import StatementDialog
from balint_desk.ui.fees.accounts.who_has_paid import WhoHasPaid
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fields.period import ALL, OWN
from tests.documents.reading import pages, words
from tests.store.owed import charge
from tests.ui.fees.money import answer, on_top
from tests.ui.practice import shown


@pytest.fixture
def julia(desk, owing, drafted):
    """Two sessions of £30.00 in September on an invoice, £40.00 paid on 1 October."""
    issuing.issue(desk.store, "Issue invoice", drafted["Julia Okafor"], invoice_sheet)
    with desk.store.write("Record payment", last=True) as session:
        paid = Paid(owing["Julia Okafor"], date(2026, 10, 1), Money(4000, "GBP"), Way.TRANSFER, words="at last")
        payments.add(session, paid)
    return owing["Julia Okafor"]


@pytest.fixture
def ask(qtbot, desk, julia):
    return lambda: on_top(qtbot, StatementDialog(desk, julia, "GBP"))


def choose(dialog, first, last):
    dialog.period.setFocus()
    dialog.period.choose(OWN)
    dialog.period.own.first.setText(first)
    dialog.period.own.last.setText(last)
    dialog.period.changed.emit()


def saved(dialog, path):
    dialog.keep.click()
    answer(dialog, "Save it…")
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()
    return path.read_bytes()


def told(dialog):
    return [one.text() for one in (dialog.opening, dialog.count, dialog.closing)]


def test_it_is_asked_for_from_the_account(qtbot, desk, julia):
    part = shown(qtbot, WhoHasPaid(desk))
    shown(qtbot, part.right)
    part.refresh()
    part.account.more.statement.trigger()
    [dialog] = [one for one in part.findChildren(StatementDialog) if one.isVisible()]
    assert told(dialog)[-1] == "Owed on 22 November 2026: £20.00"
    dialog.reject()


def test_this_year_is_proposed_and_ends_today(ask):
    assert told(ask()) == ["Owed before: £0.00", "3 lines", "Owed on 22 November 2026: £20.00"]


def test_own_days_begin_with_what_was_owed_before(ask):
    dialog = ask()
    choose(dialog, "02/09/2026", "30/09/2026")
    assert told(dialog) == ["Owed before: £30.00", "One line", "Owed on 30 September 2026: £60.00"]


def test_days_that_cannot_be_are_said_and_nothing_is_saved(ask):
    dialog = ask()
    choose(dialog, "02/09/2026", "30/09/2026")
    dialog.period.own.first.setText("01/12/2026")
    dialog.period.own.last.setText("31/12/2026")
    dialog.period.changed.emit()
    assert "is before the first" in dialog.opening.text()
    assert not dialog.closing.isVisible()
    with pytest.raises(Refused, match="is before the first"):
        dialog.accept()


def test_the_pdf_is_saved_after_the_warning_with_every_line_and_both_balances(ask, tmp_path):
    dialog = ask()
    choose(dialog, "02/09/2026", "")
    read = words(saved(dialog, tmp_path / "statement.pdf"))
    for said in (
        *("Anna Weiss", "Julia Okafor 2 High Street Leeds", "Statement of account"),
        "For 2 September to 22 November 2026",
        "2 September 2026 Owed before £30.00",
        "8 September 2026 Session on 8 September 2026 (invoice 2026-001) £30.00 £60.00",
        "1 October 2026 Paid, transfer \N{MINUS SIGN}£40.00 £20.00",
        "Owed on 22 November 2026 £20.00",
    ):
        assert said in read
    assert "at last" not in read  # what the leader wrote with a payment is theirs
    assert "Tuesday GP group" not in read
    assert dialog.isVisible()


def test_what_is_in_hand_is_called_so(desk, julia, ask, tmp_path):
    with desk.store.write("Record payment") as session:
        payments.add(session, Paid(julia, date(2026, 10, 2), Money(5000, "GBP")))
    dialog = ask()
    assert told(dialog)[-1] == "In hand on 22 November 2026: £30.00"
    choose(dialog, "03/10/2026", "")
    assert told(dialog) == ["In hand before: £30.00", "0 lines", "In hand on 22 November 2026: £30.00"]
    assert "Owed \N{MINUS SIGN}" not in words(saved(dialog, tmp_path / "statement.pdf"))


def test_all_of_it_begins_with_nothing(ask, tmp_path):
    dialog = ask()
    dialog.period.choose(ALL)
    dialog.period.changed.emit()
    read = words(saved(dialog, tmp_path / "statement.pdf"))
    assert "For everything up to 22 November 2026" in read
    assert "Owed before £0.00 1 September 2026" in read


def test_each_currency_has_a_statement_of_its_own(qtbot, desk, julia, ask):
    assert not ask().currency.isVisible()
    with desk.store.write("Charge") as session:
        charge(session, desk.group_id, julia, 4000, currency="EUR")
    dialog = ask()
    assert dialog.currency.currentText() == "GBP"
    dialog.currency.setFocus()
    qtbot.keyClicks(dialog.currency, "E")
    assert told(dialog) == ["Owed before: €0.00", "One line", "Owed on 22 November 2026: €40.00"]


def test_ten_years_go_over_several_pages(desk, julia, ask, tmp_path):
    with desk.store.write("Charge") as session:
        for year in range(2016, 2026):
            for month in range(1, 13):
                charge(session, desk.group_id, julia, 100, date(year, month, 1))
    dialog = ask()
    dialog.period.choose(ALL)
    dialog.period.changed.emit()
    read = pages(saved(dialog, tmp_path / "statement.pdf"))
    assert len(read) > 2
    assert all("Day What for Amount Owed" in page for page in read)
    assert read[-1].endswith(
        f"Owed on 22 November 2026 £140.00 Anna Weiss · Statement of account {len(read)} / {len(read)}"
    )


def test_it_is_looked_at_without_a_file(qtbot, ask):
    ask().look.click()
    [view] = [one for one in all_windows() if isinstance(one, PaperView) and one.isVisible()]
    qtbot.waitUntil(lambda: bool(view.pages), timeout=20000)
    view.reject()


def test_nothing_is_written_into_the_file(desk, ask, tmp_path):
    before = desk.store.undo_name
    saved(ask(), tmp_path / "statement.pdf")
    assert desk.store.undo_name == before
    assert [one.name for one in Path(tmp_path).glob("*.pdf")] == ["statement.pdf"]
