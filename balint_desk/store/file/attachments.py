"""Files and printed papers inside the encrypted file: written once, byte for byte, and never changed."""

from hashlib import sha256

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from balint_desk.store.all_tables import KEPT
from balint_desk.store.file.tables import Attachment


def keep(session: Session, content: bytes) -> int:
    """Keep these bytes and give the id; the same bytes are kept once."""
    digest = sha256(content).hexdigest()
    found = session.scalar(select(Attachment.id).where(Attachment.sha256 == digest))
    if found is not None:
        return found
    made = Attachment(sha256=digest, content=content)
    session.add(made)
    session.flush()
    return made.id


def content(session: Session, attachment_id: int) -> bytes:
    """The bytes, proved to be those that were kept."""
    kept = session.get_one(Attachment, attachment_id)
    if sha256(kept.content).hexdigest() != kept.sha256:
        raise ValueError(f"attachment {attachment_id} is not what was kept")
    return kept.content


def drop_if_unused(session: Session, attachment_id: int | None) -> None:
    """Take a file out once nothing names it any more; Undo brings it back."""
    if attachment_id is None:
        return
    session.flush()
    named = (
        session.scalar(select(exists().where(column == attachment_id)))
        for table in KEPT
        for column in table.columns
        if any(key.column.table.name == Attachment.__tablename__ for key in column.foreign_keys)
    )
    if not any(named):
        session.delete(session.get_one(Attachment, attachment_id))
        session.flush()
