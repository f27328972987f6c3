"""The texts of letters: edited with their fields, checked when they are kept, and back to ours."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.fees.letters.letter_texts import FIRMER, FRIENDLY, OURS, Text
from balint_desk.core.refused import Refused
from balint_desk.store.fees.letters import letter_templates
from balint_desk.store.practice import settings
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fees.letters.letter_texts import LetterTexts
from tests.ui.fees.money import on_top


@pytest.fixture
def ask(qtbot, desk):
    return lambda: on_top(qtbot, LetterTexts(desk))


def current(desk, level=FRIENDLY):
    with desk.store.read() as session:
        return letter_templates.current(session, level)


def switch_on(desk):
    with desk.store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, [Extra.LEVELS])


def test_our_friendly_text_stands_there_with_its_fields_and_what_they_are(ask):
    dialog = ask()
    assert Text(dialog.subject.text(), dialog.words.toPlainText()) == OURS[FRIENDLY]
    assert not dialog.level.isVisible()


def test_a_changed_text_is_kept_as_a_version_and_undone(qtbot, desk, ask):
    dialog = ask()
    dialog.subject.setFocus()
    dialog.subject.selectAll()
    qtbot.keyClicks(dialog.subject, "About {amount}")
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert (current(desk).version, current(desk).text.subject) == (1, "About {amount}")
    desk.undo()
    assert current(desk).version == 0


def test_kept_without_a_change_nothing_is_written(desk, ask):
    before = desk.store.undo_name
    ask().keep.click()
    assert current(desk).version == 0
    assert desk.store.undo_name == before


def test_back_to_our_text_is_one_press_and_kept_like_another(qtbot, desk, ask):
    dialog = ask()
    dialog.subject.setText("Mine")
    dialog.keep.click()
    dialog = ask()
    assert dialog.subject.text() == "Mine"
    dialog.ours.setFocus()
    qtbot.keyClick(dialog.ours, Qt.Key.Key_Return)
    assert dialog.subject.text() == "A small reminder"
    dialog.keep.click()
    assert (current(desk).version, current(desk).text) == (2, OURS[FRIENDLY])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Dear {nmae}", r"no field \{nmae\}"),
        ("Dear {name", "stands alone in “Dear {name”"),
        ("", "nothing in the letter"),
    ],
)
def test_what_no_letter_can_be_made_of_is_named_and_stays_as_typed(desk, ask, words, told):
    dialog = ask()
    dialog.words.setPlainText(words)
    for does in (dialog.accept, dialog.sheet):
        with pytest.raises(Refused, match=told):
            does()
    assert dialog.isVisible()
    assert dialog.words.toPlainText() == words
    assert current(desk).version == 0


def test_with_levels_each_has_its_text_and_all_are_kept_together(qtbot, desk, ask):
    switch_on(desk)
    dialog = ask()
    assert dialog.level.isVisible()
    dialog.subject.setText("First")
    dialog.level.setFocus()
    qtbot.keyClick(dialog.level, Qt.Key.Key_Down)
    assert dialog.subject.text() == "Still open: {amount}"
    dialog.subject.setText("Second")
    qtbot.keyClick(dialog.level, Qt.Key.Key_Up)
    assert dialog.subject.text() == "First"
    dialog.keep.click()
    assert (current(desk).text.subject, current(desk, FIRMER).text.subject) == ("First", "Second")
    desk.undo()
    assert (current(desk).version, current(desk, FIRMER).version) == (0, 0)


def test_the_level_that_is_refused_is_shown(qtbot, desk, ask):
    switch_on(desk)
    dialog = ask()
    dialog.level.setFocus()
    qtbot.keyClick(dialog.level, Qt.Key.Key_Down)
    dialog.words.setPlainText("{oops}")
    qtbot.keyClick(dialog.level, Qt.Key.Key_Up)
    with pytest.raises(Refused, match="oops"):
        dialog.accept()
    assert (dialog.level.currentText(), dialog.words.toPlainText()) == ("Second, firmer letter", "{oops}")


def test_it_is_looked_at_with_made_up_figures(qtbot, ask):
    dialog = ask()
    dialog.subject.setText("For {name}: {amount}")
    dialog.look.click()
    [view] = [one for one in all_windows() if isinstance(one, PaperView) and one.isVisible()]
    assert view.windowTitle() == "For Dr Example: £90.00"
    qtbot.waitUntil(lambda: bool(view.pages), timeout=20000)
    view.reject()
