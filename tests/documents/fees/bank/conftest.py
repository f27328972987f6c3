"""Statements written to a real file and read from it."""

import pytest

from balint_desk.documents.fees.bank.bank_columns import find_form
from balint_desk.documents.fees.bank.statement_files import read_statement
from balint_desk.documents.fees.bank.table_payments import read_table
from tests.conftest import TODAY


def nothing(done, total):
    """Nobody wants to know how far it is."""


@pytest.fixture
def statement(tmp_path):
    """What is read of a file given as text or bytes."""

    def read(content, name="statement.csv", progress=nothing):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_statement(path, progress)

    return read


@pytest.fixture
def table(statement):
    """What is made of a table given as text, with a form changed in these points."""

    def read(content, money="GBP", **said):
        from dataclasses import replace

        sheet = statement(content).sheet
        form = find_form(sheet, said.pop("header", None))
        return read_table(sheet, replace(form, money=form.money or money, **said), TODAY, nothing)

    return read
