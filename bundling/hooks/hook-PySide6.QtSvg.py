"""In place of PyInstaller's own hook of QtSvg."""

from bundling.qt import collected

hiddenimports, binaries, datas = collected(__file__)
