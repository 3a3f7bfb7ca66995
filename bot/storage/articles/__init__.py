"""Articles with their sources and summaries: what is stored, listed and shortened."""
