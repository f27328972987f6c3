"""The write-up: who came, the cases, talking it over."""
