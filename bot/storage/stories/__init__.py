"""Which articles report the same story, and which are related."""
