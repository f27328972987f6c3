import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.excerpts import excerpt, holds, words


def shown(text, *looked_for, room=120):
    """The excerpt with the found words in brackets."""
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in excerpt(text, looked_for, room))


@pytest.mark.parametrize(
    ("text", "looked_for", "expected"),
    [
        pytest.param("Gentle from the beginning.", ["begin"], "Gentle from the [beginning].", id="a beginning"),
        pytest.param("It rained. We stayed calm. Nobody left.", ["calm"], "We stayed [calm].", id="its sentence"),
        pytest.param("The Árpád bridge", ["arpad"], "The [Árpád] bridge", id="accents"),
        pytest.param("The A\u0301rpa\u0301d", ["arp"], "The [A\u0301rpa\u0301d]", id="accents of their own"),
        pytest.param("the door and doors", ["door", "and"], "the [door] [and] doors", id="only the last is unfinished"),
        pytest.param("Write to ann@old.example", ["example"], "Write to ann@old.[example]", id="a full stop inside"),
        pytest.param("nothing of it", ["door"], "nothing of it", id="not there"),
        pytest.param("", ["door"], "", id="no text"),
        pytest.param("first line\nsecond door", ["door"], "second [door]", id="a line is a sentence"),
    ],
)
def test_a_found_word_stands_in_its_sentence(text, looked_for, expected):
    assert shown(text, *looked_for) == expected


def test_what_is_left_out_is_marked():
    assert shown("Long ago we met every week and then every second one", "second", room=30) == "…every [second] one"
    assert shown("We met every week and then every second one", "met", room=20) == "We [met] every week…"


def test_a_text_holds_a_word_by_its_beginning():
    assert holds("A door half open", ["doo"])
    assert not holds("A door half open", ["oor"])


def test_words_are_letters_and_figures():
    assert words('J.Okafor "17" (Árpád)') == ["J", "Okafor", "17", "Árpád"]


@given(st.text(), st.lists(st.text(min_size=1), max_size=3), st.integers(5, 40))
def test_an_excerpt_is_part_of_its_text(text, looked_for, room):
    cut = "".join(piece.text for piece in excerpt(text, looked_for, room)).strip("…")
    assert cut.strip() in " ".join(text.split("\n"))
