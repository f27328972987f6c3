"""All tables together: which are kept of the practice, and what the search looks in."""

from balint_desk.store import fee_models, models
from balint_desk.store.base import Base

__all__ = ["KEPT", "SEARCHED", "fee_models", "models"]

KEPT = tuple(table for table in Base.metadata.sorted_tables if table.name not in {"change", "change_row"})
SEARCHED = {
    "person": ("name", "email", "phone", "profession", "workplace", "note"),
    "group_session": ("reason",),
    "case": ("title", "stayed"),
    "debrief_part": ("text",),
    "thought": ("text",),
}
"""The columns the search looks in, by table; each has an FTS5 table <name>_search beside it."""
