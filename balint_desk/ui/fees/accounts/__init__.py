"""Who has paid, and what happened on an account."""
