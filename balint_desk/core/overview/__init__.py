"""What is waiting for the leader."""
