"""One open file: read it, write it, undo what was written."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from balint_desk.store.file import journal, keys
from balint_desk.store.file.connection import refusal


class Store:
    """The only way to the file. Every write has a name, and can be undone by it.

    There is one connection, so one thread at a time is served and the other waits: a session is
    short, and nobody waits for another thread, or for the user, while holding one.
    """

    def __init__(self, path: Path, engine: Engine, spec: bytearray, *, fresh: bool = True) -> None:
        self.path, self.spec = path, spec
        self.on_change: Callable[[frozenset[str]], None] = lambda tables: None
        self._engine = engine
        self._reading = sessionmaker(engine)
        self._writing = sessionmaker(engine.execution_options(begin="IMMEDIATE"), expire_on_commit=False)
        self._turn = RLock()
        self._session: Session | None = None
        if fresh:
            self._begin_afresh()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session to ask with; inside a read or write of this thread, that one's session."""
        with self._turn:
            if self._session is not None:
                yield self._session
            else:
                with self._telling_refusals(), self._reading() as session, self._holding(session):
                    yield session

    @contextmanager
    def write(self, name: str, *, draft: str | None = None, last: bool = False) -> Iterator[Session]:
        """A session to change with: all of it is kept, or none of it.

        The name stands behind "Undo". Writes of one draft that follow each other are one change. What is
        written last=True can never be undone, nor can anything before it.
        """
        with self._writer() as session:
            change = journal.begin(session, name, draft=draft, last=last)
            yield session
            touched = journal.end(session, change, last=last)
        self._tell(touched)

    @property
    def undo_name(self) -> str | None:
        """The name of the change that undo would take back."""
        return self._name(journal.UNDO)

    @property
    def redo_name(self) -> str | None:
        """The name of the change that redo would make again."""
        return self._name(journal.REDO)

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        self._make(journal.UNDO)

    def redo(self) -> None:
        """Make the last change taken back once more, if there is one."""
        self._make(journal.REDO)

    def close(self) -> None:
        """Wait for the session of another thread, let go of the file, wipe the key."""
        with self._turn:
            if self._session is not None:
                raise RuntimeError("The file cannot be closed inside a read or a write: it would stay locked.")
            self._engine.dispose()
            keys.wipe(self.spec)

    def _begin_afresh(self) -> None:
        try:
            with self._writer() as session:
                journal.fix_all(session)
        except BaseException:
            self.close()
            raise

    def _name(self, turn: journal.Turn) -> str | None:
        with self.read() as session:
            found = journal.next_to_turn(session, turn)
        return None if found is None else found[1]

    def _make(self, turn: journal.Turn) -> None:
        with self._writer() as session:
            found = journal.next_to_turn(session, turn)
            if found is None:
                return
            change = journal.begin(session, turn.prefix + found[1], undoes=found[0])
            journal.turn_rows(session, found[0], turn)
            touched = journal.end(session, change, turning=True)
        self._tell(touched)

    def _tell(self, touched: frozenset[str]) -> None:
        if touched:
            self.on_change(touched)

    @contextmanager
    def _writer(self) -> Iterator[Session]:
        """Foreign keys are checked at the end, so that rows may come in any order."""
        with self._turn:
            if self._session is not None:
                raise RuntimeError("A write cannot begin inside a read or another write.")
            with self._telling_refusals(), self._writing.begin() as session, self._holding(session):
                session.execute(text("PRAGMA defer_foreign_keys = ON"))
                yield session

    @contextmanager
    def _telling_refusals(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise refusal(error) or error from error

    @contextmanager
    def _holding(self, session: Session) -> Iterator[None]:
        self._session = session
        try:
            yield
        finally:
            self._session = None
