"""The paper that opens the file: it can be read, and says nothing it need not."""

import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from balint_desk.documents import typesetting
from balint_desk.store.file import keys
from tests.conftest import spec

KEY = keys.recovery_text(spec())
MADE = "Sunday 22 November 2026"


def recovery_sheet(key: str, file: str, made: str) -> bytes:
    return typesetting.pdf("recovery_sheet", {"key": key, "file": file, "made": made})


def metadata(pdf: bytes) -> bytes:
    """What a PDF says of itself outside of its pages."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompress(it) for it in streams if it[:1] == b"x")


def test_it_is_a_tagged_pdf_of_one_page():
    pdf = recovery_sheet(KEY, "practice.balint", MADE)
    assert pdf.startswith(b"%PDF")
    assert b"/MarkInfo" in metadata(pdf)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_every_key_makes_another_sheet():
    other = spec()
    other[5] = ord("f")
    assert recovery_sheet(KEY, "a.balint", MADE) != recovery_sheet(keys.recovery_text(other), "a.balint", MADE)


def test_signs_of_the_typesetter_in_a_file_name_are_only_signs():
    assert recovery_sheet(KEY, 'B "#1" *50%* $x$ [a] @b <c>.balint', MADE).startswith(b"%PDF")


def test_it_is_imported_without_the_typesetter():
    told = "import sys, balint_desk.documents.typesetting; print('typst' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="reads the PDF as a person would")
def test_what_is_read_on_it_is_the_key_the_file_and_what_to_do(tmp_path):
    (tmp_path / "sheet.pdf").write_bytes(recovery_sheet(KEY, "practice.balint", MADE))
    read = subprocess.run(["pdftotext", tmp_path / "sheet.pdf", "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(read.split())
    plain = words.replace("\u2009", "")
    for group in KEY.split():
        assert group in plain.replace(" ", "")
    for phrase in ("practice.balint", MADE, "Use the recovery sheet", "makes this sheet void", "whoever holds it"):
        assert phrase in words
