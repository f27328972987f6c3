"""The rules of old registers: what one says, and what it adds to what is kept."""
