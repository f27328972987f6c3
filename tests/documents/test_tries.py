"""Every library that only its name or a rare wish leads to, and how a missing one is told."""

from balint_desk.documents import tries


def test_every_library_does_what_it_should():
    assert tries.failing() == []


def test_what_does_something_else_is_named(monkeypatch):
    monkeypatch.setitem(tries.TRIES, "statements as CAMT", lambda: False)
    assert tries.failing() == ["statements as CAMT"]
