"""A made-up practice to try the program on, made by chance from a seed through the store's own functions."""
