"""The tables of the file itself: attachments and the journal."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from balint_desk.store.base import Base, Kept


class Attachment(Kept):
    """A file or a printed paper: written once, never updated."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(unique=True)
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class Change(Base):
    """One named write (see journal.py)."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[int]
    at: Mapped[datetime]
    leader_id: Mapped[int | None]
    name: Mapped[str]
    draft: Mapped[str | None]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change.id"))
    state: Mapped[str] = mapped_column(index=True)

    __table_args__ = ({"sqlite_autoincrement": True},)


class ChangeRow(Base):
    """What a change did to one row: its images before and after, as JSON; no image is no row."""

    __tablename__ = "change_row"

    tbl: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), primary_key=True, index=True)
    before: Mapped[str | None]
    after: Mapped[str | None]

    __table_args__ = ({"sqlite_with_rowid": False},)
