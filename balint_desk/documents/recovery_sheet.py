"""The sheet of paper that opens the file when the passphrase is forgotten."""

from functools import cache
from typing import TYPE_CHECKING

from balint_desk.documents.resources import resource

if TYPE_CHECKING:
    import typst


def recovery_sheet(key: str, file_name: str, made: str) -> bytes:
    """The PDF. The key is keys.recovery_text; the day stands as it is given. Nothing of the file's content is on it."""
    pdf = _compiler().compile(format="pdf", sys_inputs={"key": key, "file": file_name, "made": made})
    if not isinstance(pdf, bytes):
        raise TypeError("one PDF was asked for")
    return pdf


@cache
def _compiler() -> "typst.Compiler":
    """Kept, because making it costs more than a paper; imported when first needed; its fonts look alike anywhere."""
    import typst  # noqa: PLC0415

    return typst.Compiler(input=str(resource("templates", "recovery_sheet.typ")), ignore_system_fonts=True)
