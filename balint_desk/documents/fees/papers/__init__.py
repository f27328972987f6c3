"""Papers about money: set, numbered, sent."""
