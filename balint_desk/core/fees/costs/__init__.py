"""What a group costs, and whether it carries itself."""
