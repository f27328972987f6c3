"""Takes out of the libraries what only a debugger reads: a sixth of the folder."""

import subprocess
from pathlib import Path

LEFT_ALONE = {"numpy", "numpy.libs", "PIL", "pillow.libs"}
"""Their packages were changed after they were built (auditwheel), and do not load any more once stripped."""


def strip(folder: Path) -> None:
    """Every library in the folder, and Python's."""
    found = [path for path in folder.rglob("*.so*") if not path.is_symlink() and not LEFT_ALONE & set(path.parts)]
    subprocess.run(["strip", "--strip-unneeded", *map(str, found)], check=True)
