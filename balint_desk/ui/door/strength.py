"""How well a passphrase stands guessing, and what is weak about it."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

LEAST_LENGTH, LEAST_SCORE = 10, 3
READ = 72
"""zxcvbn takes the square of the length: what comes after so many letters is strong anyway."""
UNKNOWN = "bruteforce"
"""What zxcvbn calls a part that only trying every letter finds."""


class Strength(NamedTuple):
    """How well a passphrase stands, and whether that is what is asked for."""

    score: int
    """0 to 4, after zxcvbn: guessed at once, in hours, in years …"""
    enough: bool
    weak_by: str
    """What most of it is, as zxcvbn calls it: dictionary, repeat, sequence, spatial, date …"""


def strength(passphrase: str, personal: list[str] | None = None) -> Strength:
    """How long it stands guessing; what is known of the leader (the name) is guessed first."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - a tenth of a second, only when a new passphrase is typed

    if not passphrase:
        return Strength(0, enough=False, weak_by="")
    judged = zxcvbn(passphrase[:READ], user_inputs=personal)
    enough = judged["score"] >= LEAST_SCORE and len(passphrase) >= LEAST_LENGTH
    return Strength(judged["score"], enough, _most_of(judged["sequence"]))


def weakness(passphrase: str, judged: Strength) -> str:
    """What is weak about it, as one sentence."""
    if len(passphrase) < LEAST_LENGTH:
        words = translate("Strength", "It has {count} characters; at least {least} are needed.")
        return words.format(count=len(passphrase), least=LEAST_LENGTH)
    return {
        "name": translate("Strength", "It is made of your own name, which is tried first."),
        "dictionary": translate("Strength", "It is made of words or names that many people use."),
        "repeat": translate("Strength", "It says the same thing again and again."),
        "sequence": translate("Strength", "It goes along the alphabet or counts on, as abc or 123."),
        "spatial": translate("Strength", "Its keys lie side by side on the keyboard."),
        "date": translate("Strength", "It is a date."),
    }.get(judged.weak_by, translate("Strength", "It is too short for what it is made of."))


def _most_of(parts: list[dict[str, str]]) -> str:
    """What can be guessed of it, by how many letters; a word known of the leader counts as a name."""
    letters: Counter[str] = Counter()
    for part in parts:
        kind = "name" if part.get("dictionary_name") == "user_inputs" else part["pattern"]
        letters[kind] += len(part["token"])
    letters.pop(UNKNOWN, None)
    return letters.most_common(1)[0][0] if letters else UNKNOWN
