"""The list of invoices and the card of the one that is chosen."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from sqlalchemy import func, select

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.documents import private_file
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoices as kept
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.fees.invoices.credit_dialog import CreditDialog
from balint_desk.ui.fees.invoices.issue_dialog import IssueDialog
from balint_desk.ui.fees.invoices.issuer_dialog import IssuerDialog
from balint_desk.ui.fees.invoices.make_invoices import MakeInvoices
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fees.tab import FeesTab
from tests.documents.reading import words
from tests.store.owing import charge, drafts
from tests.ui.fees.issuing import closed, issue, opened
from tests.ui.practice import shown


def row(part, number):
    model = part.lines
    return [model.data(model.index(number, column)) for column in range(model.columnCount())]


def test_an_empty_list_says_what_will_stand_there_and_begins_it(qtbot, invoices):
    assert invoices.empty.isVisible()
    invoices.empty.button.click()
    assert len(opened(MakeInvoices).lines.offers) == 2
    opened(MakeInvoices).reject()


def test_drafts_are_made_for_all_that_are_ticked_in_the_words_of_the_country(qtbot, desk, invoices):
    invoices.begin()
    dialog = opened(MakeInvoices)
    assert dialog.sum.text() == "2 invoices, £120.00"
    assert (dialog.day.text(), dialog.due.text()) == ("22/11/2026", "06/12/2026")
    with qtbot.waitSignal(dialog.made, timeout=5000):
        qtbot.keyPress(dialog.day, Qt.Key.Key_Return)
    assert row(invoices, 0) == ["Draft", "Julia Okafor", "22/11/2026", "£60.00", "not issued"]
    assert invoices.draft.title.text() == "Draft for Julia Okafor"
    with desk.store.read() as session:
        first = kept.lines(session, invoices.table.chosen_id)[0]
    assert first.words == "Session on 1 September 2026"
    desk.undo()
    assert invoices.empty.isVisible()


def test_the_menu_shows_the_invoices_and_begins_them(qtbot, desk, owing):
    tab = shown(qtbot, FeesTab(desk))
    tab.make_invoices()
    assert tab.shown is tab.invoices
    opened(MakeInvoices).reject()


def test_the_space_bar_takes_someone_off_and_puts_them_back(qtbot, desk, invoices):
    invoices.begin()
    dialog = opened(MakeInvoices)
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [one.name for one in dialog.lines.chosen()] == ["Ravi Iyer"]
    assert dialog.sum.text() == "1 invoice, £60.00"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert len(dialog.lines.chosen()) == 2
    dialog.reject()


def test_only_what_was_charged_up_to_a_day_is_taken(qtbot, invoices):
    invoices.begin()
    dialog = opened(MakeInvoices)
    dialog.until.selectAll()
    qtbot.keyClicks(dialog.until, "05/09/2026")
    assert dialog.sum.text() == "2 invoices, £60.00"
    dialog.until.selectAll()
    qtbot.keyClicks(dialog.until, "01/08/2026")
    assert dialog.empty.isVisible()
    assert not dialog.make.isEnabled()
    dialog.reject()


def test_a_due_day_before_the_date_is_refused_and_stays_as_typed(qtbot, desk, invoices):
    invoices.begin()
    dialog = opened(MakeInvoices)
    dialog.due.setText("01/11/2026")
    with qtbot.captureExceptions() as caught:
        dialog.make.click()
    assert [str(error) for _, error, _ in caught if isinstance(error, Refused)] == [
        "It cannot be due before its own date."
    ]
    assert dialog.due.text() == "01/11/2026"
    dialog.reject()


def test_make_and_issue_asks_before_it_gives_numbers(qtbot, desk, drafted, invoices):
    with desk.store.write("Throw away") as session:
        for one in drafted.values():
            kept.drop(session, one)
    invoices.begin()
    dialog = opened(MakeInvoices)
    with qtbot.waitSignal(dialog.issue_wanted, timeout=5000):
        dialog.issue.click()
    ask = opened(IssueDialog)
    assert ask.words.text().startswith("Two invoices get their numbers and cannot be changed afterwards.")
    with qtbot.waitSignal(invoices.told, timeout=20000) as told:
        ask.issue.click()
    assert told.args == ["2 invoices issued. They are not undone: a credit note puts one right."]
    with desk.store.read() as session:
        numbers = sorted(session.scalars(select(Invoice.number)))
    assert numbers == ["2026-001", "2026-002"]
    qtbot.waitUntil(lambda: closed(IssueDialog))


def test_what_is_typed_on_a_draft_is_kept_and_can_be_undone(qtbot, desk, drafted, invoices, paper):
    invoices.open_invoice(drafted["Julia Okafor"])
    reference = invoices.draft.form.editors["reference"]
    qtbot.keyClicks(reference, "PO 4711")
    invoices.draft.form.save()
    assert paper(drafted["Julia Okafor"]).reference == "PO 4711"
    assert desk.store.undo_name == "Change draft"
    desk.undo()
    assert reference.text() == ""


def test_a_line_is_left_out_and_a_draft_is_thrown_away(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    buttons = invoices.draft.lines.findChildren(QPushButton)
    assert buttons[0].accessibleName() == "Leave out: Session on 2026-09-01"
    buttons[0].click()
    assert row(invoices, 0)[3] == "£30.00"
    invoices.draft.drop.click()
    assert [row(invoices, number)[1] for number in range(invoices.lines.rowCount())] == ["Ravi Iyer"]


def test_what_is_missing_stands_on_the_draft_and_keeps_it_from_being_issued(qtbot, desk, drafted, invoices):
    with desk.store.write("Settings") as session:
        issuer.put(session, {"address": ""})
    invoices.open_invoice(drafted["Julia Okafor"])
    assert invoices.draft.missing.text().startswith("Your own address is missing.")
    invoices.draft.issue.click()
    dialog = opened(IssueDialog)
    assert dialog.words.text() == "Nothing can be issued yet."
    assert dialog.missing.text().startswith("Julia Okafor: Your own address is missing.")
    assert not dialog.issue.isEnabled()
    dialog.reject()


def test_those_that_miss_something_stay_drafts_when_all_are_issued(qtbot, desk, drafted, invoices, paper):
    with desk.store.write("Address") as session:
        kept.edit(session, drafted["Ravi Iyer"], {"recipient": "Ravi Iyer"})
    invoices.refresh()
    invoices.issue_all.click()
    dialog = opened(IssueDialog)
    assert dialog.missing.text() == "Ravi Iyer: The address of Ravi Iyer is missing."
    assert dialog.words.text().endswith("The others stay drafts.")
    with qtbot.waitSignal(invoices.told, timeout=20000) as told:
        dialog.issue.click()
    assert told.args == ["1 invoice issued. It is not undone: a credit note puts it right."]
    assert [paper(drafted[name]).number for name in ("Julia Okafor", "Ravi Iyer")] == ["2026-001", None]
    qtbot.waitUntil(lambda: closed(IssueDialog))


def test_an_issued_invoice_says_what_is_open_and_can_no_longer_be_undone(qtbot, desk, drafted, invoices):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    assert invoices.issued.title.text() == "Invoice 2026-001"
    assert "Still open: £60.00" in invoices.issued.about.text()
    assert not invoices.draft.isVisible()
    assert desk.store.undo_name is None


def test_the_pdf_is_taken_out_only_after_it_was_said_that_it_is_plain(qtbot, desk, drafted, invoices, tmp_path):

    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.issued.pdf.click()
    box = opened(QMessageBox)
    assert box.text() == "The PDF is not encrypted."
    assert "Whoever gets at it can read it." in box.informativeText()
    assert {one.text() for one in box.buttons()} == {"Open it", "Save it…", "Cancel"}
    box.reject()
    with desk.store.read() as session:
        pdf = kept.pdf(session, drafted["Julia Okafor"])
    assert "Invoice 2026-001" in words(pdf)
    there = private_file.write(tmp_path / "a.pdf", pdf)
    assert (there.read_bytes(), there.stat().st_mode & 0o777) == (pdf, 0o600)


def test_a_part_is_put_right_by_a_credit_note(qtbot, desk, drafted, invoices):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.issued.credit.click()
    dialog = opened(CreditDialog)
    qtbot.keyClicks(dialog.editors["reason"], "Told us in time")
    first = next(iter(dialog.amounts.values()))
    qtbot.keyClicks(first, "10")
    dialog.keep.click()
    assert invoices.issued.title.text() == "Credit note C2026-001"
    assert invoices.issued.put_right.text() == "Puts right Invoice 2026-001: Told us in time"
    invoices.open_invoice(drafted["Julia Okafor"])
    assert invoices.issued.put_right.text() == "Put right by C2026-001"
    assert "Still open: £50.00" in invoices.issued.about.text()


def test_all_of_it_is_put_right_and_written_anew(qtbot, desk, drafted, invoices):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.issued.credit.click()
    dialog = opened(CreditDialog)
    qtbot.keyClicks(dialog.editors["reason"], "Another address")
    dialog.all.click()
    dialog.anew.click()
    dialog.keep.click()
    invoices.open_invoice(drafted["Julia Okafor"])
    assert "Nothing is open any more" in invoices.issued.about.text()
    assert not invoices.issued.credit.isVisible()
    with desk.store.read() as session:
        count = select(func.count()).where(Invoice.number.is_(None))
        assert session.scalar(count) == 2


@pytest.fixture
def deducted(qtbot, desk, drafted, invoices):
    """An issued invoice of £30: of an earlier one £30 are taken off, and two lines of £30 are new."""
    issue(qtbot, invoices, drafted["Julia Okafor"])
    with desk.store.write("Charging") as session:
        payer_id = session.get_one(Invoice, drafted["Julia Okafor"]).payer_id
        before = session.scalars(select(Charge).where(Charge.payer_id == payer_id)).first()
        theirs = desk.group_id, before.spell_id, payer_id
        session.add(charge(session, *theirs, before.day, Money(-3000, "GBP"), corrects_id=before.id))
        session.add_all([charge(session, *theirs, date(2026, 10, day), Money(3000, "GBP")) for day in (6, 20)])
        session.flush()
        made = drafts(session)["Julia Okafor"]
    issue(qtbot, invoices, made)
    return made


def test_an_invoice_with_a_deduction_is_put_right_whole_and_nothing_is_left_of_it(qtbot, invoices, deducted):
    invoices.open_invoice(deducted)
    invoices.issued.credit.click()
    dialog = opened(CreditDialog)
    qtbot.keyClicks(dialog.editors["reason"], "Another address")
    dialog.all.click()
    assert sorted(one.text() for one in dialog.amounts.values()) == sorted(["\N{MINUS SIGN}£30.00", "£30.00", "£30.00"])
    dialog.keep.click()
    assert invoices.issued.title.text() == "Credit note C2026-001"
    invoices.open_invoice(deducted)
    assert "Nothing is open any more" in invoices.issued.about.text()
    assert not invoices.issued.credit.isVisible()


def test_what_was_put_right_is_put_on_a_new_draft_later(qtbot, desk, drafted, invoices):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    assert not invoices.issued.anew.isVisible()
    invoices.issued.credit.click()
    dialog = opened(CreditDialog)
    qtbot.keyClicks(dialog.editors["reason"], "Another address")
    dialog.all.click()
    dialog.keep.click()
    note = invoices.table.chosen_id
    assert invoices.issued.title.text() == "Credit note C2026-001"
    with qtbot.waitSignal(invoices.told) as told:
        invoices.issued.anew.click()
    assert told.args == ["1 draft made."]
    assert invoices.draft.title.text() == "Draft for Julia Okafor"
    assert desk.store.undo_name == "New draft with the same lines"
    invoices.open_invoice(note)
    assert not invoices.issued.anew.isVisible()


@pytest.mark.parametrize(
    ("reason", "amount", "told"),
    [("", "10", "“Why” is empty"), ("Why not", "", "Choose what"), ("Why not", "90", "and no more")],
)
def test_a_credit_note_that_cannot_be_is_refused_and_stays_as_typed(
    qtbot, desk, drafted, invoices, reason, amount, told
):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.issued.credit.click()
    dialog = opened(CreditDialog)
    dialog.editors["reason"].setText(reason)
    next(iter(dialog.amounts.values())).setText(amount)
    with qtbot.captureExceptions() as caught:
        dialog.keep.click()
    assert [error for _, error, _ in caught if isinstance(error, Refused) and told in str(error)]
    assert dialog.isVisible()
    dialog.reject()


def test_a_draft_can_be_looked_at_page_by_page(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.draft.link.click()
    view = opened(PaperView)
    qtbot.waitUntil(lambda: len(view.pages) == 1, timeout=20000)
    assert view.pages[0].accessibleName() == "Draft, page 1 of 1"
    assert view.pages[0].pixmap().width() > 600
    view.reject()


def test_the_details_are_checked_shown_by_an_example_and_kept(qtbot, desk, invoices):
    invoices.details.click()
    dialog = opened(IssuerDialog)
    dialog.editors["name"].selectAll()
    qtbot.keyClicks(dialog.editors["name"], "Anna Weiss")
    dialog.editors["pattern"].setText("{year}/{number:4}")
    assert dialog.example.text().startswith(
        "Next come invoice 2026/0001 and credit note C2026-001. {year} becomes the year, {number:3} the running number"
    )
    dialog.editors["first_number"].setText("41")
    assert dialog.example.text().startswith("Next come invoice 2026/0041 and credit note C2026-001.")
    dialog.editors["pattern"].setText("{year}")
    assert "makes no numbers" in dialog.example.text()
    dialog.editors["pattern"].setText("R{number}")
    dialog.editors["iban"].setText("GB82 WEST 1234 5698 7654 33")
    with qtbot.captureExceptions() as caught:
        dialog.keep.click()
    assert "is no IBAN" in str(caught[0][1])
    dialog.editors["iban"].setText("gb82west12345698765432")
    dialog.keep.click()
    with desk.store.read() as session:
        own = issuer.get(session)
    assert (own.name, own.iban, own.pattern) == ("Anna Weiss", "GB82 WEST 1234 5698 7654 32", "R{number}")
    assert desk.store.undo_name == "Change your details"


def test_cancel_stops_after_the_invoice_under_way(qtbot, desk, invoices):
    from tests.store.owing import drafts, member

    with desk.store.write("Charge", last=True) as session:
        for number in range(150):
            member(session, desk.group_id, f"Member {number:03}", [3000])
        ids = list(drafts(session).values())
    dialog = IssueDialog(desk, ids, invoices)
    dialog.open()
    desk.tasks.progressed.connect(lambda done, total: done == 3 and dialog.cancel.click())
    with qtbot.waitSignal(dialog.finished, timeout=30000):
        dialog.issue.click()
    with desk.store.read() as session:
        running = sorted(session.scalars(select(Invoice.running).where(Invoice.running.is_not(None))))
    assert 3 <= len(running) < 150
    assert running == list(range(1, len(running) + 1))


def test_the_day_of_an_invoice_is_needed(qtbot, desk, drafted, invoices, paper):
    invoices.open_invoice(drafted["Julia Okafor"])
    form = invoices.draft.form
    form.editors["day"].clear()
    form.save()
    assert form.refusals["day"].text() == "The date is missing."
    assert paper(drafted["Julia Okafor"]).day == date(2026, 11, 20)
