"""Moving a store to another place, also to another engine: every row copied, then every row compared."""
