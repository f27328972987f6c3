"""The draft of an e-mail as a file (.eml): the user's own mail program opens it, and the program sends nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from unicodedata import category

from balint_desk.core.members.mail_addresses import address

STEERING = ("Cc", "Cs")
END = "\r\n"
_OF_ADDRESSES = re.compile(r"[][()<>@,;:\\\"]")
"""Signs that mean something in a header of addresses: without them a name is never read as one more."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """A name with an address; without one that can be used, nobody."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A PDF that goes with it."""

    name: str
    content: bytes


NOBODY = Addressee("", "")


def draft(to: Addressee, subject: str, words: str, attached: Sequence[Attached] = (), by: Addressee = NOBODY) -> bytes:
    """What `X-Unsent: 1` marks is opened for writing by most mail programs, ready to be looked at and sent by hand.

    Whom it is from is said where it is known; else it is left to that program, which knows the accounts there are. Only
    a plain address stands in a header, and no sign that could begin another header does.
    """
    made = EmailMessage(SMTP)
    made.set_content(_printable(words), cte="quoted-printable")
    for one in attached:
        made.add_attachment(one.content, maintype="application", subtype="pdf", filename=_one_line(one.name))
    heads = [
        "X-Unsent: 1",
        *_addressed("From", by),
        *_addressed("To", to),
        f"Subject: {_encoded('Subject', _one_line(subject))}",
    ]
    return "".join(f"{head}{END}" for head in heads).encode("ascii") + made.as_bytes()


def _addressed(header: str, person: Addressee) -> Iterator[str]:
    """The name on a line, the address on the next; nothing without an address."""
    plain = address(person.email)
    if plain is not None:
        name = _one_line(_OF_ADDRESSES.sub(" ", person.name))
        said = f'"{name}"' if name.isascii() else name
        yield f"{header}: {_encoded(header, said)}{END} <{plain}>" if name else f"{header}: <{plain}>"


def _encoded(header: str, text: str) -> str:
    """Folded, accents as a header holds them. EmailMessage itself loses blanks where it folds (Python 3.11)."""
    return Header(text, "us-ascii" if text.isascii() else "utf-8", header_name=header).encode(linesep=END)


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


def _printable(text: str) -> str:
    """Without signs that only steer, but for blanks and the ends of lines."""
    return "".join(sign for sign in text if sign in "\n\t" or category(sign) not in STEERING)
