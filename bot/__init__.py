"""Dateline: a Discord bot that serves news summaries."""

__version__ = "0.1.0"
