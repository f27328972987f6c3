"""The log beside the settings. Nothing of the practice is in it: not a word of an error, only its places."""

import logging
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from balint_desk.core import mistakes

BYTES, KEPT_BEFORE = 200_000, 2
"""The most in the log, and how many full ones are kept beside it."""
OURS = "balint_desk"


class WithoutWords(logging.Formatter):
    """Libraries put values into what they log, and the words of an error into its trace; of both the place is kept."""

    def format(self, record: logging.LogRecord) -> str:
        """Of a copy: another handler may have put the words of the error into the record already."""
        own = copy(record)
        own.exc_text = own.stack_info = None
        if own.name.split(".")[0] != OURS:
            own.msg, own.args = f"{mistakes.place(own.pathname)}, line {own.lineno}", None
        return super().format(own)

    def formatException(self, ei: tuple[type[BaseException], BaseException, TracebackType | None]) -> str:
        return mistakes.places(ei[1]) if ei[1] else ""


def keep(folder: Path) -> None:
    """A program that cannot keep a log still opens its file."""
    logging.raiseExceptions = False
    logging.getLogger().addHandler(_handler(folder))


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "log.txt", maxBytes=BYTES, backupCount=KEPT_BEFORE, encoding="utf-8")
    except OSError:
        return logging.NullHandler()  # with none, it would be told on standard error
    handler.setLevel(logging.WARNING)
    handler.setFormatter(WithoutWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler
