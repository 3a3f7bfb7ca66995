"""Stored queries of follows and alerts: filing them, and matching news with them."""
