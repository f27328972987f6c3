import pytest

from balint_desk.core.fees.letters.letter_texts import FIRMER, FRIENDLY, LEVELS, OURS, Text
from balint_desk.core.refused import Refused
from balint_desk.store.fees.letters import letter_templates
from balint_desk.store.fees.letters.letter_templates import Current

OWN = Text("About {amount}", "Hello {name}")


def current(store, level=FRIENDLY):
    with store.read() as session:
        return letter_templates.current(session, level)


def keep(store, text, level=FRIENDLY):
    before = current(store, level).text
    with store.write("Texts of letters") as session:
        return letter_templates.keep(session, level, text, before)


@pytest.mark.parametrize("level", LEVELS)
def test_ours_is_used_until_there_is_another(store, level):
    assert current(store, level) == Current(OURS[level], 0)


def test_each_changed_text_is_a_version_and_the_newest_is_used(store):
    assert keep(store, OWN)
    assert keep(store, Text(" About \n{amount} ", "Hello {name}.\n"))
    assert current(store) == Current(Text("About {amount}", "Hello {name}."), 2)
    assert current(store, FIRMER).version == 0


def test_an_unchanged_text_adds_no_version_and_no_undo(store):
    assert not keep(store, OURS[FRIENDLY])
    assert current(store).version == 0
    keep(store, OWN)
    assert not keep(store, Text("About  {amount}", "Hello {name}\n"))
    assert current(store).version == 1


def test_back_to_ours_is_a_version_too_and_undo_goes_back(store):
    keep(store, OWN)
    assert keep(store, OURS[FRIENDLY])
    assert current(store) == Current(OURS[FRIENDLY], 2)
    store.undo()
    assert current(store) == Current(OWN, 1)


def test_a_text_of_which_no_letter_can_be_made_is_not_kept(store):
    with pytest.raises(Refused, match=r"no field \{amuont\}"):
        keep(store, Text("About {amuont}", "Hello"))
    assert current(store).version == 0
