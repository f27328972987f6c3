"""A found word in its sentence: the piece of a text that is shown for a hit, with the found words marked."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from balint_desk.core.text import folded

ROOM = 120
ENDS = re.compile(r"[.!?…](?=\s|$)|\n")


class Piece(NamedTuple):
    """A run of text; found where it is one of the words looked for."""

    text: str
    found: bool = False


class _Token(NamedTuple):
    start: int
    end: int
    word: str


def words(text: str) -> list[str]:
    """The words of a text as a full-text index takes them: letters, digits and the accents on them."""
    return [text[token.start : token.end] for token in _tokens(text)]


def excerpt(text: str, looked_for: Sequence[str], room: int = ROOM) -> tuple[Piece, ...]:
    """The sentence with the first found word, cut to the room there is; the last word looked for may be unfinished."""
    found = _found(text, looked_for)
    first, last = _sentence(text, found[0] if found else _Token(0, 0, ""))
    start, end = _cut(text, first, last, found, room)
    pieces, here = [Piece("…")] if start > first else [], start
    for token in found:
        if start <= token.start and token.end <= end:
            pieces += [Piece(text[here : token.start]), Piece(text[token.start : token.end], True)]
            here = token.end
    pieces.append(Piece(text[here:end].rstrip() + ("…" if end < last else "")))
    return tuple(Piece(" ".join(piece.text.split("\n")), piece.found) for piece in pieces if piece.text)


def holds(text: str, looked_for: Sequence[str]) -> bool:
    """Whether one of the words stands in the text."""
    return bool(_found(text, looked_for))


def _found(text: str, looked_for: Sequence[str]) -> list[_Token]:
    whole = [folded(word) for word in looked_for]
    last = tuple(whole[-1:])
    return [token for token in _tokens(text) if token.word in whole or token.word.startswith(last)]


def _tokens(text: str) -> list[_Token]:
    tokens, start = [], -1
    for place, sign in enumerate([*text, " "]):
        inside = sign.isalnum() or (start >= 0 and unicodedata.category(sign).startswith("M"))
        if inside and start < 0:
            start = place
        elif not inside and start >= 0:
            tokens.append(_Token(start, place, folded(text[start:place])))
            start = -1
    return tokens


def _sentence(text: str, token: _Token) -> tuple[int, int]:
    start = max((end.end() for end in ENDS.finditer(text, 0, token.start + 1)), default=0)
    stop = ENDS.search(text, token.end)
    end = stop.end() if stop else len(text)
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


def _cut(text: str, start: int, end: int, found: Sequence[_Token], room: int) -> tuple[int, int]:
    """Keep within the room, the first found word near the beginning, no word cut in two if it can be helped."""
    if end - start <= room:
        return start, end
    if found and found[0].start - start > room // 2:
        start = found[0].start - room // 3
        blank = text.find(" ", start, found[0].start)
        start = blank + 1 if blank >= 0 else start
    end = min(end, max(start + room, found[0].end if found else 0))
    blank = text.rfind(" ", found[0].end if found else start, end)
    return start, blank if blank >= 0 and end < len(text) else end
