"""The feelings a case may stir, in the order they are offered, and words of the leader's own."""

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded, phrase

LONGEST = 40

FEELINGS = (
    phrase("distress"),
    phrase("frustration"),
    phrase("surprise"),
    phrase("irritation"),
    phrase("puzzlement"),
    phrase("uncertainty"),
    phrase("helplessness"),
    phrase("sadness"),
    phrase("fear"),
    phrase("guilt"),
    phrase("anger"),
    phrase("shame"),
    phrase("disgust"),
    phrase("tenderness"),
    phrase("warmth"),
    phrase("delight"),
    phrase("admiration"),
    phrase("relief"),
    phrase("longing"),
    phrase("boredom"),
)
"""They are kept in the file in English and shown in the leader's language."""


def is_own(word: str) -> bool:
    """Whether the word is the leader's own and so is never translated."""
    return word not in FEELINGS


def tidy(word: str) -> str:
    """An own word as it is kept: one line, no spare space; one that is offered anyway becomes that one."""
    line = " ".join(word.split())
    if not line:
        raise Refused("A feeling needs a word.")
    if len(line) > LONGEST:
        raise Refused(
            "“{word}” is {length} letters long. A feeling has room for {longest}: take a shorter word, "
            "and put the rest under what stayed with us.",
            word=line,
            length=len(line),
            longest=LONGEST,
        )
    same = folded(line)
    return same if same in FEELINGS else line
