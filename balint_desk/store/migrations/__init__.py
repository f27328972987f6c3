"""How the tables became what they are; each version is a file that stays as it is for ever."""

NEWEST = "0003"
"""The version of this program's tables. Known without Alembic, which is slow to import."""
