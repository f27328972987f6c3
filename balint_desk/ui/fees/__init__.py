"""The Fees tab."""
