"""Brings in what draws a chart: matplotlib is slow to import, so it is wanted by name, in the other thread."""

import sys
from importlib import import_module
from types import ModuleType


def bring_in(name: str) -> ModuleType:
    """A module of this package that draws.

    While it is imported, matplotlib writes the manual of each of its classes, which takes it half as long again.
    """
    import matplotlib.artist  # noqa: PLC0415

    matplotlib.artist.kwdoc = _no_manual
    return import_module(f"{__package__}.{name}")


def is_here(name: str) -> bool:
    """Whether it was brought in already."""
    return f"{__package__}.{name}" in sys.modules


def _no_manual(artist: object) -> str:
    return ""
