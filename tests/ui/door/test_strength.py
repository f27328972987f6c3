"""A weak passphrase is told what is weak about it, not that it is short when it is long."""

import pytest

from balint_desk.ui.door.strength import strength, weakness


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [
        ("xkq7!", "It has 5 characters; at least 10 are needed."),
        ("passwordpassword", "again and again"),
        ("aaaaaaaaaaaaaaaa", "again and again"),
        ("abcdefghijklmnop", "along the alphabet"),
        ("qwertyuiopasdfgh", "words or names that many people use"),
        ("weissannaw", "your own name"),
    ],
)
def test_what_is_weak_is_said(passphrase, words):
    judged = strength(passphrase, ["Anna", "Weiss"])
    assert not judged.enough
    assert words in weakness(passphrase, judged)


def test_four_words_are_enough():
    assert strength("kettle orbit mildew sandal").enough
