"""What is shown in another program is asked of the system, and told where the system has none."""

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from balint_desk.core.refused import Refused
from balint_desk.ui.widgets.file_dialogs import look_at


class Looker(QObject):
    """Stands for the program that the system has for files."""

    seen: QUrl | None = None

    @Slot(QUrl)
    def look(self, url):
        self.seen = url


@pytest.fixture
def looker(qtbot):
    looker = Looker()
    QDesktopServices.setUrlHandler("file", looker, "look")
    yield looker
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_with_any_name_is_handed_to_the_system(looker, tmp_path):
    path = tmp_path / "a #1?%20 é.pdf"
    look_at(path)
    assert looker.seen.toLocalFile() == str(path)


def test_a_system_that_has_no_program_for_it_is_told(qtbot, tmp_path):
    with pytest.raises(Refused, match="No program of this computer"):
        look_at(tmp_path / "sheet.pdf")
