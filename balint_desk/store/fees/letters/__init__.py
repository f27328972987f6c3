"""Letters about money that is owed, and their texts."""
