"""What stands on an invoice: its number, its lines, its tax."""
