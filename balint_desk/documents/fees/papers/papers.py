"""Invoices, credit notes, receipts, letters and statements on paper, in the words of the window."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from balint_desk.documents import typesetting

TEMPLATE = "paper"
Fact = tuple[str, str]
"""A name and what stands beside it."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who issues it, with the lines under the name."""

    name: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class Payable:
    """How it is paid."""

    title: str = ""
    rows: Sequence[Fact] = ()


@dataclass(frozen=True, slots=True)
class PaperPicture:
    """A code or a slip as SVG, and what it is in words; "" is none."""

    picture: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """Everything that stands on the paper."""

    title: str
    heading: str
    issuer: Sender
    recipient: Sequence[str]
    facts: Sequence[Fact]
    columns: Sequence[str] = ()
    """Above the lines; without any there is neither a table nor a total."""
    lines: Sequence[Sequence[str]] = ()
    total: Fact = ("", "")
    wide: int = 0
    """The column that takes the room that is left. It and those before it begin at the left, the others end right."""
    sums: Sequence[Fact] = ()
    """Above the total."""
    after: Sequence[Fact] = ()
    """Under the total: the last of it is what counts."""
    opening: str = ""
    sentences: Sequence[str] = ()
    pay: Payable = field(default_factory=Payable)
    code: PaperPicture = field(default_factory=PaperPicture)
    slip: PaperPicture = field(default_factory=PaperPicture)
    footer: str = ""
    size: str = "a4"
    lang: str = "en"


def pdf(sheet: PaperSheet) -> bytes:
    return typesetting.pdf(TEMPLATE, _data(sheet))


def pictures(sheet: PaperSheet, dots: float = 96) -> list[bytes]:
    """Its pages as PNG."""
    return typesetting.pictures(TEMPLATE, _data(sheet), dots)


def _data(sheet: PaperSheet) -> dict[str, str]:
    return typesetting.as_data(asdict(sheet))
