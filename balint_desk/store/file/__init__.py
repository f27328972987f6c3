"""The encrypted file itself: its key, its connection, its journal, its copies."""
