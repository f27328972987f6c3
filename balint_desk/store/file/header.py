"""What can be told of a file before it is opened, and of one that does not open.

The file is read here only while no connection to it exists: closing any handle of an open SQLite file drops
this process's lock on it (POSIX).
"""

import hashlib
import hmac
import os
import stat
import struct
from pathlib import Path

from balint_desk.core.refused import Refused
from balint_desk.store.file.keys import KDF, KEY, MAGIC, SALT, salt_of

PAGE = 4096
MAC = 64
PLAIN = b"SQLite format 3\0"
LOOKS_ENCRYPTED = 240  # distinct bytes in a page of chance: 256 but for a few
PAGES_TRIED = 8
MAC_SALT_MASK, MAC_ROUNDS = 0x3A, 2  # SQLCipher 4


def read_salt(path: Path) -> bytes:
    """The salt of a file of ours that can be written; anything else is refused in its own words."""
    try:
        size = _size(path)
        check_writable(path)
        with path.open("rb") as file:
            salt, rest = file.read(SALT), file.read(2 * PAGE - SALT)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refused("There is no file at {path}. Choose another file, or bring back a backup.", path=path) from error
    except OSError as error:
        raise Refused("{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    if salt == PLAIN:
        raise Refused("{name} is a database without encryption, not a Balint Desk file.", name=path.name)
    if salt.startswith(MAGIC) and size >= PAGE:
        if salt[len(MAGIC)] != KDF:
            raise newer(path)
        return salt
    if size >= 2 * PAGE and size % PAGE == 0 and len(set(rest[-PAGE:])) > LOOKS_ENCRYPTED:
        raise Refused(
            "{name} does not begin as a Balint Desk file does: its beginning is damaged, or it is something else. "
            "The recovery sheet can still open a damaged one; else bring back the newest backup.",
            name=path.name,
        )
    raise Refused("{name} is not a Balint Desk file. Choose a file that ends in .balint.", name=path.name)


def _size(path: Path) -> int:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise Refused("{path} is a folder. Choose the file in it that ends in .balint.", path=path)
    if found.st_size == 0:
        raise Refused("{name} is empty (0 bytes): nothing is left in it. Bring back the newest backup.", name=path.name)
    return found.st_size


def check_writable(path: Path) -> None:
    """SQLite keeps a journal beside the file, so the folder must be writable, too."""
    check_folder(path.parent)
    if not os.access(path, os.R_OK | os.W_OK):
        raise Refused("{name} is write-protected. Allow writing it, or move a copy elsewhere.", name=path.name)


def check_folder(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Refused(
            "Balint Desk may not write in the folder {folder}. Keep the file in a folder of your own.", folder=folder
        )


def some_page_verifies(path: Path, spec: bytearray) -> bool:
    """Whether the key is right for a page after the first: then not the passphrase is wrong, page 1 is damaged."""
    key, salt = bytes.fromhex(spec[2 : 2 + 2 * KEY].decode()), bytes(byte ^ MAC_SALT_MASK for byte in salt_of(spec))
    mac_key = hashlib.pbkdf2_hmac("sha512", key, salt, MAC_ROUNDS, KEY)
    with path.open("rb") as file:
        file.seek(PAGE)
        for number in range(2, PAGES_TRIED + 2):
            page = file.read(PAGE)
            made = hmac.new(mac_key, page[:-MAC] + struct.pack("<I", number), "sha512").digest()
            if len(page) == PAGE and hmac.compare_digest(made, page[-MAC:]):
                return True
    return False


def newer(path: Path) -> Refused:
    return Refused("{name} was written by a newer Balint Desk. Install the newest version to open it.", name=path.name)
