"""Of Qt's plugins and translations those the program can use. Left out with the rest is the platform theme of GTK."""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

PLUGINS = {
    "adwaita",  # the frame of a window under Wayland
    "bradient",
    "composeplatforminputcontextplugin",
    "ibusplatforminputcontextplugin",
    "qcocoa",
    "qgif",
    "qjpeg",
    "qoffscreen",
    "qsvg",
    "qsvgicon",
    "qt-plugin-wayland-egl",
    "qwayland",
    "qwebp",
    "qwindows",
    "qxcb",
    "qxdgdesktopportal",  # light and dark as the desktop says
    "xdg-shell",
}
TRANSLATIONS = {"qtbase_de", "qtbase_en"}
Files = list[tuple[str, str]]


def collected(hook: str) -> tuple[list[str], Files, Files]:
    """What PyInstaller's own hook of this module collects, without what nobody uses."""
    hidden, binaries, data = add_qt6_dependencies(hook)
    return (
        hidden,
        [entry for entry in binaries if "plugins" not in Path(entry[0]).parts or _stem(entry[0]) in PLUGINS],
        [entry for entry in data if not entry[0].endswith(".qm") or _stem(entry[0]) in TRANSLATIONS],
    )


def _stem(path: str) -> str:
    return Path(path).stem.removeprefix("lib")
