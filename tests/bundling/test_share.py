"""What a Linux desktop is told, and that `install` puts it where one user's desktop looks."""

import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse

from balint_desk import app
from balint_desk.store.file import keys
from bundling import about, icons, share

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("built & ready") / "balint-desk"
    icons.write(folder.parent / "icons")
    share.write(folder, folder.parent / "icons")
    return folder


def entry(path: Path) -> dict[str, str]:
    read = ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(path, encoding="utf-8")
    return dict(read["Desktop Entry"])


def test_the_entry_opens_our_files_and_shows_our_icon(built):
    told = entry(built / "share/applications/balint-desk.desktop")
    assert (told["Exec"], told["Icon"], told["MimeType"]) == ("balint-desk %f", app.NAME, f"{about.MIME};")


def test_a_file_is_known_by_its_ending_and_by_how_it_begins(built):
    kind = parse(built / "share/mime/packages/balint-desk.xml").find(f"{MIME}mime-type")
    assert kind.get("type") == about.MIME
    assert kind.find(f"{MIME}glob").get("pattern") == f"*.{about.ENDING}"
    begins = kind.find(f"{MIME}magic/{MIME}match").get("value").encode().decode("unicode_escape").encode()
    assert begins == keys.MAGIC + bytes([keys.KDF])


def test_install_copies_it_all_and_names_the_program_where_it_is(built, tmp_path):
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    for _ in ("once", "again"):
        subprocess.run([built / "install"], env=environment, check=True)
    told = entry(tmp_path / "data/applications/balint-desk.desktop")
    assert told["Exec"] == f'"{built}/balint-desk" %f'
    assert (tmp_path / "data/icons/hicolor/scalable/apps/balint-desk.svg").read_bytes() == icons.SOURCE.read_bytes()
    assert (tmp_path / "data/mime/packages/balint-desk.xml").is_file()
