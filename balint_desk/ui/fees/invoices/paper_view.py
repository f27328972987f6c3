"""Looks at a draft as it will be printed, page by page, without a file anywhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.fitting import fit
from balint_desk.ui.widgets.cards import CARD_SPACE, button, row, scroll_page

DOTS = 96
SIZE = QSize(880, 720)


class PaperView(QDialog):
    """The pages are drawn beside the window and appear when they are there."""

    def __init__(self, desk: Desk, sheet: PaperSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sheet.title)
        self._sheet = sheet
        self.pages: list[QLabel] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self.close_it = button(self.tr("Close"))
        area = scroll_page(self._inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(sheet.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.addWidget(area, 1)
        layout.addLayout(row(None, self.close_it))
        fit(self, SIZE)
        self.close_it.clicked.connect(self.reject)
        dots = DOTS * self.devicePixelRatioF()
        desk.tasks.run(lambda: papers.pictures(sheet, dots), self._show_pages, self)

    def _show_pages(self, pictures: list[bytes]) -> None:
        for number, picture in enumerate(pictures, 1):
            pixmap = QPixmap()
            pixmap.loadFromData(picture)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            page = QLabel()
            page.setPixmap(pixmap)
            words = self.tr("{title}, page {number} of {count}")
            page.setAccessibleName(words.format(title=self._sheet.title, number=number, count=len(pictures)))
            self._column.addWidget(page, alignment=Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        self._column.addStretch()
