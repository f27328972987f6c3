"""What is cut off is noticed, and what has room is not."""

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout

from tests.ui.cut_off import SCREEN_HIGH, cut_off, too_large

LONG = "Nobody said to be away, and nobody asked"


@pytest.fixture
def dialog(qtbot):
    dialog = QDialog()
    QVBoxLayout(dialog)
    qtbot.addWidget(dialog)
    return dialog


def shown(dialog, part):
    dialog.layout().addWidget(part)
    dialog.resize(400, 200)
    dialog.show()
    return part


def box():
    made = QComboBox()
    made.addItem(LONG)
    return made


@pytest.mark.parametrize("make", [lambda: QLabel(LONG), lambda: QPushButton(LONG), box], ids=["label", "button", "box"])
def test_words_in_too_narrow_a_place_are_noticed(dialog, make):
    part = shown(dialog, make())
    assert cut_off(dialog) == []
    part.setFixedWidth(60)
    dialog.layout().activate()
    assert len(cut_off(dialog)) == 1


def test_a_sentence_in_too_low_a_place_is_noticed(dialog):
    part = shown(dialog, QLabel(LONG * 3, wordWrap=True))
    assert cut_off(dialog) == []
    part.setFixedHeight(14)
    dialog.layout().activate()
    assert len(cut_off(dialog)) == 1


def test_a_part_that_sticks_out_is_noticed(dialog):
    part = QLabel("x", dialog)
    part.setGeometry(390, 10, 60, 20)
    dialog.resize(400, 200)
    dialog.show()
    assert "QLabel '': sticks out of QDialog" in cut_off(dialog)


def test_a_window_that_cannot_be_made_low_enough_is_noticed(dialog):
    part = shown(dialog, QLabel(LONG))
    assert too_large(dialog) == []
    part.setFixedHeight(SCREEN_HIGH)
    dialog.layout().activate()
    assert len(too_large(dialog)) == 1
