"""A receipt is dropped or chosen, kept inside the file, shown, and saved only after a word about it."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from balint_desk.core.refused import Refused
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments
from balint_desk.ui.fees.costs import expense_receipt as receipt_module
from balint_desk.ui.fees.costs.costs import Costs
from tests.store.spending import spend
from tests.ui.fees.money import answer, window_around

PDF = b"%PDF-1.7 hall"


@pytest.fixture
def window(qtbot, desk, group_id):
    with desk.store.write("Spend") as session:
        spend(session, group_id, date(2026, 11, 17), 40_00)
    return window_around(qtbot, desk, Costs(desk))


@pytest.fixture
def receipt(window):
    return window.findChild(Costs).card.receipt


@pytest.fixture
def pdf(tmp_path) -> Path:
    path = tmp_path / "hall.pdf"
    path.write_bytes(PDF)
    return path


@pytest.fixture
def photo(tmp_path) -> Path:
    path = tmp_path / "till.png"
    image = QImage(1800, 900, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(path))
    return path


def kept(desk):
    with desk.store.read() as session:
        [one] = expenses.rows(session, desk.group_id, expenses.ids(session, desk.group_id)).values()
        content = None if one.attachment_id is None else attachments.content(session, one.attachment_id)
    return SimpleNamespace(name=one.file_name, content=content)


def drop(receipt, *paths):
    """Drop files as a file manager does; whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, left, keys)
    entering.setAccepted(False)
    QApplication.sendEvent(receipt, entering)
    if entering.isAccepted():
        QApplication.sendEvent(receipt, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, keys))
    return entering.isAccepted()


def test_a_file_dropped_on_the_card_is_kept_inside_the_file(desk, window, receipt, pdf):
    assert drop(receipt, pdf)
    pdf.unlink()
    assert (kept(desk).name, kept(desk).content) == ("hall.pdf", PDF)
    assert receipt.name.text() == "hall.pdf"
    assert window.findChild(Costs).table.model().index(0, 3).data() == "PDF"
    desk.undo()
    assert kept(desk).content is None
    assert receipt.hint.isVisible()


def test_it_can_be_dropped_anywhere_on_the_card(desk, window, receipt, pdf):
    words = window.findChild(Costs).card.form.editors["words"]
    assert drop(words, pdf)
    assert (kept(desk).name, words.text()) == ("hall.pdf", "")


def test_two_files_at_once_are_not_taken(desk, receipt, pdf, photo):
    assert not drop(receipt, pdf, photo)
    assert kept(desk).content is None


def test_a_file_is_chosen_too(qtbot, desk, window, receipt, pdf):
    receipt.add.click()
    chooser = window.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(pdf))
    chooser.close()
    assert kept(desk).content == PDF
    assert receipt.add.text() == "Another one…"


def test_a_picture_is_shown_small(desk, receipt, photo):
    receipt.put(photo)
    assert receipt.picture.isVisible()
    assert (receipt.picture.pixmap().width(), receipt.picture.pixmap().height()) == (360, 180)
    assert receipt.picture.accessibleName() == "till.png"


@pytest.mark.qt_log_ignore("JPEG")
def test_a_picture_that_is_broken_is_kept_and_not_shown(desk, receipt, tmp_path):
    broken = tmp_path / "till.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 and no more")
    receipt.put(broken)
    assert kept(desk).name == "till.jpg"
    assert not receipt.picture.isVisible()


def test_what_is_no_receipt_is_refused(desk, receipt, tmp_path):
    sheet = tmp_path / "sheet.ods"
    sheet.write_bytes(b"PK\x03\x04")
    with pytest.raises(Refused, match=r"sheet\.ods is neither a PDF nor a picture"):
        receipt.put(sheet)
    with pytest.raises(Refused, match="could not be read"):
        receipt.put(tmp_path / "gone.pdf")
    assert kept(desk).content is None


def test_taking_it_out_is_undone(desk, receipt, pdf):
    receipt.put(pdf)
    receipt.take_out.click()
    assert kept(desk).content is None
    assert not receipt.save.isVisible()
    desk.undo()
    assert kept(desk).content == PDF


def test_it_is_saved_after_a_word_about_it_for_this_user_only(desk, window, receipt, pdf, tmp_path):
    receipt.put(pdf)
    receipt.save.click()
    box = answer(window, "Choose a place…")
    assert box.text() == "What is saved outside this file is not encrypted."
    chooser = window.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(tmp_path / "out.pdf"))
    chooser.close()
    assert (tmp_path / "out.pdf").read_bytes() == PDF
    assert (tmp_path / "out.pdf").stat().st_mode & 0o077 == 0


def test_nothing_leaves_the_file_where_the_word_is_answered_by_cancel(window, receipt, pdf):
    receipt.put(pdf)
    receipt.open.click()
    answer(window, "Cancel")
    assert window.findChildren(QFileDialog) == []


def test_it_is_opened_where_it_was_saved(monkeypatch, window, receipt, pdf, tmp_path):
    """No program of this computer is started by a test."""
    opened = []
    monkeypatch.setattr(receipt_module, "look_at", opened.append)
    receipt.put(pdf)
    receipt.open.click()
    answer(window, "Choose a place…")
    chooser = window.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(tmp_path / "out.pdf"))
    chooser.close()
    assert opened == [tmp_path / "out.pdf"]
    assert opened[0].read_bytes() == PDF


def test_in_a_closed_period_it_can_be_seen_and_not_changed(desk, receipt, pdf, photo):
    receipt.put(pdf)
    with desk.store.write("Close") as session:
        closing.close(session, date(2026, 11, 17))
    assert receipt.save.isVisible()
    assert not receipt.take_out.isVisible()
    assert not drop(receipt, photo)
    assert kept(desk).content == PDF
