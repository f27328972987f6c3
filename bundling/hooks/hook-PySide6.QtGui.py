"""In place of PyInstaller's own hook of QtGui."""

from bundling.qt import collected

hiddenimports, binaries, datas = collected(__file__)
