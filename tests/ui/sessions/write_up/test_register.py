import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from balint_desk.core.words import Channel, Mark
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.tables import Attendance, Notice
from tests.ui.sessions.write_up.conftest import press


def lines(desk, tonight):
    with desk.store.read() as session:
        return {one.person.name.split()[-1]: one.mark for one in write_up.register(session, tonight) if one.mark}


def row(page, people, name):
    return page.register.rows[people[name]]


def at(page):
    here = page.window().focusWidget()
    return next(line.name.text() for line in page.register.rows.values() if line.isAncestorOf(here))


def test_proposals_are_seen_and_not_kept(page, desk, people, tonight):
    assert (row(page, people, "Brandt").marks.value, row(page, people, "Brandt").marks.proposed) == (
        None,
        Mark.APOLOGIES,
    )
    assert row(page, people, "Okafor").marks.proposed is Mark.PRESENT
    assert "Dashed" in page.register.hint.text()
    assert not page.register.hint.isHidden()
    assert page.register.told.text() == "L. Brandt told us on 3 November."
    assert lines(desk, tonight) == {}


def test_letters_mark_and_go_on_to_the_next_member(qtbot, page, desk, tonight):
    assert at(page) == "A. Ferreira"
    press(qtbot, page, "p", "l", "e", "a", "n", "w", "v", "p")
    assert at(page) == "T. Marsh"
    assert lines(desk, tonight) == {
        "Ferreira": Mark.PRESENT,
        "Sandoval": Mark.LATE,
        "Okafor": Mark.LEFT_EARLY,
        "Brandt": Mark.APOLOGIES,
        "Nowak": Mark.NO_WORD,
        "Iyer": Mark.AWAY,
        "Whitcombe": Mark.LEAVE,
        "Marsh": Mark.PRESENT,
    }


def test_a_letter_goes_on_also_where_it_says_what_is_kept_already(qtbot, page, desk, tonight):
    press(qtbot, page, "P", Qt.Key.Key_Up, "P")
    assert at(page) == "E. Sandoval"
    assert lines(desk, tonight) == {"Ferreira": Mark.PRESENT}


def test_arrows_go_from_member_to_member_and_change_the_mark(qtbot, page, desk, tonight):
    press(qtbot, page, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert at(page) == "E. Sandoval"
    assert lines(desk, tonight) == {"Sandoval": Mark.LATE}
    press(qtbot, page, *[Qt.Key.Key_Down] * 9)
    assert at(page) == "T. Marsh"


def test_a_click_marks_at_once(qtbot, page, desk, people, tonight):
    qtbot.mouseClick(row(page, people, "Iyer").marks.button(Mark.LATE), Qt.MouseButton.LeftButton)
    assert lines(desk, tonight) == {"Iyer": Mark.LATE}
    assert desk.store.undo_name == "Mark R. Iyer"
    assert page.talk.saved.text().startswith("Saved ")


def test_seldom_marks_are_seen_where_they_are_true(qtbot, page, people):
    line = row(page, people, "Ferreira")
    assert line.marks.button(Mark.AWAY).isHidden()
    press(qtbot, page, "w")
    assert not line.marks.button(Mark.AWAY).isHidden()
    press(qtbot, page, Qt.Key.Key_Up, "p")
    assert line.marks.button(Mark.AWAY).isHidden()


def test_the_register_is_right_keeps_all_and_goes_to_the_first_case(qtbot, page, desk, tonight):
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down, "n")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    marks = lines(desk, tonight)
    assert (marks["Okafor"], marks["Brandt"], list(marks.values()).count(Mark.PRESENT)) == (
        Mark.NO_WORD,
        Mark.APOLOGIES,
        6,
    )
    assert page.cases.editors[0].fields.presenter.hasFocus()
    assert page.register.hint.isHidden()


def test_the_button_does_the_same_as_its_shortcut(qtbot, page, desk, tonight):
    qtbot.mouseClick(page.register.right, Qt.MouseButton.LeftButton)
    assert len(lines(desk, tonight)) == 8
    assert page.cases.editors[0].fields.presenter.hasFocus()


def test_undo_draws_the_proposal_again_and_leaves_the_cursor(qtbot, page, desk, people, tonight):
    press(qtbot, page, Qt.Key.Key_Down, "a", Qt.Key.Key_Up)
    desk.undo()
    line = row(page, people, "Sandoval")
    assert (line.marks.value, line.marks.proposed) == (None, Mark.PRESENT)
    assert at(page) == "E. Sandoval"


def test_a_mark_does_not_build_the_register_anew(qtbot, page):
    before = list(page.register.rows.values())
    press(qtbot, page, "l", "a")
    assert list(page.register.rows.values()) == before


def test_when_and_how_word_came_is_folded_and_kept_by_itself(qtbot, page, desk, people):
    line = row(page, people, "Okafor")
    assert line.fold is None
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    day, channel = line.fold.form.editors["day"], line.fold.form.editors["channel"]
    qtbot.keyClicks(day, "15/11/2026")
    channel.setFocus()
    qtbot.keyClick(channel, Qt.Key.Key_Down)
    page.save()
    with desk.store.read() as session:
        [notice] = session.scalars(select(Notice)).all()
        assert (notice.person_id, str(notice.day), notice.channel) == (
            people["Okafor"],
            "2026-11-15",
            Channel.IN_PERSON,
        )
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    assert line.fold.isHidden()


def test_the_time_word_came_may_follow_its_day_and_is_said_again_under_the_register(qtbot, page, desk, people):
    line = row(page, people, "Sandoval")
    press(qtbot, page, Qt.Key.Key_Down, "a")
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    editors = line.fold.form.editors
    editors["day"].setFocus()
    qtbot.keyClicks(editors["day"], "16/11/2026")
    qtbot.keyClick(editors["day"], Qt.Key.Key_Tab)
    assert editors["at"].hasFocus()
    qtbot.keyClicks(editors["at"], "1840")
    qtbot.keyClick(editors["at"], Qt.Key.Key_Tab)
    assert editors["channel"].hasFocus()
    assert editors["at"].text() == "18:40"
    assert page.register.told.text().splitlines()[0] == "E. Sandoval told us on 16 November at 18:40."
    editors["day"].clear()
    editors["day"].edited.emit()
    page.save()
    assert editors["at"].text() == ""
    with desk.store.read() as session:
        assert session.scalars(select(Notice)).all() == []


def test_a_time_alone_is_of_the_day_of_the_session_which_then_stands_there(qtbot, page, people):
    line = row(page, people, "Okafor")
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    editors = line.fold.form.editors
    qtbot.keyClicks(editors["at"], "17:30")
    page.save()
    assert (editors["day"].text(), editors["at"].text()) == ("17/11/2026", "17:30")


def test_the_seldom_marks_and_the_member_are_reached_by_mouse(qtbot, page, desk, people, tonight):
    line = row(page, people, "Marsh")
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(line.fold.away, Qt.MouseButton.LeftButton)
    assert lines(desk, tonight) == {"Marsh": Mark.AWAY}
    with qtbot.waitSignal(page.member_wanted) as wanted:
        qtbot.mouseClick(line.fold.member, Qt.MouseButton.LeftButton)
    assert wanted.args == [people["Marsh"]]


def test_who_told_us_is_not_said_of_one_who_came(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, "p")
    assert page.register.told.text() == ""


def test_a_finished_session_is_put_right_at_once_and_proposes_nothing(qtbot, page, desk, people, tonight):
    page.finish()
    with desk.store.write("Forget one") as session:
        row_ = session.scalars(select(Attendance).where(Attendance.person_id == people["Iyer"])).all()
        session.delete(next(one for one in row_ if one.group_session_id == tonight))
    page.back_to_the_session()
    line = row(page, people, "Iyer")
    assert (line.marks.value, line.marks.proposed) == (None, None)
    qtbot.mouseClick(line.marks.button(Mark.LATE), Qt.MouseButton.LeftButton)
    assert lines(desk, tonight)["Iyer"] is Mark.LATE


def test_a_group_without_members_says_so(page, desk):
    with desk.store.write("Leave") as session:
        for spell in session.scalars(select(Spell)):
            spell.left = spell.joined
    assert page.register.rows == {}
    assert page.register.hint.text().startswith("Nobody is in the group on this day.")


@pytest.mark.parametrize("name", ["Okafor", "Brandt"])
def test_what_is_read_aloud_is_what_is_seen_and_whose_it_is(page, people, name):
    marks = row(page, people, name).marks
    assert marks.accessibleName().endswith(name)
    for button in marks.findChildren(QPushButton):
        assert button.accessibleName() == button.text()
        assert name in button.accessibleDescription()
    assert "proposed" in marks.button(marks.proposed).accessibleDescription()


def test_the_marks_stand_under_each_other_also_beside_a_seldom_one(qtbot, page, people):
    press(qtbot, page, "w")
    assert row(page, people, "Ferreira").marks.value is Mark.AWAY
    lines = page.register.rows.values()
    qtbot.waitUntil(lambda: len({left_of(line.marks.button(Mark.NO_WORD), page) for line in lines}) == 1)
    assert len({left_of(line.more, page) for line in lines}) == 1


def left_of(widget, page):
    return widget.mapTo(page, QPoint(0, 0)).x()


def test_home_and_end_go_to_the_first_and_the_last_member(qtbot, page, desk, tonight):
    press(qtbot, page, Qt.Key.Key_End)
    assert at(page) == "T. Marsh"
    press(qtbot, page, Qt.Key.Key_Home)
    assert at(page) == "A. Ferreira"
    assert lines(desk, tonight) == {}


@pytest.mark.parametrize("place", range(8))
def test_ctrl_return_says_from_every_member_that_the_register_is_right(qtbot, page, desk, tonight, place):
    press(qtbot, page, *[Qt.Key.Key_Down] * place)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(lines(desk, tonight)) == 8
    assert page.cases.editors[0].fields.presenter.hasFocus()


def test_ctrl_return_says_it_also_from_a_field_unfolded_under_a_member(qtbot, page, desk, people, tonight):
    line = row(page, people, "Okafor")
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    for editor in line.fold.form.editors.values():
        editor.setFocus()
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert len(lines(desk, tonight)) == 8
        assert page.cases.editors[0].fields.presenter.hasFocus()
        desk.undo()


def test_return_on_the_register_is_right_goes_on_to_the_first_case(qtbot, page, desk, tonight):
    press(qtbot, page, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert page.register.right.hasFocus()
    press(qtbot, page, Qt.Key.Key_Return)
    assert len(lines(desk, tonight)) == 8
    assert page.cases.editors[0].fields.presenter.hasFocus()


def test_how_the_register_is_filled_is_said_above_the_names(page, people):
    hint = page.register.hint
    assert hint.mapTo(page, QPoint(0, hint.height())).y() <= row(page, people, "Ferreira").mapTo(page, QPoint(0, 0)).y()
    assert "Ctrl+Return" in hint.text()
