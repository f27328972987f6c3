"""A PDF out of the encrypted file."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from balint_desk.ui.widgets import plain_pdf


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def button(box, text):
    return next(one for one in box.buttons() if one.text() == text)


def test_opened_it_lies_in_a_folder_of_ones_own(window, opened):
    button(plain_pdf.take_out(window, "Invoice 2026/001", b"%PDF 1"), "Open it").click()
    path = plain_pdf.Path(opened[0])
    assert (path.name, path.read_bytes()) == ("Invoice 2026-001.pdf", b"%PDF 1")
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_saved_it_goes_where_one_says(qtbot, window, opened, tmp_path):
    button(plain_pdf.take_out(window, "Invoice 1", b"%PDF 2"), "Save it…").click()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.reject()
    assert (tmp_path / "mine.pdf").read_bytes() == b"%PDF 2"
    assert opened == []


@pytest.mark.parametrize(
    ("name", "file_name"), [("Invoice 2026/1", "Invoice 2026-1.pdf"), ("..", "paper.pdf"), ("A\\B:C", "A-B-C.pdf")]
)
def test_a_number_makes_a_name_that_every_system_takes(name, file_name):
    assert plain_pdf.file_name(name) == file_name
