"""What was agreed about money, and with whom."""
