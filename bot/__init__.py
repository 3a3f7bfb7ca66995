"""Dateline: a Discord bot that serves news summaries."""
