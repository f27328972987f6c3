"""How everything looks: two themes, one style sheet, one font. The icons are in icons.py."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.documents.palettes import DARK, LIGHT, Palette
from balint_desk.ui.base.style import sheet

__all__ = ["DARK", "LIGHT", "Look", "apply", "current", "set_role", "tabular", "watcher"]

TEXT_SIZE = 13
LINUX_FONTS = ("Inter", "Noto Sans")


class Look(QObject):
    """The theme that is worn now. It follows the system's light and dark while the program runs."""

    changed = Signal()
    """The colours are others now: what paints itself draws again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.palette = LIGHT

    def wear(self, palette: Palette) -> None:
        self.palette = palette
        app = _running()
        app.setPalette(qt_palette(palette))
        app.setStyleSheet(sheet(palette))
        self.changed.emit()

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Wear what the system wears; a system that does not say is taken as light."""
        self.wear(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)


def apply(app: QApplication) -> Look:
    """Dress the program, now and whenever the system changes between light and dark."""
    app.setStyle("Fusion")
    app.setFont(text_font())
    look, hints = watcher(), app.styleHints()
    look.follow(hints.colorScheme())
    hints.colorSchemeChanged.connect(look.follow)
    return look


@cache
def watcher() -> Look:
    """The one Look of the running program; its `changed` tells of another theme."""
    return Look(_running())


def _running() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("Nothing has a look before the program runs with windows.")
    return app


def current() -> Palette:
    return watcher().palette


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the look of its role ("muted", "primary", ...), also after it was shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def text_font() -> QFont:
    """The system's own font; on Linux, where that is often none, Inter or Noto Sans."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in ("Sans Serif", "sans-serif", "Sans", ""):
        there = set(QFontDatabase.families())
        font.setFamilies([*(name for name in LINUX_FONTS if name in there), font.family() or "Sans Serif"])
    font.setPixelSize(TEXT_SIZE)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, so that figures in a column stand under one another."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def qt_palette(colours: Palette) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for roles, colour in (
        ((role.Window, role.AlternateBase), colours.paper),
        ((role.Base, role.Button, role.ToolTipBase, role.Light, role.Midlight), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), colours.ink),
        ((role.BrightText,), colours.ink),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight,), colours.accent_soft),
        ((role.Link, role.LinkVisited, role.Accent), colours.accent),
        ((role.Mid, role.Dark, role.Shadow), colours.line),
    ):
        for painted in roles:
            palette.setColor(painted, QColor(colour))
    for painted in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, painted, QColor(colours.muted))
    return palette
