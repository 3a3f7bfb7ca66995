"""What an HTTP status that brings no document means to the person who gave the address."""

_MEANINGS = {
    304: "says that nothing changed, though it was not asked that: try again later.",
    401: "wants a password: give an address that anyone may read.",
    402: "wants to be paid: give an address that anyone may read.",
    403: "does not let the bot in (403): it may not want readers like this one; ask those who run it.",
    404: "has nothing at this address (404): check its spelling, or look for the feed's new one.",
    406: "has no feed or page to offer here (406): give another address.",
    410: "has removed this for good (410): look for the feed's new address.",
    429: "asks for fewer requests (429): it is left alone for some hours; nothing needs to be done.",
    451: "may not show this for legal reasons (451): give another address.",
}


def meaning(status: int) -> str:
    """What happened and what to do next; the text follows the name of the website."""
    if status in _MEANINGS:
        return _MEANINGS[status]
    if status >= 500:
        return f"has a fault of its own ({status}): it is tried again later."
    if 200 <= status < 300:
        return f"answers without a document ({status}): check the address in a browser."
    return f"answers with {status}: check the address in a browser."
