"""Of a mistake its places are told, never its words, and of a place never who the computer belongs to."""

import pytest

from balint_desk.core import mistakes


def caught(do):
    try:
        do()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def bug():
    raise ZeroDivisionError("Ferreira")


def covered():
    try:
        bug()
    except ZeroDivisionError as error:
        raise ValueError("Okafor") from error


def silenced():
    try:
        bug()
    except ZeroDivisionError:
        raise ValueError("Okafor") from None


def test_an_error_is_told_by_its_kind_and_the_lines_it_came_through():
    kind, *lines = mistakes.places(caught(bug)).splitlines()
    assert kind == "ZeroDivisionError"
    assert [line.split(", ")[-1] for line in lines] == ["caught", "bug"]
    assert all(line.startswith("  tests/core/test_mistakes.py, line ") for line in lines)


def test_what_stands_behind_an_error_is_told_after_it_unless_it_was_meant_to_be_silent():
    kinds = [line for line in mistakes.places(caught(covered)).splitlines() if not line.startswith(" ")]
    assert kinds == ["ValueError", "ZeroDivisionError"]
    assert "ZeroDivisionError" not in mistakes.places(caught(silenced))


def test_no_word_of_an_error_is_told():
    told = mistakes.places(caught(covered))
    assert "Ferreira" not in told
    assert "Okafor" not in told


def test_an_error_that_stands_behind_itself_is_told_once():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert mistakes.places(one) == "ValueError\nKeyError"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/anna/balint_desk/balint_desk/ui/base/desk.py", "balint_desk/ui/base/desk.py"),
        (r"C:\Users\Anna\Balint Desk\balint_desk\cli.py", "balint_desk/cli.py"),
        ("/home/anna/.venv/lib/python3.11/site-packages/sqlalchemy/orm.py", "site-packages/sqlalchemy/orm.py"),
        ("/home/anna/threading.py", "threading.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_path_is_told_without_the_folders_that_are_somebodys_own(path, told):
    assert mistakes.place(path) == told
