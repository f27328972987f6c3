"""What is seen when the window opens on the sessions, before anything is touched."""

from PySide6.QtCore import QEvent, QObject

from balint_desk.ui.base import computer_settings
from balint_desk.ui.window.main_window import MainWindow


def test_the_first_look_at_the_sessions_is_laid_out_already(qtbot, desk, people):
    """Painted with the heights of before, the lines would move together under the eyes."""
    computer_settings.put(computer_settings.LAST_PAGE, "sessions")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    first = FirstPaint(window.pages)
    window.show()
    qtbot.waitUntil(lambda: first.too_high is not None)
    assert first.too_high == []
    desk.saving_wanted.emit()


class FirstPaint(QObject):
    """Looks at the write-up when its page is painted for the first time: which lines take more room than they need."""

    def __init__(self, pages):
        super().__init__(pages)
        self.too_high, self._pages = None, pages
        pages.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.too_high is None:
            write_up = self._pages.sessions.page.write_up
            parts = [write_up.talk.talked, *(one.summary for one in write_up.cases.editors)]
            self.too_high = [
                (part.height(), part.layout().totalSizeHint().height())
                for part in parts
                if part.height() > part.layout().totalSizeHint().height()
            ]
        return False
