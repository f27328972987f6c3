"""What is remembered for this computer, never about the practice: sizes, columns, the last page, recent files."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QSettings

RECENT_KEPT = 8


@dataclass(frozen=True)
class ComputerSetting:
    """One thing remembered: where in the file, and what holds before anything was kept. Values are plain JSON."""

    key: str
    default: Any


WINDOW_GEOMETRY = ComputerSetting("window/geometry", "")
"""Base64 of QWidget.saveGeometry."""
LAST_PAGE = ComputerSetting("window/page", "overview")
LAST_GROUPS = ComputerSetting("window/groups", {})
"""The id of the group on screen last, by the path of the file."""
COLUMN_WIDTHS = ComputerSetting("columns", [])
"""One list of widths for each table, by the table's name."""
SPLIT = ComputerSetting("split", [])
"""The widths of the two sides of a page, by the page's name."""
CHART = ComputerSetting("chart/kind", "")
"""The name of the chart last chosen."""
CHART_RANGE = ComputerSetting("chart/range", [])
"""The time chosen on a chart, by the name of its card; with days of one's own, also these."""
NAMES_HIDDEN = ComputerSetting("chart/names-hidden", False)
LANGUAGE = ComputerSetting("language", "system")
"""The code of the language chosen, or that of the system."""
RECENT_FILES = ComputerSetting("files/recent", [])


def folder() -> Path:
    """Where all of it lies, and the log beside it."""
    return platformdirs.user_config_path("balint-desk", appauthor=False)


def get(setting: ComputerSetting, name: str = "") -> Any:
    """What was kept, or the default; a line that cannot be read is taken as never written."""
    kept = _file().value(_key(setting, name))
    try:
        value = json.loads(kept)
    except (TypeError, ValueError):
        return setting.default
    return value if isinstance(value, type(setting.default)) else setting.default


def put(setting: ComputerSetting, value: Any, name: str = "") -> None:
    _file().setValue(_key(setting, name), json.dumps(value))


def remember_file(path: Path) -> None:
    """Put a file first among the recent ones."""
    put(RECENT_FILES, [str(path), *(kept for kept in get(RECENT_FILES) if kept != str(path))][:RECENT_KEPT])


def recent_files() -> list[Path]:
    return [Path(text) for text in get(RECENT_FILES)]


def _key(setting: ComputerSetting, name: str) -> str:
    return f"{setting.key}/{name}" if name else setting.key


def _file() -> QSettings:
    return QSettings(str(folder() / "window.ini"), QSettings.Format.IniFormat)
