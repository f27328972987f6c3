"""The manual is true to the program: its pictures are there, its menus and keys are those of the window."""

import re

import pytest
from PIL import Image
from PySide6.QtGui import QKeySequence

from balint_desk.core.fees.fee_words import Extra
from balint_desk.ui.help.keys import of_menus
from balint_desk.ui.window.main_window import MainWindow
from tests.also_need import switch_on
from tests.sources import HOUSE

PICTURES = HOUSE / "docs" / "pictures"
MANUAL = (HOUSE / "docs" / "manual.md").read_text(encoding="utf-8")
README = (HOUSE / "README.md").read_text(encoding="utf-8")
LARGEST = 4_000_000
SIZES = {"1280x820": (1280, 820), "1024x640": (1024, 640)}
MENUS = ("File", "Edit", "Group", "Fees", "View", "Help")


def scenes():
    from docs.pictures.scenes import PAGES, WINDOWS

    return PAGES, WINDOWS


def wanted():
    """The name of every picture that `make pictures` takes."""
    pages, windows = scenes()
    looks = ("light", "dark")
    return {f"{page}-{look}-{size}.png" for page in pages for look in looks for size in SIZES} | {
        f"{window}-{look}.png" for window in windows for look in looks
    }


def links(text):
    return re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)


def plain(words):
    return re.sub(r"&(?=\w)", "", words).removesuffix("…")


@pytest.fixture
def menus(qtbot, tmp_path, monkeypatch, store, group_id):
    from balint_desk.ui.base.desk import Desk

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    switch_on(store, *Extra)
    desk = Desk(store, group_id)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.pages.sessions.build()
    yield window.menus
    desk.saving_wanted.emit()
    desk.tasks.close()


def test_every_page_and_window_has_its_pictures_light_and_dark_and_nothing_else_lies_there():
    assert {path.name for path in PICTURES.glob("*.png")} == wanted()


def test_a_picture_of_a_page_has_the_size_in_its_name():
    for name, size in SIZES.items():
        for path in PICTURES.glob(f"*-{name}.png"):
            with Image.open(path) as picture:
                assert picture.size == size, path.name


def test_all_pictures_together_are_small():
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < LARGEST


@pytest.mark.parametrize(("text", "folder"), [(MANUAL, HOUSE / "docs"), (README, HOUSE)], ids=["manual", "readme"])
def test_every_file_that_is_linked_is_there(text, folder):
    files = [link for link in links(text) if "://" not in link]
    assert [link for link in files if not (folder / link).exists()] == []
    assert files


def test_every_heading_that_is_linked_is_there():
    headings = {re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-") for line in MANUAL.split("\n")}
    assert [anchor for anchor in re.findall(r"\]\(#([^)]+)\)", MANUAL) if anchor not in headings] == []


def test_every_entry_of_a_menu_that_the_manual_names_is_in_that_menu(menus):
    text = re.sub(r"\s+", " ", MANUAL)
    named = re.findall(rf"\b({'|'.join(MENUS)}) > (.{{40}})", text)
    entries = {plain(top.text()): [plain(one.text()) for one in top.menu().actions()] for top in menus.actions()}
    missing = [
        (menu, words) for menu, words in named if not any(one and words.startswith(one) for one in entries[menu])
    ]
    assert missing == []
    assert len(named) > 20


def test_every_key_that_the_manual_names_is_a_key_of_the_menus(menus):
    keys = {key for one in of_menus(menus) for key in one.pressed.split(", ")}
    named = set(re.findall(r"\b(?:Ctrl\+(?:Shift\+)?\w+|F1)\b", MANUAL))
    assert {QKeySequence(key).toString() for key in named} - keys == set()
    assert "Ctrl+R" in named
