"""The icon in the formats that each system needs, drawn from the one SVG: `python -m bundling.icons FOLDER`."""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[1] / "resources" / "icons" / "balint-desk.svg"
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)
LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def drawn(size: int) -> Image.Image:
    """The picture at so many pixels, drawn for them and not made smaller."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))


def write(folder: Path) -> None:
    """balint-desk.ico, balint-desk.icns, and a PNG of each size as Linux has them."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_many(folder / "balint-desk.ico", WINDOWS)
    _write_many(folder / "balint-desk.icns", MACOS)
    for size in LINUX:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        drawn(size).save(place / "balint-desk.png")


def _write_many(path: Path, sizes: tuple[int, ...]) -> None:
    smaller, largest = [drawn(size) for size in sizes[:-1]], drawn(sizes[-1])
    largest.save(path, sizes=[(size, size) for size in sizes], append_images=smaller)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
