"""The sheet of paper that opens the file when the passphrase is forgotten."""

from balint_desk.documents import typesetting


def recovery_sheet(key: str, file_name: str, made: str) -> bytes:
    """The PDF. The key is keys.recovery_text; the day stands as it is given. Nothing of the file's content is on it."""
    return typesetting.pdf("recovery_sheet", {"key": key, "file": file_name, "made": made})
