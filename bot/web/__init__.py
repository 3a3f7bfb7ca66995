"""The only HTTP client: which addresses may be fetched, how often, and how much of them."""
