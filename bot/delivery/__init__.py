"""Everything the bot does on its own: post digests, read feeds, maintain the store."""
