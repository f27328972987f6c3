"""In place of PyInstaller's own hook of QtCore."""

from bundling.qt import collected

hiddenimports, binaries, datas = collected(__file__)
