"""A dialog that reads a file, shows what it holds, and writes it beside the window; and what locking does meanwhile."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from balint_desk.ui.base.desk import Desk


class FileReadingDialog(QDialog):
    """A subclass reads, refreshes and accepts, and says what is under way: `writing` while it writes.

    One file at a time can be dropped on it, but not while another is being written.
    """

    def __init__(self, desk: Desk, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self.writing = self.tr("Bringing in…")
        self.setAcceptDrops(True)
        desk.changed.connect(self._on_changed)
        desk.saving_wanted.connect(self._on_saving_wanted)

    def read(self, path: Path) -> None:
        """Read a file beside the window; what it holds is shown when it is read."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Count anew what would come in."""
        raise NotImplementedError

    def done(self, result: int) -> None:
        self._desk.changed.disconnect(self._on_changed)
        self._desk.saving_wanted.disconnect(self._on_saving_wanted)
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None and not self._is_writing():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if (path := _file_in(event.mimeData())) is not None:
            self.read(path)

    def _is_unread(self) -> bool:
        """Whether there is nothing to count yet."""
        raise NotImplementedError

    def _under_way(self) -> str:
        """What is, in words; nothing is ""."""
        raise NotImplementedError

    def _is_writing(self) -> bool:
        return self._under_way() == self.writing

    def _on_changed(self) -> None:
        """Perhaps after unlocking: what was being read when the desk was locked is read again."""
        if self._is_writing() or self._path is None:
            return
        if self._is_unread():
            self.read(self._path)
        else:
            self.refresh()

    def _on_saving_wanted(self) -> None:
        """Locked while it is being written: that is brought to its end, and there is nothing to come back to."""
        if self._is_writing():
            QDialog.reject(self)


def _file_in(mime: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
