"""Where every exception ends, and what can be told of it."""
