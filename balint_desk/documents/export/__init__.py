"""Everything out again in open formats."""
