"""What is measured: each module has `rows(rig)`, which yields a `Row` for each line of the table."""
