import pytest

from balint_desk.core.debriefs.feelings import FEELINGS, is_own, tidy
from balint_desk.core.debriefs.prompts import CURRENT, SETS, Prompt, prompt
from balint_desk.core.refused import Refused


def test_the_feelings_are_offered_in_their_order():
    assert ", ".join(FEELINGS) == (
        "distress, frustration, surprise, irritation, puzzlement, uncertainty, helplessness, sadness, fear, guilt, "
        "anger, shame, disgust, tenderness, warmth, delight, admiration, relief, longing, boredom"
    )


@pytest.mark.parametrize(
    ("typed", "kept", "own"),
    [
        ("  a wish to\n flee ", "a wish to flee", True),
        ("Sadness", "sadness", False),
        ("Wehmut", "Wehmut", True),
        ("x" * 40, "x" * 40, True),
    ],
)
def test_an_own_word_is_kept_on_one_line(typed, kept, own):
    assert (tidy(typed), is_own(tidy(typed))) == (kept, own)


@pytest.mark.parametrize(("typed", "says"), [(" \n ", "needs a word"), ("y" * 41, "41 letters")])
def test_an_empty_or_a_long_word_is_refused(typed, says):
    with pytest.raises(Refused, match=says):
        tidy(typed)


def test_four_questions_are_shown_first():
    assert [one.source_text for one in CURRENT if one.first] == [
        "How was the group with the presenter?",
        "Did we stay with the relationship?",
        "How was it between us?",
        "Ideas for next time",
    ]
    assert [one.first for one in CURRENT] == sorted((one.first for one in CURRENT), reverse=True)


def test_the_ids_name_their_set_and_are_unique():
    ids = [one.id for one in CURRENT]
    assert len(set(ids)) == len(ids) == 15
    assert all(one.id.startswith(f"{number}.") for number, prompts in SETS.items() for one in prompts)


def test_a_question_is_found_by_its_id_and_one_of_a_newer_program_stays_readable():
    assert prompt("1.supervision").source_text == "What goes to supervision?"
    assert prompt("9.weather") == Prompt("9.weather", "9.weather", first=False)
