"""Where a new file goes, and whether another program would copy it away from there."""

import os
from collections.abc import Mapping
from pathlib import Path, PurePath

from platformdirs import user_data_path

from balint_desk.core.synced_folders import sync_service

SUFFIX = ".balint"
VARIABLES = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
"""What Windows calls the folders of a service, wherever they lie."""


def default_file() -> Path:
    return user_data_path("Balint Desk", appauthor=False) / f"practice{SUFFIX}"


def free_file() -> Path:
    """The default place, or, where there is a file already, the next name beside it."""
    path, number = default_file(), 1
    while path.exists():
        number += 1
        path = default_file().with_name(f"practice {number}{SUFFIX}")
    return path


def breakable(path: Path) -> str:
    """The path with places (of no width) where a narrow window may break it."""
    return str(path).replace(os.sep, f"{os.sep}\u200b")


def copied_by(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """The service that would copy a file at this path away while it is open, or None."""
    known: dict[PurePath, str] = {
        Path(environment[name]): service for name, service in VARIABLES.items() if environment.get(name)
    }
    return sync_service(path.resolve(), known, lambda mark: Path(mark).exists())
