"""Builds the parts and connects them: the store, live news, the Discord bot."""
