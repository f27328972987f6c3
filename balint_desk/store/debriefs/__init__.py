"""What was talked over, and thoughts between sessions."""
