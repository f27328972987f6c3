"""The practice: its groups, its leaders, its choices."""
