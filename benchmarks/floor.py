"""The least a program in Qt takes: a window with an empty tab widget, from its start to its first picture."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget


class Painted(QObject):
    """Ends the program once the window was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


def main() -> int:
    app = QApplication(sys.argv)
    window, tabs, painted = QMainWindow(), QTabWidget(), Painted()
    window.setCentralWidget(tabs)
    if "--stay" not in sys.argv:
        tabs.installEventFilter(painted)
    window.resize(1280, 820)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
