import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from balint_desk.store.debriefs import thoughts
from balint_desk.store.practice import groups, leaders, settings
from balint_desk.ui.debriefs.thought_dialog import ThoughtDialog
from tests.ui.conftest import TODAY

LINE = "whether the silence was mine"


@pytest.fixture
def thought(desk, page):
    thought = ThoughtDialog(desk, page)
    thought.open()
    return thought


def kept(store, group_id):
    with store.read() as session:
        return [(one.day, one.text) for one in thoughts.open_ones(session, group_id)]


def write(qtbot, thought, text, key=Qt.Key.Key_Return):
    qtbot.keyClicks(thought.line, text)
    qtbot.keyClick(thought.line, key)


def test_enter_keeps_the_thought_with_its_day(qtbot, thought, store, group_id):
    with qtbot.waitSignal(thought.kept):
        write(qtbot, thought, LINE)
    assert kept(store, group_id) == [(TODAY, LINE)]
    assert not thought.isVisible()


def test_esc_leaves_and_what_was_typed_is_there_the_next_time(qtbot, thought, desk, page, store, group_id):
    write(qtbot, thought, LINE, Qt.Key.Key_Escape)
    assert not thought.isVisible()
    assert kept(store, group_id) == []
    again = ThoughtDialog(desk, page)
    again.open()
    assert again.line.text() == LINE
    qtbot.keyClick(again.line, Qt.Key.Key_Return)
    again.open()
    assert again.line.text() == ""


def test_each_group_has_its_own_unfinished_thought(qtbot, thought, desk, store):
    write(qtbot, thought, LINE, Qt.Key.Key_Escape)
    with store.write("Add group") as session:
        me = leaders.me(session).id
        there = groups.add(session, "Thursday", currency="GBP", zone="Europe/London", leader_id=me).id
    desk.choose_group(there)
    thought.open()
    assert thought.line.text() == ""


def test_locking_keeps_what_is_typed(qtbot, thought, desk, page):
    qtbot.keyClicks(thought.line, LINE)
    desk.saving_wanted.emit()
    again = ThoughtDialog(desk, page)
    again.open()
    assert again.line.text() == LINE


def test_keeping_is_undone_and_redone_by_its_name(qtbot, thought, store, group_id):
    write(qtbot, thought, LINE)
    assert store.undo_name == "Keep thought"
    store.undo()
    assert kept(store, group_id) == []
    store.redo()
    assert kept(store, group_id) == [(TODAY, LINE)]


def test_waiting_thoughts_are_shown_and_can_be_deleted_and_brought_back(qtbot, thought, store, group_id):
    write(qtbot, thought, LINE)
    thought.open()
    delete = thought.open_ones.findChild(QPushButton)
    assert delete.accessibleDescription() == LINE
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert kept(store, group_id) == []
    assert thought.open_ones.findChild(QPushButton) is None
    assert store.undo_name == "Delete thought"
    store.undo()
    assert thought.open_ones.findChild(QPushButton) is not None


def test_before_the_first_thought_a_sentence_and_one_button_stand_there(qtbot, thought, store, group_id):
    assert [one.text() for one in thought.open_ones.findChildren(QLabel)] == [
        "What you keep will stand here until the next write-up."
    ]
    qtbot.keyClicks(thought.line, LINE)
    qtbot.mouseClick(thought.keep, Qt.MouseButton.LeftButton)
    assert kept(store, group_id) == [(TODAY, LINE)]
    assert not thought.isVisible()


def test_an_empty_line_is_refused_and_the_window_stays(qtbot, thought):
    with qtbot.captureExceptions() as caught:
        qtbot.keyClick(thought.line, Qt.Key.Key_Return)
    assert [str(error) for _, error, _ in caught] == [
        "There is nothing to keep yet. Write the thought, or leave with Esc."
    ]
    assert thought.isVisible()


def test_the_line_is_named_by_its_words(thought):
    assert thought.line.accessibleName() == "I have been thinking …"
    assert thought.line.hasFocus() or thought.focusWidget() is thought.line


def test_what_is_typed_is_kept_by_itself_and_pointed_at_if_it_could_name_a_patient(qtbot, thought, desk):
    qtbot.keyClicks(thought.line, "why Mrs Bennett comes back")
    scope = f"group:{desk.group_id}"

    def unfinished():
        with desk.store.read() as session:
            return settings.get(session, settings.UNFINISHED_THOUGHT, scope)

    qtbot.waitUntil(lambda: unfinished() == "why Mrs Bennett comes back", timeout=3000)
    assert thought.pointer.text() == "This looks like a name. Leave out what could name a patient."


def test_thoughts_are_deleted_one_after_the_other_by_the_keyboard(qtbot, desk, page, store, group_id):
    with store.write("Fill") as session:
        for text in ("one", "two", "three"):
            thoughts.add(session, group_id, TODAY, text)
    thought = ThoughtDialog(desk, page)
    thought.open()
    thought.open_ones.findChildren(QPushButton)[0].setFocus()
    for left in (2, 1, 0):
        qtbot.keyClick(thought.focusWidget(), Qt.Key.Key_Space)
        assert len(kept(store, group_id)) == left
