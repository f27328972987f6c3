"""Runs before the frozen program: where its own libraries lie is nothing for the programs that are opened from it."""

import os

_name = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_name}_ORIG", None)
os.environ.pop(_name, None)
if _before is not None:
    os.environ[_name] = _before
