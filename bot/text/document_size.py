"""How large a document may be."""

MAX_BYTES = 20 * 1024 * 1024
"""Of a document that is loaded; more would take minutes to read."""
