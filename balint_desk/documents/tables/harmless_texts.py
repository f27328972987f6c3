"""Texts that a spreadsheet would run as a formula: made harmless on the way out, and as they were on the way in."""

from unicodedata import normalize

RUN_BY_SPREADSHEETS = ("=", "+", "-", "@")


def harmless(text: str) -> str:
    """A text that a spreadsheet will not run as a formula: it would if it began with one of a few signs."""
    begins = normalize("NFKC", text.lstrip()).startswith(RUN_BY_SPREADSHEETS) or text.startswith(("\t", "\r", "\n"))
    return f"'{text}" if begins else text


def as_it_was(text: str) -> str:
    """The same text before it was made harmless."""
    return text[1:] if text.startswith("'") and harmless(text[1:]) == text else text
