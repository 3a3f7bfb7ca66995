"""The only way out: what may be fetched, how politely, and how much of it."""
