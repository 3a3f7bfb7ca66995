"""Errors about an HTTP status that comes without a document."""

from bot.words import Said, say

_KEYS = {
    304: "status-unchanged",
    401: "status-password",
    402: "status-payment",
    403: "status-forbidden",
    404: "status-not-found",
    406: "status-nothing-acceptable",
    410: "status-gone",
    429: "status-too-many-requests",
    451: "status-legal-reasons",
}


def status_error(host: str, status: int) -> Said:
    """What the status means to whoever gave the address, and what to do."""
    if status in _KEYS:
        return say(_KEYS[status], host=host)
    if status >= 500:
        return say("status-server-error", host=host, status=str(status))
    if 200 <= status < 300:
        return say("status-no-document", host=host, status=str(status))
    return say("status-other", host=host, status=str(status))
