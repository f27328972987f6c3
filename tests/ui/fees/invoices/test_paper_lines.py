"""The words of a draft's lines are changed in place; those of an issued invoice are not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from balint_desk.store.fees.invoices import invoices as kept
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fields.editors import TextEditor
from tests.documents.reading import words
from tests.ui.fees.issuing import issue, opened


def test_the_words_of_a_line_are_changed_in_place_and_stand_on_the_paper(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    first, second = (line.form.editors["words"] for line in invoices.draft.lines.lines)
    first.setFocus()
    first.selectAll()
    qtbot.keyClicks(first, "Evening of 1 September")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert [line.form.editors["words"] for line in invoices.draft.lines.lines] == [first, second]
    assert desk.store.undo_name == "Change line"
    buttons = invoices.draft.lines.findChildren(QPushButton)
    assert buttons[0].accessibleName() == "Leave out: Evening of 1 September"
    desk.undo()
    assert first.value() == "Session on 2026-09-01"
    desk.redo()
    issue(qtbot, invoices, drafted["Julia Okafor"])
    with desk.store.read() as session:
        assert "Evening of 1 September" in words(kept.pdf(session, drafted["Julia Okafor"]))


def test_a_draft_of_fewer_lines_shows_no_line_of_the_one_before(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    invoices.draft.lines.lines[0].leave_out.click()
    shown = [line for line in invoices.draft.lines.lines if line.form.isVisible()]
    assert [line.form.editors["words"].value() for line in shown] == ["Session on 2026-09-08"]
    invoices.open_invoice(drafted["Ravi Iyer"])
    assert [line.form.isVisible() for line in invoices.draft.lines.lines] == [True, True]


def test_what_is_typed_in_a_line_is_kept_before_it_is_issued_or_looked_at(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    first = invoices.draft.lines.lines[0].form.editors["words"]
    qtbot.keyClicks(first, "!")
    invoices.draft.link.click()
    opened(PaperView).reject()
    with desk.store.read() as session:
        assert kept.lines(session, drafted["Julia Okafor"])[0].words == "!Session on 2026-09-01"


def test_a_line_without_words_is_not_kept_and_it_says_why(qtbot, desk, drafted, invoices):
    invoices.open_invoice(drafted["Julia Okafor"])
    form = invoices.draft.lines.lines[0].form
    form.editors["words"].setFocus()
    form.editors["words"].selectAll()
    qtbot.keyClick(form.editors["words"], Qt.Key.Key_Delete)
    desk.saving_wanted.emit()
    assert form.refusals["words"].text() == "A line says what it is for."
    with desk.store.read() as session:
        assert kept.lines(session, drafted["Julia Okafor"])[0].words == "Session on 2026-09-01"


def test_an_issued_invoice_shows_its_lines_without_editors(qtbot, drafted, invoices):
    issue(qtbot, invoices, drafted["Julia Okafor"])
    invoices.open_invoice(drafted["Julia Okafor"])
    assert invoices.issued.lines.findChildren(TextEditor) == []
    assert "Session on 2026-09-01" in [one.text() for one in invoices.issued.lines.findChildren(QLabel)]
