"""What a Linux desktop wants to know of the program: its entry in the menu, its icon, and that .balint is ours."""

import shutil
from pathlib import Path

from bundling import icons

LINUX = Path(__file__).parent / "linux"


def write(folder: Path, drawn: Path) -> None:
    """share/ as it stands in /usr or in ~/.local, from icons that are drawn, and `install`, which copies it there."""
    share = folder / "share"
    shutil.copytree(drawn / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)
    for source, place in (
        (icons.SOURCE, share / "icons" / "hicolor" / "scalable" / "apps"),
        (LINUX / "balint-desk.desktop", share / "applications"),
        (LINUX / "balint-desk.xml", share / "mime" / "packages"),
        (LINUX / "install", folder),
    ):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
