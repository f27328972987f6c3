"""What a person reads on a PDF."""

import io

from pypdf import PdfReader


def pages(pdf):
    """The words of each page, white space made plain."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def words(pdf):
    return " ".join(pages(pdf))
