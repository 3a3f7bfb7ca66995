"""Grouping: which articles tell the same story."""
