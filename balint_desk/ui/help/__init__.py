"""Keys, words, and where the file is."""
