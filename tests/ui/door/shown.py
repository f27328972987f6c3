"""Shows the unlock window in a process that may not do everything, types the passphrase, and prints what is said."""

import os
import resource
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from balint_desk.ui.door.door import Door
from tests import costs_of_keys
from tests.ui.door.windows import PASSPHRASE, load


def give_up_root():
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)


def have_little_memory():
    taken = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + 100 * 2**20,) * 2)


def write_nothing():
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main(path: str, limit: str) -> None:
    if limit != "memory":
        costs_of_keys.take(costs_of_keys.LEAST)
    app = QApplication([])
    door = Door(load)
    door.ask(Path(path))
    {"user": give_up_root, "memory": have_little_memory, "disk": write_nothing}[limit]()
    door.unlock.field.edit.setText(PASSPHRASE)
    door.unlock.field.edit.returnPressed.emit()
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: (door.unlock.notice.text() or door.main) and app.quit())
    watch.start()
    app.exec()
    print(door.unlock.notice.text())
    door.leave()


if __name__ == "__main__":
    main(*sys.argv[1:])
