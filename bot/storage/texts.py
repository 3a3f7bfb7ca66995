"""Text from outside, made fit to be stored."""

import re

# Lone surrogates are no UTF-8; \x02 and \x03 mark what a search matched; no news needs the rest.
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def storable(text: str) -> str:
    """The text without control characters and lone surrogates, each replaced by U+FFFD.

    Of the same length, because summaries count characters.
    """
    return text if text.isprintable() else _UNSTORABLE.sub("\ufffd", text)
