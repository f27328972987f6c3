from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from balint_desk.store.base import new_id, now
from balint_desk.store.sessions import cases, sessions, write_up
from balint_desk.ui.fields.editors import FORGOTTEN_AFTER_MS
from balint_desk.ui.sessions.write_up.case_fields import CaseFields
from tests.ui.sessions.write_up.conftest import press, type_in

KEY = Qt.Key


def noted(desk, tonight):
    with desk.store.read() as session:
        return [(one.case.place, one.case.title, one.case.minutes, one.feelings) for one in cases.of(session, tonight)]


def test_as_many_blank_cases_as_usual_are_offered_and_none_is_kept(page, desk, tonight):
    assert [editor.summary.who.text() for editor in page.cases.editors] == [
        "Case 1: nothing noted yet",
        "Case 2: nothing noted yet",
    ]
    page.cases.begin()
    page.cases.go_on(page.cases.editors[0])
    page.save()
    assert noted(desk, tonight) == []


def test_the_fields_of_a_case_are_made_when_it_is_opened_and_know_what_is_kept(page, desk, people, tonight):
    with desk.store.write("Write case") as session:
        cases.write(session, tonight, new_id(), {"presenter_id": people["Nowak"], "title": "A door half open"})
    one = page.cases.editors[0]
    assert (one.summary.title.text(), one.findChildren(CaseFields)) == ("A door half open", [])
    one.open()
    [fields] = one.findChildren(CaseFields)
    assert (fields.title.text(), fields.presenter.value()) == ("A door half open", people["Nowak"])
    assert fields.heading.text() == "Case 1"


def test_a_case_is_written_by_keys_alone(qtbot, page, desk, people, tonight, first):
    type_in(qtbot, page, "now")
    press(qtbot, page, KEY.Key_Tab)
    type_in(qtbot, page, "The one who always apologises")
    press(qtbot, page, KEY.Key_Tab, KEY.Key_Tab)
    type_in(qtbot, page, "puz")
    assert first.feelings.found.text() == "Return: puzzlement"
    press(qtbot, page, KEY.Key_Return)
    type_in(qtbot, page, "tend")
    press(qtbot, page, KEY.Key_Tab)
    assert first.stayed.hasFocus()
    type_in(qtbot, page, "The wish to be forgiven.")
    press(qtbot, page, KEY.Key_Tab)
    with desk.store.read() as session:
        [one] = cases.of(session, tonight)
    assert (one.case.presenter_id, one.case.title) == (people["Nowak"], "The one who always apologises")
    assert (one.case.minutes, one.case.stayed) == (45, "The wish to be forgiven.")
    assert one.feelings == ("puzzlement", "tenderness")


def test_a_case_left_is_folded_to_its_summary_and_the_next_opens(qtbot, page, first):
    type_in(qtbot, page, "now")
    first.title.setFocus()
    type_in(qtbot, page, "A door half open")
    first.stayed.setFocus()
    type_in(qtbot, page, "How hard it was to leave.")
    press(qtbot, page, KEY.Key_Tab, KEY.Key_Tab)
    second = page.cases.editors[1]
    assert second.is_open
    assert second.fields.presenter.hasFocus()
    one = page.cases.editors[0]
    qtbot.waitUntil(lambda: not one.is_open)
    summary = one.summary
    assert (summary.title.text(), summary.who.text()) == ("A door half open", "P. Nowak · 45 min")
    assert summary.stayed.text() == "How hard it was to leave."
    assert summary.accessibleName().splitlines()[0] == "A door half open"


def test_going_back_opens_a_case_at_its_end(qtbot, page, first):
    page.cases.editors[1].open()
    qtbot.waitUntil(lambda: not page.cases.editors[0].is_open)
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert first.stayed.hasFocus()


def test_tab_reads_a_case_to_its_end_and_leaves_nothing_out(qtbot, page, first):
    way = [page.window().focusWidget()]
    while first.isAncestorOf(way[-1]):
        press(qtbot, page, KEY.Key_Tab)
        way.append(page.window().focusWidget())
    met = [one for one in (first.presenter, first.title, first.minutes, first.stayed, first.more) if one in way]
    assert met == [first.presenter, first.title, first.minutes, first.stayed, first.more]
    assert way[-2] is first.more


def test_a_click_opens_a_case(qtbot, page):
    qtbot.mousePress(page.cases.editors[1].summary, Qt.MouseButton.LeftButton)
    assert page.cases.editors[1].fields.presenter.hasFocus()


def test_what_is_typed_is_kept_within_two_seconds_without_leaving_the_field(qtbot, page, desk, tonight, first):
    first.title.setFocus()
    type_in(qtbot, page, "Unfinished ti")
    qtbot.waitUntil(lambda: noted(desk, tonight) != [], timeout=2000)
    assert noted(desk, tonight)[0][1] == "Unfinished ti"
    assert first.title.hasFocus()
    assert first.title.cursorPosition() == len("Unfinished ti")


def test_a_sitting_at_a_case_is_one_undo_and_the_cursor_stays(qtbot, page, desk, tonight, first):
    first.title.setFocus()
    for text in ("One", " two"):
        type_in(qtbot, page, text)
        page.save()
    press(qtbot, page, KEY.Key_Tab)
    first.title.setFocus()
    desk.undo()
    assert noted(desk, tonight) == []
    assert first.title.text() == ""
    assert first.title.hasFocus()
    desk.store.redo()
    assert noted(desk, tonight)[0][1] == "One two"
    assert (first.title.text(), page.cases.editors[0].stored) == ("One two", True)
    assert len(page.cases.editors) == 2


def test_minutes_that_make_no_sense_stay_as_typed_with_the_reason(qtbot, page, desk, tonight, first):
    first.title.setFocus()
    type_in(qtbot, page, "Title")
    first.minutes.selectAll()
    qtbot.keyClicks(first.minutes, "4o")
    page.save()
    assert noted(desk, tonight) == [(1, "Title", 45, ())]
    assert "4o" in first.refusal.text()
    assert first.minutes.text() == "4o"
    first.minutes.selectAll()
    qtbot.keyClicks(first.minutes, "40")
    page.save()
    assert noted(desk, tonight) == [(1, "Title", 40, ())]
    assert first.refusal.isHidden()


def test_feelings_are_taken_and_let_go_by_letters_by_click_and_by_arrows(qtbot, page, desk, tonight, first):
    first.feelings.line.setFocus()
    type_in(qtbot, page, "sad")
    press(qtbot, page, KEY.Key_Return)
    qtbot.mouseClick(first.feelings.chips["fear"], Qt.MouseButton.LeftButton)
    assert noted(desk, tonight)[0][3] == ("sadness", "fear")
    first.feelings.line.setFocus()
    type_in(qtbot, page, "sad")
    assert first.feelings.found.text() == "Return: not sadness"
    press(qtbot, page, KEY.Key_Return, KEY.Key_Down, KEY.Key_Right, KEY.Key_Space)
    assert noted(desk, tonight)[0][3] == ("frustration", "fear")
    press(qtbot, page, KEY.Key_Left, KEY.Key_Left)
    assert first.feelings.line.hasFocus()


def test_a_feeling_that_a_screen_reader_toggles_is_kept(page, desk, tonight, first):
    chip = QAccessible.queryAccessibleInterface(first.feelings.chips["relief"])
    chip.actionInterface().doAction("Toggle")
    assert [feelings for *_, feelings in noted(desk, tonight)] == [("relief",)]


def test_a_word_of_ones_own_is_a_feeling_and_is_found_again(qtbot, page, desk, tonight, first):
    first.feelings.line.setFocus()
    type_in(qtbot, page, "a kind of awe")
    press(qtbot, page, KEY.Key_Return)
    assert first.feelings.chips["a kind of awe"].isChecked()
    page.cases.editors[1].open()
    second = page.cases.editors[1].fields.feelings
    qtbot.keyClicks(second.line, "a ki")
    assert second.found.text() == "Return: a kind of awe"
    qtbot.keyClick(second.line, KEY.Key_Return)
    assert [one[3] for one in noted(desk, tonight)] == [("a kind of awe",)] * 2


def test_the_presenter_is_found_by_any_name_and_taken_back(qtbot, page, desk, people, first):
    for typed, name in (("whit", "Whitcombe"), ("e. s", "Sandoval")):
        first.presenter._typed_at -= FORGOTTEN_AFTER_MS
        qtbot.keyClicks(first.presenter, typed)
        assert first.presenter.value() == people[name]
    qtbot.keyClick(first.presenter, KEY.Key_Backspace)
    assert first.presenter.value() is None


def test_a_case_is_added_moved_and_removed_and_it_is_undone(qtbot, page, desk, tonight):
    for title in ("One", "Two", "Three"):
        qtbot.keyClick(page, KEY.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        press(qtbot, page, KEY.Key_Tab)
        type_in(qtbot, page, title)
        page.save()
    assert [one[1] for one in noted(desk, tonight)] == ["One", "Two", "Three"]
    third = page.cases.editors[2]
    third.fields.more.menu().actions()[0].trigger()
    assert [one[1] for one in noted(desk, tonight)] == ["One", "Three", "Two"]
    assert page.cases.editors[1] is third
    assert third.fields.title.hasFocus()
    assert third.fields.heading.text() == "Case 2"
    third.fields.more.menu().actions()[-1].trigger()
    assert [one[1] for one in noted(desk, tonight)] == ["One", "Two"]
    desk.undo()
    assert [one[1] for one in noted(desk, tonight)] == ["One", "Three", "Two"]
    assert [one.fields.title.text() for one in page.cases.editors if one.stored] == ["One", "Three", "Two"]


def test_a_name_or_a_number_is_pointed_at_and_kept_all_the_same(qtbot, page, desk, tonight, first):
    first.title.setFocus()
    type_in(qtbot, page, "Mrs Miller")
    qtbot.waitUntil(lambda: not first.title_pointer.isHidden())
    assert first.title_pointer.text() == "This looks like a name. Leave out what could name a patient."
    first.stayed.setFocus()
    type_in(qtbot, page, "She rang from 07700 900123")
    qtbot.waitUntil(lambda: "phone number" in first.stayed_pointer.text())
    page.save()
    assert noted(desk, tonight)[0][1] == "Mrs Miller"
    first.title.clear()
    qtbot.waitUntil(first.title_pointer.isHidden)


def test_a_finished_session_offers_no_blank_cases(page, desk, tonight):
    with desk.store.write("Case") as session:
        cases.write(session, tonight, 7, {"title": "One"})
        write_up.finish(session, tonight, now())
    assert [editor.case_id for editor in page.cases.editors] == [7]


def test_another_session_has_its_own_cases(qtbot, page, desk, tonight, first, group_id):
    first.title.setFocus()
    type_in(qtbot, page, "Typed just now")
    with desk.store.read() as session:
        other = next(one for one in sessions.ids(session, group_id)[2:])
    page.show_session(other)
    assert noted(desk, tonight)[0][1] == "Typed just now"
    assert page.cases.editors == []
    page.show_session(tonight)
    assert page.cases.editors[0].fields.title.text() == "Typed just now"
