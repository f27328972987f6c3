"""Help > The words we use."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import Mark
from balint_desk.ui.base.texts import mark_text
from balint_desk.ui.help import glossary
from tests.sources import PROGRAM, texts

OTHER_WORDS = {"Presenter": "presenter", "Free absences": "free absences a year", "Excused": "excused until"}
"""How some of them stand on screen."""


@pytest.fixture(scope="module")
def shown():
    """All texts of the program but the list of words itself."""
    others = [path for path in PROGRAM if path.name != Path(glossary.__file__).name]
    found = (text for path in others for _, text in texts(path))
    return re.sub(r"&(?=\w)", "", "\n".join(found)).casefold()


def test_each_word_is_explained_in_one_plain_sentence():
    meanings = [one.meaning for one in glossary.words()]
    assert [text for text in meanings if text.count(". ") or not text.endswith(".") or len(text) > 100] == []


def test_no_word_is_explained_twice():
    names = [one.word for one in glossary.words()]
    assert len(names) == len(set(names))


def test_every_mark_of_the_register_is_explained():
    assert {mark_text(mark) for mark in Mark} <= {one.word for one in glossary.words()}


def test_only_what_the_program_shows_is_explained(shown):
    names = [OTHER_WORDS.get(one.word, one.word).casefold() for one in glossary.words()]
    assert [name for name in names if name not in shown] == []


def test_a_word_is_found_by_what_is_meant_by_it(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    window = glossary.words_window(page)
    qtbot.keyClicks(window.search, "forgotten")
    model = window.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Recovery sheet"]
