"""Registers as people keep them, written to a real file and read from it."""

from datetime import date
from pathlib import Path

import pytest

from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from tests.conftest import TODAY

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def sample() -> Path:
    return DATA / "register_2023.csv"


@pytest.fixture
def understood(tmp_path):
    """What is understood of a register given as text."""

    def read(text, today: date = TODAY, **choices):
        path = tmp_path / "register.csv"
        path.write_text(text, encoding="utf-8")
        return understand(look(read_sheet(path)), Choices(**choices), today)

    return read


@pytest.fixture
def settled(understood):
    """The register a text comes to with these choices."""

    def read(text, today: date = TODAY, **choices):
        return settle(understood(text, today, **choices), today)

    return read
