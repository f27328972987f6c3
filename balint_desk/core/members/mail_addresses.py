"""Addresses of e-mail, as far as a draft can be addressed to them."""

import re

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}")


def address(text: str) -> str | None:
    """The one address that stands there, its domain as the net writes it; none where it is no plain address.

    What a mail program takes beside that (quoted names, comments, letters with accents before the @) is not tried: an
    address that is taken wrongly would send a letter about money to somebody else.
    """
    local, _, domain = text.strip().rpartition("@")
    try:
        plain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return f"{local}@{plain}" if _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(plain) else None
