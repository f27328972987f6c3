"""Letters about money that is owed."""
