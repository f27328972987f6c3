"""The receipt of an expense: dropped here or chosen, shown where it is a picture, and saved after a word about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from balint_desk.core.fees.costs import receipt_files
from balint_desk.core.refused import Refused
from balint_desk.documents import private_file
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import ExpenseRow
from balint_desk.store.file import attachments
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.widgets.cards import Muted, button, label, row
from balint_desk.ui.widgets.file_dialogs import ask_any, ask_save, look_at
from balint_desk.ui.widgets.message_boxes import warn_of_leaving

PICTURE = QSize(360, 180)


class Receipt(QFrame):
    """Holds the id of the expense only. What is dropped on it is kept inside the encrypted file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: ExpenseRow | None = None
        self.setAcceptDrops(True)
        self.name, self.hint = label("", wrap=True), Muted(self.tr("Drop a PDF or a picture here, or choose one."))
        self.picture = QLabel()
        self.add, self.open = button(self.tr("Add receipt…")), button(self.tr("Open…"))
        self.save, self.take_out = button(self.tr("Save…")), button(self.tr("Take out"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (label(self.tr("Receipt"), "muted"), self.name, self.hint, self.picture):
            layout.addWidget(part)
        layout.addLayout(row(self.add, self.open, self.save, self.take_out, None))
        self.add.clicked.connect(self._choose)
        self.open.clicked.connect(lambda: self._warn(self._open_saved))
        self.save.clicked.connect(lambda: self._warn(self.save_to))
        self.take_out.clicked.connect(self._take_out)

    def show_expense(self, row: ExpenseRow) -> None:
        before, self._row = self._row, row
        there = row.attachment_id is not None
        self.name.setText(row.file_name)
        self.hint.setVisible(not there and not row.closed)
        self.add.setText(self.tr("Another one…") if there else self.tr("Add receipt…"))
        self.add.setVisible(not row.closed)
        self.take_out.setVisible(there and not row.closed)
        for part in (self.name, self.open, self.save):
            part.setVisible(there)
        if before is None or before.attachment_id != row.attachment_id:
            self._show_picture(row)

    def put(self, path: Path) -> None:
        """Keep this file with the expense; the file itself stays where it is."""
        if self._row is None or self._row.closed:
            return
        try:
            content = path.read_bytes()
        except OSError as error:
            raise Refused("{name} could not be read.", name=path.name) from error
        if self._row is not None:
            with self._desk.store.write(self.tr("Add receipt")) as session:
                expenses.put_receipt(session, self._row.id, content, path.name)

    def save_to(self, path: Path) -> None:
        if self._row is not None:
            private_file.write(path, self._content(self._row))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._row is not None and not self._row.closed and len(_files(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.put(_files(event)[0])

    def _content(self, row: ExpenseRow) -> bytes:
        """Nothing where there is no receipt."""
        if row.attachment_id is None:
            return b""
        with self._desk.store.read() as session:
            return attachments.content(session, row.attachment_id)

    def _show_picture(self, row: ExpenseRow) -> None:
        """Read as small as it is shown; what cannot be shown here can still be opened."""
        content = self._content(row)
        picture = _small(content) if receipt_files.kind_of(content) in receipt_files.PICTURES else QPixmap()
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.picture.setAccessibleName(row.file_name)

    def _choose(self) -> None:
        kinds = [self.tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg *.gif *.webp *.heic)")]
        ask_any(self.window(), self.tr("Add receipt"), kinds, self.put)

    def _warn(self, chosen: Callable[[Path], None]) -> None:
        text = self.tr("What is saved outside this file is not encrypted.")
        more = self.tr("Whoever gets at the receipt there can read it. Delete it when it is done with.")
        warn_of_leaving(self.window(), text, more, lambda: self._ask_where(chosen))

    def _ask_where(self, chosen: Callable[[Path], None]) -> None:
        if self._row is None:
            return
        kind = receipt_files.kind_of(self._content(self._row)) or "pdf"
        name = Path(self._row.file_name).with_suffix(f".{kind}").name
        words = self.tr("Receipt (*.{ending})").format(ending=kind)
        ask_save(self.window(), self.tr("Save receipt"), Path.home() / name, chosen, words)

    def _open_saved(self, path: Path) -> None:
        self.save_to(path)
        look_at(path)

    def _take_out(self) -> None:
        if self._row is not None:
            with self._desk.store.write(self.tr("Take out receipt")) as session:
                expenses.drop_receipt(session, self._row.id)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _small(content: bytes) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > PICTURE.width() or size.height() > PICTURE.height()):
        reader.setScaledSize(size.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return QPixmap() if image.isNull() else QPixmap.fromImage(image)
