"""Accounts: what is owed, paid, put right and told."""
