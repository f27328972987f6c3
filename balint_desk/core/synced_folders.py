"""Whether a file would lie where another program copies it away while it is open."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "syncthing": "Syncthing",
    "sync": "Syncthing",
}
"""The names these services give their folders, alone or before a blank, a hyphen or a bracket."""

MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".sync_journal.db": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
}
"""What these services leave in a folder that has another name."""


def sync_service(
    path: PurePath,
    known: Mapping[PurePath, str] | None = None,
    exists: Callable[[PurePath], bool] = lambda path: False,
) -> str | None:
    """The service that copies the folder of this file, or None: by a folder the computer names, a name, or a mark."""
    for folder in path.parents:
        found = (known or {}).get(folder) or _by_name(folder.name)
        if found:
            return found
        for mark, service in MARKS.items():
            if exists(folder / mark):
                return service
    return None


def _by_name(name: str) -> str | None:
    lower = name.casefold()
    for begin, service in FOLDERS.items():
        if lower == begin or (begin != "sync" and lower.startswith((f"{begin} ", f"{begin}-", f"{begin}("))):
            return service
    return None
