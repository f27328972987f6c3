"""Files and printed papers inside the encrypted file: written once, byte for byte, and never changed."""

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.store.models import Attachment


def keep(session: Session, content: bytes) -> int:
    """Keep these bytes and give the id; the same bytes are kept once."""
    sha256 = hashlib.sha256(content).hexdigest()
    found = session.scalar(select(Attachment.id).where(Attachment.sha256 == sha256))
    if found is not None:
        return found
    made = Attachment(sha256=sha256, content=content)
    session.add(made)
    session.flush()
    return made.id


def content(session: Session, attachment_id: int) -> bytes:
    """The bytes, proved to be those that were kept."""
    kept = session.get_one(Attachment, attachment_id)
    if hashlib.sha256(kept.content).hexdigest() != kept.sha256:
        raise ValueError(f"attachment {attachment_id} is not what was kept")
    return kept.content
