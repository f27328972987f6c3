"""What stands beside "Bring in", the question that keeps it grey; and the group that is made for a register."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from balint_desk.core.registers.understood_register import AfterLast
from balint_desk.documents.registers.understood import SameName
from balint_desk.store.practice.tables import Group
from balint_desk.ui.practice.group_dialog import GroupDialog
from tests.ui.bringing_in import bring_in, choose

SMALL = "Name,2021-01-11,2021-02-08\nAda,Y,Y\n"
OPEN = "Name,2021-01-11,2021-02-08,2021-03-08\nAda,Y,Q,\nBo,Y,,R\nAda,Y,Y,Y\nCy,S,T,Y\n"
"""Marks nobody knows, a blank, a name twice and marks that stop early: more questions than have room."""


def is_seen(box):
    """Whether all of it stands in the part of the page that is scrolled to."""
    area = box.parentWidget().parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    top = box.mapTo(area.viewport(), QPoint())
    return top.y() >= 0 and top.y() + box.height() <= area.viewport().height()


def test_the_question_that_keeps_it_grey_is_named_and_the_next_one_after_it(open_page):
    page = open_page()
    assert page.still_open.text() == "Answer first: In more than one line: Ruth Amsel (lines 4 and 6)"
    choose(page.questions.boxes["same_name"], SameName.TWO_PEOPLE)
    assert page.still_open.text().startswith("Answer first: Marks stop before the register does")
    choose(page.questions.boxes["after_last"], AfterLast.STAYED)
    assert (page.still_open.text(), page.bring_in.isEnabled()) == ("", True)


def test_the_next_open_question_is_scrolled_to_when_the_one_before_is_answered(qtbot, open_page, register):
    page = open_page(register(OPEN))
    page.resize(page.width(), 560)
    last = page.questions.boxes["after_last"]
    qtbot.waitUntil(lambda: not is_seen(last))
    for box in [box for box in page.questions.boxes.values() if box.value() is None and box is not last]:
        box.setCurrentIndex(1)
    assert page.still_open.text().startswith("Answer first: Marks stop")
    qtbot.waitUntil(lambda: is_seen(last))


def test_the_open_question_stays_in_sight_when_there_is_less_room(qtbot, open_page, register):
    page = open_page(register(OPEN))
    page.resize(page.width(), 700)
    last = page.questions.boxes["after_last"]
    for box in [box for box in page.questions.boxes.values() if box.value() is None and box is not last]:
        box.setCurrentIndex(1)
    area = last.parentWidget().parentWidget().parentWidget()
    bar, room = area.verticalScrollBar(), area.viewport().height()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    area.setFixedHeight(area.height() - 100)
    qtbot.waitUntil(lambda: area.viewport().height() < room and is_seen(last))


def test_a_question_of_many_names_is_told_by_its_beginning(open_page, register):
    names = [f"Member of the long name {letter}" for letter in "ABCDEF"]
    page = open_page(register("Name,2021-01-11\n" + "".join(f"{name},Y\n" for name in names * 2)))
    assert len(page.still_open.text()) < 120
    assert page.still_open.text().endswith("…")


def test_a_group_is_made_while_a_register_is_brought_in_and_chosen_for_it(qtbot, open_page, desk, group_id, register):
    page = open_page(register(SMALL))
    page.group.setFocus()
    page.group.setCurrentIndex(page.group.count() - 1)
    page.group.activated.emit(page.group.count() - 1)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GroupDialog)
    qtbot.keyClicks(dialog.editors["name"], "Dienstagsgruppe")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert page.group.currentText() == "Dienstagsgruppe"
    qtbot.waitUntil(page.bring_in.isEnabled)
    bring_in(qtbot, page)
    assert desk.group_id not in (None, group_id)
    with desk.store.read() as session:
        assert session.get_one(Group, desk.group_id).name == "Dienstagsgruppe"


def test_a_group_that_is_not_made_after_all_leaves_the_one_before(qtbot, open_page, desk, register):
    page = open_page(register(SMALL))
    page.group.activated.emit(page.group.count() - 1)
    QApplication.activeModalWidget().reject()
    assert page.group.currentText() == "Tuesday GP group"
    assert page.group.group_id == desk.group_id


def test_the_arrow_below_the_last_group_opens_the_list_instead_of_a_window(qtbot, open_page, register):
    page = open_page(register(SMALL))
    page.group.setFocus()
    qtbot.keyClick(page.group, Qt.Key.Key_Down)
    assert page.group.view().isVisible()
    assert QApplication.activeModalWidget() is page
    page.group.hidePopup()
