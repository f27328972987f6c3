"""Finds what is not code: in a checkout, in an installed wheel, and in the frozen program."""

from pathlib import Path

PACKAGE = Path(__file__).parent.parent


def resource(*parts: str) -> Path:
    """A file or folder of resources/; the wheel and the frozen program carry it inside the package."""
    inside = PACKAGE / "resources"
    return (inside if inside.is_dir() else PACKAGE.parent / "resources").joinpath(*parts)
