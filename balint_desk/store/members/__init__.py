"""Who is, or was, in a group, and who will be away."""
