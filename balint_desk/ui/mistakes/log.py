"""The log beside the settings. Nothing of the practice is in it: not a word of an error, only its places."""

import logging
from copy import copy
from functools import cached_property
from pathlib import Path
from types import TracebackType

from balint_desk.core import mistakes

BYTES, KEPT_BEFORE = 200_000, 2
"""The most in the log, and how many full ones are kept beside it."""
OURS = "balint_desk"
_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutWords(logging.Formatter):
    """Libraries put values into what they log, and the words of an error into its trace; of both the place is kept."""

    def format(self, record: logging.LogRecord) -> str:
        """Of a copy: another handler may have put the words of the error into the record already."""
        own = copy(record)
        own.exc_text = own.stack_info = None
        if own.name.split(".")[0] != OURS:
            own.msg, own.args = f"{mistakes.place(own.pathname)}, line {own.lineno}", None
        return super().format(own)

    def formatException(self, ei: _Raised) -> str:
        return mistakes.places(ei[1]) if ei[1] else ""


class Log(logging.Handler):
    """Makes its file when there is something to keep: most days there is nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self._folder = folder

    @cached_property
    def file(self) -> logging.Handler:
        """A program that cannot keep a log still opens its file."""
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - slow to import

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = RotatingFileHandler(
                self._folder / "log.txt", maxBytes=BYTES, backupCount=KEPT_BEFORE, encoding="utf-8"
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(WithoutWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file

    def emit(self, record: logging.LogRecord) -> None:
        self.file.handle(record)

    def close(self) -> None:
        if "file" in vars(self):
            self.file.close()
        super().close()


def keep(folder: Path) -> None:
    """From now on, beside nothing else: with no handler it would be told on standard error."""
    logging.raiseExceptions = False
    logging.getLogger().addHandler(Log(folder))
