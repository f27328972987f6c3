"""Icons that follow the theme: characters of Font Awesome 6, in the font that QtAwesome brings.

QtAwesome itself is not imported: it keeps all its thirteen fonts in memory, 37 MB, and takes a fifth of a second.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from balint_desk.ui.base.look import current

PACKAGE, FONT = "qtawesome", "fontawesome6-solid-webfont"
FILLED, FADED = 0.88, 0.4
"""The height of a character in its icon, and how much is seen of it where nothing can be done with it."""


def icon(name: str, colour: str = "muted") -> QIcon:
    """An icon of Font Awesome ("pen", "lock", ...) in a colour of the theme, whichever is worn when it is painted."""
    return QIcon(_Glyph(name, colour))


class _Glyph(QIconEngine):
    """Paints one character of the icon font. The font is first read when the first icon is painted."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setFont(_font(round(rect.height() * FILLED)))
        painter.setPen(QColor(getattr(current(), self._colour)))
        painter.setOpacity(FADED if mode == QIcon.Mode.Disabled else 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chr(int(_characters()[self._name], 16)))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._colour)


def _font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setStyleName("Solid")
    font.setPixelSize(pixels)
    return font


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file(f"{FONT}-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _characters() -> dict[str, str]:
    """The code of each character in hexadecimal figures, by the name of the icon."""
    codes: dict[str, str] = json.loads(_file(f"{FONT}-charmap-*.json").read_text(encoding="ascii"))
    return codes


def _file(pattern: str) -> Path:
    package = find_spec(PACKAGE)
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError(PACKAGE)
    return next(found for place in package.submodule_search_locations for found in Path(place, "fonts").glob(pattern))
