from pathlib import PurePosixPath, PureWindowsPath

import pytest

from balint_desk.core.synced_folders import sync_service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\Anna\OneDrive\practice.balint"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Anna\OneDrive - St Mary's\Balint\practice.balint"), "OneDrive"),
        (PurePosixPath("/Users/anna/Library/CloudStorage/OneDrive-Personal/practice.balint"), "OneDrive"),
        (PurePosixPath("/home/anna/Dropbox/group/practice.balint"), "Dropbox"),
        (PurePosixPath("/home/anna/Dropbox (Personal)/practice.balint"), "Dropbox"),
        (PurePosixPath("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/practice.balint"), "iCloud Drive"),
        (PureWindowsPath(r"C:\Users\Anna\iCloudDrive\practice.balint"), "iCloud Drive"),
        (PureWindowsPath(r"G:\My Drive\practice.balint"), "Google Drive"),
        (
            PurePosixPath("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/practice.balint"),
            "Google Drive",
        ),
        (PurePosixPath("/home/anna/Nextcloud/practice.balint"), "Nextcloud"),
        (PurePosixPath("/home/anna/Sync/practice.balint"), "Syncthing"),
        (PurePosixPath("/home/anna/.local/share/Balint Desk/practice.balint"), None),
        (PurePosixPath("/home/anna/Synchronicity/practice.balint"), None),
        (PurePosixPath("/home/anna/Sync notes/practice.balint"), None),
        (PurePosixPath("/home/anna/Dropboxes/practice.balint"), None),
        (PurePosixPath("/home/anna/dropbox"), None),
    ],
)
def test_a_folder_is_known_by_the_name_its_service_gives_it(path, service):
    assert sync_service(path) == service


def test_a_renamed_folder_is_known_by_what_the_computer_says_of_it():
    known = {PureWindowsPath(r"D:\Cloud"): "OneDrive"}
    assert sync_service(PureWindowsPath(r"d:\cloud\work\practice.balint"), known) == "OneDrive"


def test_a_renamed_folder_is_known_by_the_mark_its_service_left():
    marked = PurePosixPath("/home/anna/shared/.stfolder")
    assert sync_service(PurePosixPath("/home/anna/shared/work/p.balint"), exists=lambda it: it == marked) == "Syncthing"
    assert sync_service(PurePosixPath("/home/anna/p.balint"), exists=lambda it: it == marked) is None
