"""What a payer owes, and the statement of an account."""
