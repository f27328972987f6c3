from contextlib import contextmanager

import pytest
from sqlalchemy import event


@pytest.fixture
def questions(store):
    """What the file is asked while this is open, a text each."""

    @contextmanager
    def asked():
        texts = []

        def note(connection, cursor, statement, *others):
            texts.append(statement)

        event.listen(store._engine, "before_cursor_execute", note)
        yield texts
        event.remove(store._engine, "before_cursor_execute", note)

    return asked
