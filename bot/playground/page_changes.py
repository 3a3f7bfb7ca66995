"""Changes to SimCord's page: a script of ours, and ages that grow."""

from pathlib import Path
from typing import Any

import simcord

_SCRIPT = Path(__file__).with_name("page_changes.js")
# What decides whether a message is drawn again: without a poll, no time does, so that one stays
# "12 minutes ago" for days. The first 16 characters of a time are its minute.
_REDRAWN_IF = 'message.poll ? state.profile.presentationTime : ""'
_REDRAWN_EACH_MINUTE = '(state.profile.presentationTime ?? "").slice(0, 16)'


def change(page: simcord.Preview) -> None:
    """Change a page that isn't served yet. Our script starts SimCord's, and says what it changes."""
    server = page._server
    files = {**server._STATIC_FILES, "/app.js": str(_SCRIPT), "/simcord-app.js": "app.js"}
    server._STATIC_FILES = files  # type: ignore[misc]  # of this server only, not of the class
    unchanged = server._static

    async def static(request: Any) -> Any:
        response = await unchanged(request)
        if request.path == "/timeline.js" and response.text:
            response.text = response.text.replace(_REDRAWN_IF, _REDRAWN_EACH_MINUTE)
        return response

    server._static = static  # type: ignore[method-assign]  # the page has no hook for it
