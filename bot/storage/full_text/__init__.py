"""Full-text search for every database engine: what is looked up, and how matches are ordered."""
