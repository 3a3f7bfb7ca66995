"""Parse documents, feeds and web pages into articles. No I/O."""
