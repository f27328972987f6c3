"""Fields, forms and tables: what is typed, read, chosen and kept."""
