"""What is to be paid for each session and period, and what of it is new."""
