import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.text import first_names, folded, short_name, short_names


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Julia Okafor", "J. Okafor"),
        ("  Julia   Okafor ", "J. Okafor"),
        ("Okafor, Julia", "J. Okafor"),
        ("Dr. Julia Okafor", "J. Okafor"),
        ("Julia", "Julia"),
        ("Dr Weiss", "Dr Weiss"),
        ("Anna-Lena Weiss", "A.-L. Weiss"),
        ("Anna Maria Weiss", "A. Weiss"),
        ("Rosa Ferreira-Lund", "R. Ferreira-Lund"),
        ("Ursula von der Leyen", "U. von der Leyen"),
        ("émile d'Arcy", "É. d'Arcy"),
        ("J. Okafor", "J. Okafor"),
        ("", ""),
        (" - , .", "- , ."),
    ],
)
def test_a_name_is_shortened_as_one_would_write_it(name, short):
    assert short_name(name) == short


def test_two_members_with_the_same_short_name_are_shown_in_full():
    assert short_names(["Julia Okafor", "José Okafor", "Paul Nowak"]) == {
        "Julia Okafor": "Julia Okafor",
        "José Okafor": "José Okafor",
        "Paul Nowak": "P. Nowak",
    }


def test_accents_alone_do_not_tell_two_short_names_apart():
    assert set(short_names(["Jan Müller", "Joan Muller"]).values()) == {"Jan Müller", "Joan Muller"}


@pytest.mark.parametrize("typed", ["jose garcía", " JOSÉ  GARCIA", "Jose\u0301 Garcia"])
def test_accents_case_and_space_do_not_count(typed):
    assert folded(typed) == folded("José García")


def test_a_letter_in_another_style_is_that_letter():
    assert folded("\u210c") == "h"


def test_other_letters_do_count():
    assert folded("Weiß") == folded("WEISS") != folded("Weis")


@given(st.lists(st.text(max_size=30), max_size=8))
def test_every_name_has_a_short_one_and_folding_twice_changes_nothing(names):
    assert short_names(names).keys() == set(names)
    assert all(folded(folded(name)) == folded(name) for name in names)


def test_colleagues_are_spoken_of_by_their_first_names_without_titles():
    assert first_names(["Dr Miriam Adler", "Adler, Jonas", "Ingrid"]) == {
        "Dr Miriam Adler": "Miriam",
        "Adler, Jonas": "Jonas",
        "Ingrid": "Ingrid",
    }


def test_who_shares_a_first_name_is_named_in_full():
    assert first_names(["Anna Weiss", "Änna Berg", "Jo Weiss"]) == {
        "Anna Weiss": "Anna Weiss",
        "Änna Berg": "Änna Berg",
        "Jo Weiss": "Jo",
    }
