"""Models -> Discord objects, within Discord's limits."""
