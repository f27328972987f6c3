"""In place of the hook that everybody shares: of telephones only what is valid, not where they are or whose network."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("phonenumbers.data")
