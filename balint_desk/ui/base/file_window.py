"""What the door knows of the window of an open file, which is slow to import: the door is there before it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow


class FileWindow(QMainWindow):
    """Asks to be locked, or for another file; it says when somebody writes up, and when the last minute has begun."""

    lock_wanted = Signal()
    write_up_open = Signal(bool)
    """A write-up is on screen now, or is no longer: with one open, the desk locks later."""
    new_file_wanted = Signal()
    other_file_wanted = Signal(object)
    demo_wanted = Signal()

    def show_last_minute(self, last: bool) -> None:
        """The last minute before locking has begun, or (False) somebody is there again."""
        raise NotImplementedError
