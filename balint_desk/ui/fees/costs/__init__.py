"""What the group costs, and whether it carries itself."""
