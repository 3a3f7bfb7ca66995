"""The name and version of our summaries, as stored with each."""

from typing import Final

ALGORITHM: Final = "news"
VERSION: Final = 7
"""Raised whenever the same text may get other sentences; stored summaries are then made again."""
