"""The page that brings an old register in, with real files, boxes and clicks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from sqlalchemy import func, select

from balint_desk.core.registers.understood_register import AfterLast, Blank
from balint_desk.core.words import Mark
from balint_desk.documents.registers.understood import SameName
from balint_desk.documents.tables.written_days import Order
from balint_desk.store.file.database import open_database
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.store.store import Store
from balint_desk.ui.registers.import_page import ImportPage
from tests.conftest import spec
from tests.documents.registers.spreadsheets import write_xlsx
from tests.ui.bringing_in import bring_in, choose, said_otherwise
from tests.ui.conftest import SAMPLE


def answer(page):
    choose(page.questions.boxes["blank"], Blank.AWAY)
    choose(page.questions.boxes["same_name"], SameName.TWO_PEOPLE)
    choose(page.questions.boxes["after_last"], AfterLast.STAYED)


def relock(desk):
    """Lock, and unlock with the same key."""
    desk.close()
    desk.reopen(Store(desk.store.path, open_database(desk.store.path, spec()), spec(), fresh=False))


def kept(desk, table):
    with desk.store.read() as session:
        return session.scalar(select(func.count(table.id)))


def test_what_was_understood_is_shown(open_page):
    page = open_page()
    cells, side = page.preview.model(), Qt.Orientation.Horizontal
    assert (cells.rowCount(), cells.columnCount()) == (8, 10)
    assert [cells.headerData(column, side) for column in range(3)] == ["Line", "Name", "16/01/2023"]
    assert [cells.index(0, column).data() for column in range(4)] == ["2", "Ada Lindqvist", "Y", "Y"]
    assert page.beside.text() == (
        "Names turned round: Eklund, Frida → Frida Eklund.\nThese stay out: Practice (line 1, column 1)."
    )


def test_where_things_stand_is_shown(open_page):
    boxes = open_page().where.boxes
    shown = {name: box.currentText() for name, box in boxes.items() if box.isVisible()}
    assert shown == {
        "shape": "Names down, dates across",
        "header": "1",
        "names": "Name",
        "last": "None",
        "turn": "Last name, first name",
    }


def test_another_sheet_of_a_spreadsheet_can_be_chosen(qtbot, open_page, tmp_path):
    old, new = ([["Name", day], [name, "Y"]] for name, day in (("Ada", "2021-01-11"), ("Bo", "2022-01-10")))
    write_xlsx(tmp_path / "book.xlsx", {"2021": old, "2022": new})
    page = open_page(tmp_path / "book.xlsx")
    assert page.where.boxes["sheet"].currentText() == "2021"
    said_otherwise(qtbot, page, "sheet")
    assert page.preview.model().index(0, 1).data() == "Bo"
    assert "from 10/01/2022" in page.counts.toPlainText()


def test_what_was_found_wrongly_is_said_otherwise(qtbot, open_page, register):
    page = open_page(register("Practice,Name,2021-01-11\nNorth,Ada,Y\nSouth,Bo,Y\n"))
    assert page.where.boxes["names"].currentText() == "Name"
    said_otherwise(qtbot, page, "names", Qt.Key.Key_Up)
    assert page.preview.model().index(0, 1).data() == "North"
    said_otherwise(qtbot, page, "shape")
    assert page.notice.text()
    assert not page.bring_in.isEnabled()
    said_otherwise(qtbot, page, "shape", Qt.Key.Key_Up)
    assert page.preview.model().index(0, 1).data() == "Ada"


def test_a_column_that_no_heading_tells_is_chosen(qtbot, open_page, register):
    page = open_page(register(",,2021-01-11\nNorth,Ada,Y\n"))
    assert "Which column has the names" in page.notice.text()
    said_otherwise(qtbot, page, "names")
    assert page.preview.model().index(0, 1).data() == "North"
    assert page.notice.text() == ""
    assert page.bring_in.isEnabled()


@pytest.mark.parametrize(
    ("name", "place", "shown"),
    [
        ("anwesenheit_2024.csv", "Column", ["dates"]),
        ("list_2024.csv", "Line", ["names", "last", "dates", "marks"]),
    ],
)
def test_every_shape_is_shown_with_its_boxes(open_page, name, place, shown):
    page = open_page(SAMPLE.with_name(name))
    assert page.preview.model().headerData(0, Qt.Orientation.Horizontal) == place
    assert [one for one in ("names", "last", "dates", "marks") if page.where.boxes[one].isVisible()] == shown


def test_whose_marks_stop_early_are_listed_and_asked_once(open_page, register):
    page = open_page(register("Name,2021-01-11,2021-02-08\nAda,Y,\nBo,Y,Y\n"))
    box = page.questions.boxes["after_last"]
    assert box.accessibleName() == "Marks stop before the register does (1, listed below)"
    assert "Marks stop before the register does: Ada (11/01/2021)." in page.counts.toPlainText()
    choose(page.questions.boxes["blank"], Blank.AWAY)
    assert not page.bring_in.isEnabled()
    choose(box, AfterLast.LEFT)
    assert "Marks: 3 present; 0 there already." in page.counts.toPlainText()


def test_what_is_plain_is_proposed_and_the_rest_is_asked(qtbot, open_page):
    page = open_page()
    assert page.questions.box("Y").value() is Mark.PRESENT
    assert page.questions.boxes["same_name"].accessibleName() == "In more than one line: Ruth Amsel (lines 4 and 6)"
    qtbot.waitUntil(page.questions.boxes["same_name"].hasFocus)
    assert not page.bring_in.isEnabled()
    assert "as soon as every question is answered" in page.counts.toPlainText()


def test_the_counts_stand_there_before_anything_is_written(open_page, desk):
    page = open_page()
    answer(page)
    lines = page.counts.toPlainText().splitlines()
    assert lines[:3] == [
        "Sessions: 7 new, 0 there already, from 16/01/2023 to 11/09/2023.",
        "Members: 8 new, 0 there already.",
        "Marks: 35 present, 21 away (word not known); 0 there already.",
    ]
    assert "Nobody has a mark on these days, so they are left out: 10/07/2023." in lines
    assert "Without any mark, and brought in: Dénes Fülöp." in lines
    assert (kept(desk, Attendance), desk.store.undo_name) == (0, None)


def test_it_is_brought_in_told_to_the_pages_and_taken_back_by_one_undo(qtbot, open_page, desk):
    page, told = open_page(), []
    answer(page)
    desk.changed.connect(told.append)
    bring_in(qtbot, page)
    qtbot.waitUntil(lambda: told == [frozenset({"person", "spell", "group_session", "attendance"})])
    assert (kept(desk, Attendance), kept(desk, Person), kept(desk, GroupSession)) == (56, 8, 7)
    assert desk.store.undo_name == "Import register"
    desk.undo()
    assert (kept(desk, Attendance), kept(desk, Person), kept(desk, GroupSession)) == (0, 0, 0)


def test_the_same_register_again_is_nothing_to_bring_in(qtbot, open_page):
    first = open_page()
    answer(first)
    bring_in(qtbot, first)
    again = open_page()
    answer(again)
    assert "All of it is there already: nothing will change." in again.counts.toPlainText()
    assert again.still_open.text() == "All of it is there already. Nothing is left to bring in."
    assert not again.bring_in.isEnabled()
    again.questions.boxes["blank"].setCurrentIndex(0)
    assert again.still_open.text().startswith("Answer first: A blank")


def test_another_answer_counts_anew(open_page):
    page = open_page()
    answer(page)
    choose(page.questions.boxes["blank"], Blank.NOT_A_MEMBER)
    assert "Marks: 35 present; 0 there already." in page.counts.toPlainText()
    assert "Without any mark, and left out: Dénes Fülöp." in page.counts.toPlainText()
    page.questions.boxes["blank"].setCurrentIndex(0)
    assert not page.bring_in.isEnabled()


def test_marks_that_mean_one_thing_here_and_another_there_are_asked(open_page, register):
    page = open_page(register("Name,2021-01-11,2021-02-08\nAda,A,L\nBo,✓,E\n"))
    open_marks = [mark for mark in "AL✓E" if page.questions.box(mark).value() is None]
    assert open_marks == ["A", "E"]
    for mark, means in (("A", Mark.APOLOGIES), ("E", Mark.LEFT_EARLY)):
        choose(page.questions.box(mark), means)
    assert "1 present, 1 late, 1 left early, 1 apologies" in page.counts.toPlainText()


def test_an_open_order_of_the_dates_is_asked(open_page, register):
    page = open_page(register("Name,01/02/2021,01/03/2021\nAda,Y,Y\n"))
    assert not page.bring_in.isEnabled()
    cells, side = page.preview.model(), Qt.Orientation.Horizontal
    assert cells.headerData(2, side) == "01/02/2021"
    choose(page.questions.boxes["date_order"], Order.MDY)
    assert cells.headerData(2, side) == "02/01/2021"
    assert "from 02/01/2021 to 03/01/2021" in page.counts.toPlainText()
    choose(page.questions.boxes["blank"], Blank.AWAY)
    assert page.bring_in.isEnabled()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is empty"),
        ("Name,Kind\nAda,Y\n", "dates as its headings"),
        ("Name,2021-02-30\nAda,Y\n", 'Line 1, column 2: "2021-02-30" is not a date'),
    ],
)
def test_what_is_no_register_is_said_on_the_page(open_page, register, text, sentence):
    page = open_page(register(text))
    assert sentence in page.notice.text()
    assert page.notice.isVisible()
    assert not page.bring_in.isEnabled()
    assert page.other.isEnabled()


def test_another_file_is_read_in_its_place(qtbot, open_page, register):
    page = open_page(register("", "empty.csv"))
    page.read(register("Name,2021-01-11\nAda,Y\n", "other.csv"))
    qtbot.waitUntil(lambda: not page.doing.text())
    assert (page.file.text(), page.notice.text()) == ("other.csv", "")
    assert "Members: 1 new" in page.counts.toPlainText()


def test_it_goes_into_the_group_that_is_chosen_and_that_is_shown_then(qtbot, open_page, desk, register):
    with desk.store.write("Add group") as session:
        other = groups.add(
            session, "Another", currency="GBP", zone="Europe/London", leader_id=leaders.me(session).id
        ).id
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    assert page.group.currentText() == "Tuesday GP group"
    page.group.setFocus()
    qtbot.keyClick(page.group, Qt.Key.Key_Up)
    assert page.group.currentText() == "Another"
    bring_in(qtbot, page)
    assert desk.group_id == other
    with desk.store.read() as session:
        assert session.scalars(select(GroupSession.group_id)).all() == [other]


def test_what_changes_meanwhile_is_counted_anew(open_page, desk, group_id, register):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    with desk.store.write("Add member") as session:
        members.add(session, group_id, "ada", date(2020, 1, 1))
    assert "Members: 0 new, 1 there already." in page.counts.toPlainText()


def test_a_page_that_is_cancelled_leaves_nothing(qtbot, open_page, desk):
    page = open_page()
    answer(page)
    with qtbot.waitSignal(page.rejected):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert kept(desk, Person) == 0


def test_what_was_said_is_still_there_after_locking(open_page, desk):
    page = open_page()
    answer(page)
    counted = page.counts.toPlainText()
    relock(desk)
    assert page.questions.boxes["blank"].value() is Blank.AWAY
    assert page.counts.toPlainText() == counted
    assert page.bring_in.isEnabled()


def test_a_file_that_was_being_read_when_the_desk_was_locked_is_read_again(qtbot, desk):
    page = ImportPage(desk, SAMPLE)
    qtbot.addWidget(page)
    page.open()
    relock(desk)
    qtbot.waitUntil(lambda: page.preview.model().rowCount() == 8)
    assert not page.doing.text()


def test_locked_while_it_is_written_it_is_brought_to_its_end(qtbot, open_page, desk):
    page = open_page()
    answer(page)
    page.bring_in.click()
    relock(desk)
    assert not page.isVisible()
    assert kept(desk, Attendance) == 56


def test_every_question_is_named_for_a_screen_reader(open_page):
    page = open_page()
    assert [box.accessibleName() for box in page.findChildren(QComboBox) if not box.accessibleName()] == []
    for part in (page.preview, page.counts):
        assert part.accessibleName()
