"""The windows.

PySide reads the source of every module that is imported after it, to see whether it wishes for snake_case names, and
keeps what it read: half of the time of an import, and 40 MB once SQLAlchemy and matplotlib are there. Nobody here
wishes for them, so modules are imported in Python's own way again.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - which sets its own way

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
