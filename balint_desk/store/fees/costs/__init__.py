"""What is spent, and whether a group carries itself."""
