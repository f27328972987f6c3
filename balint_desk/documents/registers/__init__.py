"""Any old register, read and understood without a window: what stands there, what is open, what it says.

`read_sheet` gives the cells of a file, `look` finds the names, the days and the marks in them, `understand` tells what
is clear and what only the leader can say, and `settle` makes of both the register that the store brings in.
"""
