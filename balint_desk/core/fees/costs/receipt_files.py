"""What may be kept as a receipt: a PDF or a picture, known by how it begins and not by its name."""

from balint_desk.core.refused import Refused

LARGEST = 20 * 2**20
BEGINNINGS = {b"%PDF-": "pdf", b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif"}
HEIC_BRANDS = (b"heic", b"heix", b"mif1", b"heif")
PICTURES = frozenset({"png", "jpg", "gif", "webp"})
"""The kinds that can be shown here; a HEIC, as telephones make it, is kept all the same."""


def kind_of(content: bytes) -> str | None:
    """The ending that belongs to it, or none if it is neither a PDF nor a picture."""
    for beginning, ending in BEGINNINGS.items():
        if content.startswith(beginning):
            return ending
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return "heic" if content[4:8] == b"ftyp" and content[8:12] in HEIC_BRANDS else None


def check(content: bytes, name: str) -> str:
    """The kind of a receipt, or the reason why it cannot be kept."""
    if len(content) > LARGEST:
        raise Refused("{name} is larger than 20 MB. Make it smaller, then add it again.", name=name)
    kind = kind_of(content)
    if kind is None:
        raise Refused("{name} is neither a PDF nor a picture. Only these can be kept as a receipt.", name=name)
    return kind
