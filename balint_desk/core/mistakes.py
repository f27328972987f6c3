"""What may be told of a mistake of ours: where in the program it happened. Never its words: they may hold a name."""

import traceback
from collections.abc import Iterator

ROOTS = ("balint_desk", "tests", "site-packages")
"""Where the part of a path begins that is the same on every computer."""


def places(error: BaseException) -> str:
    """The kind of the error and the lines it came through, and the same of each error behind it."""
    return "\n".join(line for behind in _chain(error) for line in (type(behind).__name__, *_lines(behind)))


def place(path: str) -> str:
    """The end of a path: its beginning may hold somebody's name."""
    parts = path.replace("\\", "/").split("/")
    begins = max((number for number, part in enumerate(parts) if part in ROOTS), default=len(parts) - 1)
    return "/".join(parts[begins:])


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error can stand behind itself."""
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen:
        yield one
        seen.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _lines(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {place(frame.filename)}, line {frame.lineno}, {frame.name}" for frame in frames]
