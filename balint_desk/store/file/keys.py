"""From a passphrase, or from the recovery sheet, to the key of the file.

A keyspec is 99 bytes, x'<64 hex digits of key><32 of salt>': SQLCipher takes any other length for a
passphrase. Keys are bytearrays, so that they can be wiped; the evidence for all this stands in docs/file.md.
"""

import ctypes
import hashlib
import secrets
import unicodedata

from argon2.low_level import ffi, lib  # type: ignore[attr-defined]  # they fill a buffer that can be wiped

from balint_desk.core.refused import Refused

MAGIC = b"BLD"
KDF = 1
"""Which derivation the salt belongs to: 1 is Argon2id with the numbers below."""
ROUNDS, KIBIBYTES, LANES = 3, 256 * 1024, 4
SALT, KEY, SPEC, CHECK, BLOCK = 16, 32, 99, 8, 8
HEX_DIGITS = 2 * (KEY + SALT)
ARGON2_VERSION = 0x13


def encode(text: str) -> bytearray:
    """A passphrase as bytes; composed and decomposed letters (NFC) are the same passphrase."""
    return bytearray(unicodedata.normalize("NFC", text).encode())


def new_salt() -> bytes:
    """Sixteen bytes, the first of the file: the magic, the number of the derivation, and chance."""
    return MAGIC + bytes([KDF]) + secrets.token_bytes(SALT - len(MAGIC) - 1)


def derive(passphrase: bytearray, salt: bytes) -> bytearray:
    """The keyspec of a passphrase: Argon2id with the numbers above, half a second without the interpreter's lock."""
    key = bytearray(KEY)
    try:
        failed = lib.argon2_hash(
            ROUNDS, KIBIBYTES, LANES, ffi.from_buffer("uint8_t[]", passphrase), len(passphrase),
            ffi.from_buffer("uint8_t[]", salt), SALT, ffi.from_buffer("uint8_t[]", key), KEY,
            ffi.NULL, 0, lib.Argon2_id, ARGON2_VERSION,
        )  # fmt: skip
        if failed == lib.ARGON2_MEMORY_ALLOCATION_ERROR:
            raise Refused("There is not enough free memory to unlock (256 MB). Close another program and try again.")
        if failed:
            raise RuntimeError(f"argon2 error {failed}")
        return _spec(key, salt)
    finally:
        wipe(key)


def recovery_text(spec: bytearray) -> str:
    """Key, salt and 8 check digits, in 13 blocks of 8: opens the file without the passphrase."""
    digits = spec[2:-1].decode()
    digits += _check_digits(digits)
    return " ".join(digits[start : start + BLOCK] for start in range(0, len(digits), BLOCK)).upper()


def from_recovery(text: str) -> bytearray:
    """The keyspec of a recovery key as typed: spaces, hyphens and capitals do not matter, O is 0 and I or L is 1."""
    digits = "".join(text.replace("-", "").split()).lower().translate(str.maketrans("oil", "011"))
    if len(digits) != HEX_DIGITS + CHECK or set(digits) - set("0123456789abcdef"):
        raise Refused(
            "A recovery key has 13 blocks of 8, made of the digits 0 to 9 and the letters A to F. "
            "Here are {count} of 104 signs. Compare it with your sheet.",
            count=len(digits),
        )
    if _check_digits(digits[:HEX_DIGITS]) != digits[HEX_DIGITS:]:
        raise Refused("One sign of the recovery key is mistyped. Compare it with your sheet, block by block.")
    return bytearray(b"x'" + digits[:HEX_DIGITS].encode() + b"'")


def salt_of(spec: bytearray) -> bytes:
    return bytes.fromhex(spec[2 + 2 * KEY : -1].decode())


def wipe(buffer: bytearray) -> None:
    """Overwrite a key or a passphrase where it lies."""
    if buffer:
        ctypes.memset(ctypes.addressof(ctypes.c_char.from_buffer(buffer)), 0, len(buffer))


def _spec(key: bytearray, salt: bytes) -> bytearray:
    digits, spec, place = b"0123456789abcdef", bytearray(b"x'" + b"0" * HEX_DIGITS + b"'"), 2
    for part in (key, salt):
        for byte in part:
            spec[place], spec[place + 1] = digits[byte >> 4], digits[byte & 15]
            place += 2
    return spec


def _check_digits(digits: str) -> str:
    return hashlib.sha256(bytes.fromhex(digits)).hexdigest()[:CHECK]
