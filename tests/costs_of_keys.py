"""What a derivation costs: next to nothing where it is not what is tested. Tests alone choose it, never the program."""

from balint_desk.store.file import keys

REAL = {"ROUNDS": keys.ROUNDS, "KIBIBYTES": keys.KIBIBYTES}
LEAST = {"ROUNDS": 1, "KIBIBYTES": 8 * keys.LANES}
"""The least that Argon2 takes."""


def take(cost, put=setattr) -> None:
    """A file is opened only at the cost it was made at. For a time: by the setattr of a monkeypatch."""
    for name, value in cost.items():
        put(keys, name, value)
