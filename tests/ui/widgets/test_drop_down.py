"""Of a list that drops down every entry is seen: none is cut, neither below nor at its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.ui.base import look
from balint_desk.ui.base.look import LIGHT
from balint_desk.ui.widgets.drop_down import DropDown


@pytest.fixture
def dropped(qtbot, qapp):
    """A list of these entries, under a narrow box in the looks of the program."""
    before = qapp.styleSheet()
    look.watcher().wear(LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    box = DropDown(page)
    box.setFixedWidth(90)
    QVBoxLayout(page).addWidget(box)
    page.show()

    def drop(entries):
        box.addItems(entries)
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(box.view().isVisible)
        return box.view()

    yield drop
    box.hidePopup()
    qapp.setStyleSheet(before)


def rows(view):
    return [view.visualRect(view.model().index(place, 0)) for place in range(view.model().rowCount())]


@pytest.mark.parametrize("count", [2, 3, 6])
def test_a_short_list_is_as_high_as_its_rows(dropped, count):
    view = dropped([f"Group {number}" for number in range(count)])
    assert view.viewport().height() == sum(row.height() for row in rows(view))
    assert view.parentWidget().height() == view.height()
    assert view.verticalScrollBar().maximum() == 0


def test_the_list_is_as_wide_as_its_longest_entry_though_the_box_is_narrow(dropped):
    view = dropped(["As written", "Proposed: no member before the first mark, then away"])
    assert view.viewport().width() >= view.sizeHintForColumn(0) > 90


def test_a_long_list_leaves_room_for_what_scrolls_it(dropped):
    view = dropped([f"A column with a rather long heading {number}" for number in range(14)])
    assert view.verticalScrollBar().isVisible()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
