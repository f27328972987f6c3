"""What Windows and macOS are told. Neither is here, so what PyInstaller reads on them is only read."""

import ast
import plistlib

from balint_desk import __version__
from bundling import about


def test_windows_is_told_the_version_in_figures_and_in_words():
    told = ast.unparse(ast.parse(about.windows_version("balint-desk"), mode="eval"))
    figures = ", ".join([*__version__.split("."), "0"])
    assert f"filevers=({figures}), prodvers=({figures})" in told
    assert f"StringStruct('FileVersion', '{__version__}')" in told
    assert "StringStruct('OriginalFilename', 'balint-desk.exe')" in told


def test_macos_is_told_that_our_files_are_ours():
    told = plistlib.loads(plistlib.dumps(about.macos_info()))
    kind = told["UTExportedTypeDeclarations"][0]
    assert told["CFBundleShortVersionString"] == __version__
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["balint"]
