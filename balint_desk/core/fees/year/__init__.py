"""The year in bookings."""
