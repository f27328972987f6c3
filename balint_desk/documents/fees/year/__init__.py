"""What leaves the program at the end of a year: tables for a spreadsheet, and plain text for an accounting program."""
