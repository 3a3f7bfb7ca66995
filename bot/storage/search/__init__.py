"""Searching articles, and remembering searches for their paging buttons."""
