"""What is charged, from what, and why."""
