"""The page that brings a bank statement in, with real files, boxes and clicks."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox
from sqlalchemy import func, select

from balint_desk.documents.tables.written_days import Order
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.bank import bank_lines
from balint_desk.store.fees.bank.bank_lines import Which
from balint_desk.store.fees.bank.tables import BankLine
from balint_desk.store.file.database import open_database
from balint_desk.store.store import Store
from balint_desk.ui.fees.bank.bank_page import BankPage
from tests.conftest import spec
from tests.documents.fees.bank import samples

HEAD = "Date,Description,Amount\n"


@pytest.fixture
def file(tmp_path):
    def write(text, name="statement.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def open_page(qtbot, desk):
    def show(path):
        page = BankPage(desk, path)
        qtbot.addWidget(page)
        page.open()
        read(qtbot, page)
        return page

    return show


def read(qtbot, page):
    qtbot.waitUntil(lambda: not page.doing.text())


def choose(qtbot, page, name, key=Qt.Key.Key_Down):
    """As the arrow key does in a box."""
    page.where.boxes[name].setFocus()
    qtbot.keyClick(page.where.boxes[name], key)
    read(qtbot, page)


def bring_in(qtbot, page):
    with qtbot.waitSignal(page.accepted):
        qtbot.mouseClick(page.bring_in, Qt.MouseButton.LeftButton)


def kept(desk):
    with desk.store.read() as session:
        return session.scalar(select(func.count(BankLine.id)))


def relock(desk):
    desk.close()
    desk.reopen(Store(desk.store.path, open_database(desk.store.path, spec()), spec(), fresh=False))


def shown(page, row):
    cells = page.preview.model()
    return [cells.index(row, column).data() for column in range(1, 5)]


def boxes(page):
    return {name: box.currentText() for name, box in page.where.boxes.items() if box.currentText() != "None"}


def test_what_was_understood_is_shown(open_page, file):
    page = open_page(file(samples.NATIONWIDE))
    assert shown(page, 0) == ["17/11/2026", "£1,030.00", "", "J OKAFOR INV 2026-014"]
    assert shown(page, 1) == ["03/11/2026", "\N{MINUS SIGN}£45.50", "", "ST ANN HALL"]
    assert boxes(page) == {
        "header": "5",
        "day": "Date",
        "order": "Day, month, year",
        "came": "Paid in",
        "out": "Paid out",
        "point": "Point: 1,234.50",
        "currency": "GBP",
        "words": "Description",
    }


def test_the_counts_stand_there_before_anything_is_written(open_page, file, desk):
    page = open_page(file(samples.STARLING))
    assert page.counts.toPlainText().splitlines() == [
        "From 03/11/2026 to 17/11/2026: 2 new, 0 there already.",
        "Came in: 1 (£1,030.00).",
        "Went out: 1 (\N{MINUS SIGN}£45.50).",
        "Nothing is put against an account yet: each payment waits for you.",
    ]
    assert (kept(desk), desk.store.undo_name) == (0, None)


def test_it_comes_in_as_lines_that_wait_and_is_taken_back_by_one_undo(qtbot, open_page, file, desk):
    bring_in(qtbot, open_page(file(samples.STARLING)))
    with desk.store.read() as session:
        assert (bank_lines.waiting(session).count, session.scalar(select(func.count(Payment.id)))) == (1, 0)
        assert len(bank_lines.ids(session, Which.WENT)) == 1
    assert desk.store.undo_name == "Bring in bank statement"
    desk.undo()
    assert kept(desk) == 0


def test_the_same_statement_again_is_nothing_to_bring_in(qtbot, open_page, file):
    bring_in(qtbot, open_page(file(samples.STARLING)))
    page = open_page(file(samples.STARLING))
    assert "All of it is there already: nothing will change." in page.counts.toPlainText()
    assert not page.bring_in.isEnabled()


def test_of_an_overlapping_statement_only_the_new_lines_come_in(qtbot, open_page, file, desk):
    bring_in(qtbot, open_page(file(samples.STARLING)))
    page = open_page(file(samples.STARLING + "18/11/2026,Bo Berg,FEE,FASTER PAYMENT,30.00,4351.00,INCOME,\n"))
    assert "1 new, 2 there already" in page.counts.toPlainText()
    bring_in(qtbot, page)
    assert kept(desk) == 3


def test_what_went_out_stays_out_if_it_is_not_wanted(qtbot, open_page, file, desk):
    page = open_page(file(samples.STARLING))
    qtbot.mouseClick(page.went_out, Qt.MouseButton.LeftButton, pos=QPoint(10, page.went_out.height() // 2))
    assert "Went out" not in page.counts.toPlainText()
    bring_in(qtbot, page)
    assert kept(desk) == 1


def test_an_open_order_of_the_days_is_asked(qtbot, open_page, file):
    page = open_page(file(HEAD + "01/02/2026,a,30.00\n"))
    assert "read in two ways" in page.notice.text()
    qtbot.waitUntil(page.where.boxes["order"].hasFocus)
    assert (page.where.boxes["order"].currentText(), page.bring_in.isEnabled()) == ("Choose…", False)
    choose(qtbot, page, "order")
    assert shown(page, 0)[0] == "01/02/2026"
    choose(qtbot, page, "order")
    assert shown(page, 0)[0] == "02/01/2026"
    assert page.where.form.order is Order.MDY
    assert (page.notice.text(), page.bring_in.isEnabled()) == ("", True)


def test_an_open_sign_before_the_decimals_is_asked(qtbot, open_page, file):
    page = open_page(file('Date,Description,Amount\n13/11/2026,a,"1,230"\n'))
    assert "How are decimals written?" in page.notice.text()
    choose(qtbot, page, "point")
    assert shown(page, 0)[1] == "£1,230.00"


def test_what_was_found_wrongly_is_said_otherwise_and_remembered_for_this_bank(qtbot, open_page, file):
    text = "Date,Description,Notes,Value,Fee\n13/11/2026,a,more,30.00,1.00\n"
    page = open_page(file(text))
    assert shown(page, 0)[1] == "£30.00"
    choose(qtbot, page, "amount")
    assert shown(page, 0)[1] == "£1.00"
    choose(qtbot, page, "more", Qt.Key.Key_End)
    choose(qtbot, page, "more", Qt.Key.Key_Up)
    choose(qtbot, page, "more", Qt.Key.Key_Up)
    assert shown(page, 0)[3] == "a more"
    bring_in(qtbot, page)
    again = open_page(file(text.replace("13/11", "05/06")))
    assert again.beside.text().startswith("Read as the last time")
    assert shown(again, 0) == ["05/06/2026", "£1.00", "", "a more"]


def test_the_line_of_the_headings_is_said_and_all_else_found_anew(qtbot, open_page, file):
    page = open_page(file(samples.LLOYDS))
    assert page.where.boxes["header"].currentText() == "1"
    choose(qtbot, page, "header", Qt.Key.Key_Home)
    assert page.where.boxes["day"].currentText().startswith("1: Transaction Date")
    choose(qtbot, page, "header")
    assert page.where.boxes["day"].currentText() == "Transaction Date"
    assert page.bring_in.isEnabled()


def test_a_column_that_makes_no_sense_is_told_and_can_be_chosen_again(qtbot, open_page, file):
    page = open_page(file(HEAD + "13/11/2026,a,30.00\n"))
    choose(qtbot, page, "amount", Qt.Key.Key_Up)
    assert "“a” is no amount in GBP" in page.notice.text()
    assert not page.bring_in.isEnabled()
    choose(qtbot, page, "amount")
    assert (page.notice.text(), page.bring_in.isEnabled()) == ("", True)


@pytest.mark.parametrize(
    ("text", "says"), [(samples.OFX_1, "OFX"), (samples.CAMT_02, "CAMT"), (samples.MT940, "MT940")]
)
def test_a_kind_that_says_itself_what_is_what_has_no_boxes(qtbot, open_page, file, desk, text, says):
    page = open_page(file(text, "statement.txt"))
    assert page.beside.text() == f"{says}: the file says itself what is what."
    assert not page.where.isVisible()
    bring_in(qtbot, page)
    assert kept(desk) == 2


@pytest.mark.parametrize(
    ("text", "sentence"), [("", "is empty"), ("%PDF-1.7", "is a PDF"), ("<OFX>", "ends too early")]
)
def test_what_is_no_statement_is_said_on_the_page(qtbot, open_page, file, text, sentence):
    page = open_page(file(text))
    assert sentence in page.notice.text()
    assert page.other.isEnabled()
    page.read(file(samples.STARLING, "other.csv"))
    read(qtbot, page)
    assert (page.file.text(), page.notice.text(), page.bring_in.isEnabled()) == ("other.csv", "", True)


def test_without_a_file_it_says_what_to_do_and_a_file_can_be_dropped(qtbot, open_page, file):
    page = open_page(None)
    assert "drop it here" in page.file.text()
    assert not page.bring_in.isEnabled()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file(samples.STARLING)))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    page.dragEnterEvent(enters)
    assert enters.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    read(qtbot, page)
    assert page.bring_in.isEnabled()


def test_a_page_that_is_cancelled_leaves_nothing(qtbot, open_page, file, desk):
    page = open_page(file(samples.STARLING))
    with qtbot.waitSignal(page.rejected):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert kept(desk) == 0


def test_cancelled_while_it_is_read_the_reading_ends(qtbot, desk, file):
    rows = "".join(f"13/11/2026,a{number},30.00\n" for number in range(5000))
    page = BankPage(desk, file(HEAD + rows))
    qtbot.addWidget(page)
    page.open()
    with qtbot.waitSignal(desk.tasks.ended_long), qtbot.waitSignal(page.rejected):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.preview.model().rowCount() == 0


def test_what_was_said_is_still_there_after_locking(qtbot, open_page, file, desk):
    page = open_page(file(HEAD + "01/02/2026,a,30.00\n"))
    choose(qtbot, page, "order")
    relock(desk)
    read(qtbot, page)
    assert (shown(page, 0)[0], page.bring_in.isEnabled()) == ("01/02/2026", True)


def test_a_file_that_was_being_read_when_the_desk_was_locked_is_read_again(qtbot, desk, file):
    page = BankPage(desk, file(samples.STARLING))
    qtbot.addWidget(page)
    page.open()
    relock(desk)
    qtbot.waitUntil(lambda: page.preview.model().rowCount() == 2)
    read(qtbot, page)


def test_locked_while_it_is_written_it_is_brought_to_its_end(open_page, file, desk):
    page = open_page(file(samples.STARLING))
    page.bring_in.click()
    relock(desk)
    assert not page.isVisible()
    assert kept(desk) == 2


def test_a_line_like_one_of_another_kind_of_file_is_told(qtbot, open_page, file):
    bring_in(qtbot, open_page(file(samples.STARLING)))
    page = open_page(file(samples.OFX_1, "a.ofx"))
    assert "2 have day and amount of a line that is there" in page.counts.toPlainText()


def test_what_is_no_payment_is_named(open_page, file):
    assert open_page(file(samples.POSTFINANCE)).left_out.text() == (
        "These lines stay out (no day, no amount, or not booked yet): 10 and 11."
    )


def test_every_box_is_named_for_a_screen_reader(open_page, file):
    page = open_page(file(samples.STARLING))
    assert [box for box in page.findChildren(QComboBox) if not box.accessibleName()] == []
    assert all(part.accessibleName() for part in (page.preview, page.counts, page.doing.bar))


def test_a_thousand_days_are_understood(open_page, file):
    rows = "".join(f"{date.fromordinal(739000 + number):%d/%m/%Y},a,30.00\n" for number in range(1000))
    assert open_page(file(HEAD + rows)).preview.model().rowCount() == 1000
