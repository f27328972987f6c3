import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark
from balint_desk.documents.registers.mark_meanings import PROPOSED, meaning, parse_marks


def test_marks_are_given_by_name():
    assert parse_marks("Y=present, N = away,DNA=no-word,le=Left Early") == {
        "y": Mark.PRESENT,
        "n": Mark.AWAY,
        "dna": Mark.NO_WORD,
        "le": Mark.LEFT_EARLY,
    }


def test_an_equals_sign_may_be_a_mark():
    assert parse_marks("==late") == {"=": Mark.LATE}


@pytest.mark.parametrize("text", ["Y", "=present", "Y=here", "Y="])
def test_a_slip_in_the_marks_is_refused(text):
    with pytest.raises(Refused):
        parse_marks(text)


def test_the_refusal_names_what_was_meant_and_what_there_is():
    with pytest.raises(Refused, match=r'"here" is no mark\. The marks are present, late'):
        parse_marks("Y=here")


def test_a_mark_called_by_its_own_name_needs_no_telling():
    assert meaning("No word", {}) is Mark.NO_WORD
    assert meaning("Y", {}) is None


def test_what_the_leader_said_goes_before_the_own_name():
    assert meaning("late", {"late": Mark.PRESENT}) is Mark.PRESENT


def test_a_and_e_are_never_proposed_and_an_absence_is_never_no_word():
    assert not {"a", "e"} & PROPOSED.keys()
    assert {PROPOSED[text] for text in ("n", "0", "no", "absent")} == {Mark.AWAY}
