"""Invoices, credit notes and receipts."""
