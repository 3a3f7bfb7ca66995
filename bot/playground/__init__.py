"""The real bot in a simulated Discord, with demo feeds and a clock that can be moved."""

from bot.playground.world import MODERATOR, READER, World, open_world

__all__ = ["MODERATOR", "READER", "World", "open_world"]
