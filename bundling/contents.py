"""What goes into the folder besides what PyInstaller finds by itself, and what of that stays out."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

HOUSE = Path(__file__).parents[1]
FOUND_BY_NAME = ("holidays.countries", "stdnum")
"""Packages that import their own modules by name: a country, a kind of number."""
DRAWN_BY_NAME = ["matplotlib.backends.backend_pdf", "matplotlib.backends.backend_svg"]
LEFT_OUT = [
    "PIL.AvifImagePlugin",
    "PIL.WebPImagePlugin",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "multiprocessing",
    "numpy.f2py",
    "numpy.testing",
    "pkg_resources",
    "pydoc_data",
    "pygments",
    "qtpy",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
]
"""Nothing here is asked for when the program runs: other image formats, networks, tests, places of telephones."""
DATA_LEFT_OUT = ("matplotlib/mpl-data/images", "matplotlib/mpl-data/plot_directive", "matplotlib/mpl-data/sample_data")
HOOKS_LEFT_OUT = ["pyi_rth_mplconfig", *(["pyi_rth_pyside6"] if sys.platform == "linux" else [])]
"""The first gives matplotlib a new folder at each start, so that it looks for its fonts each time anew. The second
names our plugins in the environment, where other programs of Qt that are opened from ours find them; the packages of
PySide6 find their plugins on Linux by themselves."""


def hidden() -> list[str]:
    """Modules that only their names lead to."""
    found = [name for package in FOUND_BY_NAME for name in collect_submodules(package)]
    return [*found, *DRAWN_BY_NAME, "tzdata"]


def data() -> list[tuple[str, str]]:
    """Each file with the folder it goes to. Alembic reads the source of the migrations."""
    ours = [*_ours("resources", "balint_desk"), *_ours("balint_desk/store/migrations")]
    return [
        *ours,
        *collect_data_files("holidays"),
        *collect_data_files("qtawesome", includes=["fonts/fontawesome6-solid*"]),
    ]


def is_kept(place: str) -> bool:
    """Whether a file of data belongs into the folder."""
    return not Path(place).as_posix().startswith(DATA_LEFT_OUT)


def _ours(folder: str, inside: str = "") -> Iterator[tuple[str, str]]:
    for path in sorted((HOUSE / folder).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield str(path), str(inside / path.parent.relative_to(HOUSE))
