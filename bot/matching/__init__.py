"""Find which of many stored queries a new article matches, by the same rules as a search."""
