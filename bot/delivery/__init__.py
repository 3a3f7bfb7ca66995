"""When and how digests leave."""
