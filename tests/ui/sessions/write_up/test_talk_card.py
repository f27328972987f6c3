from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from balint_desk.core.debriefs.prompts import CURRENT
from balint_desk.core.words import State, Talked, WordsSource
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.file.tables import Change
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base import look

FIRST, NEXT_TIME = "1.presenter", "1.next-time"
KEY = Qt.Key


@pytest.fixture
def me(desk):
    with desk.store.read() as session:
        return leaders.me(session).id


@pytest.fixture
def miriam(desk):
    with desk.store.read() as session:
        return next(one.id for one in leaders.all_leaders(session) if not one.me)


def words(desk, tonight):
    with desk.store.read() as session:
        return {key: part.text for key, part in debriefs.parts(session, tonight).items()}


def say(desk, tonight, voice, text, source=WordsSource.NOTED):
    with desk.store.write("Say") as session:
        debriefs.write(session, tonight, voice, {FIRST: text}, source)


def shown(page):
    return [voice for voice, one in page.talk.voices.pages.items() if not one.isHidden()]


def segments(page):
    return [button.text() for button in page.talk.voices.choice.buttons]


def test_that_we_talked_is_kept_at_once_and_how_long_when_typed(qtbot, page, desk, tonight):
    def talk():
        with desk.store.read() as session:
            this = session.get_one(GroupSession, tonight)
            return this.talked, this.talked_minutes

    page.talk.begin()
    assert page.talk.talked.minutes.isHidden()
    qtbot.keyClick(page.window().focusWidget(), "l")
    assert talk() == (Talked.LATER, None)
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Tab)
    assert page.talk.talked.minutes.hasFocus()
    qtbot.keyClicks(page.talk.talked.minutes, "20")
    page.save()
    assert talk() == (Talked.LATER, 20)
    desk.undo()
    desk.undo()
    assert talk() == (None, None)
    assert (page.talk.talked.choice.value, page.talk.talked.minutes.text()) == (None, "")


def test_four_questions_are_shown_and_the_rest_on_wish(qtbot, page, me):
    mine = page.talk.voices.pages[me]
    assert list(mine.editors) == [one.id for one in CURRENT if one.first]
    qtbot.mouseClick(mine.more, Qt.MouseButton.LeftButton)
    assert list(mine.editors) == [one.id for one in CURRENT]
    assert mine.more.isHidden()
    assert mine.editors["1.arrived"].hasFocus()


def test_a_seldom_question_with_words_is_shown_at_once(page, desk, tonight, me):
    with desk.store.write("Say") as session:
        debriefs.write(session, tonight, me, {"1.frame": "We began late."}, WordsSource.TYPED)
    editors = page.talk.voices.pages[me].editors
    assert list(editors)[-1] == "1.frame"
    assert editors["1.frame"].typed() == "We began late."


def test_typing_is_kept_within_two_seconds_and_a_sitting_is_one_undo(qtbot, page, desk, tonight, me):
    editor = page.talk.voices.pages[me].editors[FIRST]
    editor.setFocus()
    qtbot.keyClicks(editor, "Gentle")
    qtbot.waitUntil(lambda: words(desk, tonight) == {(me, FIRST): "Gentle"}, timeout=2000)
    qtbot.keyClicks(editor, " from the beginning")
    page.talk.voices.pages[me].editors[NEXT_TIME].setFocus()
    assert words(desk, tonight) == {(me, FIRST): "Gentle from the beginning"}
    with desk.store.read() as session:
        last = session.query(Change).order_by(Change.id.desc()).first()
        assert last.draft.startswith(f"debrief:{tonight}:")
    editor.setFocus()
    desk.undo()
    assert words(desk, tonight) == {}
    assert editor.typed() == ""
    assert editor.hasFocus()


def test_the_first_key_starts_the_clock_and_more_typing_does_not_put_it_off(qtbot, page, desk, tonight, me):
    editor = page.talk.voices.pages[me].editors[FIRST]
    typed = []

    def type_on():
        qtbot.keyClicks(editor, "x")
        typed.append(editor.typed())
        return words(desk, tonight) != {}

    qtbot.waitUntil(type_on, timeout=2000)
    assert len(typed) > 5


def test_what_is_typed_is_kept_when_the_desk_asks(qtbot, page, desk, tonight, me):
    qtbot.keyClicks(page.talk.voices.pages[me].editors[FIRST], "Just")
    desk.saving_wanted.emit()
    assert words(desk, tonight) == {(me, FIRST): "Just"}


def test_ctrl_z_in_a_text_is_the_undo_of_the_text(qtbot, page, desk, tonight, me):
    page.register.say_right()
    editor = page.talk.voices.pages[me].editors[FIRST]
    editor.setFocus()
    qtbot.keyClicks(editor, "Gentle")
    qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.typed() == ""
    assert desk.store.undo_name == "The register is right"


def test_a_write_elsewhere_leaves_the_cursor_and_what_is_being_typed(qtbot, page, desk, tonight, me):
    editor = page.talk.voices.pages[me].editors[FIRST]
    editor.setFocus()
    qtbot.keyClicks(editor, "Half a sen")
    qtbot.keyClick(editor, KEY.Key_Left)
    say(desk, tonight, None, "Ours.")
    assert (editor.typed(), editor.textCursor().position()) == ("Half a sen", 9)
    assert editor.hasFocus()


def test_tab_leaves_a_text_of_several_lines(qtbot, page, me):
    editors = page.talk.voices.pages[me].editors
    editors[FIRST].setFocus()
    qtbot.keyClick(editors[FIRST], KEY.Key_Tab)
    assert editors["1.relationship"].hasFocus()
    assert editors[FIRST].typed() == ""


def test_the_words_of_the_co_leader_are_folded_until_opened_and_again_when_left(qtbot, page, desk, tonight, me, miriam):
    say(desk, tonight, miriam, "I saw it otherwise.")
    assert segments(page) == ["Mine", "Miriam's, folded", "Ours"]
    page.talk.voices.choice.button(miriam).click()
    hers = page.talk.voices.pages[miriam]
    assert shown(page) == [miriam]
    assert not hers.editors[FIRST].isVisible()
    qtbot.mouseClick(hers.open_button, Qt.MouseButton.LeftButton)
    assert hers.editors[FIRST].isVisible()
    assert hers.editors[FIRST].hasFocus()
    assert segments(page)[1] == "Miriam's ✓"
    page.talk.voices.choice.button(me).click()
    assert (shown(page), segments(page)[1]) == ([me], "Miriam's, folded")


def test_she_can_write_first_without_seeing_mine_and_says_how_it_came(qtbot, page, desk, tonight, me, miriam):
    say(desk, tonight, me, "My own words.")
    page.talk.voices.choice.button(miriam).click()
    hers = page.talk.voices.pages[miriam]
    assert hers.editors[FIRST].isVisible()
    assert "My own words." not in [editor.typed() for editor in hers.editors.values()]
    qtbot.keyClicks(hers.editors[FIRST], "I was tired.")
    page.save()
    assert hers.editors[FIRST].isVisible()
    assert hers.source.currentText() == "Noted from our talk"
    hers.source.setFocus()
    qtbot.keyClick(hers.source, KEY.Key_Up)
    with desk.store.read() as session:
        assert debriefs.parts(session, tonight)[miriam, FIRST].source is WordsSource.PASTED


def test_how_it_came_can_be_said_before_she_writes_and_is_forgotten_for_another_session(
    qtbot, page, desk, tonight, miriam, group_id
):
    page.talk.voices.choice.button(miriam).click()
    hers = page.talk.voices.pages[miriam]
    qtbot.keyClick(hers.source, KEY.Key_Home)
    say(desk, tonight, None, "Ours.")
    assert hers.source.currentText() == "Typed by Miriam"
    qtbot.keyClicks(hers.editors[FIRST], "I was tired.")
    page.save()
    with desk.store.read() as session:
        assert debriefs.parts(session, tonight)[miriam, FIRST].source is WordsSource.TYPED
        other = sessions.ids(session, group_id)[-1]
    page.show_session(other)
    assert page.talk.voices.pages[miriam].source.currentText() == "Noted from our talk"
    assert page.talk.voices.pages[miriam].editors[FIRST].typed() == ""
    page.show_session(tonight)
    assert segments(page) == ["Mine", "Miriam's, folded", "Ours ✓"]


def test_who_leads_alone_has_neither_hers_nor_ours(page, desk, tonight, me):
    with desk.store.write("Alone") as session:
        leaders.set_led(session, tonight, [me])
    assert segments(page) == ["Mine"]
    assert page.heading.led.text() == "led alone"


def test_who_led_is_put_right_in_the_head(page, desk, tonight, me):
    assert page.heading.led.text() == "led with Miriam"
    page.heading.menu.actions()[1].trigger()
    assert page.heading.led.text() == "led alone"
    with desk.store.read() as session:
        assert [one.id for one in leaders.led(session, tonight)] == [me]
    desk.undo()
    assert page.heading.led.text() == "led with Miriam"


def test_what_a_screen_reader_ticks_goes_to_supervision(page, desk, tonight, me):
    QAccessible.queryAccessibleInterface(page.talk.supervision).actionInterface().doAction("Toggle")
    with desk.store.read() as session:
        assert debriefs.parts(session, tonight)[me, "1.supervision"].to_supervision


def test_take_to_supervision_is_kept_without_a_word(page, desk, tonight, me):
    page.talk.supervision.click()
    with desk.store.read() as session:
        assert debriefs.parts(session, tonight)[me, "1.supervision"].to_supervision
    desk.undo()
    assert not page.talk.supervision.isChecked()


def test_a_debrief_text_is_pointed_at_too(qtbot, page, me):
    editor = page.talk.voices.pages[me].editors[FIRST]
    qtbot.keyClicks(editor, "Mr Jones rang")
    qtbot.waitUntil(lambda: "looks like a name" in editor.accessibleDescription())


def test_a_thought_is_offered_used_and_not_offered_again(qtbot, page, desk, group_id, tonight, me):
    with desk.store.write("Think") as session:
        kept = [thoughts.add(session, group_id, date(2026, 11, day), f"thought {day}").id for day in (3, 4)]
    offer = page.talk.thoughts
    line = offer.lines[kept[0]]
    assert line.words.text() == "You were thinking: thought 3 (3 Nov)"
    qtbot.keyClicks(page.talk.voices.pages[me].editors[NEXT_TIME], "Say the frame again.")
    qtbot.mouseClick(line.use, Qt.MouseButton.LeftButton)
    assert words(desk, tonight) == {(me, NEXT_TIME): "Say the frame again.\nthought 3"}
    assert page.talk.voices.pages[me].editors[NEXT_TIME].hasFocus()
    qtbot.mouseClick(offer.lines[kept[1]].leave, Qt.MouseButton.LeftButton)
    assert offer.isHidden()
    with desk.store.read() as session:
        assert [one.id for one in thoughts.open_ones(session, group_id)] == [kept[1]]
    desk.undo()
    assert list(offer.lines) == [kept[0]]


def test_a_session_written_up_long_ago_is_not_offered_a_thought_of_today(page, desk, group_id, tonight):
    with desk.store.write("Think") as session:
        thoughts.add(session, group_id, date(2026, 11, 20), "a thought")
        session.get_one(GroupSession, tonight).state = State.HELD
    assert page.talk.thoughts.lines == {}


def test_minutes_that_cannot_be_read_are_not_carried_into_another_session(qtbot, page, desk, tonight):
    page.talk.begin()
    qtbot.keyClick(page.window().focusWidget(), "l")
    qtbot.keyClicks(page.talk.talked.minutes, "2o")
    page.show_session(before(desk, tonight))
    assert page.talk.talked.minutes.text() == ""
    assert page.talk.talked.refusal.isHidden()


def test_all_words_can_be_taken_out_of_a_voice_that_did_not_lead(qtbot, page, desk, tonight, me, miriam):
    say(desk, tonight, miriam, "Hers")
    with desk.store.write("Say who led") as session:
        leaders.set_led(session, tonight, [me])
    page.talk.voices.show_page(miriam)
    page.talk.voices.pages[miriam].unfold()
    hers = page.talk.voices.pages[miriam].editors[FIRST]
    hers.selectAll()
    qtbot.keyClick(hers, KEY.Key_Delete)
    page.save()
    assert words(desk, tonight) == {}
    assert hers.hasFocus()
    qtbot.keyClicks(hers, "Hers after all")
    page.save()
    assert words(desk, tonight) == {(miriam, FIRST): "Hers after all"}


def before(desk, tonight):
    with desk.store.read() as session:
        ids = sessions.ids(session, desk.group_id)
    return ids[ids.index(tonight) + 1]


def test_what_cannot_be_read_is_said_without_red(qtbot, page):
    before = look.current()
    look.watcher().wear(look.LIGHT)
    qtbot.keyClicks(page.talk.talked.minutes, "2o")
    page.save()
    refusal = page.talk.talked.refusal
    refusal.ensurePolished()
    colour = refusal.palette().color(refusal.foregroundRole()).name()
    look.watcher().wear(before)
    assert refusal.text().startswith("“2o” does not fit here.")
    assert colour == look.LIGHT.ink
