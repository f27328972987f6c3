"""What the Overview gathers."""
