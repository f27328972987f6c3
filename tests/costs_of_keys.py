"""What a derivation costs: next to nothing where it is not what is tested. Tests alone choose it, never the program."""

from balint_desk.store.file import keys

REAL = {"ROUNDS": keys.ROUNDS, "KIBIBYTES": keys.KIBIBYTES}
LEAST = {"ROUNDS": 1, "KIBIBYTES": 8 * keys.LANES}
"""The least that Argon2 takes."""


def take(cost, put=setattr) -> None:
    """A file is opened only at the cost it was made at. For a time: by the setattr of a monkeypatch."""
    for name, value in cost.items():
        put(keys, name, value)


def spec() -> bytearray:
    """A key that costs no derivation, in its own buffer, since a store wipes the key it was given."""
    return keys._spec(bytearray(keys.KEY), keys.MAGIC + bytes([keys.KDF]) + bytes(12))
