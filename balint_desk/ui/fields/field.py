"""A field on screen, described once for the table, the form, the export and the print."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from balint_desk.ui.fields.editors import Editor, LineEditor


@dataclass(frozen=True)
class Field:
    """Its title, its text in a row, and, if it can be edited, the attribute and the editor."""

    source: str
    """The title in English; lupdate collects it."""
    text: Callable[[Any], str]
    name: str = ""
    editor: Callable[[], Editor] = LineEditor
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    width: int = 0
    """Of its column at first; the columns with 0 share what is left."""
    sort: str = ""
    """What a click on its header sorts by; without it the column cannot be sorted."""
    hint: Callable[[Any], str] | None = None
    """The tooltip of its cell."""

    @property
    def title(self) -> str:
        return QCoreApplication.translate("", self.source)
