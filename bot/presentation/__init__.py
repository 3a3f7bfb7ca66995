"""Turns models into Discord messages, in a language and within Discord's limits."""
