"""Passphrases and recovery keys as a terminal, or the program that calls us, gives them."""

import os
import sys
import warnings
from getpass import GetPassWarning, getpass

from balint_desk.core.refused import Refused
from balint_desk.store.file import keys

SHORT, LONGEST = 10, 1000


def passphrase(prompt: str, stdin: bool) -> bytearray:
    """The passphrase, to be wiped after use: from the next line of standard input, or typed without echo."""
    return keys.encode(text(prompt, stdin))


def new_passphrase(stdin: bool) -> bytearray:
    """A passphrase for a file, typed twice unless it comes from standard input; a short one is warned of."""
    new = passphrase("New passphrase: ", stdin)
    if not stdin:
        again = keys.encode(text("Once more: ", stdin))
        same = again == new
        keys.wipe(again)
        if not same:
            keys.wipe(new)
            raise Refused("The two passphrases differ. Nothing was done.")
    if not new.strip():
        raise Refused("A file needs a passphrase.")
    if len(new) < SHORT:
        print(f"This passphrase is short; {SHORT} letters or more are much harder to guess.", file=sys.stderr)
    return new


def text(prompt: str, stdin: bool) -> str:
    """What is typed without echo, or the next line of standard input."""
    if not stdin:
        return _typed(prompt)
    if sys.stdin is None:  # closed by the caller: whatever file has its number now is not to be read
        raise Refused("Standard input is closed, so no passphrase can come from it.")
    line = _line()
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise Refused("What came on standard input is not written in UTF-8.") from None
    finally:
        keys.wipe(line)


def _typed(prompt: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(prompt)
    except (GetPassWarning, EOFError):
        raise Refused("There is no terminal to type a passphrase in. Use --passphrase-stdin.") from None


def _line() -> bytearray:
    """Read sign by sign, so that no buffer keeps it, and the line after it is still there."""
    line = bytearray()
    while (sign := os.read(0, 1)) not in (b"", b"\n"):
        line += sign
        if len(line) > LONGEST:
            raise Refused("The line on standard input is longer than {most} bytes.", most=LONGEST)
    return line[:-1] if line.endswith(b"\r") else line
