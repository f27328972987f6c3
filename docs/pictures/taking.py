"""Takes the pictures: one window after the other, in both looks, each kept as small as it goes."""

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QLocale, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.ui.base import look
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.window.main_window import MainWindow
from docs.pictures import practice
from docs.pictures.scenes import PAGES, WINDOWS, Stage

SIZES = QSize(1280, 820), QSize(1024, 640)
LOOKS = {"light": look.LIGHT, "dark": look.DARK}
COLOURS = 256


def take(names: Sequence[str], folder: Path, home: Path) -> None:
    """Each picture is named after what is seen, its look and its size."""
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    look.apply(app)
    store = practice.make(home)
    desk = Desk(store, practice.group_of(store), now=lambda: practice.NOW)
    window = MainWindow(desk)
    window.show()
    window.activateWindow()
    try:
        for name, picture in _pictures(Stage(desk, window, home), names):
            _keep(picture, folder / f"{name}.png")
    finally:
        window.close()
        desk.close()


def _pictures(stage: Stage, names: Sequence[str]) -> Iterator[tuple[str, QPixmap]]:
    for name, palette in LOOKS.items():
        look.watcher().wear(palette)
        for size in SIZES:
            stage.window.resize(size)
            for scene, show in PAGES.items():
                if not names or scene in names:
                    show(stage)
                    yield f"{scene}-{name}-{size.width()}x{size.height()}", _seen(stage, stage.window)
                    stage.close_others()
        stage.window.resize(SIZES[0])
        for scene, show in WINDOWS.items():
            if not names or scene in names:
                yield f"{scene}-{name}", _seen(stage, show(stage))
                stage.close_others()


def _seen(stage: Stage, window: QWidget) -> QPixmap:
    window.show()
    stage.settle()
    return window.grab()


def _keep(picture: QPixmap, path: Path) -> None:
    """In few colours: what is drawn here has no more."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with Image.open(io.BytesIO(buffer.data().data())) as whole:
        few = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(f"{path.name}  {path.stat().st_size // 1024} kB", flush=True)
