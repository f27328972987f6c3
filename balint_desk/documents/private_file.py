"""A file that leaves the program: written so that only this user of the computer can read it."""

import os
from pathlib import Path

from balint_desk.core.refused import Refused

ONLY_ME = 0o600


def write(path: Path, content: bytes) -> Path:
    """What was there before is replaced: the system has asked about it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ONLY_ME)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError as error:
        raise Refused("The file could not be written to {path}. Choose another folder.", path=path) from error
    return path
