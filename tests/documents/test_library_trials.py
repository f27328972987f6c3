"""Every library that only its name or a rare wish leads to, and how a missing one is told."""

from balint_desk.documents import library_trials


def test_every_library_does_what_it_should():
    assert library_trials.failing() == []


def test_what_does_something_else_is_named(monkeypatch):
    monkeypatch.setitem(library_trials.TRIES, "statements as CAMT", lambda: False)
    assert library_trials.failing() == ["statements as CAMT"]
