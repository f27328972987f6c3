"""A letter about money owed: filled in, changed, looked at, kept as it goes out, and found again on the account."""

from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from sqlalchemy import update

from balint_desk.core.fees.fee_words import Extra, Talk
from balint_desk.core.fees.letters.letter_texts import FIRMER, FRIENDLY, Text
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.papers import papers
from balint_desk.store.fees.accounts import money_talks, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import MoneyTalk
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.fees.letters import letter_templates, letters
from balint_desk.store.fees.letters.letters import Letter
from balint_desk.store.members import members
from balint_desk.store.practice import settings
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.accounts.who_has_paid import WhoHasPaid
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fees.letters.letter_dialog import LetterDialog
from balint_desk.ui.fees.letters.letter_words import template
from tests.documents.reading import words
from tests.store.money import close
from tests.store.owing import ANNA
from tests.ui.conftest import TODAY
from tests.ui.fees.money import answer
from tests.ui.practice import shown

BEFORE = date(2026, 11, 10)


@pytest.fixture
def julia(desk, owing):
    """Owes £60.00 since 1 September, and has an address for e-mail; the leader's bank is known."""
    payer_id = owing["Julia Okafor"]
    with desk.store.write("Details") as session:
        issuer.put(session, {**ANNA, "account": "12-34-56 12345678"})
        members.edit(session, session.get_one(Payer, payer_id).person_id, {"email": "julia@example.org"})
    return payer_id


@pytest.fixture
def part(qtbot, desk, julia):
    """The table with its account on the right; Julia is chosen."""
    part = shown(qtbot, WhoHasPaid(desk))
    shown(qtbot, part.right)
    desk.changed.connect(lambda _: part.refresh())
    part.refresh()
    return part


@pytest.fixture
def write(qtbot, part):
    """Ask for a letter by the menu of the account."""

    def begin():
        part.account.more.letter.trigger()
        dialog = part.findChildren(LetterDialog)[-1]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield begin
    for one in part.findChildren(LetterDialog):
        one.reject()


def switch_on(desk, payer_id=None):
    """Firmer letters; and a friendly one was written before, to this payer."""
    with desk.store.write("I also need", last=True) as session:
        settings.put(session, settings.ALSO_NEED, [Extra.LEVELS])
        if payer_id is not None:
            letters.keep(session, Letter(payer_id, "GBP", BEFORE, FRIENDLY, Text("Hello", "Dear")), b"%PDF before")


def kept(desk, payer_id):
    with desk.store.read() as session:
        return [one for one in money_talks.of_payer(session, payer_id) if one.attachment_id is not None]


def choose(dialog, path):
    """Read the warning, choose this place."""
    answer(dialog, "Choose a place…")
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()


def labels(dialog):
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def texts(part):
    grid = part.account.lines
    places = range(grid.count())
    return [grid.itemAtPosition(row, 1).widget().text() for row in places if grid.itemAtPosition(row, 1)]


def test_the_text_stands_there_filled_in_friendly_and_without_levels(write):
    dialog = write()
    assert dialog.windowTitle() == "A letter to Julia Okafor"
    assert dialog.subject.text() == "A small reminder"
    said = dialog.words.toPlainText()
    assert said.startswith("Dear Julia Okafor,\n\n")
    assert "£60.00 is still open, the oldest of it since 1 September 2026" in said
    assert "Please pay to:\nAnna Weiss\nAccount: 12-34-56 12345678" in said
    assert said.endswith("Anna Weiss")
    assert not dialog.level.isVisible()


def test_a_letter_tells_no_session_no_attendance_and_no_group(write):
    said = write().words.toPlainText()
    assert "Tuesday GP group" not in said
    assert "ession" not in said
    assert "8 September" not in said


def test_cancelled_at_any_step_nothing_is_kept(qtbot, desk, julia, write, tmp_path):
    dialog = write()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = write()
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    answer(dialog, "Cancel")
    qtbot.mouseClick(dialog.email, Qt.MouseButton.LeftButton)
    answer(dialog, "Choose a place…")
    dialog.findChildren(QFileDialog)[-1].reject()
    assert dialog.isVisible()
    dialog.cancel.click()
    assert kept(desk, julia) == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_it_is_kept_as_it_was_changed_and_saved_as_the_same_pdf(qtbot, desk, julia, part, write, tmp_path):
    dialog = write()
    dialog.subject.setFocus()
    dialog.subject.selectAll()
    qtbot.keyClicks(dialog.subject, "About November")
    dialog.words.moveCursor(dialog.words.textCursor().MoveOperation.End)
    qtbot.keyClicks(dialog.words, " and Miriam")
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.told) as told:
        choose(dialog, tmp_path / "letter.pdf")
    assert told.args == [f"Kept on the account: Friendly letter, £60.00 owed. Saved as {tmp_path / 'letter.pdf'}."]
    [one] = kept(desk, julia)
    assert (one.level, one.day, one.amount) == (FRIENDLY, TODAY, Money(6000, "GBP"))
    pdf = (tmp_path / "letter.pdf").read_bytes()
    with desk.store.read() as session:
        assert letters.pdf(session, one.id) == pdf
    read = words(pdf)
    for said in ("Anna Weiss 1 Elm Row", "Julia Okafor 2 High Street", "About November", "22 November 2026"):
        assert said in read
    assert "Anna Weiss and Miriam" in read
    assert "12345 67890" not in read  # the tax number is none of a letter's business
    assert not dialog.isVisible()


def test_it_stands_on_the_account_and_is_opened_again_from_there(qtbot, desk, julia, part, write, tmp_path, opened):
    dialog = write()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    choose(dialog, tmp_path / "letter.pdf")
    assert texts(part)[-1] == "Friendly letter, £60 owed"
    part.account.link.click()
    [again] = [one for one in part.account.findChildren(QPushButton) if one.text() == "The letter…"]
    assert again.accessibleName() == "The letter… 22 Nov"
    again.click()
    box = answer(part, "Open it")
    assert box.text() == "The PDF is not encrypted."
    [path] = opened
    assert path.endswith("Letter 2026-11-22.pdf")
    with open(path, "rb") as file:
        assert file.read() == (tmp_path / "letter.pdf").read_bytes()


def test_what_went_out_is_not_undone(qtbot, desk, julia, write, tmp_path):
    dialog = write()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    choose(dialog, tmp_path / "letter.pdf")
    assert desk.store.undo_name is None
    desk.undo()
    assert len(kept(desk, julia)) == 1


def test_a_place_that_cannot_be_written_keeps_nothing_and_the_text_stays(qtbot, desk, julia, write, tmp_path):
    dialog = write()
    dialog.keep.click()
    answer(dialog, "Choose a place…")
    letter, pdf = dialog._letter(), papers.pdf(dialog.sheet())
    with pytest.raises(Refused, match="could not be written"):
        dialog._keep(letter, pdf, tmp_path / "no folder" / "letter.pdf", pdf)
    dialog.findChildren(QFileDialog)[-1].reject()
    assert kept(desk, julia) == []
    assert dialog.isVisible()


def test_the_e_mail_is_a_draft_that_the_mail_program_opens(qtbot, desk, julia, write, tmp_path, opened):
    dialog = write()
    qtbot.mouseClick(dialog.email, Qt.MouseButton.LeftButton)
    choose(dialog, tmp_path / "letter.eml")
    assert opened == [str(tmp_path / "letter.eml")]
    made = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=default)
    assert (made["X-Unsent"], str(made["To"])) == ("1", "Julia Okafor <julia@example.org>")
    assert str(made["Subject"]) == "A small reminder"
    assert "£60.00 is still open" in made.get_content()
    assert len(kept(desk, julia)) == 1
    assert (tmp_path / "letter.eml").stat().st_mode & 0o777 == 0o600


def test_the_pdf_goes_with_the_e_mail_where_it_is_wanted(qtbot, desk, julia, write, tmp_path, opened):
    dialog = write()
    qtbot.keyClick(dialog.attach, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.email, Qt.Key.Key_Return)
    choose(dialog, tmp_path / "letter.eml")
    made = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=default)
    [attached] = made.iter_attachments()
    assert attached.get_filename() == "Letter 2026-11-22.pdf"
    with desk.store.read() as session:
        assert attached.get_content() == letters.pdf(session, kept(desk, julia)[0].id)


@pytest.mark.parametrize(
    ("email", "told"),
    [
        ("julia@example.org", "addressed to julia@example.org. Nothing is sent before you send it."),
        ("", "No e-mail address is known of them, so the e-mail is addressed to nobody yet."),
        ("at home: julia", "“at home: julia” is no address"),
    ],
)
def test_it_is_said_to_whom_the_e_mail_goes(desk, julia, email, told, qtbot):
    with desk.store.write("Edit") as session:
        members.edit(session, session.get_one(Payer, julia).person_id, {"email": email})
        case = letters.case(session, julia, "GBP", TODAY)
    dialog = LetterDialog(desk, case)
    qtbot.addWidget(dialog)
    assert told in dialog._to_whom()


def test_a_talk_is_named_as_the_first_step_until_there_was_one(desk, julia, write):
    assert "A word between you is the easier first step." in labels(write())
    with desk.store.write("We spoke about it") as session:
        money_talks.spoke(session, julia, "GBP", BEFORE)
    assert "Spoken of on 10/11/2026." in labels(write())


def test_whoever_is_excused_gets_no_letter_without_the_leader_being_told(desk, julia, write):
    with desk.store.write("Excuse") as session:
        money_talks.excuse(session, julia, TODAY, TODAY + timedelta(1), "pays in December")
    assert "Spoken of: nothing more is asked before 23/11/2026. pays in December" in labels(write())


def test_levels_are_there_once_switched_on_and_begin_friendly(desk, write):
    switch_on(desk)
    dialog = write()
    assert dialog.level.isVisible()
    assert [dialog.level.itemText(place) for place in range(dialog.level.count())] == ["Friendly letter"]


def test_after_a_friendly_letter_the_firmer_one_is_proposed_and_the_friendly_one_can_be_chosen(
    qtbot, desk, julia, write, tmp_path
):
    switch_on(desk, julia)
    dialog = write()
    assert (dialog.level.currentText(), dialog.subject.text()) == ("Second, firmer letter", "Still open: £60.00")
    assert "Written before: Friendly letter, 10/11/2026." in labels(dialog)
    qtbot.keyClicks(dialog.words, "My own words. ")
    qtbot.keyClick(dialog.level, Qt.Key.Key_Up)
    assert (dialog.level.currentText(), dialog.subject.text()) == ("Friendly letter", "A small reminder")
    qtbot.keyClick(dialog.level, Qt.Key.Key_Down)
    assert dialog.words.toPlainText().startswith("My own words. Dear Julia")
    dialog.subject.setFocus()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    choose(dialog, tmp_path / "letter.pdf")
    assert [one.level for one in kept(desk, julia)] == [FIRMER, FRIENDLY]


def test_it_is_looked_at_as_it_will_be_printed(qtbot, write):
    dialog = write()
    dialog.look.click()
    [view] = [one for one in all_windows() if isinstance(one, PaperView) and one.isVisible()]
    qtbot.waitUntil(lambda: bool(view.pages), timeout=20000)
    assert view.pages[0].accessibleName() == "A small reminder, page 1 of 1"
    view.reject()


@pytest.mark.parametrize("name", ["subject", "words"])
def test_an_empty_letter_is_refused_before_anything_is_asked(write, name):
    dialog = write()
    getattr(dialog, name).clear()
    with pytest.raises(Refused, match="is empty"):
        dialog.accept()
    assert dialog.findChildren(QMessageBox) == []


def test_a_sign_no_paper_can_show_is_refused_before_anything_is_asked(write):
    dialog = write()
    dialog.words.setPlainText("Dear 漢")
    with pytest.raises(Refused, match="“漢” cannot be printed"):
        dialog.accept()
    assert dialog.findChildren(QMessageBox) == []


def test_somebody_else_who_pays_is_written_to(desk, julia, qtbot):
    with desk.store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery", address="12 Elm Road", email="bills@elm.example.org").id
        session.execute(update(Charge).where(Charge.payer_id == julia).values(payer_id=surgery))
        case = letters.case(session, surgery, "GBP", TODAY)
    dialog = LetterDialog(desk, case)
    qtbot.addWidget(dialog)
    assert dialog.words.toPlainText().startswith("Dear Elm Surgery,")
    assert "Julia" not in dialog.words.toPlainText()
    assert "bills@elm.example.org" in dialog._to_whom()


def test_who_owes_nothing_is_offered_no_letter_but_a_statement(qtbot, desk, part, julia):
    with desk.store.write("Pay") as session:
        payments.add(session, Paid(julia, TODAY, Money(6000, "GBP")))
    assert part.account.title.text() == "J. Okafor owes nothing"
    assert not part.account.more.letter.isVisible()
    assert part.account.more.statement.isVisible()


def test_a_letter_without_its_pdf_has_nothing_to_open(qtbot, desk, part, julia):
    """As a file from another copy may hold it."""
    with desk.store.write("Letter") as session:
        session.add(
            MoneyTalk(payer_id=julia, day=TODAY, kind=Talk.LETTER, level=FRIENDLY, amount=Money(6000, "GBP"), words="")
        )
    assert texts(part)[-1] == "Friendly letter, £60 owed"
    assert not part.account.link.isVisible()


def test_a_letter_is_dated_as_wanted_and_a_text_nobody_changed_says_the_new_day(qtbot, desk, julia, write, tmp_path):
    with desk.store.write("Texts of letters") as session:
        letter_templates.keep(session, FRIENDLY, Text("Of {day}", "Still open: {amount}"), template(session, FRIENDLY))
    dialog = write()
    assert (dialog.day.text(), dialog.subject.text()) == ("22/11/2026", "Of 22 November 2026")
    dialog.day.selectAll()
    qtbot.keyClicks(dialog.day, "24/11/2026")
    assert dialog.subject.text() == "Of 24 November 2026"
    dialog.words.setPlainText("In my own words")
    dialog.day.selectAll()
    qtbot.keyClicks(dialog.day, "23/11/2026")
    assert dialog.words.toPlainText() == "In my own words"
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    choose(dialog, tmp_path / "letter.pdf")
    [one] = kept(desk, julia)
    assert one.day == date(2026, 11, 23)
    assert "23 November 2026" in words((tmp_path / "letter.pdf").read_bytes())


@pytest.mark.parametrize("day", ["31/08/2026", "30/11/2026"])
def test_a_letter_is_dated_neither_before_the_money_is_owed_nor_far_ahead(write, day):
    dialog = write()
    dialog.day.setText(day)
    with pytest.raises(Refused, match="is dated between"):
        dialog.accept()
    assert dialog.findChildren(QMessageBox) == []


def test_the_e_mail_is_from_the_leader_where_their_address_is_kept(qtbot, desk, julia, write, tmp_path, opened):
    with desk.store.write("Details") as session:
        issuer.put(session, {"email": "anna@example.org"})
    dialog = write()
    qtbot.mouseClick(dialog.email, Qt.MouseButton.LeftButton)
    choose(dialog, tmp_path / "letter.eml")
    made = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=default)
    assert str(made["From"]) == "Anna Weiss <anna@example.org>"


def test_no_letter_is_dated_in_a_closed_time_and_that_is_said_before_a_file_is_asked_for(desk, write):
    close(desk.store, date(2026, 10, 31))
    dialog = write()
    dialog.day.setText("31/10/2026")
    with pytest.raises(Refused, match="is dated between"):
        dialog.accept()
    assert dialog.findChildren(QMessageBox) == []
    dialog.day.setText("01/11/2026")
    assert dialog.day.value() == date(2026, 11, 1)
