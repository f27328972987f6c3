"""Invoices: drafted, issued, put right."""
