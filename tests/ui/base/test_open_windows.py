"""The list of windows can be made while windows that nobody holds any more wait to be thrown away."""

import subprocess
import sys

from tests.sources import HOUSE

THROWN_AWAY = """
import gc
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from balint_desk.ui.base.open_windows import all_windows

class Dialog(QDialog):
    pass

app = QApplication([])
for _ in range(60):
    gc.disable()
    for _ in range(40):
        dialog = Dialog()
        dialog.itself = dialog
        choice = QComboBox(dialog)
        choice.addItem("a")
        choice.view()
    del dialog, choice
    gc.enable()
    gc.set_threshold(5, 1, 1)
    all_windows()
    gc.set_threshold(700, 10, 10)
    gc.collect()
print("fine")
"""


def test_a_window_that_is_thrown_away_meanwhile_does_no_harm():
    """In a process of its own: it crashed."""
    told = subprocess.run([sys.executable, "-c", THROWN_AWAY], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert (told.stdout.strip(), told.returncode) == ("fine", 0)
