"""The whole evening on one page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from balint_desk.core.words import Mark, State, Talked
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.members import absences
from balint_desk.store.members.tables import FutureAbsence
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import cases, sessions, write_up
from balint_desk.store.sessions.tables import Attendance, GroupSession
from tests.ui.practice import NEXT, TONIGHT

KEY, CTRL, SHIFT, ALT = (
    Qt.Key,
    *(getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt")),
)


class Keyboard:
    """Presses real keys where the cursor is, and counts them, but for the words."""

    def __init__(self, qtbot, page):
        self._qtbot, self._page, self.pressed = qtbot, page, 1  # "Write up session" itself

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self._qtbot.keyClick(self._page.window().focusWidget(), key, modifier)
            self.pressed += 1

    def words(self, text):
        self._qtbot.keyClicks(self._page.window().focusWidget(), text)


@pytest.fixture
def keyboard(qtbot, page):
    return Keyboard(qtbot, page)


def marks(desk, tonight):
    with desk.store.read() as session:
        return {one.person.name.split()[-1]: one.mark for one in write_up.register(session, tonight)}


def this(desk, tonight):
    with desk.store.read() as session:
        return session.get_one(GroupSession, tonight)


def forget_absences(desk):
    with desk.store.write("Nobody told us anything") as session:
        for absence in session.scalars(select(FutureAbsence)):
            absences.delete(session, absence.id)


def type_case(keyboard, presenter, title, *feelings):
    keyboard.words(presenter)
    keyboard.press(KEY.Key_Tab)
    keyboard.words(title)
    keyboard.press(KEY.Key_Tab, KEY.Key_Tab)
    for feeling in feelings:
        keyboard.words(feeling)
        keyboard.press(KEY.Key_Return)
    keyboard.press(KEY.Key_Tab)
    keyboard.words("What stayed with us.")
    keyboard.press(KEY.Key_Tab, KEY.Key_Tab)


def written(desk, tonight):
    """The cases, and the sentences of the talk."""
    with desk.store.read() as session:
        names = {person.id: person.name for person in cases.presenters(session, tonight)}
        noted = [
            (names[one.case.presenter_id], one.case.title, one.case.minutes, one.case.stayed, one.feelings)
            for one in cases.of(session, tonight)
        ]
        return noted, sorted(part.text for part in debriefs.parts(session, tonight).values())


def test_an_evening_is_written_up_with_at_most_45_keys_besides_the_words(keyboard, page, desk, tonight):
    forget_absences(desk)
    keyboard.press(*[KEY.Key_Down] * 6, "a", "n")
    keyboard.press(KEY.Key_Return, modifier=CTRL)
    type_case(keyboard, "now", "The one who always apologises", "puzz", "tend")
    type_case(keyboard, "iyer", "A door half open", "sad", "reli")
    keyboard.press("s", KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
    sentences = ["Gentle from the beginning.", "Throughout.", "We spoke of it on the stairs."]
    for sentence in sentences:
        keyboard.words(sentence)
        keyboard.press(KEY.Key_Tab)
    keyboard.press(KEY.Key_Return, modifier=CTRL | SHIFT)

    found, stayed = marks(desk, tonight), "What stayed with us."
    assert (found["Whitcombe"], found["Marsh"]) == (Mark.APOLOGIES, Mark.NO_WORD)
    assert list(found.values()).count(Mark.PRESENT) == 6
    assert written(desk, tonight) == (
        [
            ("Piotr Nowak", "The one who always apologises", 45, stayed, ("puzzlement", "tenderness")),
            ("Ravi Iyer", "A door half open", 45, stayed, ("sadness", "relief")),
        ],
        sentences,
    )
    assert (this(desk, tonight).state, this(desk, tonight).talked) == (State.HELD, Talked.STRAIGHT_AFTER)
    assert not page.closing.isHidden()
    assert keyboard.pressed <= 45


def test_finishing_keeps_the_proposals_and_the_last_page_names_who_will_be_away(qtbot, page, desk, tonight):
    with qtbot.waitSignal(page.finished) as finished:
        qtbot.mouseClick(page.talk.finish, Qt.MouseButton.LeftButton)
    assert finished.args == [tonight]
    assert marks(desk, tonight)["Brandt"] is Mark.APOLOGIES
    assert page.closing.words.text() == ("Kept. Next: Tuesday 1 December, 19:00. One member will be away: L. Brandt.")
    assert page.closing.left_open.text() == "No case is noted. Nothing noted of the talk yet. That can wait."
    assert page.closing.expected.isHidden()
    assert not page.editing
    assert page.closing.lock.hasFocus()


def test_return_on_the_last_page_locks_and_closes(qtbot, page):
    page.finish()
    with qtbot.waitSignal(page.lock_and_close_wanted):
        qtbot.keyClick(page.closing.lock, KEY.Key_Return)


def test_the_last_page_says_quietly_when_too_few_are_expected(page, desk, group_id, people):
    with desk.store.write("Away") as session:
        session.get_one(Group, group_id).least = 8
        for name in ("Okafor", "Marsh"):
            absences.add(session, people[name], group_id, NEXT, NEXT)
    page.finish()
    assert "Three members will be away: J. Okafor, L. Brandt and T. Marsh." in page.closing.words.text()
    assert page.closing.expected.text() == "Five are expected; the least to meet is eight."


def test_the_last_page_without_a_next_session_says_so(page, desk, group_id):
    with desk.store.write("Delete") as session:
        sessions.delete(session, sessions.ids(session, group_id)[0])
    page.finish()
    assert page.closing.words.text() == "Kept. No next session is planned yet."


def test_one_goes_back_to_the_session_and_finishes_again(qtbot, page, desk, tonight):
    page.finish()
    at = this(desk, tonight).finished
    qtbot.mouseClick(page.closing.back, Qt.MouseButton.LeftButton)
    assert page.editing
    page.finish()
    assert this(desk, tonight).finished == at
    assert not page.closing.isHidden()


def test_undoing_the_finish_leads_back_to_proposals(page, desk, people, tonight):
    page.finish()
    assert desk.store.undo_name == "Finish write-up"
    desk.undo()
    assert page.editing
    assert page.register.rows[people["Okafor"]].marks.proposed is Mark.PRESENT
    assert this(desk, tonight).state is State.PLANNED


def test_what_is_being_typed_is_kept_by_finishing(qtbot, page, desk, tonight):
    page.cases.begin()
    qtbot.keyClicks(page.cases.editors[0].fields.title, "Half a title")
    page.finish()
    with desk.store.read() as session:
        assert cases.of(session, tonight)[0].case.title == "Half a title"
    assert "No case" not in page.closing.left_open.text()


def test_tab_goes_through_the_three_cards_in_reading_order(keyboard, page, desk, tonight, group_id):
    with desk.store.write("Think") as session:
        thoughts.add(session, group_id, TONIGHT, "a thought")
    page.cases.add_case()
    page.register.begin()
    seen = []
    while not page.talk.finish.hasFocus():
        keyboard.press(KEY.Key_Tab)
        here = page.window().focusWidget()
        assert here not in seen
        seen.append(here)
    cards = [next(card for card in page.cards.all if card.isAncestorOf(one)) for one in seen]
    assert cards == sorted(cards, key=page.cards.all.index)
    for stop in (page.register.right, page.cases.link, page.talk.supervision):
        assert stop in seen
    assert page.cases.editors[0].fields.stayed in seen
    assert seen.index(page.talk.supervision) == len(seen) - 2


def test_alt_and_a_figure_go_to_the_three_cards(keyboard, page):
    keyboard.press(KEY.Key_3, modifier=ALT)
    assert page.talk.talked.choice.isAncestorOf(page.window().focusWidget())
    keyboard.press(KEY.Key_2, modifier=ALT)
    assert page.cases.editors[0].fields.presenter.hasFocus()
    keyboard.press(KEY.Key_1, modifier=ALT)
    assert page.register.isAncestorOf(page.window().focusWidget())


def test_ctrl_return_goes_from_case_to_case_and_does_not_break_a_line(keyboard, page, desk, tonight):
    keyboard.press(KEY.Key_Return, modifier=CTRL)
    page.cases.editors[0].fields.stayed.setFocus()
    keyboard.press(KEY.Key_Return, modifier=CTRL)
    assert page.cases.editors[0].fields.stayed.typed() == ""
    assert page.cases.editors[1].fields.presenter.hasFocus()
    keyboard.press(KEY.Key_Return, modifier=CTRL)
    assert page.talk.talked.choice.isAncestorOf(page.window().focusWidget())


def test_the_whole_field_one_writes_in_is_seen(qtbot, page):
    page.resize(1014, 560)
    page.cases.begin()
    stayed, port = page.cases.editors[0].fields.stayed, page.area.viewport()
    stayed.setFocus()
    whole = stayed.rect()
    qtbot.waitUntil(lambda: port.rect().contains(whole.translated(stayed.mapTo(port, whole.topLeft()))))


def test_every_control_is_called_what_is_seen_of_it(page, desk, tonight):
    page.cases.begin()
    for widget in page.cards.findChildren(QAbstractButton):
        if widget.isVisible() and widget.text():
            assert widget.accessibleName() in ("", widget.text())
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        seen = [one for one in page.cards.findChildren(kind) if one.isVisible()]
        assert seen
        assert [one for one in seen if not one.accessibleName()] == []


@pytest.mark.parametrize(
    ("width", "beside"), [(1014, True), (758, False), (370, False)], ids=["wide", "narrow", "very narrow"]
)
def test_the_cards_stand_beside_each_other_only_where_there_is_room(qtbot, page, width, beside):
    page.resize(width, 500)
    talk, register = page.talk, page.register
    qtbot.waitUntil(lambda: (talk.pos().y() == register.pos().y()) is beside)
    page.talk.finish.setFocus()
    port = page.area.viewport()
    qtbot.waitUntil(lambda: port.rect().contains(page.talk.finish.mapTo(port, page.talk.finish.rect().center())))


def test_a_cancelled_session_says_so_and_has_no_register(page, desk, tonight):
    with desk.store.write("Cancel") as session:
        sessions.cancel(session, tonight, State.CANCELLED_BY_LEADER, "Flu in the house")
    assert page.note.text() == "Cancelled by the leader: Flu in the house"
    assert not page.editing
    page.finish()
    assert marks(desk, tonight)["Okafor"] is None
    desk.undo()
    assert page.editing


def test_a_session_still_to_come_is_not_written_up(page, desk, group_id):
    with desk.store.read() as session:
        page.show_session(sessions.ids(session, group_id)[0])
    assert "still to come" in page.note.text()
    assert not page.editing


def test_a_session_deleted_meanwhile_leaves_an_empty_page(page, desk, tonight):
    with desk.store.write("Delete") as session:
        sessions.delete(session, tonight)
    assert page.session_id is None
    assert not page.editing
    assert page.heading.isHidden()


def test_what_changes_while_the_page_is_out_of_sight_is_seen_when_it_comes_back(page, desk, people, tonight):
    page.hide()
    with desk.store.write("Mark") as session:
        write_up.mark(session, tonight, people["Iyer"], Mark.LATE)
    assert page.register.rows[people["Iyer"]].marks.value is None
    page.show()
    assert page.register.rows[people["Iyer"]].marks.value is Mark.LATE


def test_marks_of_another_session_are_not_touched(keyboard, page, desk, tonight):
    with desk.store.read() as session:
        before = {one.id for one in session.scalars(select(Attendance))}
    keyboard.press("l")
    page.finish()
    with desk.store.read() as session:
        new = [one for one in session.scalars(select(Attendance)) if one.id not in before]
    assert {one.group_session_id for one in new} == {tonight}
    assert len(new) == 8
