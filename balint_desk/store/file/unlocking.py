"""From what was typed to the key of a file: half a second of work, which can begin before there is a window."""

import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from balint_desk.store.file import header, keys

Secret = str | bytearray | Future[bytearray]
"""A passphrase as it was typed or read, or the key that is being derived from it."""
BEHIND_OTHERS = 10
"""How much nicer than usual the derivation is that begins early."""


def key_of(path: Path, secret: Secret) -> bytearray:
    """The keyspec of this file; what was typed is wiped. Refuses what header.read_salt refuses."""
    if isinstance(secret, Future):
        return secret.result()
    typed = keys.encode(secret) if isinstance(secret, str) else secret
    try:
        return keys.derive(typed, header.read_salt(path))
    finally:
        keys.wipe(typed)


def begin(path: Path, typed: bytearray) -> Future[bytearray]:
    """The same in a thread of its own; what is imported meanwhile has the processor first."""
    thread = ThreadPoolExecutor(max_workers=1, initializer=_let_others_first)
    under_way = thread.submit(key_of, path, typed)
    thread.shutdown(wait=False)
    return under_way


def _let_others_first() -> None:
    """Only on Linux is this of one thread; elsewhere it would be of the whole program."""
    if sys.platform == "linux":
        os.nice(BEHIND_OTHERS)
