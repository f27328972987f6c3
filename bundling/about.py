"""What Windows and macOS are told of the program: its version, and which files it opens."""

from balint_desk import __version__

PUBLISHER = "The Balint Desk developers"
DESCRIPTION = "The desk of a leader of Balint groups"
ENDING, MIME = "balint", "application/x-balint-desk"
BUNDLE = "desk.balint.BalintDesk"
PRACTICE = "desk.balint.practice"
"""The name macOS knows our files by."""
FOUR = 4


def windows_version(program: str) -> str:
    """The version resource of a program in the form that PyInstaller reads."""
    parts = [int(part) for part in __version__.split(".")]
    numbers = (*parts, *[0] * (FOUR - len(parts)))
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTION,
        "FileVersion": __version__,
        "InternalName": program,
        "LegalCopyright": f"{PUBLISHER}, MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Balint Desk",
        "ProductVersion": __version__,
    }
    said = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{said}])]), VarFileInfo([VarStruct('Translation', [0x409, 1200])])])"
    )


def macos_info() -> dict[str, object]:
    """What stands in Info.plist: the version, and that .balint is ours."""
    return {
        "CFBundleDisplayName": "Balint Desk",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{PUBLISHER}, MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Balint Desk practice",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "balint-desk.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PRACTICE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PRACTICE,
                "UTTypeDescription": "Balint Desk practice",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [ENDING], "public.mime-type": [MIME]},
            }
        ],
    }
