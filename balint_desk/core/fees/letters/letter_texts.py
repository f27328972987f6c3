"""Letters about money that is owed: friendly first, their texts with named fields, and which one is next."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from balint_desk.core.refused import Refused
from balint_desk.core.text import phrase

FRIENDLY, FIRMER, LAST = LEVELS = (1, 2, 3)
"""The levels of letters; without them there is the friendly one only."""
FIELDS = ("name", "amount", "since", "list", "bank", "leader", "group", "day")
"""What a text can name: it is put in when a letter is written."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_AROUND = 20
"""So many signs are shown of where a brace stands alone."""


@dataclass(frozen=True, slots=True)
class Text:
    """A letter with its subject: with fields as a template, without as it is written to somebody."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True)
class Written:
    """A letter that was kept."""

    day: date
    level: int


OURS: Mapping[int, Text] = {
    FRIENDLY: Text(
        phrase("A small reminder"),
        phrase(
            "Dear {name},\n\n"
            "I have just gone through what was paid, and {amount} is still open, the oldest of it since {since}. "
            "It may simply have slipped your mind; that happens to all of us.\n\n"
            "{list}\n\n"
            "{bank}\n\n"
            "If you have paid it already, or if something here is not right, please tell me. "
            "We can also speak about it.\n\n"
            "With warm wishes\n"
            "{leader}"
        ),
    ),
    FIRMER: Text(
        phrase("Still open: {amount}"),
        phrase(
            "Dear {name},\n\n"
            "I wrote to you before about money that is open. It is now {amount}, the oldest of it since {since}, "
            "and it has not reached me yet.\n\n"
            "{list}\n\n"
            "{bank}\n\n"
            "Please pay it within two weeks. If that is difficult, call me before then, "
            "and we will find a way.\n\n"
            "Kind regards\n"
            "{leader}"
        ),
    ),
    LAST: Text(
        phrase("A last letter about {amount}"),
        phrase(
            "Dear {name},\n\n"
            "I have written to you more than once about {amount}, the oldest of it open since {since}. "
            "It is still not paid.\n\n"
            "{list}\n\n"
            "{bank}\n\n"
            "Please pay it within ten days, or tell me by then how you want to settle it. "
            "I would like to end this in good order.\n\n"
            "Kind regards\n"
            "{leader}"
        ),
    ),
}
"""The texts there are before somebody writes their own."""


def next_level(written: Iterable[Written], since: date, today: date, levels: bool) -> int:
    """The letter that comes next for what is open since a day.

    A firmer one comes only after another about the same money, written on an earlier day; what was written about money
    that was paid since does not count.
    """
    earlier = [one.level for one in written if since <= one.day < today]
    return min(max(earlier, default=0) + 1, LAST) if levels else FRIENDLY


def check(text: Text) -> Text:
    """The same text, tidied, or the reason why no letter can be made of it."""
    subject, words = " ".join(text.subject.split()), text.words.strip()
    if not subject:
        raise Refused("A letter needs a subject.")
    if not words:
        raise Refused("There is nothing in the letter yet.")
    for part in (subject, words):
        _check_fields(part)
    return Text(subject, words)


def fill(text: Text, values: Mapping[str, str]) -> Text:
    """The letter with the values of its fields; a line of fields that say nothing is left out."""
    text = check(text)
    lines = [(line, _filled(line, values)) for line in text.words.splitlines()]
    words = "\n".join(filled.rstrip() for line, filled in lines if filled.strip() or not line.strip())
    return Text(" ".join(_filled(text.subject, values).split()), re.sub(r"\n{3,}", "\n\n", words).strip())


def paragraphs(words: str) -> list[list[str]]:
    """The lines of each paragraph."""
    return [part.splitlines() for part in re.split(r"\n\s*\n", words.strip()) if part.strip()]


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda found: values[found[1]], text)


def _check_fields(text: str) -> None:
    for name in _FIELD.findall(text):
        if name not in FIELDS:
            raise Refused(
                "There is no field {field}. These can be used: {fields}.",
                field=f"{{{name}}}",
                fields=", ".join(f"{{{one}}}" for one in FIELDS),
            )
    rest = _FIELD.sub(lambda found: " " * len(found[0]), text)
    alone = re.search(r"[{}]", rest)
    if alone:
        around = text[max(alone.start() - _AROUND, 0) : alone.end() + _AROUND]
        raise Refused(
            "A bracket stands alone in “{piece}”. A field is written like {example}.",
            piece=" ".join(around.split()),
            example="{name}",
        )
