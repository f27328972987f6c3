"""The demo: a made-up practice in a file of its own, in a folder of its own that is thrown away afterwards."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

import platformdirs
from PySide6.QtCore import QCoreApplication, QLockFile

from balint_desk.core.refused import Refused

PASSPHRASE = "made up"
"""Told on the screen: there is nothing to hide, and so the lock can be tried out too."""
NAME, PREFIX, LOCK = "made-up practice.balint", "demo-", "in-use"


class Demo:
    """Knows the folders of the demos this program made, and holds a lock in each, so that no other start takes it."""

    def __init__(self) -> None:
        self._folders: dict[Path, QLockFile] = {}

    def new_path(self) -> Path:
        """Where a new demo goes."""
        parent = _parent()
        try:
            parent.mkdir(parents=True, exist_ok=True)
            folder = Path(mkdtemp(prefix=PREFIX, dir=parent))
        except OSError as error:
            raise Refused("No folder for the demo could be made in {folder}.", folder=parent) from error
        self._folders[folder] = _lock(folder)
        self._folders[folder].tryLock(0)
        return folder / NAME

    def holds(self, path: Path) -> bool:
        return path.parent in self._folders

    def about(self, path: Path) -> str:
        """What the unlock window says of a demo; of any other file nothing."""
        if not self.holds(path):
            return ""
        text = QCoreApplication.translate(
            "Demo", "Everything in it is made up, and it is thrown away when you close it. Its passphrase: {passphrase}"
        )
        return text.format(passphrase=PASSPHRASE)

    def throw_away(self, but: Path | None = None) -> None:
        """All of them, or all but the one that is open."""
        for folder in [made for made in self._folders if but is None or made != but.parent]:
            self._folders.pop(folder).unlock()
            _remove(folder)


def throw_away_old() -> None:
    """What a program that was ended by force left behind; a demo open in another window stays."""
    for folder in _parent().glob(PREFIX + "*"):
        lock = _lock(folder)
        if lock.tryLock(0):
            lock.unlock()
            _remove(folder)


def _parent() -> Path:
    return platformdirs.user_cache_path("balint-desk", appauthor=False)


def _lock(folder: Path) -> QLockFile:
    """Left over only when the program that made it is gone, however long ago that was."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    return lock


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)  # what cannot go now goes at the next start
