"""The system's own windows for choosing a file, and its programs for looking at one.

They are opened, never waited for, so that locking can close them.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.file_places import SUFFIX

ONLY_ME = 0o600


def ask_open(parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], object], kind: str = "") -> None:
    """A file of ours, or of another kind; of that, all files can be looked at too."""
    every = QCoreApplication.translate("Files", "All files (*)")
    dialog = QFileDialog(parent, title, str(folder), f"{kind};;{every}" if kind else _ours())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, chosen)


def ask_save(parent: QWidget, title: str, proposed: Path, chosen: Callable[[Path], object], kind: str = "") -> None:
    """A place for a new file. The system asks before it replaces one; a file of ours we refuse to replace."""
    folder = next(above for above in proposed.parents if above.is_dir())
    dialog = QFileDialog(parent, title, str(folder), kind or _ours())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not kind)
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.selectFile(proposed.name)
    _open(dialog, chosen)


def ask_any(parent: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[Path], object]) -> None:
    """A file of one of these kinds, each named with its endings."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setNameFilters([*kinds, QCoreApplication.translate("Files", "All files (*)")])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, chosen)


def ask_folder(parent: QWidget, title: str, chosen: Callable[[Path], object]) -> None:
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def free_folder(folder: Path, name: str) -> Path:
    """A new folder of this name in there, so that nothing lies about and nothing is overwritten."""
    free, number = folder / name, 1
    while free.exists():
        number += 1
        free = folder / f"{name}-{number}"
    return free


def look_at(path: Path) -> None:
    """A file or a folder in the program that this computer has for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise Refused("No program of this computer could be asked to open {path}. Open it by hand.", path=path)


def _open(dialog: QFileDialog, chosen: Callable[[Path], object]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def _ours() -> str:
    return QCoreApplication.translate("Files", "Balint Desk files (*{suffix})").format(suffix=SUFFIX)
