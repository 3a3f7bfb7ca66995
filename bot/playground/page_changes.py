"""Adds a script of ours to SimCord's page."""

from pathlib import Path

import simcord

_SCRIPT = Path(__file__).with_name("page_changes.js")


def change(page: simcord.Preview) -> None:
    """Serve our script, before the page is served: it starts SimCord's and says what it changes."""
    server = page._server
    files = {**server._STATIC_FILES, "/app.js": str(_SCRIPT), "/simcord-app.js": "app.js"}
    server._STATIC_FILES = files  # type: ignore[misc]  # of this server only, not of the class
