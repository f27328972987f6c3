"""After saying how we talked a sentence is typed at once: not a letter of it is lost."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.words import Talked
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.practice import leaders
from balint_desk.store.sessions.tables import GroupSession
from tests.ui.practice import TONIGHT
from tests.ui.sessions.write_up.conftest import press, type_in

KEY = Qt.Key
SENTENCE = "It was slow, and Tom said little. Later more."


@pytest.fixture
def me(desk):
    with desk.store.read() as session:
        return leaders.me(session).id


def kept(page, desk, tonight):
    """How we talked, and all words."""
    page.save()
    with desk.store.read() as session:
        parts = debriefs.parts(session, tonight)
        return session.get_one(GroupSession, tonight).talked, {key: part.text for key, part in parts.items()}


@pytest.mark.parametrize("chosen", ["s", KEY.Key_Space, KEY.Key_Return])
@pytest.mark.parametrize("between", [0, 1, 2, 3], ids="{} times Tab".format)
def test_a_sentence_right_after_the_choice_goes_into_the_words(qtbot, page, desk, tonight, me, chosen, between):
    page.talk.begin()
    press(qtbot, page, chosen, *[KEY.Key_Tab] * between)
    type_in(qtbot, page, SENTENCE)
    assert kept(page, desk, tonight) == (Talked.STRAIGHT_AFTER, {(me, "1.presenter"): SENTENCE})


def test_return_goes_from_the_choice_to_the_words(qtbot, page, desk, tonight, me):
    page.talk.begin()
    press(qtbot, page, "s", KEY.Key_Return)
    assert page.talk.voices.pages[me].editors["1.presenter"].hasFocus()
    page.talk.talked.minutes.setFocus()
    type_in(qtbot, page, "15")
    press(qtbot, page, KEY.Key_Return)
    type_in(qtbot, page, SENTENCE)
    assert page.talk.talked.minutes.text() == "15"
    assert kept(page, desk, tonight) == (Talked.STRAIGHT_AFTER, {(me, "1.presenter"): SENTENCE})


def test_a_sentence_typed_on_a_click_goes_where_no_words_are_yet(qtbot, page, desk, tonight, me):
    with desk.store.write("Say") as session:
        debriefs.write(session, tonight, me, {"1.presenter": "Gentle."}, "typed")
    qtbot.mouseClick(page.talk.talked.choice.button(Talked.LATER), Qt.MouseButton.LeftButton)
    type_in(qtbot, page, SENTENCE)
    words = {(me, "1.presenter"): "Gentle.", (me, "1.relationship"): SENTENCE}
    assert kept(page, desk, tonight) == (Talked.LATER, words)


def test_a_sentence_typed_on_a_thought_that_is_offered_does_not_use_it(qtbot, page, desk, tonight, group_id, me):
    with desk.store.write("Think") as session:
        kept_one = thoughts.add(session, group_id, TONIGHT, "a thought").id
    page.talk.thoughts.lines[kept_one].use.setFocus()
    type_in(qtbot, page, SENTENCE)
    assert kept(page, desk, tonight)[1] == {(me, "1.presenter"): SENTENCE}
    assert list(page.talk.thoughts.lines) == [kept_one]


def test_after_a_thought_was_used_one_writes_on_behind_it(qtbot, page, desk, tonight, group_id, me):
    with desk.store.write("Think") as session:
        kept_one = thoughts.add(session, group_id, TONIGHT, "A thought.").id
    page.talk.thoughts.lines[kept_one].use.setFocus()
    press(qtbot, page, KEY.Key_Space)
    type_in(qtbot, page, " And more.")
    assert kept(page, desk, tonight)[1] == {(me, "1.next-time"): "A thought. And more."}


def test_the_choice_is_changed_by_the_arrows(qtbot, page, desk, tonight):
    page.talk.begin()
    press(qtbot, page, "s", KEY.Key_Right)
    assert kept(page, desk, tonight) == (Talked.LATER, {})


def test_folded_words_stay_folded_whatever_is_typed(qtbot, page, desk, tonight):
    with desk.store.read() as session:
        miriam = next(one.id for one in leaders.all_leaders(session) if not one.me)
    with desk.store.write("Say") as session:
        debriefs.write(session, tonight, miriam, {"1.presenter": "Hers."}, "typed")
    page.talk.voices.show_page(miriam)
    page.talk.voices.choice.setFocus()
    type_in(qtbot, page, "Hm")
    assert page.talk.voices.pages[miriam].folded
    assert kept(page, desk, tonight)[1] == {(miriam, "1.presenter"): "Hers."}


def test_nothing_moves_when_the_minutes_are_asked_for(qtbot, page):
    page.talk.begin()
    before = page.talk.voices.y()
    press(qtbot, page, "s")
    qtbot.waitUntil(page.talk.talked.minutes.isVisible)
    page.talk.layout().activate()
    assert page.talk.voices.y() == before
