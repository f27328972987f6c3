import pytest

from balint_desk.core.fees.costs.receipt_files import LARGEST, check, kind_of
from balint_desk.core.refused import Refused


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\x89PNG\r\n\x1a\n...", "png"),
        (b"\xff\xd8\xff\xe0...", "jpg"),
        (b"GIF89a...", "gif"),
        (b"RIFF....WEBPVP8 ", "webp"),
        (b"\x00\x00\x00\x18ftypheic...", "heic"),
        (b"RIFF....WAVEfmt ", None),
        (b"PK\x03\x04 a spreadsheet", None),
        (b"", None),
    ],
)
def test_a_receipt_is_known_by_how_it_begins(content, kind):
    assert kind_of(content) == kind


def test_what_is_no_receipt_is_refused_by_its_name():
    with pytest.raises(Refused, match=r"invoice\.docx is neither a PDF nor a picture"):
        check(b"PK\x03\x04", "invoice.docx")
    with pytest.raises(Refused, match=r"photo\.jpg is larger than 20 MB"):
        check(b"\xff\xd8\xff" + bytes(LARGEST), "photo.jpg")
