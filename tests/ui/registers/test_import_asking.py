"""What the import page asks, offers and lists, with real files, boxes and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from balint_desk.core.registers.understood_register import AfterLast, Blank, KnownElsewhere, StillMembers, Unsaid
from balint_desk.core.words import Mark
from balint_desk.documents.registers.register_meetings import SameDate
from balint_desk.documents.tables.written_days import Order
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import Attendance, GroupSession
from tests.ui.bringing_in import bring_in, choose, said_otherwise

DIFFERING = ("Name,2021-01-11,2021-02-08\nAda,Y,Y\nBo,Y,Y\n", "Name,2021-01-11,2021-02-08\nAda,N,Y\nBo,late,N\n")


@pytest.fixture
def differing(qtbot, open_page, register):
    """A page with three marks that are kept otherwise."""
    bring_in(qtbot, open_page(register(DIFFERING[0])))
    return open_page(register(DIFFERING[1]))


def lines(page):
    model = page.differing.list.model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def ticked(page):
    return [line.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked for line in lines(page)]


def test_marks_kept_otherwise_are_listed_and_none_is_ticked(differing):
    assert [line.data() for line in lines(differing)] == [
        "Ada, 11/01/2021: present is kept, the register says away (word not known)",
        "Bo, 11/01/2021: present is kept, the register says late",
        "Bo, 08/02/2021: present is kept, the register says away (word not known)",
    ]
    assert ticked(differing) == [False] * 3
    assert "Marks kept otherwise: 3, of which 0 will be replaced." in differing.counts.toPlainText()
    assert not differing.bring_in.isEnabled()
    assert differing.differing.list.accessibleName() == differing.differing.title.text()


def test_a_mark_is_ticked_by_arrow_and_space_and_only_that_one_is_replaced(qtbot, differing, desk):
    marks = differing.differing.list
    marks.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(marks, key)
    assert ticked(differing).count(True) == 1
    at = ticked(differing).index(True)
    assert "of which 1 will be replaced" in differing.counts.toPlainText()
    bring_in(qtbot, differing)
    with desk.store.read() as session:
        found = session.scalars(select(Attendance.mark).where(Attendance.mark != Mark.PRESENT)).all()
    assert found == [[Mark.AWAY, Mark.LATE, Mark.AWAY][at]]


def test_a_tick_is_taken_back_by_the_space_bar(qtbot, differing):
    differing.differing.list.setFocus()
    differing.differing.list.setCurrentIndex(lines(differing)[0])
    for now in (True, False):
        qtbot.keyClick(differing.differing.list, Qt.Key.Key_Space)
        assert ticked(differing)[0] is now
        assert differing.bring_in.isEnabled() is now


def test_all_and_none_are_one_key_each(qtbot, differing):
    qtbot.keyClick(differing.differing.all, Qt.Key.Key_Space)
    assert ticked(differing) == [True] * 3
    assert "of which 3 will be replaced" in differing.counts.toPlainText()
    qtbot.keyClick(differing.differing.none, Qt.Key.Key_Space)
    assert ticked(differing) == [False] * 3
    assert "Nothing will change." in differing.counts.toPlainText()


def test_what_is_ticked_stays_so_when_something_changes_meanwhile(qtbot, differing, desk, group_id):
    qtbot.keyClick(differing.differing.all, Qt.Key.Key_Space)
    with desk.store.write("Add member") as session:
        members.add(session, group_id, "Cy", date(2020, 1, 1))
    assert ticked(differing) == [True] * 3


def test_another_file_begins_without_ticks(qtbot, differing, register):
    qtbot.keyClick(differing.differing.all, Qt.Key.Key_Space)
    differing.read(register("Name,2021-01-11\nAda,N\n", "other.csv"))
    qtbot.waitUntil(lambda: not differing.doing.text())
    assert ticked(differing) == [False]


def test_what_is_proposed_of_a_blank_is_chosen_already_and_says_so(open_page, register):
    page = open_page(register("Name,2021-01-11,2021-02-08,2021-03-08\nAda,,Y,\nBo,Y,,Y\n"))
    box = page.questions.boxes["blank"]
    assert box.value() is Blank.AWAY_BETWEEN
    assert box.currentText() == "Proposed: no member before the first mark, then away"
    assert not page.bring_in.isEnabled()
    choose(page.questions.boxes["after_last"], AfterLast.LEFT)
    assert "Marks: 3 present, 1 away (word not known); 0 there already." in page.counts.toPlainText()
    assert page.bring_in.isEnabled()


def test_one_date_twice_is_asked_with_its_columns(open_page, register):
    page = open_page(register("Name,2021-01-11,2021-01-11\nAda,Y,Y\n"))
    box = page.questions.boxes["same_date"]
    assert box.accessibleName() == "On one date: 11/01/2021 (columns 2 and 3)"
    assert not page.bring_in.isEnabled()
    choose(box, SameDate.TWO_SESSIONS)
    told = page.counts.toPlainText()
    assert "Sessions: 2 new" in told
    assert "11/01/2021: 2 sessions, at 19:00, 20:30; without a time in the register one follows the other." in told
    choose(box, SameDate.ONE_SESSION)
    assert "Sessions: 1 new" in page.counts.toPlainText()


def test_with_dates_below_each_other_its_lines_are_named(open_page, register):
    page = open_page(register("Date,Ada\n2021-01-11,Y\n2021-01-11,N\n2021-02-08,Y\n"))
    assert page.questions.boxes["same_date"].accessibleName() == "On one date: 11/01/2021 (lines 2 and 3)"
    choose(page.questions.boxes["same_date"], SameDate.ONE_SESSION)
    assert "say different things" in page.notice.text()
    assert not page.leave_out.isVisible()


def test_a_column_of_times_is_shown_and_can_be_said(qtbot, open_page, register):
    page = open_page(register("Date,Time,Ada\n2021-01-11,9:00,Y\n2021-01-11,11:00,Y\n2021-02-08,9:00,Y\n"))
    assert page.where.boxes["times"].currentText() == "Time"
    assert "11/01/2021: 2 sessions, at 09:00, 11:00." in page.counts.toPlainText()
    page = open_page(register("Name,Date,Part,Mark\nAda,2021-01-11,b,Y\nAda,2021-01-11,a,Y\n"))
    assert (page.where.boxes["times"].currentText(), "same_date" in page.questions.boxes) == ("None", True)
    page.where.boxes["times"].set_value("2")
    said_otherwise(qtbot, page, "times")
    assert page.where.boxes["times"].currentText() == "Part"
    assert "same_date" not in page.questions.boxes


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Name,2021-01-11,Feb,2021-03-08\nAda,Y,Y,Y\n", "Leave out column 3"),
        ("Name,2021-01-11,2021-02-30,2021-03-08\nAda,Y,Y,Y\n", "Leave out column 3"),
        ("Date,Ada\n2021-01-11,Y\nFeb,Y\n2021-03-08,Y\n", "Leave out line 3"),
        (
            "Name,Date,Mark\nAda,2021-01-11,Y\nAda,2021-02-30,Y\nBo,2021-02-30,Y\nAda,2021-03-08,Y\n",
            "Leave out lines 3 and 4",
        ),
    ],
)
def test_what_is_no_date_can_be_left_out_by_one_key(qtbot, open_page, register, text, offered):
    page = open_page(register(text))
    assert "date" in page.notice.text()
    assert (page.leave_out.text(), page.leave_out.isVisible()) == (offered, True)
    qtbot.keyClick(page.leave_out, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.doing.text())
    assert (page.notice.text(), page.leave_out.isVisible()) == ("", False)
    assert "Sessions: 2 new" in page.counts.toPlainText()
    assert "stay out" in page.beside.text()
    page.where.out.clear()
    page.where.out.editingFinished.emit()
    qtbot.waitUntil(lambda: not page.doing.text())
    assert page.leave_out.isVisible()


def test_lines_and_columns_that_stay_out_are_typed(qtbot, open_page, register):
    page = open_page(register("Name,2021-01-11,2021-02-08\nAda,Y,Q\nBo,Y,Y\n"))
    page.where.out.setFocus()
    qtbot.keyClicks(page.where.out, "line 2")
    qtbot.keyClick(page.where.out, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.doing.text())
    assert page.preview.model().rowCount() == 1
    assert page.bring_in.isEnabled()
    page.where.out.setText("row 2")
    page.where.out.editingFinished.emit()
    assert "tells no line or column" in page.notice.text()
    assert not page.bring_in.isEnabled()


def test_in_german_what_stays_out_is_offered_and_typed_in_german(qtbot, speak, open_page, register):
    speak("de")
    page = open_page(register("Name,2021-01-11,Feb,2021-03-08\nAda,Y,Y,Y\nBo,Y,Y,Y\n"))
    qtbot.keyClick(page.leave_out, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.doing.text())
    assert page.where.out.text() == "Spalte 3"
    assert "Feb (Zeile 1, Spalte 3)" in page.beside.text()
    page.where.out.setFocus()
    qtbot.keyClicks(page.where.out, ", Zeile 2")
    qtbot.keyClick(page.where.out, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.doing.text())
    assert page.preview.model().rowCount() == 1


def test_a_mark_nobody_knows_is_asked_with_its_place_and_may_be_none(open_page, register):
    page = open_page(register("Name,2021-01-11,2021-02-08\nAda,Y,Q\nBo,Y,Y\n"))
    box = page.questions.box("Q")
    assert (box.accessibleName(), box.value()) == ("“Q” (once, in line 2, column 3)", None)
    choose(box, Unsaid.NOT_RECORDED)
    assert "Marks: 3 present; 0 there already." in page.counts.toPlainText()
    assert page.bring_in.isEnabled()


@pytest.fixture
def known(desk):
    """Ada, known from another group."""
    with desk.store.write("Add group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Evening group", currency="GBP", zone="Europe/London", leader_id=me).id
        members.add(session, other, "Ada", date(2020, 1, 1))
    return other


@pytest.mark.parametrize(("said", "count"), [(KnownElsewhere.SAME, 1), (KnownElsewhere.NEW, 2)])
def test_who_another_group_knows_is_asked(qtbot, open_page, register, desk, known, said, count):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    box = page.questions.boxes["known_elsewhere"]
    assert box.accessibleName() == "Known from another group: Ada (Evening group)"
    assert not page.bring_in.isEnabled()
    choose(box, said)
    assert "Ada is known from Evening group: taken as" in page.counts.toPlainText()
    bring_in(qtbot, page)
    with desk.store.read() as session:
        assert len(session.scalars(select(Person.id)).all()) == count


def test_in_the_group_that_knows_her_nothing_is_asked(qtbot, open_page, register, known):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    page.group.setFocus()
    qtbot.keyClick(page.group, Qt.Key.Key_Up)
    assert page.group.currentText() == "Evening group"
    assert "known_elsewhere" not in page.questions.boxes
    assert page.bring_in.isEnabled()


def test_tab_goes_through_the_page_as_it_is_read(qtbot, differing, known):
    page = differing
    stops, seen = [], page.other
    while seen not in stops:
        stops.append(seen)
        seen = seen.nextInFocusChain()
    wanted = [
        page.other,
        page.where.boxes["shape"],
        page.where.out,
        page.where.boxes["names"],
        page.preview,
        page.differing.all,
        page.differing.none,
        page.differing.list,
        page.group,
        *page.questions.boxes.values(),
        page.counts,
        page.cancel,
        page.bring_in,
    ]
    places = [stops.index(one) for one in wanted]
    assert places == sorted(places)


def test_one_date_twice_is_asked_when_it_is_known_how_dates_are_written(open_page, register):
    page = open_page(register("Name,01/02/2021,01/02/2021,01/03/2021\nAda,Y,Y,Y\n"))
    assert "same_date" not in page.questions.boxes
    choose(page.questions.boxes["date_order"], Order.DMY)
    box = page.questions.boxes["same_date"]
    assert box.accessibleName() == "On one date: 01/02/2021 (columns 2 and 3)"
    choose(box, SameDate.TWO_SESSIONS)
    assert "Sessions: 3 new" in page.counts.toPlainText()
    choose(page.questions.boxes["date_order"], Order.MDY)
    box = page.questions.boxes["same_date"]
    assert (box.accessibleName(), box.value()) == ("On one date: 02/01/2021 (columns 2 and 3)", SameDate.TWO_SESSIONS)


def test_days_with_a_time_are_headed_with_it(open_page, register):
    page = open_page(register("Name,13/02/2021 9:00,13/02/2021 11:00\nAda,Y,Y\n"))
    head = [page.preview.model().headerData(column, Qt.Orientation.Horizontal) for column in (2, 3)]
    assert head == ["13/02/2021 09:00", "13/02/2021 11:00"]


@pytest.mark.parametrize(("another", "sessions"), [(False, 1), (True, 2)])
def test_a_session_kept_at_another_time_is_asked_about(qtbot, open_page, register, desk, another, sessions):
    bring_in(qtbot, open_page(register("Name,2021-01-11\nAda,Y\n")))
    page = open_page(register("Name,2021-01-11 11:00\nAda,N\n"))
    box = page.questions.boxes["moved"]
    assert box.accessibleName() == "Kept at another time: 11/01/2021 (kept 19:00, here 11:00)"
    assert not page.bring_in.isEnabled()
    choose(box, another)
    assert ("taken as the same session" in page.counts.toPlainText()) is not another
    qtbot.keyClick(page.differing.all, Qt.Key.Key_Space)
    bring_in(qtbot, page)
    with desk.store.read() as session:
        assert len(session.scalars(select(GroupSession.id)).all()) == sessions
        marks = session.scalars(select(Attendance.mark)).all()
    assert sorted(marks) == (["away", "present"] if another else ["away"])


def test_a_question_that_is_no_longer_asked_leaves_nothing_behind(qtbot, open_page, register, known):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    titles = [one.text() for one in page.questions.findChildren(QLabel)]
    assert "Known from another group: Ada (Evening group)" in titles
    page.group.setFocus()
    qtbot.keyClick(page.group, Qt.Key.Key_Up)
    assert [one.text() for one in page.questions.findChildren(QLabel)] == [
        "Are they still in the group? The register ends on 11/01/2021.",
        "“Y” (once)",
    ]


def test_a_long_question_is_read_whole(qtbot, open_page, register):
    names = "Wilhelmina Ottoline Featherstonehaugh", "Maximilian Bartholomew Throckmorton"
    lines = "".join(f"{name},Y\n{name},Y\n" for name in names)
    page = open_page(register(f"Name,2021-01-11\n{lines}"))
    page.resize(900, 620)
    title = next(one for one in page.questions.findChildren(QLabel) if names[0] in one.text())
    qtbot.waitUntil(lambda: title.width() <= page.questions.width())
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()) > 0)


def lasts(desk):
    with desk.store.read() as session:
        return session.scalars(select(Spell.left).order_by(Spell.left)).all()


OLD = "Name,2021-01-11,2021-02-08,2021-03-08\nAda,Y,,\nBo,Y,Y,Y\n"


def old_register(open_page, register, after_last, still):
    page = open_page(register(OLD))
    choose(page.questions.boxes["after_last"], after_last)
    if page.questions.boxes["still_members"].value() is not still:
        choose(page.questions.boxes["still_members"], still)
    return page


def test_of_a_register_of_long_ago_it_is_asked_who_is_still_there_and_proposed_that_nobody_is(
    qtbot, open_page, register, desk
):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    box = page.questions.boxes["still_members"]
    assert box.accessibleName() == "Are they still in the group? The register ends on 11/01/2021."
    assert box.currentText() == "They left with the register's last session"
    assert "New ones who left with the register's last session, on 11/01/2021: 1." in page.counts.toPlainText()
    bring_in(qtbot, page)
    assert lasts(desk) == [date(2021, 1, 11)]


def test_or_they_are_still_here(qtbot, open_page, register, desk):
    page = old_register(open_page, register, AfterLast.LEFT, StillMembers.YES)
    assert "New ones who left" not in page.counts.toPlainText()
    bring_in(qtbot, page)
    assert sorted(lasts(desk), key=str) == [date(2021, 1, 11), None]


def test_without_an_answer_nothing_is_brought_in(open_page, register):
    page = open_page(register("Name,2021-01-11\nAda,Y\n"))
    page.questions.boxes["still_members"].setCurrentIndex(0)
    assert page.questions.boxes["still_members"].value() is None
    assert not page.bring_in.isEnabled()


def test_of_a_register_of_now_it_is_not_asked(open_page, register):
    page = open_page(register("Name,2026-11-02\nAda,Y\n"))
    assert "still_members" not in page.questions.boxes
    assert page.bring_in.isEnabled()


def test_the_day_is_that_of_the_dates_as_they_are_written(open_page, register):
    page = open_page(register("Name,01/02/2021,01/03/2021\nAda,Y,Y\n"))
    assert "still_members" not in page.questions.boxes
    choose(page.questions.boxes["date_order"], Order.MDY)
    assert page.questions.boxes["still_members"].accessibleName().endswith("ends on 03/01/2021.")
    choose(page.questions.boxes["still_members"], StillMembers.YES)
    choose(page.questions.boxes["blank"], Blank.AWAY)
    assert page.bring_in.isEnabled()


def test_who_stayed_by_the_first_answer_is_listed_by_the_second_and_leaves_when_ticked(
    qtbot, open_page, register, desk
):
    bring_in(qtbot, old_register(open_page, register, AfterLast.STAYED, StillMembers.YES))
    page = old_register(open_page, register, AfterLast.LEFT, StillMembers.YES)
    assert [line.data() for line in lines(page)] == [
        "Ada: kept as still a member, here left 11/01/2021, and 2 blanks go"
    ]
    assert "Kept as members to this day: 1, of whom 0 will leave; tick who left." in page.counts.toPlainText()
    assert "they left on the day of the last one" not in page.counts.toPlainText()
    assert not page.bring_in.isEnabled()
    page.differing.list.setFocus()
    page.differing.list.setCurrentIndex(lines(page)[0])
    qtbot.keyClick(page.differing.list, Qt.Key.Key_Space)
    assert "of whom 1 will leave" in page.counts.toPlainText()
    bring_in(qtbot, page)
    assert sorted(lasts(desk), key=str) == [date(2021, 1, 11), None]
    desk.undo()
    assert lasts(desk) == [None, None]
