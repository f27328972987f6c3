"""The encrypted file: its tables, its questions, its writes, its migrations. No Qt."""
